/** What a session still allows after something has changed between its two users. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { createMatch, notificationTypesOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { reminded, ringAlarm } from '../../../support/reminders.ts';
import {
  answerProposal,
  changeSession,
  confirmedSession,
  editSession,
  outcomeOf,
  propose,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';
import { listNotices } from '../../../support/notices.ts';
import { pushed } from '../../chat/message-notices.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';
import { letBothBeMinors } from '../scenarios.ts';

beforeEach(freshWorld);

const setPrivacy = (name: PersonName, privacy: object) =>
  callSuccessfully(name, 'PATCH', '/users/me/settings', { privacy });

const words = [{ topic: 'Answer me' }, { notes: 'Answer me' }, { meetingLink: 'https://meet.example.com/a' }];

describe('a session that has begun', () => {
  it.each([
    ['a partner', (matchId: string) => callSuccessfully('mina', 'DELETE', `/matching/matches/${matchId}`)],
    ['a moderator', (matchId: string) => callSuccessfully('hana', 'DELETE', `/moderation/matches/${matchId}`)],
  ])('fault-X4: takes nothing that the partner would read after %s has ended the match', async (_who, endMatch) => {
    const { matchId } = await createMatch('daniel', 'mina');
    const session = await confirmedSession('daniel', 'mina', {
      startsAt: '2026-03-02T10:00:00Z',
      durationMinutes: 240,
    });
    setNow('2026-03-02T10:05:00.000Z');
    await endMatch(matchId);
    const told = await notificationTypesOf('mina');
    // It ends with the match (contract/decisions/0056).
    for (const patch of [...words, { kind: 'in_person' as const }])
      expect(outcomeOf(await editSession('daniel', session, patch))).toBe('409 sessions.is_over');
    expect(outcomeOf(await editSession('daniel', session, { privateNotes: 'Mine' }))).toBe('200');
    expect(await notificationTypesOf('mina')).toEqual(told);
  });
});

describe('a session of two users of whom one has turned 18', () => {
  const atMidnight = '2026-03-03T15:00:02.000Z';
  const planned = async () => {
    await letBothBeMinors();
    await createMatch('daniel', 'mina');
    return confirmedSession('daniel', 'mina', { startsAt: '2026-03-03T15:30:00Z' });
  };

  it('fault-X1: takes no change between the birthday and the job that passes it', async () => {
    const session = await planned();
    setNow(atMidnight);
    for (const patch of [...words, { kind: 'in_person' as const }])
      expect(outcomeOf(await editSession('mina', session, patch))).toBe('409 sessions.not_available');
  });

  it('fault-X1: reminds nobody between the birthday and the job that passes it', async () => {
    const { sessionId } = await planned();
    setNow('2026-03-03T15:20:00.500Z');
    await ringAlarm(sessionId);
    expect(await reminded()).toEqual([]);
  });
});

describe('a session with a partner who hides from everyone', () => {
  const hidden = async () => {
    await createMatch('mina', 'daniel');
    const session = await confirmedSession('mina', 'daniel', { startsAt: '2026-03-02T11:00:00Z' });
    await setPrivacy('daniel', { profileVisibility: 'nobody' });
    return session;
  };

  it('fault-X2: takes no proposal, whether the time is free or not, so it tells nothing of their calendar', async () => {
    await createMatch('daniel', 'jisoo');
    await confirmedSession('daniel', 'jisoo', { startsAt: '2026-03-14T10:00:00Z' });
    const session = await hidden();
    for (const startsAt of ['2026-03-14T10:00:00Z', '2026-03-14T20:00:00Z'])
      expect(outcomeOf(await propose('mina', session, { startsAt }))).toBe('409 sessions.not_available');
    expect(outcomeOf(await propose('daniel', session, { startsAt: '2026-03-14T20:00:00Z' }))).toBe('200');
    expect(outcomeOf(await answerProposal('mina', session, 'accept'))).toBe('200');
  });

  it('reminds the other user, without the name of the partner', async () => {
    await hidden();
    const browser = await subscribe();
    setNow('2026-03-02T10:00:30.000Z');
    await runCron();
    await runJobs();
    const [notice] = await listNotices('mina');
    expect(notice).toMatchObject({ type: 'session.reminder_soon', actor: null });
    expect(pushed(await browser.arrived())).toContainEqual(
      expect.objectContaining({ title: '회원님과의 세션이 곧 시작돼요' }),
    );
  });

  it('tells the other user that it is cancelled, without the name of the partner', async () => {
    const session = await hidden();
    await changeSession('daniel', session, 'cancel');
    const [notice] = await listNotices('mina');
    expect(notice).toMatchObject({ type: 'session.cancelled_late', actor: null });
    expect(JSON.stringify(notice)).not.toContain(people.daniel.id);
  });

  it('hides its notices as soon as one of the two blocks the other', async () => {
    await hidden();
    await runJobs();
    const types = () => listNotices('mina').then((notices) => notices.map(({ type }) => type));
    expect(await types()).toContain('session.confirmed');
    await callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`);
    expect(await types()).not.toContain('session.confirmed');
  });
});

describe('a session that was changed 60 times', () => {
  it('fault-X4: takes no more changes and proposals, and can still be cancelled', async () => {
    await createMatch('daniel', 'mina');
    const session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-10T03:00:00Z' });
    await setPrivacy('mina', { messageAudience: 'nobody' });
    const outcomes: string[] = [];
    for (let times = 0; times < 40; times += 1) {
      outcomes.push(outcomeOf(await propose('daniel', session, { startsAt: '2026-03-11T03:00:00Z' })));
      await answerProposal('daniel', session, 'end');
    }
    expect(outcomes.filter((outcome) => outcome === '200').length).toBeLessThan(31);
    expect(outcomes.at(-1)).toBe('409 sessions.too_many_changes');
    expect(outcomeOf(await editSession('daniel', session, { kind: 'voice' }))).toBe('409 sessions.too_many_changes');
    expect(outcomeOf(await changeSession('daniel', session, 'cancel'))).toBe('200');
  });
});
