/** Tests how long a user must wait before sending another request to the same user. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import {
  sendRequest,
  createRequest,
  decideRequest,
  createMatch,
  rowsOf,
  notificationTypesOf,
} from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

const DAY = 86_400;
const tooSoon = { status: 409, body: { code: 'matching.too_soon' } };

beforeEach(freshWorld);

const block = (who: 'mina' | 'daniel', whom: 'mina' | 'daniel', method: 'PUT' | 'DELETE') =>
  request(method, `/users/me/blocks/${people[whom].id}`, { as: who });

describe('asking again', () => {
  it('waits a day after a cancelled request, to the millisecond', async () => {
    await decideRequest('mina', await createRequest('mina', 'daniel'), 'cancel');
    expect(await sendRequest('mina', 'daniel')).toMatchObject(tooSoon);
    passSeconds(DAY - 0.001);
    expect(await sendRequest('mina', 'daniel')).toMatchObject(tooSoon);
    passSeconds(0.001);
    expect((await sendRequest('mina', 'daniel')).status).toBe(201);
  });

  it('notifies the receiver at most once a day, however often the sender asks and cancels', async () => {
    for (let hour = 0; hour < 48; hour += 1) {
      const { status, body } = await sendRequest('mina', 'daniel');
      if (status === 201) {
        expect(await notificationTypesOf('daniel')).toEqual(['match.request_received']);
        await decideRequest('mina', (body as { requestId: string }).requestId, 'cancel');
      }
      passSeconds(3600);
    }
    expect(await rowsOf('matching_requests')).toHaveLength(2);
  });

  it('leaves one request when the sender asks and cancels 20 times in parallel', async () => {
    const requestId = await createRequest('mina', 'daniel');
    await inParallel(20, (index) =>
      index % 2 === 0 ? decideRequest('mina', requestId, 'cancel') : sendRequest('mina', 'daniel'),
    );
    expect(await rowsOf('matching_requests')).toMatchObject([{ status: 'cancelled' }]);
  });

  it('is allowed at once for the receiver of the cancelled request, and for other senders', async () => {
    await decideRequest('mina', await createRequest('mina', 'daniel'), 'cancel');
    expect((await sendRequest('daniel', 'mina')).status).toBe(201);
    expect((await sendRequest('mina', 'yuki')).status).toBe(201);
  });

  it('is allowed when it answers a request of the other side', async () => {
    await decideRequest('mina', await createRequest('mina', 'daniel'), 'cancel');
    await createRequest('daniel', 'mina');
    expect((await sendRequest('mina', 'daniel')).body).toMatchObject({ status: 'accepted' });
  });

  it('still waits after a block in between', async () => {
    await createRequest('mina', 'daniel');
    await block('mina', 'daniel', 'PUT');
    await block('mina', 'daniel', 'DELETE');
    expect(await sendRequest('mina', 'daniel')).toMatchObject(tooSoon);
  });

  it.each(['end', 'block'] as const)(
    'waits a day for the user who was left (%s); the user who left need not wait',
    async (how) => {
      const { matchId } = await createMatch('mina', 'daniel');
      if (how === 'end') await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
      else {
        await block('daniel', 'mina', 'PUT');
        await block('daniel', 'mina', 'DELETE');
      }
      expect(await sendRequest('mina', 'daniel')).toMatchObject(tooSoon);
      expect((await sendRequest('daniel', 'mina')).status).toBe(201);
      expect((await sendRequest('mina', 'daniel')).body).toMatchObject({ status: 'accepted' });
    },
  );

  it('is allowed after a day for the user who was left', async () => {
    const { matchId } = await createMatch('mina', 'daniel');
    await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
    passSeconds(DAY);
    expect((await sendRequest('mina', 'daniel')).status).toBe(201);
  });

  it('is shown as waiting by getCompatibility, to the user who has to wait alone', async () => {
    await decideRequest('mina', await createRequest('mina', 'daniel'), 'cancel');
    const obstacles = async (as: 'mina' | 'daniel', about: 'mina' | 'daniel') =>
      ((await request('GET', `/matching/compatibility/${people[about].id}`, { as })).body as { obstacles: string[] })
        .obstacles;
    expect(await obstacles('mina', 'daniel')).toEqual(['too_soon']);
    expect(await obstacles('daniel', 'mina')).toEqual([]);
    passSeconds(DAY);
    expect(await obstacles('mina', 'daniel')).toEqual([]);
  });
});
