/** Whatever parts two users: none of their sessions goes on, begins, or carries a word from one to the other. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';
import {
  changeSession,
  confirmedSession,
  createSession,
  editSession,
  outcomeOf,
  planSession,
  propose,
  readSession,
  type Session,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

const id = people.daniel.id;
let matchId: string;
const asMina = (method: 'PUT' | 'DELETE', path: string) => callSuccessfully('mina', method, path);

/** Each way in which two users are parted. */
const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  'the end of the match by the host': () => callSuccessfully('daniel', 'DELETE', `/matching/matches/${matchId}`),
  'the end of the match by the guest': () => asMina('DELETE', `/matching/matches/${matchId}`),
  'the end of the match by a moderator': () => callSuccessfully('hana', 'DELETE', `/moderation/matches/${matchId}`),
  'a block': () => asMina('PUT', `/users/me/blocks/${id}`),
  'a suspension': async () => {
    const reportId = await reportPerson('daniel');
    await callSuccessfully('hana', 'POST', `/moderation/reports/${reportId}/resolve`, { decision: 'suspend' });
  },
  'a deletion': () => asMina('DELETE', '/users/me'),
  'a line of ages': () =>
    callSuccessfully('hana', 'PUT', `/moderation/users/${id}/birth`, { birthYear: 2010, reason: 'Seen on video.' }),
};

/** At 09:26: one has begun, one was started early, one lies ahead, and one waits for an answer. */
const sessions: Record<string, Session> = {};

beforeEach(async () => {
  await freshWorld();
  ({ matchId } = await createMatch('daniel', 'mina'));
  const at = (time: string) =>
    confirmedSession('daniel', 'mina', { startsAt: `2026-03-02T${time}:00Z`, durationMinutes: 15 });
  sessions['begun'] = await at('09:20');
  sessions['early'] = await at('09:35');
  sessions['ahead'] = await at('11:00');
  sessions['asked for'] = await createSession('daniel', 'mina');
  setNow('2026-03-02T09:26:00.000Z');
  await changeSession('daniel', sessions['early'], 'start');
});

const entries = () => nonEmpty(Object.entries(sessions), 'sessions');

/** What a user can still do with a session: nothing that lets it begin, goes on, or reaches the other. */
async function expectOver(name: 'daniel' | 'mina', session: Session) {
  const { status, body } = await readSession(name, session);
  if (status === 200) expect(['completed', 'cancelled']).toContain((body as Session).status);
  const tried = [
    await changeSession(name, session, 'start'),
    await changeSession(name, session, 'confirm'),
    await editSession(name, session, { notes: 'Answer me!' }),
    await propose(name, session, { startsAt: '2026-03-07T10:00:00Z' }),
  ];
  expect(tried.map((answer) => answer.status).filter((code) => code < 400)).toEqual([]);
}

describe.each(nonEmpty(Object.entries(ways), 'ways'))('after %s', (_, part) => {
  it('no session begins, goes on or carries words, for either of the two', async () => {
    await part();
    for (const [, session] of entries())
      for (const name of ['daniel', 'mina'] as const) await expectOver(name, session);
    expect(await rowsOf("session_reminders WHERE sent_at IS NULL AND due_at > '2026-03-02T09:26'")).toEqual([]);
    setNow('2026-03-02T09:26:30.000Z');
    await runCron();
    const { status } = await planSession('daniel', 'mina', { startsAt: '2026-03-02T12:00:00Z', durationMinutes: 15 });
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe('after the end of a block', () => {
  it('no session begins', async () => {
    await asMina('PUT', `/users/me/blocks/${id}`);
    await asMina('DELETE', `/users/me/blocks/${id}`);
    const outcomes: Record<string, string> = {};
    for (const [what, session] of entries())
      outcomes[what] = outcomeOf(await changeSession('daniel', session, 'start'));
    expect(outcomes).toEqual({
      begun: '409 sessions.not_matched',
      early: '404 sessions.not_found',
      ahead: '404 sessions.not_found',
      'asked for': '404 sessions.not_found',
    });
  });
});

describe('a session that has begun when the match ends', () => {
  it('is completed at that moment, and blocks its time no longer', async () => {
    await request('DELETE', `/matching/matches/${matchId}`, { as: 'mina' });
    const [session] = [sessions['begun'] as Session];
    for (const pass of [() => Promise.resolve(), runCron]) {
      await pass();
      expect((await readSession('daniel', session)).body).toMatchObject({
        status: 'completed',
        endedAt: '2026-03-02T09:26:00.000Z',
      });
    }
    expect(
      await rowsOf('session_participants WHERE starts_at = ? AND blocks_until IS NOT NULL', session.startsAt),
    ).toEqual([]);
  });
});
