import { sql, type SQL } from 'drizzle-orm';
import { text, instant } from '../../../store/row.ts';
import { matchFeedback, matchPreferences } from './pool-tables.ts';
import { select, type Select } from '../../../store/statement.ts';

/** A user's feedback about recommended users, for the export. */
export function ownFeedback(userId: string): Select<object> {
  return select(
    sql`SELECT person_id, kind, created_at FROM ${matchFeedback} WHERE reader_id = ${userId} ORDER BY created_at, person_id`,
    (row) => ({ userId: text(row, 'person_id'), kind: text(row, 'kind'), createdAt: instant(row, 'created_at') }),
  );
}

/** The user's preferences that only this area stores, for the export. */
export function ownPreferences(userId: string): Select<object> {
  return select(
    sql`SELECT partner_age_bands, ignored_signals, updated_at FROM ${matchPreferences} WHERE user_id = ${userId}`,
    (row): object => ({
      partnerAgeBands: JSON.parse(text(row, 'partner_age_bands')),
      ignoredSignals: JSON.parse(text(row, 'ignored_signals')),
      updatedAt: instant(row, 'updated_at'),
    }),
  );
}

/** Deletes feedback by and about a user, and their preferences. `leavePoolStatements` removes what is derived. */
export function forgetRecommendationsStatements(userId: string): SQL[] {
  return [
    sql`DELETE FROM ${matchFeedback} WHERE reader_id = ${userId}`,
    sql`DELETE FROM ${matchFeedback} WHERE person_id = ${userId}`,
    sql`DELETE FROM ${matchPreferences} WHERE user_id = ${userId}`,
  ];
}
