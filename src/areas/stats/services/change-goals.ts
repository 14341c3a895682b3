import type { Deps } from '../../../platform/deps.ts';
import { commitThenRead, readOne } from '../../../store/batch.ts';
import { makeEdit, requireProfile, requireValid, resultOf } from '../../profile/index.ts';
import { type LearningGoals, pauseFrom, replaceGoalsStatements, replacePauseStatements } from '../data/goals.ts';
import { learnerStateOf, type LearnerState } from '../data/state.ts';
import { findPauseFaults } from '../rules/pause.ts';
import type { Pause } from '../rules/streak.ts';
import { readLearner, type Learner } from './read-learner.ts';

/**
 * Replaces the goals of a user and returns their state.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function changeGoals(
  deps: Deps,
  userId: string,
  goals: LearningGoals,
  expected: readonly string[] | undefined,
): Promise<LearnerState> {
  const statements = replaceGoalsStatements(makeEdit(deps, userId, expected), goals);
  const [state] = await commitThenRead(deps.db, statements, learnerStateOf(userId, deps.clock.nowIso()));
  return requireProfile(state);
}

/** The pause of a user, and what its entity-tag consists of. */
export interface PauseOfLearner {
  readonly pause: Pause | null;
  readonly version: string;
}

/**
 * Replaces the pause of a user.
 *
 * @throws Refused request.invalid, profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function changePause(
  deps: Deps,
  userId: string,
  pause: Pause | null,
  expected: readonly string[] | undefined,
): Promise<PauseOfLearner> {
  const { today } = requireProfile(await readLearner(deps, userId));
  const wanted = requireValid(resultOf(pause === null ? [] : findPauseFaults(pause, today), pause));
  // Behind the version stands the day, because a pause also ends by itself.
  const versions = expected?.map((tag) => tag.replace(/\..*/, ''));
  const statements = replacePauseStatements(makeEdit(deps, userId, versions), {
    today,
    startsOn: wanted?.startsOn ?? null,
    endsOn: wanted?.endsOn ?? null,
  });
  const [state] = await commitThenRead(deps.db, statements, learnerStateOf(userId, deps.clock.nowIso()));
  return { pause: wanted, version: pauseVersion(requireProfile(state), today) };
}

/** Reads the pause of a user. */
export async function readPause(deps: Deps, learner: Learner): Promise<PauseOfLearner> {
  const pause = await readOne(deps.db, pauseFrom(learner.userId, learner.today));
  return { pause: pause ?? null, version: pauseVersion(learner, learner.today) };
}

function pauseVersion({ pauseVersion: version }: LearnerState, today: string): string {
  return `${version}.${today}`;
}
