import { utcDay, type Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Gender, Learner, Signal } from '../rules/learner.ts';
import { decayExposure, type Lane } from '../rules/pool.ts';
import { dayStartIn, hoursInWeek, type DateBlock, type WallBlock, type WeekStart } from '../rules/overlap.ts';
import { type AgeBand, ageBandOf, type CefrLevel } from '../../profile/index.ts';
import { integer, real, text, textOrNull } from '../../../store/row.ts';
import type { Row } from '../../../store/statement.ts';

/** A row of the match pool. Only retrieval uses `lane`. */
export interface PoolRow {
  readonly learner: Learner;
  readonly lane: Lane;
}

const columns = [
  'user_id',
  'native',
  'learning',
  'lane',
  'level',
  'gender',
  'birth_year',
  'birth_date',
  'shows_age_band',
  'time_zone',
  'free',
  'dates',
  'topics',
  'motivations',
  'learning_styles',
  'partner_gender',
  'communication_method',
  'partner_age_bands',
  'ignored_signals',
  'activity_band',
  'open_requests',
  'answered_requests',
  'missed_requests',
  'exposure',
  'exposed_on',
] as const;

/** All columns of a row `m` of the pool that make a learner. */
export const learnerColumns: SQL = sql.join(
  columns.map((column) => sql`m.${sql.identifier(column)}`),
  sql`, `,
);

/**
 * A row `m` with `learnerColumns` as one JSON value, for lists of rows.
 *
 * @param isRuledOut condition: something between the reader and the user rules out a recommendation.
 */
export function learnerArray(isRuledOut: SQL): SQL {
  return sql`json_array(${learnerColumns}, ${isRuledOut})`;
}

/** The same number of columns, all NULL. */
export const emptyLearnerColumns: SQL = sql.join(
  columns.map(() => sql`NULL`),
  sql`, `,
);

/**
 * Makes learners from a row with `learnerColumns`. Does not check the values: CHECKs and triggers of the database do.
 *
 * @param now the moment. The age is that of the day in the learner's zone.
 * @param startsAt when the scored week begins: with the day of the reader, whoever the learner is, because the hours of
 *   several people are compared. If absent, the learner is the reader.
 */
export function learnerFrom(row: Row, now: Instant, startsAt?: WeekStart): PoolRow[] {
  const timeZone = text(row, 'time_zone');
  const birth = { birthYear: integer(row, 'birth_year'), birthDate: textOrNull(row, 'birth_date') };
  const ageBand = ageBandOf(birth, timeZone, now);
  if (ageBand === null) return [];
  const learner: Learner = {
    userId: text(row, 'user_id'),
    native: text(row, 'native'),
    learning: text(row, 'learning'),
    level: text(row, 'level') as CefrLevel,
    ageBand,
    showsAgeBand: integer(row, 'shows_age_band') === 1,
    gender: textOrNull(row, 'gender') as Gender | null,
    timeZone,
    hours: hoursInWeek(
      { timeZone, weekly: parseList<WallBlock>(row, 'free'), dates: parseList<DateBlock>(row, 'dates') },
      startsAt ?? dayStartIn(timeZone, now),
    ),
    topics: parseList<string>(row, 'topics'),
    motivations: parseList<string>(row, 'motivations'),
    learningStyles: parseList<string>(row, 'learning_styles'),
    communicationMethod: textOrNull(row, 'communication_method'),
    wishes: {
      gender: textOrNull(row, 'partner_gender') as Gender | null,
      ageBands: parseList<AgeBand>(row, 'partner_age_bands'),
      ignoredSignals: parseList<Signal>(row, 'ignored_signals'),
    },
    activityBand: integer(row, 'activity_band'),
    openRequests: integer(row, 'open_requests'),
    answeredRequests: integer(row, 'answered_requests'),
    missedRequests: integer(row, 'missed_requests'),
    // In UTC, because readers of all zones count: it is the day of no single person.
    exposure: decayExposure(real(row, 'exposure'), textOrNull(row, 'exposed_on'), utcDay(now)),
  };
  return [{ learner, lane: text(row, 'lane') as PoolRow['lane'] }];
}

/** A user in a sample of the pool. */
export interface Candidate {
  readonly learner: Learner;
  /** A block, match, request or feedback between the reader and the user rules out a recommendation. */
  readonly isRuledOut: boolean;
}

/** Makes candidates from a JSON list of `learnerArray` values. */
export function candidatesFrom(found: string, now: Instant, startsAt: WeekStart): Candidate[] {
  return (JSON.parse(found) as unknown[][]).flatMap((values) => {
    const names = [...columns, 'is_ruled_out'];
    const row: Row = Object.fromEntries(names.map((column, index) => [column, values[index] ?? null]));
    const isRuledOut = row['is_ruled_out'] === 1;
    return learnerFrom(row, now, startsAt).map(({ learner }) => ({ learner, isRuledOut }));
  });
}

/** Not checked on purpose: a row of the pool is computed from columns whose lists CHECKs and triggers hold. */
function parseList<T>(row: Row, column: string): T[] {
  return JSON.parse(text(row, column)) as T[];
}
