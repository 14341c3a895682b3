import { z } from 'zod';
import { jobKind } from '../../../store/job-kind.ts';

/** Builds the archive of all own data. */
export const exportBuild = jobKind('export.build', z.object({ exportId: z.string() }));

/** Removes an archive from the file store. */
export const archiveDelete = jobKind('archive.delete', z.object({ key: z.string() }), { outlivesAccount: true });

/** Removes what a purged account has left in the stores outside the database. */
export const accountErase = jobKind('account.erase', z.object({ userId: z.string() }), { outlivesAccount: true });
