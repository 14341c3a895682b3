/** Helpers for onboarding tests: users at different stages, and calls for a single step. */
import type { Studymate } from '../../../../src/client/sdk/index.ts';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request, type Answer } from '../../../support/app.ts';
import { sdk } from '../../../support/sdk.ts';
import { allAnswers } from '../answers.ts';
import { scenarios } from '../scenarios.ts';

export { allAnswers };
export const stepNames = ['profile', 'languages', 'interests', 'preferences'] as const;
export type StepName = (typeof stepNames)[number];

/** Resets Mina to the state after her first sign-in. Returns her client. */
export async function resetMina(): Promise<Studymate> {
  await scenarios.minaNew();
  return sdk('mina');
}

/** Answers all steps as Mina. Returns her client. */
export async function answerAsMina(): Promise<Studymate> {
  await scenarios.minaAnswered();
  return sdk('mina');
}

/** Answers all steps as Mina and completes onboarding. Returns her client. */
export async function completeAsMina(): Promise<Studymate> {
  const mina = await answerAsMina();
  unwrap(await mina.completeOnboarding());
  return mina;
}

/** Saves a step without the SDK, for race tests and loops over all steps. Returns the response. */
export function saveStep(step: StepName, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return request('PUT', `/onboarding/steps/${step}`, { as: 'mina', body, headers });
}

/** Reads a step without the SDK. Returns the response. */
export function readStep(step: StepName, headers: Record<string, string> = {}): Promise<Answer> {
  return request('GET', `/onboarding/steps/${step}`, { as: 'mina', headers });
}
