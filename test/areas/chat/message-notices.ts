/** What Mina is told of the messages of a room. */
import { callSuccessfully } from '../../support/calls.ts';
import { openRoom } from '../../support/chat.ts';
import { settleBackground } from '../../support/jobs.ts';
import { listNotices } from '../../support/notices.ts';

/** Every day of the week. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** The filter of the list for notices of messages. */
export const category = 'chat';

/** What Mina's list says of messages, the latest first. */
export const toldMina = async () => (await listNotices('mina', { category })).map(({ title, body }) => [title, body]);
/** What pushes say that have arrived. */
export const pushed = (arrived: readonly { readonly payload: string }[]) =>
  arrived.map(({ payload }) => JSON.parse(payload) as { title: string; body: string; url: string; tag: string });
/** Opens Mina's room with Daniel. She has read what she was told of the match. */
export async function openQuietRoom(): Promise<string> {
  const roomId = await openRoom('daniel', 'mina');
  await settleBackground();
  const [latest] = await listNotices('mina');
  if (latest !== undefined)
    await callSuccessfully('mina', 'POST', '/notifications/read-all', { upTo: latest.notificationId });
  return roomId;
}
