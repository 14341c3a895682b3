import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { instant, instantOrNull, integer, textOrNull } from '../../../store/row.ts';
import type { Row } from '../../../store/statement.ts';
import type { Value } from '../../../store/template.ts';
import { sessionFeedback as feedback } from './feedback-tables.ts';

/** What one of the two has given. `views/session` decides from when the other sees it. */
export interface FeedbackRecord {
  readonly rating: number;
  readonly words: string | null;
  readonly createdAt: Instant;
}

/** The joins of a session `r` with the partner `p` for `feedbackColumns`. */
export function feedbackJoins(userId: Value<string>): SQL {
  return sql`LEFT JOIN ${feedback} fo ON fo.session_id = r.id AND fo.author_id = ${userId}
    LEFT JOIN ${feedback} fp ON fp.session_id = r.id AND fp.author_id = p.id`;
}

/** The columns that `feedbackFrom` reads. */
export const feedbackColumns: SQL = sql`fo.rating AS own_rating, fo.words AS own_words, fo.created_at AS own_given_at,
    fp.rating AS partner_rating, fp.words AS partner_words, fp.created_at AS partner_given_at`;

/** Reads what a side has given from a row; null if nothing. */
export function feedbackFrom(row: Row, side: 'own' | 'partner'): FeedbackRecord | null {
  if (instantOrNull(row, `${side}_given_at`) === null) return null;
  return {
    rating: integer(row, `${side}_rating`),
    words: textOrNull(row, `${side}_words`),
    createdAt: instant(row, `${side}_given_at`),
  };
}
