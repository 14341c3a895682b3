import { callSuccessfully, etagOf } from '../../support/calls.ts';
import { setFreeHours } from '../../support/free-hours.ts';
import { createMatch } from '../../support/matching.ts';
import type { Scenarios } from '../../support/scenarios.ts';
import { confirmedSession, createSession } from '../../support/sessions.ts';

/** Both are free on Thursdays from 10:00 to 12:00 UTC: Mina in Seoul, Daniel in London. */
async function matchFree() {
  const { matchId } = await createMatch('daniel', 'mina');
  await setFreeHours('mina', [['thursday', '18:00', '22:00']]);
  await setFreeHours('daniel', [['thursday', '10:00', '12:00']]);
  return { matchId };
}

/** A feed with one session. */
async function makeFeed() {
  await createMatch('daniel', 'mina');
  const { sessionId } = await createSession('daniel', 'mina', { topic: 'Travelling' });
  const { url } = await callSuccessfully<{ url: string }>('mina', 'POST', '/sessions/calendar-feed');
  const feedFile = url.slice(url.lastIndexOf('/') + 1);
  return { sessionId, feedFile, etag: await etagOf(`/calendar-feeds/${feedFile}`) };
}

/** Scenarios for times, calendars and feeds. */
export const calendarScenarios = {
  minaAndDanielAreFree: matchFree,
  minaHasFeed: makeFeed,
  minaHasFile: async () => {
    await createMatch('daniel', 'mina');
    const { sessionId } = await confirmedSession('daniel', 'mina');
    return { sessionId, etag: await etagOf(`/sessions/${sessionId}/calendar.ics`, 'mina') };
  },
  minaAndDanielAreBusy: async () => {
    const ids = await matchFree();
    const { sessionId } = await createSession('daniel', 'mina', { durationMinutes: 75 });
    return { ...ids, sessionId };
  },
} satisfies Scenarios;
