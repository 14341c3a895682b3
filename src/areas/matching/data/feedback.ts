import { template, type Value, type Values } from '../../../store/template.ts';
import { sql } from 'drizzle-orm';
import type { FeedbackKind } from '../rules/feedback.ts';
import { assertThat } from '../../../store/guards.ts';
import { type Edit, isVisibleTo, mayChange } from '../../profile/index.ts';
import { matchFeedback, matchPool } from './pool-tables.ts';

/**
 * Makes the statements that store a reader's feedback about a user whom they may see. They also store that user's level
 * in the language that the reader speaks.
 *
 * @throws Refused profile.missing, profile.deletion_pending, profile.user_not_found
 */
export const saveFeedbackStatements = template(
  ({ userId, now }: Values<Edit>, personId: Value<string>, kind: Value<FeedbackKind>) => {
    const level = sql`SELECT p.level FROM ${matchPool} p JOIN ${matchPool} r ON r.user_id = ${userId} AND r.native = p.learning AND r.learning = p.native
    WHERE p.user_id = ${personId} ORDER BY p.learning LIMIT 1`;
    return [
      ...mayChange(userId),
      assertThat('profile.user_not_found', isVisibleTo(userId, personId)),
      sql`INSERT INTO ${matchFeedback} (reader_id, person_id, kind, level, created_at) VALUES (${userId}, ${personId}, ${kind}, (${level}), ${now})
      ON CONFLICT (reader_id, person_id) DO UPDATE SET kind = excluded.kind, level = excluded.level, created_at = excluded.created_at`,
    ];
  },
);
