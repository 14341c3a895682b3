/** Scenarios for what users want of their sessions, and for other times that they propose. */
import { etagOf } from '../../support/calls.ts';
import { createMatch } from '../../support/matching.ts';
import type { Scenarios } from '../../support/scenarios.ts';
import { confirmedSession, createSession, propose, wantOfSessions } from '../../support/sessions.ts';

type Wish = Parameters<typeof createSession>[2];

async function confirm(wish: Wish = {}) {
  const { matchId } = await createMatch('daniel', 'mina');
  const { sessionId } = await confirmedSession('daniel', 'mina', wish);
  return { matchId, sessionId };
}

async function plan(startsAt?: string) {
  const { matchId } = await createMatch('daniel', 'mina');
  const { sessionId } = await createSession('daniel', 'mina', startsAt === undefined ? {} : { startsAt });
  return { matchId, sessionId };
}

const nextDay = (time: string) => ({ startsAt: `2026-03-06T${time}:00.000Z`, durationMinutes: 60 });

export const ownRuleScenarios = {
  minaHasChosenSessionsKnown: async () => {
    await wantOfSessions('mina', { dailyLimit: 3 });
    return { etag: await etagOf('/sessions/settings', 'mina') };
  },
  minaWantsDayOfNotice: async () => {
    const { matchId } = await createMatch('daniel', 'mina');
    await wantOfSessions('mina', { minimumNoticeMinutes: 1440 });
    return { matchId };
  },
  minaHasFullDay: async () => {
    const { matchId } = await confirm();
    await wantOfSessions('mina', { dailyLimit: 1 });
    return { matchId };
  },
  minaWantsNoticeOfPlanned: async () => {
    const ids = await plan();
    await wantOfSessions('mina', { minimumNoticeMinutes: 10_080 });
    return ids;
  },
  minaHasFullDayAndRequest: async () => {
    const { matchId } = await confirm();
    const { sessionId } = await createSession('daniel', 'mina', { startsAt: '2026-03-05T12:00:00Z' });
    await wantOfSessions('mina', { dailyLimit: 1 });
    return { matchId, sessionId };
  },
} satisfies Scenarios;

async function letDanielPropose(startsAt = '2026-03-05T10:15:00Z') {
  const ids = await confirm();
  await propose('daniel', ids, { startsAt });
  return ids;
}

export const proposalScenarios = {
  sessionHasPlan: () => confirm({ languages: [{ language: 'en', minutes: 60 }] }),
  minaHasAnotherSession: async () => {
    const ids = await confirm();
    await createSession('mina', 'daniel', { startsAt: '2026-03-05T11:00:00Z' });
    return ids;
  },
  minaWantsNoticeOfConfirmed: async () => {
    const ids = await confirm();
    await wantOfSessions('mina', { minimumNoticeMinutes: 10_080 });
    return ids;
  },
  minaHasFullNextDay: async () => {
    const ids = await confirm();
    await createSession('mina', 'daniel', nextDay('10:00'));
    await wantOfSessions('mina', { dailyLimit: 1 });
    return ids;
  },
  danielHasProposed: () => letDanielPropose(),
  danielHasProposedAndMinaWantsNotice: async () => {
    const ids = await letDanielPropose();
    await wantOfSessions('mina', { minimumNoticeMinutes: 10_080 });
    return ids;
  },
  danielHasProposedFullDay: async () => {
    const ids = await letDanielPropose('2026-03-06T12:00:00Z');
    await confirmedSession('daniel', 'mina', nextDay('10:00'));
    await wantOfSessions('mina', { dailyLimit: 1 });
    return ids;
  },
} satisfies Scenarios;
