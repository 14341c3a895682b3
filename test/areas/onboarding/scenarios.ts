import { env } from 'cloudflare:workers';
import { request } from '../../support/app.ts';
import { callSuccessfully, etagOf } from '../../support/calls.ts';
import { eraseRowsOf } from '../../support/erase.ts';
import { people } from '../../support/people.ts';
import type { Scenarios } from '../../support/scenarios.ts';
import { scenarios as ofProfile } from '../profile/scenarios.ts';
import { allAnswers } from './answers.ts';

type Step = keyof typeof allAnswers;

export const scenarios = {
  /** Mina has just signed in for the first time. */
  minaNew: async () => {
    await resetMina();
    return {};
  },
  /** Mina has saved the profile step and a part of the preferences step. */
  minaHalfway: async () => {
    await resetMina();
    await saveStep('profile');
    await callSuccessfully('mina', 'PUT', '/onboarding/steps/preferences', { communicationMethod: 'video' });
    return {};
  },
  minaHalfwayWithPicture: async () => {
    await scenarios.minaHalfway();
    return ofProfile.minaWithPicture();
  },
  minaHalfwayPictureSent: async () => {
    await scenarios.minaHalfway();
    return ofProfile.minaPictureSent();
  },
  /** Mina has answered all steps and has the ETags of the four steps and of the onboarding. */
  minaAnswered: async () => {
    await resetMina();
    await saveAllSteps();
    return {
      profileEtag: await tagOf('/steps/profile'),
      languagesEtag: await tagOf('/steps/languages'),
      interestsEtag: await tagOf('/steps/interests'),
      preferencesEtag: await tagOf('/steps/preferences'),
      etag: await tagOf(''),
    };
  },
  minaHalfwayLeaving: async () => {
    await scenarios.minaHalfway();
    await callSuccessfully('mina', 'DELETE', '/users/me');
    return {};
  },
  minaAnsweredLeaving: async () => {
    await scenarios.minaAnswered();
    await callSuccessfully('mina', 'DELETE', '/users/me');
    return {};
  },
  /** Mina, who turns 18 today in Seoul, starts again and chooses a zone in which it is yesterday. */
  minaEighteenTodayAtStart: async () => {
    await ofProfile.minaEighteenToday();
    await callSuccessfully('mina', 'POST', '/onboarding/restart');
    const { body } = await request('GET', '/onboarding/steps/profile', { as: 'mina' });
    const { answers } = body as { answers: object };
    await callSuccessfully('mina', 'PUT', '/onboarding/steps/profile', { ...answers, timeZone: 'Pacific/Pago_Pago' });
    return {};
  },
  /** Mina has restarted onboarding with an idempotency key, but the response was lost. */
  minaRestarted: async () => {
    await request('POST', '/onboarding/restart', { as: 'mina', headers: { 'idempotency-key': 'restart-1' } });
    return {};
  },
} satisfies Scenarios;

/** Replaces Mina's profile with an empty one and keeps her session. */
async function resetMina(): Promise<void> {
  const session = await env.DB.prepare('SELECT * FROM auth_sessions WHERE user_id = ?').bind(people.mina.id).first();
  await eraseRowsOf('mina');
  await callSuccessfully('mina', 'POST', '/users/me', {});
  if (session === null) return;
  const columns = Object.keys(session);
  await env.DB.prepare(
    `INSERT INTO auth_sessions (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
    .bind(...Object.values(session))
    .run();
}

async function saveStep(step: Step): Promise<void> {
  await callSuccessfully('mina', 'PUT', `/onboarding/steps/${step}`, allAnswers[step]);
}

async function saveAllSteps(): Promise<void> {
  for (const step of ['profile', 'languages', 'interests', 'preferences'] as const) await saveStep(step);
}

function tagOf(path: string): Promise<string> {
  return etagOf(`/onboarding${path}`, 'mina');
}
