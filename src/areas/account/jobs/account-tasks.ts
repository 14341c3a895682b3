import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { commitForChanges } from '../../../store/batch.ts';
import { repeatWhileFull } from '../../../store/repeat-while-full.ts';
import { expireExportsStatements, giveUpExportsStatement } from '../data/exports.ts';
import { purgeAccounts } from './purge-accounts.ts';

/** 1,000 exports a minute (contract/decisions/0017). */
const portions = { rows: 500, times: 10 };

/** Scheduled work on accounts and exports. */
export const accountTasks: readonly ScheduledTask[] = [
  { name: 'accounts.purge', run: purgeAccounts },
  {
    name: 'exports.expire',
    run: ({ db, clock }) =>
      repeatWhileFull(portions, (rows) => commitForChanges(db, expireExportsStatements(clock.nowIso(), rows))),
  },
  {
    name: 'exports.give_up',
    run: ({ db, clock }) =>
      repeatWhileFull(portions, (rows) => commitForChanges(db, [giveUpExportsStatement(clock.nowIso(), rows)])),
  },
];
