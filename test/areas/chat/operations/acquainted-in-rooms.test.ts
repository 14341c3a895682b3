/** fault-X8: whoever writes to a user in a group can be blocked and reported, whatever they hide. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, readMessages } from '../../../support/chat.ts';
import { createPublicRoomOf, makeMember, removeMember } from '../../../support/groups.ts';
import { passSeconds } from '../../../support/clock.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);
const blockDaniel = (as: PersonName) => request('PUT', `/users/me/blocks/${people.daniel.id}`, { as });

describe.each(['matched', 'nobody'] as const)(
  'fault-X8: a member of a room whose profile is seen by: %s',
  (profileVisibility) => {
    it('can be blocked by those who read what they write', async () => {
      const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
      await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });
      await createMessage('daniel', roomId, { text: 'insult', mentions: [people.mina.id] });
      expect((await readMessages('mina', roomId)).items[0]).toMatchObject({
        senderId: people.daniel.id,
        text: 'insult',
      });
      const blocked = await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      expect(blocked.status).toBe(204);
    });

    it('can be reported by them', async () => {
      const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
      await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });
      await createMessage('daniel', roomId, { text: 'insult' });
      const reported = await request('POST', `/users/${people.daniel.id}/reports`, {
        as: 'mina',
        body: { reason: 'spam' },
      });
      expect(reported.status).toBe(201);
    });
  },
);

it('fault-X8: a member who has written nothing and hides can be blocked by others who see them in the list', async () => {
  await createPublicRoomOf('yuki', 'mina', 'daniel');
  await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
  expect((await blockDaniel('mina')).status).toBe(204);
});

it('fault-X8: a member who has written and left the room can be blocked by those who are left in it', async () => {
  const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
  await createMessage('daniel', roomId, { text: 'insult' });
  await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
  await removeMember('daniel', roomId, 'daniel');
  expect((await blockDaniel('mina')).status).toBe(204);
  expect((await blockDaniel('jisoo')).status).toBe(404);
});

it('fault-X10: a blocked user cannot tell by blocking in which rooms the one who blocked them is or writes since', async () => {
  const roomId = await createPublicRoomOf('yuki', 'mina');
  await callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`);
  passSeconds(60);
  for (const [step, change] of [
    ['nowhere', () => Promise.resolve()],
    ['a member', () => makeMember('daniel', roomId, 'daniel')],
    ['writing', () => createMessage('daniel', roomId)],
  ] as const) {
    await change();
    expect((await blockDaniel('mina')).status, step).toBe(404);
  }
});

it('fault-X8: a member who writes an insult and then blocks its reader, or leaves the service, can be reported all the same', async () => {
  const answers: number[] = [];
  for (const escape of ['block', 'leave'] as const) {
    await freshWorld();
    const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
    await createMessage('daniel', roomId, { text: 'insult' });
    expect((await readMessages('mina', roomId)).items[0]).toMatchObject({ text: 'insult' });
    if (escape === 'block') await callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`);
    else await callSuccessfully('daniel', 'DELETE', '/users/me');
    const reported = await request('POST', `/users/${people.daniel.id}/reports`, {
      as: 'mina',
      body: { reason: 'spam' },
    });
    answers.push(reported.status);
  }
  expect(answers).toEqual([201, 201]);
});

it('fault-X8: a member who wrote before blocking the reader is known, whatever they wrote since and whoever else wrote', async () => {
  const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
  // Ids in descending order: by the id of the app the earliest message comes last.
  const send = (as: PersonName, place: number) =>
    createMessage(as, roomId, { clientMessageId: `${99 - place}000000-0000-4000-8000-000000000000` });
  await send('daniel', 0);
  passSeconds(60);
  await callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`);
  passSeconds(60);
  for (let place = 1; place <= 11; place += 1) {
    await send('daniel', place);
    await send('yuki', place);
  }
  expect((await blockDaniel('mina')).status).toBe(204);
});

it('asking whether two users have met in a room costs the same however much they have written there', async () => {
  const roomId = await createPublicRoomOf('yuki', 'mina', 'daniel');
  await callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`);
  passSeconds(60);
  const costs: (string | null)[] = [];
  for (const count of [10, 30]) {
    for (let sent = 0; sent < count; sent += 1) await createMessage('daniel', roomId);
    const { status, headers } = await blockDaniel('mina');
    expect(status).toBe(404);
    costs.push(headers.get('x-d1-cost'));
  }
  expect(costs[0]).toMatch(/rows/i);
  expect(costs[1]).toBe(costs[0]);
});
