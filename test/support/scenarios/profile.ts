import { env } from 'cloudflare:workers';
import { request } from '../app.ts';
import { people, type PersonName } from '../people.ts';
import type { Scenarios } from './scenario.ts';
import { send } from './send.ts';

const [terms, age] = [
  { termsVersion: '2026-03-01', privacyVersion: '2026-03-01', acceptsMarketing: false },
  { birthDate: '1998-05-14' },
];

export const profileScenarios = {
  /** Mina holds a valid token, but nothing about her is stored: she is about to move in from the existing service. */
  minaWithoutProfile: async () => {
    await forget('mina');
    return {};
  },
  /** Mina has filled in everything there is, and agreed to the terms. */
  minaComplete: async () => {
    await send('mina', 'PUT', '/users/me/consents', { ...terms, ...age });
    return etagOf('mina', '/users/me');
  },
  minaLeaving: async () => {
    await send('mina', 'DELETE', '/users/me');
    return {};
  },

  minaProfileKnown: () => etagOf('mina', '/users/me'),
  minaLanguagesKnown: () => etagOf('mina', '/users/me/languages'),
  minaInterestsKnown: () => etagOf('mina', '/users/me/interests'),
  minaAvailabilityKnown: () => etagOf('mina', '/users/me/availability'),
  minaSettingsKnown: () => etagOf('mina', '/users/me/settings'),
  jisooKnownToMina: () => etagOf('mina', `/users/${people.jisoo.id}`),
  /** Mina has changed her profile, languages, interests, hours and settings on another device since she read them. */
  minaChangedElsewhere: async () => {
    await send('mina', 'PATCH', '/users/me', { introduction: '다른 기기에서 바꿨어요.' });
    await send('mina', 'PUT', '/users/me/languages', { native: [{ language: 'ko' }], learning: [] });
    await send('mina', 'PUT', '/users/me/interests', {
      motivations: [],
      topics: [],
      learningStyles: [],
      learningExpectations: [],
    });
    await send('mina', 'PUT', '/users/me/availability', { weekly: [], overrides: [] });
    await send('mina', 'PATCH', '/users/me/settings', { interface: { language: 'en' } });
    return {};
  },

  /** A stranger who closes what her settings can close. */
  yukiCareful: async () => {
    const privacy = {
      onlineStatusAudience: 'nobody',
      ageBandAudience: 'matched',
      residenceAudience: 'nobody',
      messageAudience: 'nobody',
    };
    await send('yuki', 'PATCH', '/users/me/settings', { privacy });
    return {};
  },
  yukiHidden: async () => {
    await send('yuki', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
    return {};
  },
  jisooHasBlockedMina: () => blocked('jisoo', 'mina'),
  minaHasBlockedJisoo: () => blocked('mina', 'jisoo'),
  minaHasBlockedTwo: async () => {
    await blocked('mina', 'daniel');
    await blocked('mina', 'yuki');
    return {};
  },
  minaHasBlockedTwoAndRead: async () => {
    await blocked('mina', 'daniel');
    await blocked('mina', 'yuki');
    const { body } = await request('GET', '/users/me/blocks', { as: 'mina', query: { limit: 1 } });
    return { cursor: (body as { nextCursor: string }).nextCursor };
  },
} satisfies Scenarios;

async function blocked(blocker: PersonName, other: PersonName): Promise<Record<string, never>> {
  await send(blocker, 'PUT', `/users/me/blocks/${people[other].id}`);
  return {};
}

/** The tag that an earlier reader of this address keeps. */
async function etagOf(as: PersonName, path: string): Promise<{ etag: string }> {
  const { headers } = await request('GET', path, { as });
  return { etag: headers.get('etag') ?? '' };
}

/** Removes everything that is stored about a person. */
export async function forget(name: PersonName): Promise<void> {
  const { id } = people[name];
  const children = [
    'onboarding_data',
    'onboarding_runs',
    'user_interests',
    'user_preferences',
    'user_languages',
    'user_availability',
    'user_settings',
    'zone_history',
    'auth_sessions',
    'match_pool',
  ];
  const statements = children.map((table) => env.DB.prepare(`DELETE FROM ${table} WHERE user_id = ?`).bind(id));
  await env.DB.batch([...statements, env.DB.prepare('DELETE FROM user_profiles WHERE id = ?').bind(id)]);
}
