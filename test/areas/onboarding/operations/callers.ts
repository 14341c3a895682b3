/** People on their way through onboarding, for the tests of this tag. */
import type { Studymate } from '../../../../src/client/sdk/index.ts';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request, type Answer } from '../../../support/app.ts';
import { sdk } from '../../../support/sdk.ts';
import { allAnswers } from '../answers.ts';
import { scenarios } from '../scenarios.ts';

export { allAnswers };
export const stepNames = ['profile', 'languages', 'interests', 'preferences'] as const;
export type StepName = (typeof stepNames)[number];

/** Mina, who has just signed in for the first time. */
export async function resetMina(): Promise<Studymate> {
  await scenarios.minaNew();
  return sdk('mina');
}

/** Mina, who has answered everything. */
export async function answerAsMina(): Promise<Studymate> {
  await scenarios.minaAnswered();
  return sdk('mina');
}

/** Mina, who has answered everything and completed it. */
export async function completeAsMina(): Promise<Studymate> {
  const mina = await answerAsMina();
  unwrap(await mina.completeOnboarding());
  return mina;
}

/** One save without the SDK, for races and for going through all steps. */
export function saveStep(step: StepName, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return request('PUT', `/onboarding/steps/${step}`, { as: 'mina', body, headers });
}

/** Reads a step without the SDK. */
export function readStep(step: StepName, headers: Record<string, string> = {}): Promise<Answer> {
  return request('GET', `/onboarding/steps/${step}`, { as: 'mina', headers });
}
