import type { Instant } from '../../../platform/time/instant.ts';

/** How long an archive and its address stay available after it is ready. */
export const archiveLifetime = { hours: 24 } as const;
/** The most exports that a user can order in 24 hours. */
export const EXPORTS_A_DAY = 5;
/** An order that has not been built within this time has failed. */
export const buildTime = { hours: 1 } as const;
/** When, after an order, an archive is removed whose export is not ready: later than `buildTime`. */
export const removalAfter = { minutes: 65 } as const;

export type ExportStatus = 'pending' | 'ready' | 'failed' | 'expired';

/** An export as it is stored. */
export interface ExportRecord {
  readonly id: string;
  readonly userId: string;
  readonly status: ExportStatus;
  readonly requestedAt: Instant;
  readonly readyAt: Instant | null;
  readonly expiresAt: Instant | null;
  readonly sizeBytes: number | null;
}

/** The folder of a user's archives in the file store. */
export function archiveFolder(userId: string): string {
  return `exports/${userId}/`;
}

/** The key of one archive in the file store. */
export function archiveKey({ userId, id }: Pick<ExportRecord, 'userId' | 'id'>): string {
  return `${archiveFolder(userId)}${id}.zip`;
}

/** The status of an export at `now` (24 characters). It expires on time, not only when the cron has run. */
export function exportStatusAt(
  { status, expiresAt }: Pick<ExportRecord, 'status' | 'expiresAt'>,
  now: Instant,
): ExportStatus {
  return status === 'ready' && expiresAt !== null && expiresAt <= now ? 'expired' : status;
}
