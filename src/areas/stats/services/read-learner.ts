import type { Deps } from '../../../platform/deps.ts';
import type { Day, Instant } from '../../../platform/time/instant.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { readOne } from '../../../store/batch.ts';
import { countryOf } from '../../../reference/codes.ts';
import { learnerStateOf, type LearnerState } from '../data/state.ts';
import { firstWeekdayIn } from '../rules/periods.ts';

/** A user at a moment: what their statistics depend on, but for the figures. */
export interface Learner extends LearnerState {
  readonly now: Instant;
  /** The current day in their zone. */
  readonly today: Day;
  /** The ISO number of the weekday on which their weeks begin. */
  readonly firstWeekday: number;
  /** Names everything that statistics depend on, the local day too. */
  readonly etag: string;
}

/** Reads what the statistics of a user depend on; undefined without a profile. */
export async function readLearner(deps: Deps, userId: string): Promise<Learner | undefined> {
  const state = await readOne(deps.db, learnerStateOf(userId));
  if (state === undefined) return undefined;
  const { timeZone, residence, version, goalVersion, pauseVersion, languagesVersion, zoneSince } = state;
  const today = deps.clock.today(timeZone);
  const parts = [version, goalVersion, pauseVersion, languagesVersion, today, timeZone, zoneSince, residence ?? '-'];
  return {
    ...state,
    now: deps.clock.nowIso(),
    today,
    firstWeekday: firstWeekdayIn(countryOf(residence)),
    etag: etagOf(parts.join('.')),
  };
}
