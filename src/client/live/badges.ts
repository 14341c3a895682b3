import type { NotificationsBadges } from '../../../generated/realtime/frames.ts';

/** The numbers on the badges, and the version that orders them. */
export type Badges = Omit<NotificationsBadges, 'type'>;

/** Keeps the newest badges of a user, from the live channel and from `getUnreadNotificationCount` alike. */
export interface BadgeStore {
  /** The newest badges; null before the first. The same object until they change. */
  read(): Badges | null;
  /** Takes badges, unless they are older than those that are shown. Returns whether it took them. */
  offer(badges: Badges): boolean;
  /** Calls `listener` after each change. Returns a function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Forgets everything: for the next user of this page. */
  reset(): void;
}

/** Creates a store of badges. `read` and `subscribe` fit `useSyncExternalStore` of React. */
export function createBadgeStore(): BadgeStore {
  const listeners = new Set<() => void>();
  let newest: Badges | null = null;
  const change = (badges: Badges | null): void => {
    newest = badges;
    for (const listener of listeners) listener();
  };
  return {
    read: () => newest,
    offer({ notifications: { count, isMore }, version }) {
      if (newest !== null && version < newest.version) return false;
      const { notifications: shown, version: shownVersion } = newest ?? { notifications: null, version: null };
      const isSame = version === shownVersion && count === shown?.count && isMore === shown.isMore;
      if (!isSame) change({ notifications: { count, isMore }, version });
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    reset: () => change(null),
  };
}
