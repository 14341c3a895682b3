import * as z from 'zod/mini';
import { jobKind } from '../../../store/job-kind.ts';

/** Deletes an object that no profile shows from Cloudflare Images. */
export const imageDelete = jobKind('image.delete', z.object({ storedName: z.string() }), { outlivesAccount: true });

/** Moves the picture that a user shows to a new address, so that nobody loads it from the old one. */
export const imageMove = jobKind('image.move', z.object({ userId: z.string(), imageId: z.string() }));
