/** The queries of figures. Each reads a bounded number of days. */
import { sql } from 'drizzle-orm';
import type { Day } from '../../../platform/time/instant.ts';
import { code, text } from '../../../store/row.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { cefrLevels, languagesOf } from '../../profile/index.ts';
import { activityEvents, streakPauses, userStatistics as t } from './tables.ts';

const counts = {
  onDate: t.onDate,
  language: t.language,
  seconds: t.seconds,
  sessions: t.sessions,
  messages: t.messages,
  correctionsGiven: t.correctionsGiven,
  correctionsReceived: t.correctionsReceived,
};

/** The query for the rows of all languages, and of whole days, in a range. Both days belong to it. */
export const daysOf = template((userId: Value<string>, from: Value<Day>, to: Value<Day>) =>
  selectColumns(counts, sql`FROM ${t} WHERE user_id = ${userId} AND on_date >= ${from} AND on_date <= ${to}`),
);

/** The same of one language, or of whole days (`TOTAL`). */
export const daysOfLanguage = template(
  (userId: Value<string>, language: Value<string>, from: Value<Day>, to: Value<Day>) =>
    selectColumns(
      counts,
      sql`FROM ${t} WHERE user_id = ${userId} AND language = ${language} AND on_date >= ${from} AND on_date <= ${to}`,
    ),
);

/** The query for the languages of a user. */
export const ownLanguagesOf = template((userId: Value<string>) => languagesOf(userId));

/** The query for the pauses of a user, the latest 200. */
export const pausesOf = template((userId: Value<string>) =>
  selectColumns(
    { startsOn: streakPauses.startsOn, endsOn: streakPauses.endsOn },
    sql`FROM ${streakPauses} WHERE user_id = ${userId} ORDER BY starts_on DESC LIMIT 200`,
  ),
);

/** The query for the latest changes of the level of a language, the newest first. */
export const levelChangesOf = template((userId: Value<string>, language: Value<string>) =>
  select(
    sql`SELECT value, previous, on_date FROM ${activityEvents} WHERE user_id = ${userId} AND language = ${language} AND kind = 'level'
      ORDER BY starts_at DESC LIMIT 50`,
    (row) => ({
      level: code(row, 'value', cefrLevels),
      previousLevel: row['previous'] === null ? null : code(row, 'previous', cefrLevels),
      changedOn: text(row, 'on_date'),
    }),
  ),
);

/** The query that says of the latest confirmed sessions of a user whether they kept them: at most 100. */
export const bookingsOf = template((userId: Value<string>) =>
  select(
    sql`SELECT value FROM ${activityEvents} WHERE user_id = ${userId} AND kind = 'booking' ORDER BY starts_at DESC LIMIT 100`,
    (row) => text(row, 'value') === 'kept',
  ),
);
