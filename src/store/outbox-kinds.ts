import { z } from 'zod';

/** What each kind of job carries. A new kind is one line here and one in src/jobs/handlers.ts. */
export const jobPayloads = {
  /** Removes an object that no profile shows from Cloudflare Images. */
  'image.delete': z.object({ storedName: z.string() }),
  /** Puts the archive of all own data together. */
  'export.build': z.object({ exportId: z.string() }),
  /** Removes an archive from the file store. */
  'archive.delete': z.object({ key: z.string() }),
  /** Removes whatever a purged account has left in the stores outside the database. */
  'account.erase': z.object({ userId: z.string() }),
  /** Closes the live connections of a person's ended sessions. */
  'live.close': z.object({ userId: z.string() }),
};

/** Jobs that clean up after a person: they outlive the account, all others go with it. */
export const cleanupKinds: readonly JobKind[] = ['image.delete', 'archive.delete', 'account.erase'];

export type JobKind = keyof typeof jobPayloads;
export type JobPayloads = { readonly [Kind in JobKind]: z.output<(typeof jobPayloads)[Kind]> };

const parsers: { readonly [Kind in JobKind]: { parse(value: unknown): JobPayloads[Kind] } } = jobPayloads;

/** The payload of a stored job; throws if it is not what this kind carries. */
export function parsePayload<Kind extends JobKind>(kind: Kind, value: unknown): JobPayloads[Kind] {
  return parsers[kind].parse(value);
}

/** Whether a stored kind is one this version knows. */
export function isJobKind(kind: string): kind is JobKind {
  return Object.hasOwn(jobPayloads, kind);
}
