import type { SQL } from 'drizzle-orm';
import { commit } from '../../../store/batch.ts';
import { expireExports, giveUpExports } from '../data/exports.ts';
import { giveUpImages } from '../../profile/data/images.ts';
import type { Deps } from '../../../platform/deps.ts';
import { purgeAccounts } from './purge-accounts.ts';
import type { ScheduledTask } from '../../../jobs/scheduled.ts';

const THINGS_A_RUN = 100;

/** What accounts leave behind when time passes. These come before the sweep of the outbox, which carries out what they order. */
export const accountTasks: readonly ScheduledTask[] = [
  { name: 'accounts.purge', run: purgeAccounts },
  { name: 'exports.expire', run: (deps) => changesOfLast(deps, expireExports(deps.clock, THINGS_A_RUN)) },
  { name: 'exports.give_up', run: (deps) => changesOfLast(deps, [giveUpExports(deps.clock, THINGS_A_RUN)]) },
  { name: 'images.give_up', run: (deps) => changesOfLast(deps, giveUpImages(deps.clock, THINGS_A_RUN)) },
];

async function changesOfLast({ db }: Deps, statements: readonly SQL[]): Promise<number> {
  return (await commit(db, statements)).at(-1)?.meta.changes ?? 0;
}
