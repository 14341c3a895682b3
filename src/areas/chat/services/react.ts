import type { Deps } from '../../../platform/deps.ts';
import { requireValid } from '../../profile/index.ts';
import { checkEmoji } from '../rules/emoji.ts';
import type { MessagePlace } from './edit-message.ts';
import { writeInRoom } from './write-in-room.ts';

/**
 * Puts an emoji of a user under a message, or takes it back. If it is so already, nothing happens.
 *
 * @throws Refused request.invalid, and the reasons of `writeInRoom`.
 */
export async function react(deps: Deps, place: MessagePlace, sent: string, isAdded: boolean): Promise<void> {
  const emoji = requireValid(checkEmoji(sent));
  await writeInRoom(deps, { kind: 'react', item: { ...place, emoji, isAdded, at: deps.clock.nowIso() } });
}
