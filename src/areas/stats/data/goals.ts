import { eq, sql } from 'drizzle-orm';
import type { Day } from '../../../platform/time/instant.ts';
import { addDays } from '../../../platform/time/local-time.ts';
import { assertThat } from '../../../store/guards.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { compute, template, type Value, type Values } from '../../../store/template.ts';
import { updateWhere } from '../../../store/update-where.ts';
import { type Edit, isExpected, mayChange } from '../../profile/index.ts';
import { lookSoonStatement } from './looks.ts';
import { learningGoals as goals, streakPauses as pauses } from './tables.ts';

/** What a user wants to reach. */
export interface LearningGoals {
  readonly dailyMinutes: number | null;
  readonly weeklyDays: number | null;
}

/** The assertions and the row that a change of one of the two versions needs. */
function editStatements({ userId, expected, now }: Values<Edit>, version: 'version' | 'pause_version') {
  const current = sql`coalesce((SELECT ${sql.raw(version)} FROM ${goals} WHERE user_id = ${userId}), 0)`;
  return [
    ...mayChange(userId),
    assertThat('request.precondition_failed', isExpected(current, expected)),
    sql`INSERT INTO ${goals} (user_id, updated_at) VALUES (${userId}, ${now}) ON CONFLICT (user_id) DO NOTHING`,
  ];
}

/**
 * Makes the statements that replace the goals of a user.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export const replaceGoalsStatements = template(
  (edit: Values<Edit>, { dailyMinutes, weeklyDays }: Values<LearningGoals>) => [
    ...editStatements(edit, 'version'),
    updateWhere(
      goals,
      { dailyMinutes, weeklyDays, version: sql`version + 1`, updatedAt: edit.now },
      eq(goals.userId, edit.userId),
    ),
  ],
);

/** A pause that a user wants from today on; without days, none. */
export interface WantedPause {
  readonly today: Day;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

/**
 * Makes the statements that replace the pause that runs or is to come. What has passed of one stays.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export const replacePauseStatements = template(
  (edit: Values<Edit>, { today, startsOn, endsOn }: Values<WantedPause>) => [
    ...editStatements(edit, 'pause_version'),
    sql`DELETE FROM ${pauses} WHERE user_id = ${edit.userId} AND starts_on >= ${today}`,
    sql`UPDATE ${pauses} SET ends_on = ${compute([today], (day: Day) => addDays(day, -1))} WHERE user_id = ${edit.userId} AND starts_on < ${today} AND ends_on >= ${today}`,
    sql`INSERT INTO ${pauses} (user_id, starts_on, ends_on) SELECT ${edit.userId}, ${startsOn}, ${endsOn} WHERE ${startsOn} IS NOT NULL`,
    updateWhere(goals, { pauseVersion: sql`pause_version + 1` }, eq(goals.userId, edit.userId)),
    lookSoonStatement(edit.now, edit.userId),
  ],
);

/** The query for the pause of a user that runs on a day or comes later. */
export const pauseFrom = template((userId: Value<string>, today: Value<Day>) =>
  selectColumns(
    { startsOn: pauses.startsOn, endsOn: pauses.endsOn },
    sql`FROM ${pauses} WHERE user_id = ${userId} AND ends_on >= ${today} AND starts_on >= ${compute([today], (day: Day) => addDays(day, -100))} ORDER BY starts_on DESC LIMIT 1`,
  ),
);
