import type { NotificationsServerFrame } from '../../../generated/realtime/frames.ts';

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
  return isBadges(value) ? value : null;
}

/**
 * Whether a value is a frame with badges. Fields that are not used are not checked, so that a newer server may change
 * them.
 */
function isBadges(value: unknown): value is Exclude<NotificationsServerFrame, string> {
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
