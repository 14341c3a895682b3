import type { Deps } from '../../../platform/deps.ts';
import { requireValid } from '../../profile/index.ts';
import type { MessageRecord } from '../data/messages.ts';
import { checkMessageText } from '../rules/message.ts';
import { writeInRoom } from './write-in-room.ts';

/** A message of a room, and the user who wants to change it. */
export interface MessagePlace {
  readonly actorId: string;
  readonly roomId: string;
  readonly messageId: string;
}

/**
 * Replaces the text of a message and returns the message after it.
 *
 * @param expected the versions that `If-Match` names; undefined for no condition.
 * @throws Refused request.invalid, and the reasons of `writeInRoom`.
 */
export async function editMessage(
  deps: Deps,
  place: MessagePlace,
  sent: string,
  expected: readonly string[] | undefined,
): Promise<MessageRecord> {
  const text = requireValid(checkMessageText(sent));
  // Behind the point is what was left to show where some is hidden: that says nothing of the text.
  const versions = expected?.map((version) => version.replace(/\..*$/, '')) ?? null;
  const item = { ...place, text, expected: versions, at: deps.clock.nowIso() };
  return (await writeInRoom(deps, { kind: 'edit', item })).message;
}

/**
 * Deletes a message for everyone. If it is deleted already, nothing happens.
 *
 * @throws Refused the reasons of `writeInRoom`.
 */
export async function deleteMessage(deps: Deps, place: MessagePlace): Promise<void> {
  await writeInRoom(deps, { kind: 'delete', item: { ...place, at: deps.clock.nowIso() } });
}
