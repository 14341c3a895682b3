import * as handlers from '../../../generated/handlers/account.ts';
import { defineArea } from '../define-area.ts';
import { faultsIn, firstZone, judgeBirth } from '../profile/index.ts';
import { job } from '../../jobs/job.ts';
import { accountErase, archiveDelete, exportBuild } from './data/job-kinds.ts';
import { accountTables } from './data/declarations.ts';
import { releaseArchivesStatements } from './data/exports.ts';
import { accountTasks } from './jobs/account-tasks.ts';
import { buildExport } from './jobs/build-export.ts';
import { deleteArchive } from './jobs/delete-archive.ts';
import { eraseAccount } from './jobs/erase-account.ts';
import { eraseArchives } from './services/erase-archives.ts';

/** The public interface of the area `account`: consents, the deletion of an account and the export of its data. */
export const account = defineArea('account', {
  handlers,
  rules: { saveMyConsents: ({ body }, clock) => faultsIn(judgeBirth(body, clock.today(firstZone))) },
  jobs: [job(exportBuild, buildExport), job(archiveDelete, deleteArchive), job(accountErase, eraseAccount)],
  cron: accountTasks,
  tables: accountTables,
  releaseObjects: releaseArchivesStatements,
  eraseObjects: eraseArchives,
});
