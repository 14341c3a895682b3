/** What a session tells of rules and settings: nothing. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { settleBackground } from '../../../support/jobs.ts';
import { createMatch, notificationTypesOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import {
  changeSession,
  confirmedSession,
  createSession,
  outcomeOf,
  planSession,
  readSession,
  sessionIdsOf,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';
import { createReadyExport, downloadFrom } from '../../account/operations/export-calls.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

const hide = (name: PersonName, privacy: object) => callSuccessfully(name, 'PATCH', '/users/me/settings', { privacy });

async function archiveOf(name: PersonName): Promise<string> {
  const files = unzipSync((await downloadFrom((await createReadyExport(name)).downloadUrl)).bytes);
  return Object.values(files)
    .map((file) => strFromU8(file))
    .join('\n');
}

describe('a session that was ended in silence', () => {
  const causes = [
    [
      'a block',
      () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`),
      () => callSuccessfully('mina', 'DELETE', `/users/me/blocks/${people.daniel.id}`),
    ],
    [
      'leaving',
      () => callSuccessfully('mina', 'DELETE', '/users/me'),
      () => callSuccessfully('mina', 'POST', '/users/me/restore'),
    ],
  ] as const;

  it.each(causes)('fault-X6: is gone for good: after %s nothing tells when that was', async (_, begin, end) => {
    const confirmed = await confirmedSession('daniel', 'mina', { topic: 'Travelling' });
    const asked = await createSession('daniel', 'mina', { startsAt: '2026-03-06T10:00:00Z' });
    setNow('2026-03-02T13:27:41.000Z');
    await begin();
    setNow('2026-03-03T08:00:00.000Z');
    await end();
    await settleBackground();
    for (const session of [confirmed, asked])
      expect(outcomeOf(await readSession('daniel', session))).toBe('404 sessions.not_found');
    expect(await sessionIdsOf('daniel')).toEqual([]);
    const told = (await notificationTypesOf('daniel')).join(' ');
    expect(told).not.toMatch(/session|chat/);
    const archive = await archiveOf('daniel');
    expect(archive).not.toContain('Travelling');
    expect(archive).not.toContain('2026-03-02T13:27:41');
  });

  it('leaves the private notes to whoever wrote them, in the archive of a user who is leaving', async () => {
    await confirmedSession('mina', 'daniel', { privateNotes: 'My own words' });
    await callSuccessfully('mina', 'DELETE', '/users/me');
    setNow('2026-03-02T10:30:00.000Z');
    expect(await archiveOf('mina')).toContain('My own words');
  });

  it('of the past stays in the archive of a user who is leaving', async () => {
    await confirmedSession('mina', 'daniel', { startsAt: '2026-03-02T09:20:00Z', topic: 'Travelling' });
    setNow('2026-03-02T11:00:00.000Z');
    await callSuccessfully('mina', 'DELETE', '/users/me');
    expect(await archiveOf('mina')).toContain('Travelling');
  });
});

describe('a partner who lets nobody write to them', () => {
  it.each([{ topic: 'Answer me!' }, { notes: 'Answer me!' }, { meetingLink: 'https://answer.example.com/me' }])(
    'is asked for a session without words: %j',
    async (words) => {
      await hide('mina', { messageAudience: 'nobody' });
      expect(outcomeOf(await planSession('daniel', 'mina', words))).toBe('409 sessions.words_refused');
      expect(outcomeOf(await planSession('daniel', 'mina', { privateNotes: 'Ask her about Busan.' }))).toBe('201');
    },
  );

  it('is told no reason of a cancellation', async () => {
    const session = await confirmedSession('daniel', 'mina');
    await hide('mina', { messageAudience: 'nobody' });
    const reason = 'Answer me!';
    expect(outcomeOf(await changeSession('daniel', session, 'cancel', { reason }))).toBe('409 sessions.words_refused');
    expect(outcomeOf(await changeSession('daniel', session, 'cancel'))).toBe('200');
  });
});

describe('a host who hides from everyone', () => {
  it('shows the guest no time zone, and reads their own', async () => {
    await hide('daniel', { profileVisibility: 'nobody' });
    const session = await createSession('daniel', 'mina');
    expect(session.timeZone).toBe('Europe/London');
    expect((await readSession('mina', session)).body).toMatchObject({ partner: { englishName: null }, timeZone: null });
    expect(await archiveOf('mina')).not.toContain('Europe/London');
  });
});

describe('the limit of requests to one partner', () => {
  it('counts withdrawn requests for 48 hours, because each was told', async () => {
    const day = (index: number) => `2026-03-${String(5 + index).padStart(2, '0')}T10:00:00Z`;
    for (let index = 0; index < 5; index += 1) {
      const session = await createSession('daniel', 'mina', { startsAt: day(index) });
      await changeSession('daniel', session, 'cancel');
    }
    expect(outcomeOf(await planSession('daniel', 'mina'))).toBe('409 sessions.too_many_to_partner');
    setNow('2026-03-04T09:00:01.000Z');
    expect(outcomeOf(await planSession('daniel', 'mina'))).toBe('201');
  });
});
