import type { Instant } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { stepNames, type AnswersByStep } from '../rules/answers.ts';
import { insertAll, insertWhere } from '../../../store/insert-where.ts';
import { compute, template, type Value, type Values } from '../../../store/template.ts';
import { mayChange } from '../../profile/index.ts';
import { onboardingData, onboardingRuns } from './tables.ts';
import { replaceStep } from './draft.ts';
import { assertUnchanged, type LiveVersions } from './live.ts';

/**
 * Makes the statements that open a new run with these live answers. They replace an open draft. The versions of the
 * steps continue to grow, so that an ETag of an earlier run never matches again.
 *
 * @param versions the versions of the data that the answers were read from.
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed if the live data have
 *   changed since
 */
export const restartRunStatements = template(
  (
    userId: Value<string>,
    questionnaireVersion: Value<number>,
    answers: Value<AnswersByStep>,
    versions: Values<LiveVersions>,
    now: Value<Instant>,
  ) => [
    ...mayChange(userId),
    assertUnchanged(userId, versions),
    insertWhere(
      onboardingRuns,
      { userId, questionnaireVersion, startedAt: now, updatedAt: now },
      sql`true`,
      sql`ON CONFLICT (user_id) DO UPDATE SET
      questionnaire_version = excluded.questionnaire_version, version = ${onboardingRuns.version} + 1, started_at = excluded.started_at,
      updated_at = excluded.updated_at, completed_at = NULL, completed_op = NULL`,
    ),
    insertAll(
      onboardingData,
      { userId, isSkipped: false, savedAt: null },
      ['step', 'answers'],
      compute([answers], draftsOf),
      sql`true`,
      replaceStep,
    ),
  ],
);

function draftsOf(answers: AnswersByStep) {
  return stepNames.map((step) => ({ step, answers: JSON.stringify(answers[step]) }));
}
