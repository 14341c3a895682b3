import type { Instant } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import type { Draft, OnboardingRecord } from '../rules/onboarding.ts';
import { readBatch } from '../../../store/batch.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import type { ResultOf } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { isExistingUser, userProfiles as p } from '../../profile/index.ts';
import { parseAnswers } from './stored-answers.ts';
import { onboardingData as d, onboardingRuns as r } from './tables.ts';

/** The queries of a user's onboarding record: two statements for one batch. */
export const recordQueries = template((userId: Value<string>) => [
  selectColumns(
    {
      profileVersion: p.version,
      hasPicture: sql<number>`${p.imageId} IS NOT NULL`,
      onboardingCompletedAt: p.onboardingCompletedAt,
      questionnaireVersion: sql<number | null>`${r.questionnaireVersion}`,
      version: sql<number | null>`${r.version}`,
      startedAt: sql<Instant | null>`${r.startedAt}`,
      completedAt: sql<Instant | null>`${r.completedAt}`,
    },
    sql`FROM ${p} LEFT JOIN ${r} ON ${r.userId} = ${p.id} WHERE ${isExistingUser(userId)}`,
  ),
  selectColumns(
    { step: d.step, version: d.version, isSkipped: d.isSkipped, answers: d.answers, savedAt: d.savedAt },
    sql`FROM ${d} WHERE user_id = ${userId} ORDER BY step`,
  ),
]);

type Queries = ReturnType<typeof recordQueries>;
type Answers = readonly [ResultOf<Queries[0]>, ResultOf<Queries[1]>];

/** Combines the results of `recordQueries`; undefined if there is no profile. */
export function recordFrom([rows, drafts]: Answers): OnboardingRecord | undefined {
  const row = rows[0];
  if (row === undefined) return undefined;
  const { profileVersion, hasPicture, onboardingCompletedAt, questionnaireVersion, version, startedAt, completedAt } =
    row;
  const run =
    questionnaireVersion === null || version === null || startedAt === null
      ? null
      : { questionnaireVersion, version, startedAt, completedAt };
  return {
    profileVersion,
    hasPicture: hasPicture === 1,
    completedAt: onboardingCompletedAt,
    run,
    drafts: drafts.map(({ answers, ...draft }): Draft => ({ ...draft, answers: parseAnswers(draft.step, answers) })),
  };
}

/** Reads everything that is stored about a user's onboarding; undefined if there is no profile. One round trip. */
export async function readOnboarding(db: D1Database, userId: string): Promise<OnboardingRecord | undefined> {
  return recordFrom(await readBatch(db, recordQueries(userId)));
}
