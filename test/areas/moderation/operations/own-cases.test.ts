/** A moderator decides nothing about a user whom they have asked for a match, or with whom they have had one. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, createRequest, decideRequest, rowsOf, sendRequest } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';
import { asDaniel, meetings, promoteDaniel } from '../second-moderator.ts';

beforeEach(freshWorld);

const own = { status: 403, body: { code: 'moderation.own_case' } };
const notThere = { status: 404, body: { code: 'report.not_found' } };
const days = 24 * 60 * 60;

const endMatch = (matchId: string) => asDaniel('DELETE', `/moderation/matches/${matchId}`);
const correct = (birthYear: number) =>
  asDaniel('PUT', `/moderation/users/${people.mina.id}/birth`, { birthYear, reason: 'Papers seen.' });
const correctAsHana = (birthYear: number) =>
  request('PUT', `/moderation/users/${people.mina.id}/birth`, { as: 'hana', body: { birthYear, reason: 'Seen.' } });
const resolve = (reportId: string, decision: string) =>
  asDaniel('POST', `/moderation/reports/${reportId}/resolve`, { decision });
const openReports = () => rowsOf<{ id: string }>("reports WHERE status = 'open'");

describe('a moderator', () => {
  it.each(Object.entries(meetings))(
    'fault-X1: who %s corrects no birth and decides no report of the other',
    async (_, meet) => {
      await meet();
      await promoteDaniel();
      const reportId = await reportPerson('mina', 'jisoo');
      expect(await correct(2010)).toMatchObject(own);
      for (const decision of ['dismiss', 'warn', 'suspend'])
        expect(await resolve(reportId, decision)).toMatchObject(notThere);
      expect(await rowsOf('user_profiles WHERE id = ? AND birth_corrections > 0', people.mina.id)).toEqual([]);
      expect(await openReports()).toHaveLength(1);
    },
  );

  it.each<[string, (requestId: string) => Promise<unknown>]>([
    ['waits', async () => {}],
    ['was cancelled', (requestId) => decideRequest('mina', requestId, 'cancel')],
    ['was declined', (requestId) => decideRequest('daniel', requestId, 'decline')],
  ])('fault-X3: decides about a user whose request to them %s', async (_, follow) => {
    const requestId = await createRequest('mina', 'daniel');
    await follow(requestId);
    await promoteDaniel();
    const reportId = await reportPerson('mina', 'jisoo');
    expect((await correct(1991)).status).toBe(200);
    expect((await resolve(reportId, 'suspend')).status).toBe(200);
  });

  it('fault-X3: decides no report of a user with whom they are matched', async () => {
    await createMatch('daniel', 'jisoo');
    await promoteDaniel();
    const reportId = await reportPerson('mina', 'jisoo');
    expect(await resolve(reportId, 'suspend')).toMatchObject(own);
    expect(await openReports()).toHaveLength(1);
  });

  it('fault-X3: who has ended a match cannot ask the two, and accepts no request of theirs', async () => {
    const { matchId } = await createMatch('mina', 'jisoo');
    const requestId = await createRequest('mina', 'daniel');
    await promoteDaniel();
    expect((await endMatch(matchId)).status).toBe(204);
    const asked = await asDaniel('POST', '/matching/requests', { receiverId: people.mina.id });
    expect(asked).toMatchObject({ status: 409, body: { code: 'matching.not_available' } });
    const accepted = await asDaniel('POST', `/matching/requests/${requestId}/accept`);
    expect(accepted).toMatchObject({ status: 404, body: { code: 'matching.request_not_found' } });
    expect((await sendRequest('mina', 'daniel')).status).toBe(409);
  });

  it.each(Object.entries(meetings))('fault-X3: who %s ends no match of the other', async (_, meet) => {
    const { matchId } = await createMatch('mina', 'jisoo');
    await meet();
    await promoteDaniel();
    expect(await endMatch(matchId)).toMatchObject(own);
    expect(await rowsOf('matches WHERE id = ? AND ended_at IS NULL', matchId)).toHaveLength(1);
    expect(await rowsOf("security_events WHERE kind = 'match_ended'")).toEqual([]);
  });

  it.each(['mina', 'jisoo'] as const)('fault-X3: who has asked %s does not end the match of the two', async (asked) => {
    const { matchId } = await createMatch('mina', 'jisoo');
    await createRequest('daniel', asked);
    await promoteDaniel();
    expect(await endMatch(matchId)).toMatchObject(own);
  });

  it('fault-X3: ends the match of a user whose request to them waits', async () => {
    const { matchId } = await createMatch('mina', 'jisoo');
    await createRequest('mina', 'daniel');
    await promoteDaniel();
    expect((await endMatch(matchId)).status).toBe(204);
  });

  it('fault-X1: does not accept the request of a user whose birth they have corrected', async () => {
    const requestId = await createRequest('mina', 'daniel');
    await promoteDaniel();
    expect((await correct(1991)).status).toBe(200);
    const gone = { status: 404, body: { code: 'matching.request_not_found' } };
    expect(await decideRequest('daniel', requestId, 'accept')).toMatchObject(gone);
    const refused = { status: 409, body: { code: 'matching.not_available' } };
    expect(await sendRequest('daniel', 'mina')).toMatchObject(refused);
    expect(await rowsOf('matches')).toEqual([]);
  });

  it('fault-X1: does not judge the report of the service about their own match across 18', async () => {
    await createMatch('daniel', 'mina');
    await promoteDaniel();
    expect((await correctAsHana(2010)).status).toBe(200);
    const [report] = await openReports();
    expect(await resolve(report?.id ?? '', 'dismiss')).toMatchObject(notThere);
    expect(await correct(1990)).toMatchObject(own);
    expect(await openReports()).toHaveLength(1);
  });

  it('fault-X1: cannot ask a user whose birth they have corrected, nor be asked by them', async () => {
    await correctAsHana(2010);
    await promoteDaniel();
    const refused = { status: 409, body: { code: 'matching.not_available' } };
    expect(await sendRequest('daniel', 'mina')).toMatchObject(refused);
    expect((await correct(1990)).status).toBe(200);
    expect(await sendRequest('daniel', 'mina')).toMatchObject(refused);
    expect(await sendRequest('mina', 'daniel')).toMatchObject(refused);
    expect((await sendRequest('jisoo', 'daniel')).status).toBe(201);
  });

  it.each(['dismiss', 'warn'])(
    'fault-X1: accepts no request of a user about whom they decided "%s"',
    async (decision) => {
      const requestId = await createRequest('mina', 'daniel');
      await promoteDaniel();
      expect((await resolve(await reportPerson('mina', 'jisoo'), decision)).status).toBe(200);
      const gone = { status: 404, body: { code: 'matching.request_not_found' } };
      expect(await decideRequest('daniel', requestId, 'accept')).toMatchObject(gone);
      expect(await rowsOf('matches')).toEqual([]);
    },
  );

  it('fault-X1: cannot ask a user about whom they decided a report, nor be asked by them', async () => {
    await promoteDaniel();
    const reportId = await reportPerson('mina', 'jisoo');
    expect((await resolve(reportId, 'dismiss')).status).toBe(200);
    const refused = { status: 409, body: { code: 'matching.not_available' } };
    expect(await sendRequest('daniel', 'mina')).toMatchObject(refused);
    expect(await sendRequest('mina', 'daniel')).toMatchObject(refused);
    expect((await sendRequest('jisoo', 'daniel')).status).toBe(201);
  });

  it('fault-X1: decides or asks, not both, when the two come at once', async () => {
    await promoteDaniel();
    const reportId = await reportPerson('mina', 'jisoo');
    const answers = await inParallel(50, (index) =>
      index % 2 === 0 ? resolve(reportId, 'dismiss') : sendRequest('daniel', 'mina'),
    );
    const succeeded = (parity: number) => answers.filter(({ status }, index) => index % 2 === parity && status < 300);
    expect(succeeded(0).length > 0).not.toBe(succeeded(1).length > 0);
  });

  it('fault-X1: corrects or asks, not both, when the two come at once', async () => {
    await promoteDaniel();
    const answers = await inParallel(50, (index) => (index % 2 === 0 ? correct(1990) : sendRequest('daniel', 'mina')));
    const succeeded = (parity: number) => answers.filter(({ status }, index) => index % 2 === parity && status < 300);
    expect(succeeded(0).length > 0).not.toBe(succeeded(1).length > 0);
  });
});

describe('a match across 18', () => {
  it.each(['dismiss', 'warn'])('fault-X1: is reported again 30 days after "%s", and only then', async (decision) => {
    await createMatch('daniel', 'mina');
    await correctAsHana(2010);
    const [report] = await openReports();
    const path = `/moderation/reports/${report?.id ?? ''}`;
    expect((await request('POST', `${path}/resolve`, { as: 'hana', body: { decision } })).status).toBe(200);
    passSeconds(30 * days - 60);
    for (let run = 0; run < 2; run += 1) await runCron();
    expect(await openReports()).toEqual([]);
    passSeconds(120);
    for (let run = 0; run < 2; run += 1) await runCron();
    expect(await openReports()).toMatchObject([{ reporter_id: null, reason: 'underage' }]);
    expect((await request('GET', path, { as: 'hana' })).body).toMatchObject({ resolvedBy: people.hana.id });
  });
});
