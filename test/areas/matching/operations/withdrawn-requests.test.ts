/** What the receiver sees of a request that a rule has ended, and what follows when the rule no longer holds. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { refusalOf } from '../../../support/direct-sql.ts';
import { runCron } from '../../../support/jobs.ts';
import { createRequest, decideRequest, notificationTypesOf, rowsOf, sendRequest } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';

const DAY = 86_400;
const gone = { status: 404, body: { code: 'matching.request_not_found' } };

beforeEach(freshWorld);

const show = (as: PersonName, profileVisibility: string): Promise<unknown> =>
  callSuccessfully(as, 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });
const block = (as: PersonName, whom: PersonName, method: 'PUT' | 'DELETE'): Promise<unknown> =>
  request(method, `/users/me/blocks/${people[whom].id}`, { as });
const leave = (as: PersonName): Promise<unknown> => callSuccessfully(as, 'DELETE', '/users/me');
const restore = (as: PersonName): Promise<unknown> => callSuccessfully(as, 'POST', '/users/me/restore');

/** Everything that a receiver reads of their requests: lists, figures and the archive. */
async function readAsDaniel(): Promise<string> {
  const get = async (path: string, query = {}) => (await request('GET', path, { as: 'daniel', query })).text;
  const files = await readPersonalData(env.DB, people.daniel.id, instantOf(new Date()));
  const content = (name: string) => files.find(({ export: { file } }) => file === name)?.content as object[];
  const told = content('notifications').map((notice) => ({ ...notice, id: undefined, variables: undefined }));
  const texts = [await get('/matching/requests'), await get('/matching/summary'), JSON.stringify(told)];
  return [...texts, `${content('matchRequests').length} archived`].join('\n').replaceAll(/"requestId":"[^"]+"/g, '');
}

const absences: [string, () => Promise<unknown>][] = [
  ['hides', () => show('mina', 'nobody')],
  ['leaves', () => leave('mina')],
  ['blocks the receiver', () => block('mina', 'daniel', 'PUT')],
  [
    'is suspended',
    async () =>
      callSuccessfully('hana', 'POST', `/moderation/reports/${await reportPerson('mina', 'jisoo')}/resolve`, {
        decision: 'suspend',
      }),
  ],
];

describe('the receiver of a request', () => {
  it('fault-X6: reads and is answered the same, whether the sender hides, leaves, blocks them or is suspended', async () => {
    const seen: string[][] = [];
    for (const [, vanish] of absences) {
      await freshWorld();
      const requestId = await createRequest('mina', 'daniel');
      passSeconds(3600);
      await vanish();
      for (const decision of ['decline', 'accept', 'decline'] as const)
        expect(await decideRequest('daniel', requestId, decision)).toMatchObject(gone);
      passSeconds(6 * DAY);
      await runCron();
      const before = await readAsDaniel();
      passSeconds(DAY);
      await runCron();
      seen.push([before, await readAsDaniel()]);
    }
    expect(seen).toEqual(seen.map(() => seen[0]));
  });

  it.each([
    ['block', () => block('mina', 'daniel', 'PUT'), () => block('mina', 'daniel', 'DELETE')],
    ['deletion', () => leave('mina'), () => restore('mina')],
  ] as const)('fault-X6: is not shown the request again after a %s is taken back', async (_, out, back) => {
    const requestId = await createRequest('mina', 'daniel');
    await out();
    await back();
    expect(await request('GET', `/matching/requests/${requestId}`, { as: 'daniel' })).toMatchObject(gone);
    expect(await request('GET', '/matching/requests', { as: 'daniel' })).toMatchObject({ body: { items: [] } });
    expect(await decideRequest('daniel', requestId, 'accept')).toMatchObject(gone);
    expect(await notificationTypesOf('daniel')).toEqual([]);
  });

  it('fault-X6: is not told by figures or reminders that the sender hid in the meantime', async () => {
    const seen: string[] = [];
    for (const hides of [false, true]) {
      await freshWorld();
      await createRequest('mina', 'daniel');
      passSeconds(6 * DAY - 3600);
      if (hides) await show('mina', 'nobody');
      passSeconds(3600);
      await runCron();
      passSeconds(DAY);
      await runCron();
      if (hides) await show('mina', 'everyone');
      seen.push(await readAsDaniel());
    }
    expect(seen[0]).toContain('"unansweredRequests":1');
    expect(seen[0]).toContain('match.request_expiring');
    expect(seen[1]).toBe(seen[0]);
  });
});

describe('a request to the sender of a withdrawn request', () => {
  it('fault-X6: meets it when the receiver blocked the sender and asks them after all', async () => {
    const requestId = await createRequest('mina', 'daniel');
    await block('daniel', 'mina', 'PUT');
    await block('daniel', 'mina', 'DELETE');
    expect(await sendRequest('daniel', 'mina')).toMatchObject({ status: 201, body: { requestId, status: 'accepted' } });
    expect(await rowsOf('matching_requests')).toMatchObject([{ status: 'accepted', withdrawn_at: null }]);
  });

  it('fault-X6: does not meet one that its sender ended with a block of their own', async () => {
    await createRequest('mina', 'daniel');
    await block('mina', 'daniel', 'PUT');
    await block('mina', 'daniel', 'DELETE');
    expect((await sendRequest('daniel', 'mina')).body).toMatchObject({ status: 'pending', direction: 'sent' });
    const { body } = await request('GET', '/matching/requests', { as: 'mina', query: { direction: 'sent' } });
    expect(body).toMatchObject({ items: [{ status: 'cancelled' }] });
  });
});

describe('the database', () => {
  it.each(['accepted', 'declined'])('fault-X6: refuses that a withdrawn request is %s', async (status) => {
    await createRequest('mina', 'daniel');
    await block('daniel', 'mina', 'PUT');
    const decide = `UPDATE matching_requests SET status = '${status}', decided_at = '2026-03-02T10:00:00.000Z', decided_op = id`;
    expect(await refusalOf(decide)).toContain('CHECK');
  });
});
