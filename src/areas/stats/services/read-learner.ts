import type { Deps } from '../../../platform/deps.ts';
import { dayIn, type Day, type Instant } from '../../../platform/time/instant.ts';
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
  const now = deps.clock.nowIso();
  const state = await readOne(deps.db, learnerStateOf(userId, now));
  if (state === undefined) return undefined;
  const { timeZone, residence, version, goalVersion, pauseVersion, languagesVersion, zoneSince, unsettled } = state;
  const today = dayIn(timeZone, now); // of the same moment, or the tag could name the day after
  const versions = [version, goalVersion, pauseVersion, languagesVersion];
  const parts = [...versions, unsettled, today, timeZone, zoneSince, residence ?? '-'];
  return {
    ...state,
    now,
    today,
    firstWeekday: firstWeekdayIn(countryOf(residence)),
    etag: etagOf(parts.join('.')),
  };
}
