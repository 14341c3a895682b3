import type { NotificationsServerFrame } from '../../../generated/realtime/frames.ts';
import type { Client } from '../sdk/client.ts';
import { type BadgeStore, createBadgeStore } from './badges.ts';
import { readFrame } from './frames.ts';
import { type ConnectionOptions, finalCodes, KeptConnection, type LiveState } from './keep-open.ts';

export type { LiveState } from './keep-open.ts';

export interface LiveOptions extends ConnectionOptions {
  /** Where the badges go. By default a store of its own. */
  readonly badges?: BadgeStore | undefined;
  /**
   * What the user sees of these chat rooms has changed for them alone: drop what is kept of them and read them again.
   */
  readonly onRooms?: ((roomIds: readonly string[]) => void) | undefined;
}

/** A live connection that opens itself again until it is closed. */
export interface Live {
  readonly badges: BadgeStore;
  readonly state: LiveState;
  /** Closes the connection for good. */
  close(): void;
}

/**
 * Opens the live channel of the signed-in user and keeps it open. Outside a browser pass `page` and `openSocket`. What
 * it does while it fails: `KeptConnection`.
 */
export function connectLive(client: Client, options: LiveOptions = {}): Live {
  const badges = options.badges ?? createBadgeStore();
  const connection = new KeptConnection<Exclude<NotificationsServerFrame, string>>(
    client,
    {
      prepare: async () => ({ path: '/notifications/live' }),
      read: readFrame,
      onFrame: (frame) => {
        if (frame.type === 'rooms') options.onRooms?.(frame.roomIds);
        else badges.offer(frame);
      },
      finalCodes,
    },
    options,
  );
  return {
    badges,
    get state() {
      return connection.state;
    },
    close: () => connection.close(),
  };
}
