import type { Day } from '../../../platform/time/instant.ts';
import { addDays } from '../../../platform/time/local-time.ts';

/** The active days of a user in one text: a character for each day from `firstOn` on, `1` if the day was active. */
export interface ActiveDays {
  readonly firstOn: Day;
  readonly marks: string;
}

/** A time in which a user loses no streak. Both days belong to it. */
export interface Pause {
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** What a streak depends on. */
export interface Past {
  readonly active: ActiveDays | null;
  /** Days that are active, although their events are not stored yet. */
  readonly pending?: readonly Day[];
  readonly pauses: readonly Pause[];
  /** Days that a change of zone has made too short to be missed. */
  readonly short: ReadonlySet<Day>;
  /** The current day in the user's zone. */
  readonly today: Day;
}

/** A streak: how many active days follow each other. */
export interface Streak {
  readonly current: number;
  readonly longest: number;
  /** The first day of the current streak; null without one. */
  readonly startedOn: Day | null;
  readonly lastActiveOn: Day | null;
  readonly isActiveToday: boolean;
  readonly isPaused: boolean;
  /** Nothing but activity today keeps the streak. */
  readonly isAtRisk: boolean;
  /** How many missed days can still be covered. */
  readonly freezes: number;
  /** How many active days are missing until the next freeze; null if no more can be held. */
  readonly daysToNextFreeze: number | null;
  /** The missed days that freezes cover in the current streak. */
  readonly frozenDays: readonly Day[];
}

/** So many active days earn a freeze. */
export const DAYS_A_FREEZE = 7;
/** So many freezes are held at most. */
export const FREEZES_HELD = 2;

const DAY = 86_400_000;
const numberOf = (day: Day): number => Date.parse(day) / DAY;
const dayOf = (number: number): Day => addDays('1970-01-01', number);

/**
 * The streak of a user. It follows from the days alone, so a late event repairs it and gives a freeze back. Today is
 * not missed before it ends. A gap that the freezes cannot cover breaks the streak and uses none.
 */
export function streakOf({ active, pending = [], pauses, short, today }: Past): Streak {
  const marked = new Set(pending.map(numberOf));
  const begin = active && numberOf(active.firstOn);
  const isActive = (day: number) => (begin !== null && active?.marks[day - begin] === '1') || marked.has(day);
  const isPaused = (day: Day) => pauses.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const isExcused = (day: number) => short.has(dayOf(day)) || isPaused(dayOf(day));
  const now = numberOf(today);
  const first = Math.min(begin ?? now, now, ...marked);
  const last = Math.max(now, (begin ?? now) + (active?.marks.length ?? 0) - 1);

  const state = { current: 0, longest: 0, held: 0, earned: 0, startedOn: now, lastOn: -1 };
  let missed: number[] = [];
  let frozen: number[] = [];
  const coverMissed = () => {
    if (missed.length > state.held) {
      state.current = 0;
      frozen = [];
    } else {
      state.held -= missed.length;
      frozen.push(...missed);
    }
    missed = [];
  };
  for (let day = first; day <= last; day += 1) {
    if (isActive(day)) {
      coverMissed();
      if (state.current === 0) state.startedOn = day;
      state.current += 1;
      state.lastOn = day;
      state.longest = Math.max(state.longest, state.current);
      if (state.held < FREEZES_HELD) state.earned += 1;
      if (state.earned === DAYS_A_FREEZE) [state.held, state.earned] = [state.held + 1, 0];
    } else if (day < now && state.current > 0 && !isExcused(day)) missed.push(day);
  }
  coverMissed();
  const isActiveToday = isActive(now);
  return {
    current: state.current,
    longest: state.longest,
    startedOn: state.current === 0 ? null : dayOf(state.startedOn),
    lastActiveOn: state.lastOn < 0 ? null : dayOf(state.lastOn),
    isActiveToday,
    isPaused: isPaused(today),
    isAtRisk: state.current > 0 && state.lastOn < now && !isExcused(now) && state.held === 0,
    freezes: state.held,
    daysToNextFreeze: state.held === FREEZES_HELD ? null : DAYS_A_FREEZE - state.earned,
    frozenDays: frozen.map(dayOf),
  };
}
