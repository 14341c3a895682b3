/** The grace period: the days between the request to delete an account and its purge. */
export const GRACE_DAYS = 30;

/** The instant (24 characters) after which an account is purged if its deletion is requested at `now`. */
export function deleteAfter(now: Date): string {
  return new Date(now.getTime() + GRACE_DAYS * 24 * 60 * 60 * 1000).toISOString();
}
