/** A group of Mina, Daniel and Yuki, and what they are told of its messages. */
import { callSuccessfully } from '../../support/calls.ts';
import { createGroupOf } from '../../support/groups.ts';
import { settleBackground } from '../../support/jobs.ts';
import { listNotices } from '../../support/notices.ts';
import { people, type PersonName } from '../../support/people.ts';
import { category } from './message-notices.ts';

/** Makes the group. They have read what they were told before. Returns its id. */
export async function openQuietGroup(): Promise<string> {
  const roomId = await createGroupOf('mina', 'daniel', 'yuki');
  await settleBackground();
  for (const name of ['mina', 'daniel', 'yuki'] as const) {
    const [latest] = await listNotices(name);
    if (latest !== undefined)
      await callSuccessfully(name, 'POST', '/notifications/read-all', { upTo: latest.notificationId });
  }
  return roomId;
}

/** What the list of a user says of messages in groups. */
export async function toldOfGroups(name: PersonName): Promise<(readonly [title: string, body: string])[]> {
  await settleBackground();
  const notices = await listNotices(name, { category });
  return notices.filter(({ type }) => type === 'chat.group_message').map(({ title, body }) => [title, body] as const);
}

export const block = (as: PersonName, who: PersonName) =>
  callSuccessfully(as, 'PUT', `/users/me/blocks/${people[who].id}`);

/** Changes of what in a room a member is told. */
export const changeMembership = (as: PersonName, roomId: string, body: object) =>
  callSuccessfully(as, 'PATCH', `/chat/rooms/${roomId}/membership`, body);

/** A message of Daniel as the writer of a room gets it. */
export const messageOfDaniel = (roomId: string, text = '안녕하세요') =>
  ({
    id: crypto.randomUUID(),
    roomId,
    actorId: people.daniel.id,
    sessionId: null,
    clientMessageId: crypto.randomUUID(),
    payloadHash: '-'.repeat(43),
    text,
    replyTo: null,
    mentions: [],
    language: null,
    at: '2026-03-02T09:00:00.000Z',
  }) as const;
