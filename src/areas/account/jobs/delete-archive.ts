import type { JobHandler } from '../../../jobs/handlers.ts';

/** Removes an archive from the file store; one that is not there any more is fine. */
export const deleteArchive: JobHandler<'archive.delete'> = async ({ key }, deps) => {
  await deps.env.FILES.delete(key);
};
