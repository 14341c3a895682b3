import type {
  NotificationsBadges,
  NotificationsHello,
  NotificationsRooms,
  NotificationsServerFrame,
} from '../../../generated/realtime/frames.ts';

/** A frame of the server as far as this version knows it; null for others, which a newer server may send. */
export function readFrame(data: unknown): NotificationsServerFrame | null {
  if (data === 'pong') return data;
  if (typeof data !== 'string') return null;
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return null;
  }
  return isBadges(value) || isRooms(value) ? value : null;
}

/**
 * Whether a value is a frame with badges. Fields that are not used are not checked, so that a newer server may change
 * them.
 */
function isBadges(value: unknown): value is NotificationsBadges | NotificationsHello {
  // Each property is checked below.
  const { type, version, notifications } = Object(value) as Readonly<Record<string, unknown>>;
  const { count, isMore } = Object(notifications) as Readonly<Record<string, unknown>>;
  return (
    (type === 'hello' || type === 'badges') &&
    Number.isSafeInteger(version) &&
    Number.isSafeInteger(count) &&
    typeof isMore === 'boolean'
  );
}

function isRooms(value: unknown): value is NotificationsRooms {
  // Each property is checked below.
  const { type, roomIds } = Object(value) as Readonly<Record<string, unknown>>;
  return type === 'rooms' && Array.isArray(roomIds) && roomIds.every((id) => typeof id === 'string');
}
