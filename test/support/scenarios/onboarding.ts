import { env } from 'cloudflare:workers';
import { request } from '../app.ts';
import { people } from '../people.ts';
import { forget } from './profile.ts';
import type { Scenarios } from './scenario.ts';
import { send } from './send.ts';

/** Answers to every question of every step. */
export const allAnswers = {
  profile: {
    englishName: 'Mina Kim',
    residence: 'london',
    birthYear: 1998,
    gender: 'female',
    introduction: '런던에서 영어를 배우고 있어요.',
  },
  languages: {
    native: [{ language: 'ko' }],
    learning: [{ language: 'en', level: 'B1', targetLevel: 'C1', skills: {} }],
  },
  interests: {
    motivations: ['friends', 'career_study'],
    topics: ['travel', 'food'],
    learningStyles: ['balanced'],
    learningExpectations: ['confidence'],
  },
  preferences: {
    partnerGender: 'any',
    partnerPersonalities: ['friend_like'],
    communicationMethod: 'video',
    dailyMinutes: 'minutes_20',
    groupSizes: ['one_to_one'],
    weeklyAvailability: [{ weekday: 'monday', startTime: '19:00', endTime: '22:00' }],
  },
} as const;

type Step = keyof typeof allAnswers;

export const onboardingScenarios = {
  /** Mina has just signed in for the first time. */
  minaNew: async () => {
    await startAnew();
    return {};
  },
  /** Mina has saved her profile and a part of her preferences. */
  minaHalfway: async () => {
    await startAnew();
    await save('profile');
    await send('mina', 'PUT', '/onboarding/steps/preferences', { communicationMethod: 'video' });
    return {};
  },
  /** Mina has answered everything, and keeps the tags of the four steps. */
  minaAnswered: async () => {
    await startAnew();
    await saveAll();
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
    await startAnew();
    await saveAll();
    await saveAll();
    return {};
  },
  minaHalfwayLeaving: async () => {
    await onboardingScenarios.minaHalfway();
    await send('mina', 'DELETE', '/users/me');
    return {};
  },
  minaAnsweredLeaving: async () => {
    await onboardingScenarios.minaAnswered();
    await send('mina', 'DELETE', '/users/me');
    return {};
  },
  /** Mina has begun again with a key, and nobody told her that it worked. */
  minaRestarted: async () => {
    await request('POST', '/onboarding/restart', { as: 'mina', headers: { 'idempotency-key': 'restart-1' } });
    return {};
  },
} satisfies Scenarios;

/** A profile with nothing in it; her session goes on. */
async function startAnew(): Promise<void> {
  const session = await env.DB.prepare('SELECT * FROM auth_sessions WHERE user_id = ?').bind(people.mina.id).first();
  await forget('mina');
  await send('mina', 'POST', '/users/me', {});
  if (session === null) return;
  const columns = Object.keys(session);
  await env.DB.prepare(
    `INSERT INTO auth_sessions (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
    .bind(...Object.values(session))
    .run();
}

async function save(step: Step): Promise<void> {
  await send('mina', 'PUT', `/onboarding/steps/${step}`, allAnswers[step]);
}

async function saveAll(): Promise<void> {
  for (const step of ['profile', 'languages', 'interests', 'preferences'] as const) await save(step);
}

async function tagOf(path: string): Promise<string> {
  return (await request('GET', `/onboarding${path}`, { as: 'mina' })).headers.get('etag') ?? '';
}
