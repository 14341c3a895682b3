import { callSuccessfully, cursorAfterFirstPage, etagOf } from '../../support/calls.ts';
import { passSeconds } from '../../support/clock.ts';
import { env } from '../../support/deps.ts';
import { createMatch, createRequest, decideRequest, insertOpenRequests } from '../../support/matching.ts';
import { people, type PersonName } from '../../support/people.ts';
import type { Scenarios } from '../../support/scenarios.ts';

/** Scenarios for requests between Daniel and Mina, for lists of recommendations and for preferences. */
export const scenarios = {
  danielHasAskedMina: async () => ({
    requestId: await createRequest('daniel', 'mina', 'Hello Mina, shall we talk on Mondays?'),
  }),
  minaHasAskedDaniel: async () => ({
    requestId: await createRequest('mina', 'daniel', '안녕하세요, 영어로 이야기해요!'),
  }),
  minaHasAskedDanielKnown: async () => {
    const requestId = await createRequest('mina', 'daniel', '안녕하세요, 영어로 이야기해요!');
    return { requestId, etag: await etagOf(`/matching/requests/${requestId}`, 'mina') };
  },
  minaHasAskedTwo: async () => {
    await createRequest('mina', 'daniel');
    await createRequest('mina', 'yuki', '안녕하세요!');
    return {};
  },
  minaHasAskedTwoAndRead: async () => {
    await createRequest('mina', 'daniel');
    await createRequest('mina', 'yuki', '안녕하세요!');
    return { cursor: await cursorAfterFirstPage('mina', '/matching/requests', { direction: 'sent', limit: 1 }) };
  },
  danielAndMinaMatched: () => createMatch('daniel', 'mina'),
  /** Daniel has an unread notice of Mina, who shows herself to partners only. */
  danielMatchedWithMinaForPartners: async () => {
    const ids = await createMatch('daniel', 'mina');
    await callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'matched' } });
    return ids;
  },
  danielAndMinaMatchedKnown: async () => {
    const ids = await createMatch('daniel', 'mina');
    return { ...ids, etag: await etagOf(`/matching/matches/${ids.matchId}`, 'mina') };
  },
  minaMatchedWithTwo: async () => {
    await createMatch('daniel', 'mina');
    await createMatch('mina', 'yuki');
    return {};
  },
  minaMatchedWithTwoAndRead: async () => {
    await createMatch('daniel', 'mina');
    await createMatch('mina', 'yuki');
    return { cursor: await cursorAfterFirstPage('mina', '/matching/matches') };
  },
  danielHasDeclinedMina: async () => {
    const requestId = await createRequest('mina', 'daniel');
    await decideRequest('daniel', requestId, 'decline');
    return { requestId };
  },
  minaHasDeclinedDaniel: async () => {
    const requestId = await createRequest('daniel', 'mina');
    await decideRequest('mina', requestId, 'decline');
    return { requestId };
  },
  minaHasAccepted: async () => {
    const { requestId } = await createMatch('daniel', 'mina');
    return { requestId };
  },
  danielHasAcceptedMina: async () => {
    const { requestId } = await createMatch('mina', 'daniel');
    return { requestId };
  },
  danielHasAskedMinaWhoLeaves: async () => {
    const requestId = await createRequest('daniel', 'mina');
    await callSuccessfully('mina', 'DELETE', '/users/me');
    return { requestId };
  },
  minaHasBlockedHerPartner: async () => {
    const ids = await createMatch('daniel', 'mina');
    await callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`);
    return ids;
  },
  minaMatchedAndLeaving: async () => {
    const ids = await createMatch('daniel', 'mina');
    await callSuccessfully('mina', 'DELETE', '/users/me');
    return ids;
  },
  danielHasAskedMinaWhoHides: async () => {
    const requestId = await createRequest('daniel', 'mina');
    await hide('mina');
    return { requestId };
  },
  minaHasTakenBack: async () => {
    const requestId = await createRequest('mina', 'daniel');
    await decideRequest('mina', requestId, 'cancel');
    return { requestId };
  },
  danielWishesForMen: () => wishForMen('daniel'),
  danielIsMinor: async () => {
    await env.DB.prepare(
      'UPDATE user_profiles SET birth_year = 2010, birth_corrections = birth_corrections + 1, version = version + 1 WHERE id = ?',
    )
      .bind(people.daniel.id)
      .run();
    return {};
  },
  danielHasAskedMinaAndWishesForMen: async () => {
    const requestId = await createRequest('daniel', 'mina');
    await wishForMen('daniel');
    return { requestId };
  },
  /** Daniel, who wishes for the age band of Mina and her gender, has asked her. */
  danielHasAskedMinaForHerAge: async () => {
    const wishes = { partnerAgeBands: ['25-34'], partnerGender: 'female' };
    await callSuccessfully('daniel', 'PATCH', '/matching/preferences', wishes);
    return { requestId: await createRequest('daniel', 'mina') };
  },
  /** Mina, whom Daniel has asked, starts the questionnaire again and wishes for a woman. */
  minaAskedByDanielWishesAgain: async () => {
    const requestId = await createRequest('daniel', 'mina');
    await callSuccessfully('mina', 'POST', '/onboarding/restart');
    const { answers } = await callSuccessfully<{ answers: object }>('mina', 'GET', '/onboarding/steps/preferences');
    await callSuccessfully('mina', 'PUT', '/onboarding/steps/preferences', { ...answers, partnerGender: 'female' });
    return { requestId };
  },
  minaHides: async () => {
    await hide('mina');
    return {};
  },
  danielShowsHimselfToPartners: async () => {
    await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'matched' } });
    return {};
  },
  minaStillOnboarding: () => stillOnboarding('mina'),
  danielStillOnboarding: () => stillOnboarding('daniel'),
  minaHasAskedTwenty: () => insertOpenRequests(20, (stranger) => [people.mina.id, stranger]),
  danielAskedByFifty: () => insertOpenRequests(50, (stranger) => [stranger, people.daniel.id]),

  /** Daniel has two suitable partners and has read the first page. */
  danielHasReadRecommendations: readRecommendations,
  danielHasReadRecommendationsLongAgo: async () => {
    const read = await readRecommendations();
    // Daniel's token is still valid after this time.
    passSeconds(15 * 60);
    return read;
  },
  minaMatchPreferencesKnown: async () => ({ etag: await etagOf('/matching/preferences', 'mina') }),
  /** Mina has not reached the last step of onboarding. */
  minaWithoutAnswers: async () => {
    await env.DB.prepare('DELETE FROM user_preferences WHERE user_id = ?').bind(people.mina.id).run();
    return {};
  },
} satisfies Scenarios;

async function hide(name: PersonName): Promise<void> {
  await callSuccessfully(name, 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
}

async function wishForMen(name: PersonName): Promise<Record<string, never>> {
  await callSuccessfully(name, 'PATCH', '/matching/preferences', { partnerGender: 'male' });
  return {};
}

async function readRecommendations(): Promise<{ cursor: string }> {
  return { cursor: await cursorAfterFirstPage('daniel', '/matching/recommendations') };
}

async function stillOnboarding(name: PersonName): Promise<Record<string, never>> {
  await env.DB.prepare('UPDATE user_profiles SET version = version + 1, onboarding_completed_at = NULL WHERE id = ?')
    .bind(people[name].id)
    .run();
  return {};
}
