import { sql, type SQL } from 'drizzle-orm';
import type { Value } from '../../../store/template.ts';
import { hasCorrectedBirth, selectMatchesEndedBy } from '../../auth/index.ts';
import { reports } from '../../safety/index.ts';
import { matches } from './tables.ts';

/**
 * Condition: one of the two users, as a moderator, has corrected the birth of the other, ended a match of theirs or
 * decided a report about them. They are never matched: a moderator must not make room for themselves, nor be lenient
 * with whom they like.
 */
export function hasDecidedAbout(one: Value<string>, other: Value<string> | SQL): SQL {
  const ended = (moderatorId: Value<string> | SQL, userId: Value<string> | SQL): SQL =>
    sql`EXISTS (SELECT 1 FROM (${selectMatchesEndedBy(moderatorId)}) AS ended CROSS JOIN ${matches} m ON m.id = ended.match_id
      WHERE ${userId} IN (m.low_id, m.high_id))`;
  // The plus leaves the index to the reported user, of whom there are few reports.
  const judged = (moderatorId: Value<string> | SQL, userId: Value<string> | SQL): SQL =>
    sql`EXISTS (SELECT 1 FROM ${reports} d WHERE d.subject_id = ${userId} AND +d.resolved_by = ${moderatorId})`;
  return sql`(${hasCorrectedBirth(one, other)} OR ${ended(one, other)} OR ${ended(other, one)} OR ${judged(one, other)} OR ${judged(other, one)})`;
}
