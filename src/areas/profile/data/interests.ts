import { eq, sql } from 'drizzle-orm';
import type { Interests } from '../rules/interests.ts';
import { commitThenReadAll, read } from '../../../store/batch.ts';
import { open } from '../../../store/database.ts';
import { assertThat } from '../../../store/guards.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import { userInterests as t } from './tables.ts';
import { userProfiles as p } from './tables.ts';
import { isThere, mayChange } from './guards.ts';
import type { Edit, Versioned } from './versioned.ts';

/** Two statements for one batch: whether there is a profile, and the interests. */
function interestsQueries(db: D1Database, userId: string) {
  return [
    open(db).select({ id: p.id }).from(p).where(isThere(userId)),
    open(db)
      .select({
        version: t.version,
        motivations: t.motivations,
        topics: t.topics,
        learningStyles: t.learningStyles,
        learningExpectations: t.learningExpectations,
      })
      .from(t)
      .where(eq(t.userId, userId)),
  ] as const;
}

/** The interests and their version, or undefined if there is no profile. Somebody who said nothing has empty lists and version 0. One round trip. */
export async function readInterests(db: D1Database, userId: string): Promise<Versioned<Interests> | undefined> {
  return versionedFrom(await read(db, interestsQueries(db, userId)));
}

/**
 * Replaces all interests; the pool follows by trigger. One round trip; answers them as they are afterwards.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function replaceInterests(
  db: D1Database,
  { userId, expected, now }: Edit,
  interests: Interests,
): Promise<Versioned<Interests> | undefined> {
  const version = sql`coalesce((SELECT version FROM ${t} WHERE user_id = ${userId}), 0)`;
  const changes = [
    ...mayChange(userId),
    ...(expected === undefined
      ? []
      : [assertThat('request.precondition_failed', sql`CAST(${version} AS TEXT) = ${expected}`)]),
    insertWhere(
      t,
      { userId, ...interests, updatedAt: now },
      sql`true`,
      sql`ON CONFLICT (user_id) DO UPDATE SET motivations = excluded.motivations,
      topics = excluded.topics, learning_styles = excluded.learning_styles, learning_expectations = excluded.learning_expectations,
      version = ${t.version} + 1, updated_at = excluded.updated_at`,
    ),
  ];
  return versionedFrom(await commitThenReadAll(db, changes, interestsQueries(db, userId)));
}

type Answers = readonly [{ id: string }[], ({ version: number } & Interests)[]];

function versionedFrom([[profile], [stored]]: Answers): Versioned<Interests> | undefined {
  const { version, ...value } = stored ?? {
    version: 0,
    motivations: [],
    topics: [],
    learningStyles: [],
    learningExpectations: [],
  };
  return profile && { version, value };
}
