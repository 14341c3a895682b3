/** How far the checks of the derived tables have come. The state is one row for each check. */
import { template, type Value } from '../../../store/template.ts';
import type { Day } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { userProfiles } from '../../profile/index.ts';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { matchUpkeep } from './pool-tables.ts';

type Check = (typeof matchUpkeep.$inferSelect)['task'];

/** Selects the next `limit` users whose rows of the pool are checked, in the order of their ids. */
export const nextUsersToCheck = template((limit: Value<number>) =>
  select(
    sql`SELECT id FROM ${userProfiles} WHERE id > (SELECT checked_through FROM ${matchUpkeep} WHERE task = 'pool') ORDER BY id LIMIT CAST(${limit} AS INTEGER)`,
    (row) => text(row, 'id'),
  ),
);

/** Notes the last row that was checked, for `pool` the last user; the empty text to begin again. */
export const noteCheckedStatement = template(
  (task: Value<Check>, id: Value<string>) =>
    sql`UPDATE ${matchUpkeep} SET checked_through = ${id} WHERE task = ${task}`,
);

/** Selects whether a daily check has not run on this day. */
export const isCheckDue = template((task: Value<Check>, today: Value<Day>) =>
  select(
    sql`SELECT done_on IS NULL OR done_on < ${today} AS is_due FROM ${matchUpkeep} WHERE task = ${task}`,
    (row) => row['is_due'] === 1,
  ),
);

/** Notes that a daily check has run. */
export const noteDoneStatement = template(
  (task: Value<Check>, today: Value<Day>) => sql`UPDATE ${matchUpkeep} SET done_on = ${today} WHERE task = ${task}`,
);
