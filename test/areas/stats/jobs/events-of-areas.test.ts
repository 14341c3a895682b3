/** What sessions, messages, corrections and new levels add to statistics, and what takes it back. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { correctMessage, createMessage, deleteMessage, openRoom, sendMessage } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { changeSession, confirmedSession } from '../../../support/sessions.ts';
import { dayRows, study, type Schemas } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';
import { commit, readAll } from '../../../../src/store/batch.ts';
import { zoneHistoryOf } from '../../../../src/areas/profile/index.ts';
import { firstActivityOf, rebuildStatements } from '../../../../src/areas/stats/data/rebuild.ts';
import { historyFrom } from '../../../../src/areas/stats/rules/local-days.ts';
import { settleSession } from '../../../../src/areas/stats/services/settle-session.ts';

beforeEach(freshWorld);

const totals = async (name: PersonName) => (await dayRows(name)).filter(([day]) => day.endsWith('*'));

/** Counts a user anew. Returns the rows that it gives. */
async function rebuild(name: PersonName) {
  const deps = testDeps();
  const { id } = people[name];
  const [first = null] = await readAll(deps.db, firstActivityOf(id));
  const history = historyFrom(await readAll(deps.db, zoneHistoryOf(id)));
  await commit(deps.db, rebuildStatements(deps.clock.nowIso(), id, history, first));
  return dayRows(name);
}

describe('messages', () => {
  it('count for the day of their sender and for their language, in the batch that stores them', async () => {
    const roomId = await openRoom('daniel', 'mina');
    await createMessage('mina', roomId, { language: 'en' });
    await createMessage('mina', roomId, { language: 'en' });
    await createMessage('mina', roomId);
    expect(await dayRows('mina')).toEqual([
      ['2026-03-02 *', { messages: 3 }],
      ['2026-03-02 en', { messages: 2 }],
      ['2026-03-02 und', { messages: 1 }],
    ]);
    expect(await dayRows('daniel')).toEqual([]);
  });

  it('[T01] one that is sent 50 times at once counts once, and a refused one does not', async () => {
    const roomId = await openRoom('daniel', 'mina');
    const clientMessageId = crypto.randomUUID();
    await inParallel(50, () => sendMessage('mina', roomId, { clientMessageId, language: 'en' }));
    await sendMessage('mina', roomId, { clientMessageId, text: 'another text' });
    await sendMessage('mina', roomId, { replyTo: crypto.randomUUID() });
    expect(await totals('mina')).toEqual([['2026-03-02 *', { messages: 1 }]]);
    expect(await rebuild('mina')).toEqual(await dayRows('mina'));
  });

  it('a deleted one takes its count along, and the corrections of it', async () => {
    const roomId = await openRoom('daniel', 'mina');
    const [first] = [await createMessage('mina', roomId, { language: 'en' }), await createMessage('mina', roomId)];
    await correctMessage('daniel', first);
    expect(await totals('daniel')).toEqual([['2026-03-02 *', { corrections_given: 1 }]]);
    await deleteMessage('mina', first);
    await runJobs();
    expect(await dayRows('mina')).toEqual([
      ['2026-03-02 *', { messages: 1 }],
      ['2026-03-02 und', { messages: 1 }],
    ]);
    expect(await dayRows('daniel')).toEqual([]);
    expect(await rowsOf('activity_days WHERE user_id = ?', people.daniel.id)).toMatchObject([{ marks: '0' }]);
  });

  it('count for the day that it is where their sender is', async () => {
    const roomId = await openRoom('daniel', 'mina');
    setNow('2026-03-02T15:30:00.000Z');
    await createMessage('mina', roomId);
    await createMessage('daniel', roomId);
    expect([await totals('mina'), await totals('daniel')]).toEqual([
      [['2026-03-03 *', { messages: 1 }]],
      [['2026-03-02 *', { messages: 1 }]],
    ]);
  });
});

describe('corrections', () => {
  it('count for both users in the language of the message, once however often they are sent', async () => {
    const roomId = await openRoom('daniel', 'mina');
    const message = await createMessage('mina', roomId, { language: 'en' });
    const clientCorrectionId = crypto.randomUUID();
    await inParallel(10, () => correctMessage('daniel', message, { clientCorrectionId }));
    expect(await dayRows('daniel')).toEqual([
      ['2026-03-02 *', { corrections_given: 1 }],
      ['2026-03-02 en', { corrections_given: 1 }],
    ]);
    expect(await dayRows('mina')).toContainEqual(['2026-03-02 en', { messages: 1, corrections_received: 1 }]);
    expect(await rebuild('mina')).toContainEqual(['2026-03-02 en', { messages: 1, corrections_received: 1 }]);
  });
});

describe('sessions', () => {
  it('[T02] count by language as planned, for the days of each user, and as one on the day on which they begin', async () => {
    await createMatch('daniel', 'mina');
    await confirmedSession('daniel', 'mina', {
      startsAt: '2026-03-02T14:30:00Z',
      durationMinutes: 60,
      languages: [
        { language: 'ko', minutes: 20 },
        { language: 'en', minutes: 40 },
      ],
    });
    setNow('2026-03-02T15:30:00.000Z');
    await runCron();
    expect(await dayRows('mina')).toEqual([
      ['2026-03-02 *', { seconds: 1800, sessions: 1 }],
      ['2026-03-02 en', { seconds: 600 }],
      ['2026-03-02 ko', { seconds: 1200, sessions: 1 }],
      ['2026-03-03 *', { seconds: 1800 }],
      ['2026-03-03 en', { seconds: 1800 }],
    ]);
    expect(await totals('daniel')).toEqual([['2026-03-02 *', { seconds: 3600, sessions: 1 }]]);
  });

  it('counted again, one counts once, and one that ends early counts as long as it took', async () => {
    await createMatch('daniel', 'mina');
    const session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T10:00:00Z' });
    setNow('2026-03-02T10:25:00.000Z');
    await changeSession('mina', session, 'complete');
    await runJobs();
    await inParallel(10, () => settleSession(testDeps(), session.sessionId));
    expect(await totals('mina')).toEqual([['2026-03-02 *', { seconds: 1500, sessions: 1 }]]);
    expect(await rebuild('mina')).toEqual(await dayRows('mina'));
  });

  it('an absence takes the minutes of both back, whenever the jobs run', async () => {
    await createMatch('daniel', 'mina');
    const session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T10:00:00Z' });
    setNow('2026-03-02T10:25:00.000Z');
    await changeSession('mina', session, 'complete');
    await changeSession('daniel', session, 'no-show');
    await runJobs();
    expect([await dayRows('mina'), await dayRows('daniel')]).toEqual([[], []]);
    expect(await rowsOf("activity_events WHERE kind = 'booking' ORDER BY value")).toMatchObject([
      { user_id: people.daniel.id, value: 'kept' },
      { user_id: people.mina.id, value: 'missed' },
    ]);
  });
});

describe('levels', () => {
  it('a new level is noted with the one before, and one that stays is not', async () => {
    const change = (level: string) =>
      callSuccessfully('mina', 'PUT', '/users/me/languages', {
        native: [{ language: 'ko' }],
        learning: [{ language: 'en', level, targetLevel: 'C2' }],
      });
    await change('B1');
    await change('B1');
    setNow('2026-03-02T15:30:00.000Z');
    await change('B2');
    const { levels } = await callSuccessfully<Schemas['LanguageProgress']>('mina', 'GET', '/stats/languages/en');
    expect(levels.at(0)).toEqual({ level: 'B2', previousLevel: 'B1', changedOn: '2026-03-03' });
    expect(levels.length).toBeLessThanOrEqual(2);
  });
});

describe('rebuild', () => {
  it('[T04, T16] gives the same rows from events, messages and corrections, and mends wrong ones', async () => {
    const roomId = await openRoom('daniel', 'mina');
    for (const minutes of [3, 40, 700]) await study('mina', '2026-03-01T12:00:00Z', minutes, 'en');
    const message = await createMessage('mina', roomId, { language: 'en' });
    await correctMessage('daniel', message);
    const rows = await dayRows('mina');
    expect(await rebuild('mina')).toEqual(rows);
    await env.DB.prepare('UPDATE user_statistics SET messages = 9, seconds = 5').run();
    expect(await rebuild('mina')).toEqual(rows);
  });
});
