import { request } from '../app.ts';
import { env } from '../deps.ts';
import { asked, decide, matched } from '../matching.ts';
import { people, type PersonName } from '../people.ts';
import type { Scenarios } from './scenario.ts';

/** What can become of a request of Daniel to Mina, or of Mina to Daniel. */
export const matchingScenarios = {
  danielHasAskedMina: async () => ({
    requestId: await asked('daniel', 'mina', 'Hello Mina, shall we talk on Mondays?'),
  }),
  minaHasAskedDaniel: async () => ({ requestId: await asked('mina', 'daniel', '안녕하세요, 영어로 이야기해요!') }),
  minaHasAskedDanielKnown: async () => {
    const requestId = await asked('mina', 'daniel', '안녕하세요, 영어로 이야기해요!');
    return { requestId, etag: await etagOf(`/matching/requests/${requestId}`) };
  },
  minaHasAskedTwo: async () => {
    await asked('mina', 'daniel');
    await asked('mina', 'yuki', '안녕하세요!');
    return {};
  },
  minaHasAskedTwoAndRead: async () => {
    await asked('mina', 'daniel');
    await asked('mina', 'yuki', '안녕하세요!');
    return cursorOf('/matching/requests', { direction: 'sent', limit: 1 });
  },
  danielAndMinaMatched: () => matched('daniel', 'mina'),
  danielAndMinaMatchedKnown: async () => {
    const ids = await matched('daniel', 'mina');
    return { ...ids, etag: await etagOf(`/matching/matches/${ids.matchId}`) };
  },
  minaMatchedWithTwo: async () => {
    await matched('daniel', 'mina');
    await matched('mina', 'yuki');
    return {};
  },
  minaMatchedWithTwoAndRead: async () => {
    await matched('daniel', 'mina');
    await matched('mina', 'yuki');
    return cursorOf('/matching/matches', { limit: 1 });
  },
  danielHasDeclinedMina: async () => {
    const requestId = await asked('mina', 'daniel');
    await decide('daniel', requestId, 'decline');
    return { requestId };
  },
  minaHasDeclinedDaniel: async () => {
    const requestId = await asked('daniel', 'mina');
    await decide('mina', requestId, 'decline');
    return { requestId };
  },
  minaHasAccepted: async () => {
    const { requestId } = await matched('daniel', 'mina');
    return { requestId };
  },
  danielHasAcceptedMina: async () => {
    const { requestId } = await matched('mina', 'daniel');
    return { requestId };
  },
  danielHasAskedMinaWhoLeaves: async () => {
    const requestId = await asked('daniel', 'mina');
    await request('DELETE', '/users/me', { as: 'mina' });
    return { requestId };
  },
  minaHasBlockedHerPartner: async () => {
    const ids = await matched('daniel', 'mina');
    await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
    return ids;
  },
  minaMatchedAndLeaving: async () => {
    const ids = await matched('daniel', 'mina');
    await request('DELETE', '/users/me', { as: 'mina' });
    return ids;
  },
  danielHasAskedMinaWhoHides: async () => {
    const requestId = await asked('daniel', 'mina');
    await hide('mina');
    return { requestId };
  },
  minaHasTakenBack: async () => {
    const requestId = await asked('mina', 'daniel');
    await decide('mina', requestId, 'cancel');
    return { requestId };
  },
  danielWishesForMen: () => wishForMen('daniel'),
  danielIsMinor: async () => {
    await env.DB.prepare('UPDATE user_profiles SET birth_year = 2010, version = version + 1 WHERE id = ?')
      .bind(people.daniel.id)
      .run();
    return {};
  },
  danielHasAskedMinaAndWishesForMen: async () => {
    const requestId = await asked('daniel', 'mina');
    await wishForMen('daniel');
    return { requestId };
  },
  minaHides: async () => {
    await hide('mina');
    return {};
  },
  minaStillOnboarding: () => stillOnboarding('mina'),
  danielStillOnboarding: () => stillOnboarding('daniel'),
  minaHasAskedTwenty: () => openRequests(20, (stranger) => [people.mina.id, stranger]),
  danielAskedByFifty: () => openRequests(50, (stranger) => [stranger, people.daniel.id]),
} satisfies Scenarios;

async function hide(name: PersonName): Promise<void> {
  const body = JSON.stringify({ privacy: { profileVisibility: 'nobody' } });
  await request('PATCH', '/users/me/settings', {
    as: name,
    headers: { 'content-type': 'application/merge-patch+json' },
    body,
  });
}

async function wishForMen(name: PersonName): Promise<Record<string, never>> {
  const body = JSON.stringify({ partnerGender: 'male' });
  await request('PATCH', '/matching/preferences', {
    as: name,
    headers: { 'content-type': 'application/merge-patch+json' },
    body,
  });
  return {};
}

async function stillOnboarding(name: PersonName): Promise<Record<string, never>> {
  await env.DB.prepare('UPDATE user_profiles SET version = version + 1, onboarding_completed_at = NULL WHERE id = ?')
    .bind(people[name].id)
    .run();
  return {};
}

/** Open requests with people made up for the occasion. */
export async function openRequests(
  count: number,
  between: (stranger: string) => readonly [senderId: string, receiverId: string],
): Promise<Record<string, never>> {
  const [at, end] = ['2026-03-01T09:00:00.000Z', '2026-03-08T09:00:00.000Z'];
  await env.DB.batch(
    Array.from({ length: count }, (_, index) => `0190aaaa-0000-7000-8000-${String(index).padStart(12, '0')}`).flatMap(
      (stranger) => [
        env.DB.prepare(
          'INSERT INTO user_profiles (id, birth_year, created_at, updated_at, onboarding_completed_at) VALUES (?1, 1990, ?2, ?2, ?2)',
        ).bind(stranger, at),
        env.DB.prepare(`INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at)
      VALUES (?1, ?2, ?3, min(?2, ?3), max(?2, ?3), ?4, ?5)`).bind(crypto.randomUUID(), ...between(stranger), at, end),
      ],
    ),
  );
  return {};
}

/** The tag that Mina keeps from an earlier answer. */
async function etagOf(path: string): Promise<string> {
  return (await request('GET', path, { as: 'mina' })).headers.get('etag') ?? '';
}

async function cursorOf(path: string, query: Record<string, string | number>): Promise<{ cursor: string }> {
  const { body } = await request('GET', path, { as: 'mina', query });
  return { cursor: (body as { nextCursor: string }).nextCursor };
}
