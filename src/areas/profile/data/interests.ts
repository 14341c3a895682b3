import { sql } from 'drizzle-orm';
import type { Interests } from '../rules/interests.ts';
import { readBatch } from '../../../store/batch.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { assertThat } from '../../../store/guards.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { userInterests as t } from './tables.ts';
import { userProfiles as p } from './tables.ts';
import { isExistingUser, isExpected, mayChange } from './guards.ts';
import { onProfileChange, onTopicsChange } from '../hooks.ts';
import type { Edit, Versioned } from './versioned.ts';

/** The queries of interests, two statements for one batch: whether there is a profile, and the interests. */
export const interestsQueries = template((userId: Value<string>) => [
  selectColumns({ id: p.id }, sql`FROM ${p} WHERE ${isExistingUser(userId)}`),
  selectColumns(
    {
      version: t.version,
      motivations: t.motivations,
      topics: t.topics,
      learningStyles: t.learningStyles,
      learningExpectations: t.learningExpectations,
    },
    sql`FROM ${t} WHERE user_id = ${userId}`,
  ),
]);

/**
 * Reads the interests and their version; undefined if there is no profile. A user who has not answered yet has empty
 * lists and version 0. One round trip.
 */
export async function readInterests(db: D1Database, userId: string): Promise<Versioned<Interests> | undefined> {
  return versionedInterestsFrom(await readBatch(db, interestsQueries(userId)));
}

/**
 * Makes the statements that replace all interests.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export const replaceInterestsStatements = template((edit: Values<Edit>, interests: Values<Interests>) => {
  const { userId, expected, now } = edit;
  const { motivations, topics, learningStyles, learningExpectations } = interests;
  const version = sql`coalesce((SELECT version FROM ${t} WHERE user_id = ${userId}), 0)`;
  return [
    ...mayChange(userId),
    assertThat('request.precondition_failed', isExpected(version, expected)),
    ...onTopicsChange.ask(userId, topics).flat(),
    insertWhere(
      t,
      { userId, motivations, topics, learningStyles, learningExpectations, updatedAt: now },
      sql`true`,
      sql`ON CONFLICT (user_id) DO UPDATE SET motivations = excluded.motivations,
      topics = excluded.topics, learning_styles = excluded.learning_styles, learning_expectations = excluded.learning_expectations,
      version = ${t.version} + 1, updated_at = excluded.updated_at`,
    ),
    ...onProfileChange.ask(userId, now).flat(),
  ];
});

type Answers = readonly [{ id: string }[], ({ version: number } & Interests)[]];

/** Combines the results of `interestsQueries`; undefined if there is no profile. */
export function versionedInterestsFrom([[profile], [stored]]: Answers): Versioned<Interests> | undefined {
  const { version, ...value } = stored ?? {
    version: 0,
    motivations: [],
    topics: [],
    learningStyles: [],
    learningExpectations: [],
  };
  return profile && { version, value };
}
