import { eq, sql } from 'drizzle-orm';
import type { Languages, LearningLanguage, SkillLevels } from '../rules/languages.ts';
import { readBatch } from '../../../store/batch.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { insertAll } from '../../../store/insert-where.ts';
import type { ResultOf } from '../../../store/statement.ts';
import { compute, template, type Value, type Values } from '../../../store/template.ts';
import { updateWhere } from '../../../store/update-where.ts';
import { onLanguagesChange, onProfileChange } from '../hooks.ts';
import { userLanguages, userProfiles as p } from './tables.ts';
import { isExistingUser, mayChange, assertVersion } from './guards.ts';
import { nextVersion } from './update-profile.ts';
import type { Edit, Versioned } from './versioned.ts';

/** The query for a user's languages, in the user's order. */
export function languagesOf(userId: Value<string>) {
  const t = userLanguages;
  return selectColumns(
    {
      language: t.language,
      kind: t.kind,
      level: t.level,
      targetLevel: t.targetLevel,
      speakingLevel: t.speakingLevel,
      listeningLevel: t.listeningLevel,
      readingLevel: t.readingLevel,
      writingLevel: t.writingLevel,
    },
    sql`FROM ${t} WHERE user_id = ${userId} ORDER BY position`,
  );
}

export type LanguageRow = ResultOf<ReturnType<typeof languagesOf>>[number];

/** The same rows as one JSON text, for a query of `user_profiles`. */
export const languagesColumn = sql<string>`(SELECT json_group_array(json_object('language', l.language, 'kind', l.kind,
    'level', l.level, 'targetLevel', l.target_level, 'speakingLevel', l.speaking_level, 'listeningLevel', l.listening_level,
    'readingLevel', l.reading_level, 'writingLevel', l.writing_level) ORDER BY l.position)
  FROM ${userLanguages} l WHERE l.user_id = ${p}.id)`;

/** Makes the two lists from the text of `languagesColumn`. */
export function languagesIn(json: string): Languages {
  return languagesFrom(JSON.parse(json) as LanguageRow[]); // as `languagesColumn` makes them
}

/** Makes the two lists from the rows of `languagesOf`. */
export function languagesFrom(rows: readonly LanguageRow[]): Languages {
  return {
    native: rows.filter(({ kind }) => kind === 'native').map(({ language }) => ({ language })),
    learning: rows.flatMap((row) => learningFrom(row)),
  };
}

/** Reads the languages and their version; undefined if there is no profile. One round trip. */
export async function readLanguages(db: D1Database, userId: string): Promise<Versioned<Languages> | undefined> {
  return versionedLanguagesFrom(await readBatch(db, languageQueries(userId)));
}

/** The queries of languages, two statements for one batch: the version of the list, and the list. */
export const languageQueries = template((userId: Value<string>) => [
  selectColumns({ version: p.languagesVersion }, sql`FROM ${p} WHERE ${isExistingUser(userId)}`),
  languagesOf(userId),
]);

/**
 * Makes the statements that replace all languages.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export const replaceLanguagesStatements = template(
  ({ userId, expected, now }: Values<Edit>, languages: Values<Languages>) => [
    ...mayChange(userId),
    assertVersion(p.languagesVersion, isExistingUser(userId), expected),
    updateWhere(p, { languagesVersion: sql`${p.languagesVersion} + 1`, ...nextVersion(now) }, eq(p.id, userId)),
    ...onLanguagesChange.ask(now, userId, languages.learning).flat(),
    ...writeLanguagesStatements(userId, languages),
    ...onProfileChange.ask(userId, now).flat(),
  ],
);

/** Makes the statements that replace the languages. The caller increments `languages_version`. */
export const writeLanguagesStatements = template((userId: Value<string>, languages: Values<Languages>) => [
  sql`DELETE FROM ${userLanguages} WHERE user_id = ${userId}`,
  insertAll(userLanguages, { userId }, writtenColumns, compute([languages], rowsOf)),
]);

const writtenColumns = [
  'position',
  'language',
  'kind',
  'level',
  'targetLevel',
  'speakingLevel',
  'listeningLevel',
  'readingLevel',
  'writingLevel',
] as const;

function rowsOf({ native, learning }: Languages): Omit<typeof userLanguages.$inferInsert, 'userId'>[] {
  const entries = [
    ...native.map(({ language }) => ({ language, kind: 'native' as const, skills: {} })),
    ...learning.map((entry) => ({ ...entry, kind: 'learning' as const })),
  ];
  return entries.map(({ skills, ...entry }, position) => ({ ...entry, ...skillColumns(skills), position }));
}

/** Combines the results of `languageQueries`; undefined if there is no profile. */
export function versionedLanguagesFrom([[profile], rows]: readonly [{ version: number }[], LanguageRow[]]):
  | Versioned<Languages>
  | undefined {
  return profile && { version: profile.version, value: languagesFrom(rows) };
}

function skillColumns({ speaking, listening, reading, writing }: SkillLevels) {
  return {
    speakingLevel: speaking ?? null,
    listeningLevel: listening ?? null,
    readingLevel: reading ?? null,
    writingLevel: writing ?? null,
  };
}

/** Makes a learned language from a row. A CHECK ensures that such a row has both levels. */
function learningFrom(row: LanguageRow): LearningLanguage[] {
  const { language, level, targetLevel, speakingLevel, listeningLevel, readingLevel, writingLevel } = row;
  if (level === null || targetLevel === null) return [];
  const skills = {
    ...(speakingLevel && { speaking: speakingLevel }),
    ...(listeningLevel && { listening: listeningLevel }),
    ...(readingLevel && { reading: readingLevel }),
    ...(writingLevel && { writing: writingLevel }),
  };
  return [{ language, level, targetLevel, skills }];
}
