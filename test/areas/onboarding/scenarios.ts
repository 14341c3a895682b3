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
  /** Mina has saved her profile and a part of her preferences. */
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
  /** Mina has answered everything, and keeps the tags of the four steps. */
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
  /** Mina has answered everything and saved each step once more on another device. */
  minaAnsweredTwice: async () => {
    await resetMina();
    await saveAllSteps();
    await saveAllSteps();
    return {};
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
  /** Mina has restarted onboarding with a key, and the answer was lost. */
  minaRestarted: async () => {
    await request('POST', '/onboarding/restart', { as: 'mina', headers: { 'idempotency-key': 'restart-1' } });
    return {};
  },
} satisfies Scenarios;

/** Replaces the profile by an empty one; the session goes on. */
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
