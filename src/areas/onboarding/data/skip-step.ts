import { sql } from 'drizzle-orm';
import type { StepName } from '../rules/answers.ts';
import { assertThat } from '../../../store/guards.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import { jsonList } from '../../../store/json-list.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import type { Edit } from '../../profile/index.ts';
import { onboardingData, onboardingRuns } from './tables.ts';
import { moveRunStatement, openRunStatements, replaceStep, assertStepVersion } from './draft.ts';

/** Versions of the questionnaire: the one that a new run begins with, and those in which the step may be skipped. */
export interface SkipRules {
  readonly newest: number;
  readonly skippable: readonly number[];
}

/**
 * Makes the statements that skip one step of the draft and delete its answers. They begin the run if this is the first
 * change. All decisions are conditions of the batch. A step that is already skipped keeps its version.
 *
 * @throws Refused profile.missing, profile.deletion_pending, onboarding.already_completed,
 *   onboarding.step_not_skippable, request.precondition_failed
 */
export const skipStepStatements = template((edit: Values<Edit>, step: Value<StepName>, rules: Values<SkipRules>) => {
  const { userId, now } = edit;
  const maySkip = sql`EXISTS (SELECT 1 FROM ${onboardingRuns} WHERE user_id = ${userId} AND questionnaire_version IN ${jsonList(rules.skippable)})`;
  const isAsked = sql`NOT EXISTS (SELECT 1 FROM ${onboardingData} WHERE user_id = ${userId} AND step = ${step} AND is_skipped = 1)`;
  return [
    ...openRunStatements(edit, rules.newest),
    assertThat('onboarding.step_not_skippable', maySkip),
    assertStepVersion(edit, step),
    // This comes before the step changes, because the condition looks at the step before the change.
    moveRunStatement(edit, isAsked),
    insertWhere(onboardingData, { userId, step, isSkipped: true, answers: '{}', savedAt: now }, isAsked, replaceStep),
  ];
});
