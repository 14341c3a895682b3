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
import { createMyExport } from './handlers/create-my-export.ts';
import { deleteMyAccount } from './handlers/delete-my-account.ts';
import { downloadMyExport } from './handlers/download-my-export.ts';
import { getMyExport } from './handlers/get-my-export.ts';
import { restoreMyAccount } from './handlers/restore-my-account.ts';
import { saveMyConsents } from './handlers/save-my-consents.ts';

/** The public interface of the area `account`: consents, the deletion of an account and the export of its data. */
export const account = defineArea('account', {
  handlers: { createMyExport, deleteMyAccount, downloadMyExport, getMyExport, restoreMyAccount, saveMyConsents },
  rules: { saveMyConsents: ({ body }, clock) => faultsIn(judgeBirth(body, clock.today(firstZone))) },
  jobs: [job(exportBuild, buildExport), job(archiveDelete, deleteArchive), job(accountErase, eraseAccount)],
  cron: accountTasks,
  tables: accountTables,
  releaseObjects: releaseArchivesStatements,
  eraseObjects: eraseArchives,
});
