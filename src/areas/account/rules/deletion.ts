/** Days between asking for the deletion of an account and its being carried out. */
export const GRACE_DAYS = 30;

/** The instant (24 characters) after which an account whose deletion is asked for at `now` is purged. */
export function deleteAfter(now: Date): string {
  return new Date(now.getTime() + GRACE_DAYS * 24 * 60 * 60 * 1000).toISOString();
}
