import type { components } from '../../../../../generated/client/types.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { partnerView } from '../../../matching/index.ts';
import { previewView } from '../../services/show-message.ts';
import type { RoomRecord } from '../../data/rooms.ts';

/** A room as the contract shows it. */
export function roomView(
  { partner, lastMessage, ...room }: RoomRecord,
  deps: RequestDeps,
): components['schemas']['ChatRoom'] {
  return {
    ...room,
    partner: partner && partnerView(partner, deps),
    lastSequence: lastMessage?.sequence ?? 0,
    lastMessage: lastMessage && previewView(lastMessage),
  };
}
