import { sql, type SQL } from 'drizzle-orm';
import type { Value } from '../../../store/template.ts';
import { hasCorrectedBirth, selectMatchesEndedBy } from '../../auth/index.ts';
import { matches } from './tables.ts';

/**
 * Condition: one of the two users, as a moderator, has corrected the birth of the other or ended a match of theirs.
 * They are never matched: a moderator must not make room for themselves.
 */
export function hasDecidedAbout(one: Value<string>, other: Value<string> | SQL): SQL {
  const ended = (moderatorId: Value<string> | SQL, userId: Value<string> | SQL): SQL =>
    sql`EXISTS (SELECT 1 FROM (${selectMatchesEndedBy(moderatorId)}) AS ended CROSS JOIN ${matches} m ON m.id = ended.match_id
      WHERE ${userId} IN (m.low_id, m.high_id))`;
  return sql`(${hasCorrectedBirth(one, other)} OR ${ended(one, other)} OR ${ended(other, one)})`;
}
