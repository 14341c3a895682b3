import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { commitForChanges } from '../../../store/batch.ts';
import { expireExportsStatements, giveUpExportsStatement } from '../data/exports.ts';
import { purgeAccounts } from './purge-accounts.ts';

const EXPORTS_A_RUN = 100;

/** Scheduled work on accounts and exports. */
export const accountTasks: readonly ScheduledTask[] = [
  { name: 'accounts.purge', run: purgeAccounts },
  {
    name: 'exports.expire',
    run: ({ db, clock }) => commitForChanges(db, expireExportsStatements(clock, EXPORTS_A_RUN)),
  },
  {
    name: 'exports.give_up',
    run: ({ db, clock }) => commitForChanges(db, [giveUpExportsStatement(clock, EXPORTS_A_RUN)]),
  },
];
