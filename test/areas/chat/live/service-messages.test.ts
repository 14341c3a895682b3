/** Messages of the service, live, in notices and after the end of an account. */
import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { renameRoomStatements } from '../../../../src/areas/chat/data/change-rooms.ts';
import { commit } from '../../../../src/store/batch.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, readChanges, readMessages, type Room } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { createGroupOf, makeMember, removeMember } from '../../../support/groups.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { enterRoom, roomObject } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';

const { mina, daniel, jisoo } = people;
let roomId = '';

beforeEach(async () => {
  await freshWorld();
  roomId = await createGroupOf('mina', 'daniel', 'yuki');
});

const rename = (title: string) => callSuccessfully('mina', 'PATCH', `/chat/rooms/${roomId}`, { title });

describe('a live connection to a group', () => {
  it('gets a frame of each event between the messages, in their order', async () => {
    await createMatch('mina', 'jisoo');
    const yuki = await enterRoom('yuki', roomId);
    await makeMember('mina', roomId, 'jisoo');
    await createMessage('daniel', roomId);
    await removeMember('daniel', roomId, 'daniel');
    await rename('매일 한 문장');
    const frames = await yuki.nextMessages(4);
    expect(frames.map(({ sequence, event }) => [sequence, event?.code])).toEqual([
      [1, 'member_added'],
      [2, undefined],
      [3, 'member_left'],
      [4, 'room_renamed'],
    ]);
    expect(frames[0]?.event?.userId).toBe(jisoo.id);
  });

  it('gets no name of a user whom its reader does not see', async () => {
    await callSuccessfully('yuki', 'PUT', `/users/me/blocks/${daniel.id}`);
    const yuki = await enterRoom('yuki', roomId);
    await removeMember('mina', roomId, 'daniel');
    expect(await yuki.nextMessages(1)).toMatchObject([{ sequence: 1, type: 'hidden', event: null }]);
    expect(JSON.stringify(yuki.received)).not.toContain(daniel.id);
  });

  it('chat-C02: gets it by the alarm if the one who stored it stops before it tells the room', async () => {
    const yuki = await enterRoom('yuki', roomId);
    await roomObject(roomId).expect();
    await commit(env.DB, renameRoomStatements('2026-03-02T09:00:00.000Z', mina.id, roomId, '매일 한 문장'));
    await evictDurableObject(roomObject(roomId));
    expect(await runDurableObjectAlarm(roomObject(roomId))).toBe(true);
    expect(await yuki.nextMessages(1)).toMatchObject([{ sequence: 1, event: { code: 'room_renamed' } }]);
  });

  it('chat-C03: goes on behind them after it was lost', async () => {
    await rename('하나');
    await createMessage('daniel', roomId);
    await rename('둘');
    const yuki = await enterRoom('yuki', roomId, { contiguous: 1, seen: 1, changes: 0 });
    expect((await yuki.nextMessages(2)).map(({ sequence, type }) => [sequence, type])).toEqual([
      [2, 'text'],
      [3, 'system'],
    ]);
  });
});

it('an event notifies nobody', async () => {
  await rename('매일 한 문장');
  await removeMember('daniel', roomId, 'daniel');
  await runJobs();
  expect(await rowsOf("notifications WHERE type IN ('chat.message', 'chat.group_message')")).toEqual([]);
});

it('chat-C15: unread counts two of three messages, a deleted one and a line of the service, everywhere the same', async () => {
  const sent = [await createMessage('mina', roomId), await createMessage('mina', roomId)];
  await createMessage('daniel', roomId);
  await callSuccessfully('mina', 'DELETE', `/chat/rooms/${roomId}/messages/${sent[1]?.messageId ?? ''}`);
  await rename('매일 한 문장');
  const { items } = await callSuccessfully<{ items: Room[] }>('yuki', 'GET', '/chat/rooms');
  expect(items.find((room) => room.roomId === roomId)?.unread).toEqual({ count: 2, isMore: false });
  expect(await callSuccessfully('yuki', 'GET', '/chat/unread')).toEqual({ count: 2, isMore: false });
  const others = (await readMessages('yuki', roomId)).items.filter(
    ({ type, deletedAt, senderId }) => type === 'text' && deletedAt === null && senderId !== people.yuki.id,
  );
  expect(others).toHaveLength(2);
});

it('a purged account is named by no event that is left, as the one who did it and as the one whom it is about', async () => {
  await createMatch('mina', 'jisoo');
  await createMatch('daniel', 'jisoo');
  await makeMember('daniel', roomId, 'jisoo');
  await removeMember('jisoo', roomId, 'jisoo');
  await makeMember('mina', roomId, 'jisoo');
  const { lastChangeSequence } = await readMessages('mina', roomId);
  for (const name of ['jisoo', 'daniel'] as const) await callSuccessfully(name, 'DELETE', '/users/me');
  expect((await readMessages('mina', roomId)).items.map(({ type }) => type)).toEqual(['hidden', 'hidden', 'hidden']);
  passSeconds(30 * 24 * 3600);
  await runCron();
  await runCron();
  const { items } = await readMessages('mina', roomId);
  expect(items.map(({ type, event, deletedAt }) => [type, event, deletedAt === null])).toEqual(
    Array.from({ length: 3 }, () => ['system', null, false]),
  );
  expect((await readChanges('mina', roomId, lastChangeSequence)).items).toHaveLength(3);
  const named = await rowsOf('chat_messages WHERE subject_id IS NOT NULL OR sender_id IN (?, ?)', jisoo.id, daniel.id);
  expect(named).toEqual([]);
});
