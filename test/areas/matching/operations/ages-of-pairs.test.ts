/**
 * Nobody is matched or asked across 18, whatever the clock of a statement; and what time alone forbids ends by
 * itself.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { tasks } from '../../../../src/app.ts';
import { runScheduled } from '../../../../src/jobs/run-scheduled.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { meter } from '../../../../src/store/metered.ts';
import { sendRequest } from '../../../../src/areas/matching/services/send-request.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { deriveAll } from '../../../support/derived.ts';
import { refusalOf, runSql } from '../../../support/direct-sql.ts';
import { forbiddenRequests } from '../../../support/forbidden-pairs.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, createRequest, decideRequest, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { insertMatchesOfMina, insertStrangers } from '../../../support/strangers.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const DAY = 86_400;
const [mina, daniel] = [people.mina.id, people.daniel.id];
const beforeMidnight = '2026-03-03T14:59:59.900Z';
const afterMidnight = '2026-03-03T15:00:02.000Z';

const correct = (name: PersonName, birthDate: string): Promise<unknown> =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear: Number(birthDate.slice(0, 4)),
    birthDate,
    reason: 'Seen.',
  });

/** Mina turns 18 on 4 March in Seoul; Daniel is 16. */
async function makeTwoMinors(): Promise<void> {
  setNow(beforeMidnight);
  await correct('mina', '2008-03-04');
  await correct('daniel', '2009-06-01');
}

/** Writes a birth without the service, as if a change had forgotten what follows. */
const forceBirth = (id: string, year: number, group: string): Promise<unknown> =>
  runSql(
    'UPDATE user_profiles SET birth_year = ?, birth_date = NULL, age_group = ?, birth_corrections = birth_corrections + 1, version = version + 1 WHERE id = ?',
    year,
    group,
    id,
  );

/** Sends a request whose batch waits: `made` resolves when its statements are made, and they run after `go`. */
function sendSlowly(from: PersonName, to: PersonName) {
  let [arrive, go] = [() => {}, () => {}];
  const made = new Promise<void>((resolve) => (arrive = resolve));
  const gate = new Promise<void>((resolve) => (go = resolve));
  const { db } = meter(env.DB);
  const run = db.batch.bind(db);
  db.batch = async (statements) => {
    arrive();
    await gate;
    return run(statements);
  };
  const idempotency = { operationId: 'createMatchRequest', key: undefined } as const;
  const sent = sendRequest(testDeps({ db }), {
    senderId: people[from].id,
    receiverId: people[to].id,
    message: undefined,
    idempotency,
  });
  return { made, go: () => go(), sent };
}

describe('a request whose statements run after the birthday of the cron', () => {
  it('fault-X1: is refused, although its clock is that of the day before', async () => {
    await makeTwoMinors();
    const slow = sendSlowly('daniel', 'mina');
    await slow.made;
    setNow(afterMidnight);
    await runCron();
    slow.go();
    await expect(slow.sent).rejects.toMatchObject({ refusal: { problem: 'matching.not_available' } });
    expect(await rowsOf('matching_requests')).toEqual([]);
  });

  it('fault-X1: makes no match with a crossing one', async () => {
    await makeTwoMinors();
    const both = [sendSlowly('daniel', 'mina'), sendSlowly('mina', 'daniel')];
    await Promise.all(both.map(({ made }) => made));
    setNow(afterMidnight);
    await runCron();
    for (const { go } of both) go();
    const ends = await Promise.allSettled(both.map(({ sent }) => sent));
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await rowsOf('matches')).toEqual([]);
  });
});

describe('the database', () => {
  const insertRequest = `INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at)
    VALUES ('0190bbbb-0000-7000-8000-000000000001', '${mina}', '${daniel}', min('${mina}', '${daniel}'), max('${mina}', '${daniel}'),
      '2026-03-02T09:00:00.000Z', '2026-03-09T09:00:00.000Z')`;

  it('fault-X1: refuses a request between a minor and an adult', async () => {
    await forceBirth(mina, 2010, 'minor');
    expect(await refusalOf(insertRequest)).toBe('matching.not_available');
  });

  it('fault-X1: refuses to accept one, and to store a match', async () => {
    const { requestId, roomId } = await createMatch('mina', 'daniel');
    await createRequest('daniel', 'jisoo');
    await forceBirth(daniel, 2010, 'minor');
    const accept =
      "UPDATE matching_requests SET status = 'accepted', decided_at = '2026-03-02T10:00:00.000Z', decided_op = '0190bbbb-0000-7000-8000-000000000009' WHERE status = 'pending'";
    expect(await refusalOf(accept)).toBe('matching.not_available');
    const match = `INSERT INTO matches (id, request_id, room_id, low_id, high_id, matched_at)
      VALUES ('0190bbbb-0000-7000-8000-000000000002', ?, ?, min('${mina}', '${daniel}'), max('${mina}', '${daniel}'), '2026-03-02T10:00:00.000Z')`;
    expect(await refusalOf(match, requestId, roomId)).toBe('matching.not_available');
  });
});

describe('an open request that the rules no longer allow', () => {
  it('fault-X1: is gone for its receiver before the cron has run, in every answer', async () => {
    await makeTwoMinors();
    const requestId = await createRequest('daniel', 'mina', 'Hello.');
    setNow(afterMidnight);
    const list = async (query: Record<string, string>) =>
      (
        (await request('GET', '/matching/requests', { as: 'mina', query: { direction: 'received', ...query } }))
          .body as {
          items: { requestId: string; status: string }[];
        }
      ).items.map(({ status }) => status);
    expect(await list({ status: 'pending' })).toEqual([]);
    expect(await list({ status: 'cancelled' })).toEqual([]);
    expect(await list({})).toEqual([]);
    expect(await request('GET', '/matching/summary', { as: 'mina' })).toMatchObject({ body: { openReceived: 0 } });
    expect(await request('GET', `/matching/requests/${requestId}`, { as: 'mina' })).toMatchObject({ status: 404 });
    expect(await decideRequest('mina', requestId, 'accept')).toMatchObject({ status: 404 });
    expect(await decideRequest('mina', requestId, 'decline')).toMatchObject({ status: 404 });
  });

  it('fault-X1: ends when a new year leads out of the wished age band, and its notice goes', async () => {
    await correct('mina', '2001-03-04');
    await callSuccessfully('daniel', 'PATCH', '/matching/preferences', { partnerAgeBands: ['18-24'] });
    setNow('2026-12-30T12:00:00.000Z');
    await createRequest('daniel', 'mina');
    passSeconds(3 * DAY);
    expect(await forbiddenRequests(instantOf(new Date()))).toHaveLength(1);
    await runCron();
    expect(await rowsOf('matching_requests')).toMatchObject([{ withdrawn_at: expect.any(String) }]);
    expect(await notificationTypesOf('mina')).toEqual([]);
  });

  it('fault-X1: ends by the walk of the cron, whatever has made it so', async () => {
    await createRequest('mina', 'daniel');
    await forceBirth(mina, 2010, 'minor');
    await runCron();
    expect(await rowsOf('matching_requests')).toMatchObject([{ withdrawn_at: expect.any(String) }]);
  });
});

describe('a match between a minor and an adult', () => {
  it('fault-X1: is reported by the walk of the cron once, whatever has made it', async () => {
    const { matchId } = await createMatch('mina', 'daniel');
    await forceBirth(mina, 2010, 'minor');
    for (let run = 0; run < 3; run += 1) await runCron();
    const reports = await rowsOf<{ id: string }>('reports');
    expect(reports).toMatchObject([{ subject_id: daniel, reason: 'underage', text: expect.stringContaining(matchId) }]);
    const resolve = `/moderation/reports/${reports[0]?.id ?? ''}/resolve`;
    expect((await request('POST', resolve, { as: 'hana', body: { decision: 'dismiss' } })).status).toBe(200);
    for (let run = 0; run < 3; run += 1) await runCron();
    expect(await rowsOf('reports')).toHaveLength(1);
  });

  it('fault-X1: is named even if there are more than one report can name: a further report follows the decision', async () => {
    await insertMatchesOfMina(60);
    await correct('mina', '2010-05-14');
    for (let run = 0; run < 2; run += 1) await runCron();
    const reports = () => rowsOf<{ id: string; text: string }>('reports ORDER BY created_at');
    const [first] = await reports();
    expect(await reports()).toHaveLength(1);
    expect(first?.text).toContain('There are more');
    await request('POST', `/moderation/reports/${first?.id ?? ''}/resolve`, {
      as: 'hana',
      body: { decision: 'dismiss' },
    });
    for (let run = 0; run < 5; run += 1) await runCron();
    const texts = (await reports()).map(({ text }) => text).join(' ');
    const unnamed = nonEmpty(await rowsOf<{ id: string }>('matches'), 'matches').filter(
      ({ id }) => !texts.includes(id),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('the birthdays of 1 January', () => {
  it('fault-X1: are passed a portion a run, and the other tasks of the run are not stopped', async () => {
    setNow('2026-12-31T14:00:00.000Z');
    await insertStrangers(250, 2008, 'minor');
    await deriveAll();
    setNow('2026-12-31T15:00:30.000Z');
    const left = async () => (await rowsOf("user_profiles WHERE birth_year = 2008 AND age_group = 'minor'")).length;
    const { db, counts } = meter(env.DB);
    const deps = testDeps({ db });
    await runScheduled(deps, tasks);
    await deps.settle();
    expect(deps.logged).not.toContain('scheduled.failed');
    expect(await left()).toBe(210);
    // The decision 0017 adds up what the other tasks may take. Birthdays also end sessions and memberships of groups.
    expect(counts.statements).toBeLessThan(110);
    for (let run = 0; run < 6; run += 1) await runCron();
    expect(await left()).toBe(0);
  });
});
