import { sql } from 'drizzle-orm';
import type { AnswersByStep, StepName } from '../rules/answers.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import { jsonText, template, type Value, type Values } from '../../../store/template.ts';
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
export const saveStepStatements = template(
  (edit: Values<Edit>, step: Value<StepName>, answers: Value<StepAnswers>, newest: Value<number>) => {
    const { userId, now } = edit;
    return [
      ...openRunStatements(edit, newest),
      assertStepVersion(edit, step),
      insertWhere(
        onboardingData,
        { userId, step, isSkipped: false, answers: jsonText(answers), savedAt: now },
        sql`true`,
        replaceStep,
      ),
      moveRunStatement(edit),
    ];
  },
);

/** The answers of one step. */
type StepAnswers = AnswersByStep[StepName];
