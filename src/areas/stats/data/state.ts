import { sql } from 'drizzle-orm';
import { selectColumns } from '../../../store/select-columns.ts';
import type { RowOf } from '../../../store/select-columns.ts';
import { template, type Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { isExistingUser, userProfiles as p, zoneHistory } from '../../profile/index.ts';
import { activityDays as d, learningGoals as g } from './tables.ts';
import { unsettledSessions } from './unsettled.ts';

const columns = {
  userId: p.id,
  timeZone: p.timeZone,
  residence: p.residence,
  languagesVersion: p.languagesVersion,
  zoneSince: sql<string | null>`(SELECT max(h.starts_at) FROM ${zoneHistory} h WHERE h.user_id = ${p.id})`,
  firstOn: sql<string | null>`${d.firstOn}`,
  marks: sql<string | null>`${d.marks}`,
  version: sql<number>`coalesce(${d.version}, 0)`,
  dailyMinutes: sql<number | null>`${g.dailyMinutes}`,
  weeklyDays: sql<number | null>`${g.weeklyDays}`,
  goalVersion: sql<number>`coalesce(${g.version}, 0)`,
  pauseVersion: sql<number>`coalesce(${g.pauseVersion}, 0)`,
};

/** What all statistics of a user depend on, but for their figures. */
export type LearnerState = RowOf<typeof columns> & { readonly unsettled: string };

/**
 * The query for the state of a user. No row without a profile. An answer of 304 needs nothing else, so it also names
 * the sessions that time alone has ended.
 */
export const learnerStateOf = template((userId: Value<string>, now: Value<Instant>) =>
  selectColumns(
    {
      ...columns,
      unsettled: sql<string>`(SELECT count(*) || coalesce(max(q.starts_at), '') ${unsettledSessions(userId, now)})`,
    },
    sql`FROM ${p} LEFT JOIN ${d} ON ${d.userId} = ${p.id} LEFT JOIN ${g} ON ${g.userId} = ${p.id} WHERE ${isExistingUser(userId)}`,
  ),
);
