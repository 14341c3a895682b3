import type { Value } from '../../../store/template.ts';
import { sql } from 'drizzle-orm';
import type { AnswersByStep, StepName } from '../rules/answers.ts';
import type { Statement } from '../../../store/statement.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import type { Edit } from '../../profile/index.ts';
import { onboardingData } from './tables.ts';
import { moveRunStatement, openRunStatements, replaceStep, assertStepVersion } from './draft.ts';

/**
 * Makes the statements that save the answers of one step of the draft. They begin the run if this is the first change.
 *
 * @param newest version of the questionnaire that a new run begins with.
 * @throws Refused profile.missing, profile.deletion_pending, onboarding.already_completed,
 *   request.precondition_failed
 */
export function saveStepStatements<Step extends StepName>(
  edit: Edit,
  step: Step,
  answers: AnswersByStep[Step],
  newest: Value<number>,
): Statement[] {
  const { userId, now } = edit;
  return [
    ...openRunStatements(edit, newest),
    ...assertStepVersion(edit, step),
    insertWhere(
      onboardingData,
      { userId, step, isSkipped: false, answers: JSON.stringify(answers), savedAt: now },
      sql`true`,
      replaceStep,
    ),
    moveRunStatement(edit),
  ];
}
