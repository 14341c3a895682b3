import { z } from 'zod';
import { jobKind } from '../../../store/job-kind.ts';

/** Deletes an object that no profile shows from Cloudflare Images. */
export const imageDelete = jobKind('image.delete', z.object({ storedName: z.string() }), { outlivesAccount: true });
