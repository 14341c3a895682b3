import type { Deps } from '../../../platform/deps.ts';
import { commit, readAll } from '../../../store/batch.ts';
import type { ResultOf } from '../../../store/statement.ts';
import { countryOf } from '../../../reference/codes.ts';
import { dayIn, type Instant } from '../../../platform/time/instant.ts';
import { tellBadges } from '../../notifications/index.ts';
import {
  dueLooks,
  type Looked,
  type LookType,
  storeLooksStatement,
  tellLooksStatements,
  type Told,
} from '../data/looks.ts';
import { dayAt, historyFrom, shortDays } from '../rules/local-days.ts';
import { lookAt } from '../rules/look.ts';
import { firstWeekdayIn } from '../rules/periods.ts';
import { streakOf } from '../rules/streak.ts';

type Due = ResultOf<ReturnType<typeof dueLooks>>[number];

/**
 * Looks at users of whom something may be to tell: at most `limit` who are due. What is told and when to look next is
 * one batch, which has no effect for whom something has changed since they were read. Returns how many it has looked
 * at.
 */
export async function lookAtUsers(deps: Deps, limit: number): Promise<number> {
  const now = deps.clock.nowIso();
  const due = await readAll(deps.db, dueLooks(now, limit));
  if (due.length === 0) return 0;
  const found = due.map((user) => look(user, now));
  const told = Map.groupBy(
    found.flatMap(({ notices }) => notices),
    ({ type }) => type,
  );
  await commit(deps.db, [
    ...[...told].flatMap(([type, list]) =>
      tellLooksStatements(type)(
        now,
        list.map(({ notice }) => notice),
      ),
    ),
    storeLooksStatement(found.map(({ looked }) => looked)),
  ]);
  if (told.size > 0) tellBadges(deps);
  return due.length;
}

interface Found {
  readonly looked: Looked;
  readonly notices: readonly { readonly type: LookType; readonly notice: Told }[];
}

/** What a look at a user finds, as it is stored and told. */
function look(user: Due, now: Instant): Found {
  const { userId, version, lookAt: dueAt, timeZone, firstOn, marks, summedThrough, goalThrough } = user;
  const seen = { userId, version, lookAt: dueAt };
  // Who is suspended or leaving is told nothing. If they come back, their next activity has them looked at.
  if (timeZone === null)
    return { looked: { ...seen, next: null, riskOn: null, summedThrough, goalThrough }, notices: [] };
  const history = historyFrom(user.zones);
  const active = { firstOn, marks };
  const streak = streakOf({
    active,
    pending: user.unsettled.map((startsAt) => dayAt(history, Date.parse(startsAt))),
    pauses: user.pauses,
    short: shortDays(history),
    today: dayIn(timeZone, now),
  });
  const firstWeekday = firstWeekdayIn(countryOf(user.residence));
  const { risk, dailyGoals, weeklyGoal, summary, next } = lookAt({
    ...user,
    now,
    timeZone,
    firstWeekday,
    streak,
    active,
  });
  const notice = (type: LookType, key: Told['key'], variables: Told['variables'] = {}) => ({
    type,
    notice: { ...seen, key, variables },
  });
  return {
    looked: {
      ...seen,
      next,
      riskOn: risk?.onDate ?? null,
      summedThrough: summary?.endsOn ?? summedThrough,
      goalThrough: weeklyGoal?.endsOn ?? goalThrough,
    },
    notices: [
      ...(risk ? [notice('stats.streak_at_risk', risk.onDate, { days: streak.current, endsAt: risk.endsAt })] : []),
      ...dailyGoals.map((day) => notice('stats.daily_goal_reached', day, { minutes: user.dailyMinutes })),
      ...(weeklyGoal ? [notice('stats.weekly_goal_reached', weeklyGoal.startsOn, { days: user.weeklyDays })] : []),
      ...(summary ? [notice('stats.weekly_summary', summary.startsOn)] : []),
    ],
  };
}
