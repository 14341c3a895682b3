import type { JobKind, JobPayloads } from '../store/outbox-kinds.ts';
import type { Deps } from '../platform/deps.ts';
import { buildExport } from '../areas/account/jobs/build-export.ts';
import { closeLive } from '../areas/notifications/jobs/close-live.ts';
import { deleteArchive } from '../areas/account/jobs/delete-archive.ts';
import { deleteImage } from '../areas/profile/jobs/delete-image.ts';
import { eraseAccount } from '../areas/account/jobs/erase-account.ts';

/**
 * Does the work of one job. It may be called more than once for the same job (after a crash, or when a delivery outlived
 * its lease), so doing it again must change nothing. It fails by throwing; a "not there any more" is success.
 */
export type JobHandler<Kind extends JobKind> = (payload: JobPayloads[Kind], deps: Deps) => Promise<void>;
export type JobHandlers = { readonly [Kind in JobKind]: JobHandler<Kind> };

/** Who does which kind of job: one file in this folder each. */
export const jobHandlers: JobHandlers = {
  'image.delete': deleteImage,
  'export.build': buildExport,
  'archive.delete': deleteArchive,
  'account.erase': eraseAccount,
  'live.close': closeLive,
};
