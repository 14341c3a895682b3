import { z } from 'zod';

/** What each kind of job carries. A new kind is one line here and one in src/jobs/handlers.ts. */
export const jobPayloads = {
  /** Removes a picture that nothing points to any more from Cloudflare Images. */
  'image.delete': z.object({ imageId: z.string() }),
};

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
