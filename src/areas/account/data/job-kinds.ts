import * as z from 'zod/mini';
import { jobKind } from '../../../store/job-kind.ts';

/** Builds the archive of a user's data. */
export const exportBuild = jobKind('export.build', z.object({ exportId: z.string() }));

/** Deletes an archive from the file store. With `exportId`, only if that export is not ready. */
export const archiveDelete = jobKind(
  'archive.delete',
  z.object({ key: z.string(), exportId: z.optional(z.string()) }),
  {
    outlivesAccount: true,
  },
);

/** Deletes what a purged account has left in stores outside the database. */
export const accountErase = jobKind('account.erase', z.object({ userId: z.string() }), { outlivesAccount: true });
