import { sql } from 'drizzle-orm';
import type { AnswersByStep, StepName } from '../rules/answers.ts';
import type { OnboardingRecord } from '../rules/onboarding.ts';
import { commitThenReadAll } from '../../../store/batch.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import type { Edit } from '../../profile/index.ts';
import { onboardingData } from './tables.ts';
import { moveRun, openRun, replaceStep, stepIs } from './draft.ts';
import { recordFrom, recordQueries } from './record.ts';

/**
 * Saves the answers of one step of the draft and begins the run if this is the first. One round trip; answers the record
 * afterwards.
 *
 * @param newest version of the questionnaire a new run begins with.
 * @throws Refused profile.missing, profile.deletion_pending, onboarding.already_completed, request.precondition_failed
 */
export async function saveStep<Step extends StepName>(
  db: D1Database,
  edit: Edit,
  step: Step,
  answers: AnswersByStep[Step],
  newest: number,
): Promise<OnboardingRecord | undefined> {
  const { userId, now } = edit;
  return recordFrom(
    await commitThenReadAll(
      db,
      [
        ...openRun(edit, newest),
        ...stepIs(edit, step),
        insertWhere(
          onboardingData,
          { userId, step, isSkipped: false, answers: JSON.stringify(answers), savedAt: now },
          sql`true`,
          replaceStep,
        ),
        moveRun(edit),
      ],
      recordQueries(db, userId),
    ),
  );
}
