import { commit } from '../../data/batch.ts';
import { matchPoolStatements } from '../../data/matching/pool.ts';
import { completeRun } from '../../data/onboarding/complete.ts';
import { readOnboarding } from '../../data/onboarding/record.ts';
import type { AnswersByStep } from '../../domain/onboarding/answers.ts';
import { answersOf, isOpen, overviewOf, type Due, type OnboardingRecord, type Run } from '../../domain/onboarding/onboarding.ts';
import { fault } from '../../domain/profile/fault.ts';
import { zoneOfLocation } from '../../domain/reference/codes.ts';
import type { Deps } from '../../platform/deps.ts';
import { newId } from '../../platform/ids.ts';
import { refuse, Refused, type RefusalFault } from '../../platform/refusal.ts';
import { notify } from '../notifications/notify.ts';
import { present } from '../profile/edit.ts';

/** A step that is saved at the very moment of the completion makes it start again, so often at most. */
const ATTEMPTS = 3;

/**
 * Makes the draft the live data of the person: all of it in one batch. A completed onboarding stays as it is.
 *
 * @throws Refused profile.missing, profile.deletion_pending, onboarding.incomplete with a fault for each field that is missing
 */
export async function completeOnboarding(deps: Deps, userId: string): Promise<OnboardingRecord> {
  for (let attempt = 1; ; attempt += 1) {
    const record = present(await readOnboarding(deps.db, userId));
    if (!isOpen(record)) return record;
    const { currentlyDue } = overviewOf(record);
    if (record.run === null || currentlyDue.length > 0) throw incomplete(currentlyDue);
    const done = await completed(deps, userId, record, record.run);
    if (done !== undefined) return done;
    if (attempt === ATTEMPTS) throw new Error('the draft changed during every attempt to complete it');
  }
}

/** The record after the completion; undefined if another call was faster, with a completion or with a step. */
async function completed(deps: Deps, userId: string, record: OnboardingRecord, run: Run): Promise<OnboardingRecord | undefined> {
  const now = deps.clock.nowIso();
  const answers = answersOf(record.drafts);
  try {
    await commit(deps.db, [
      ...completeRun(deps.db, { userId, runVersion: run.version, operationId: newId(), now }, answers, zoneOf(answers)),
      // Once a lifetime: going through it again is no news.
      ...notify(deps.clock, { userId, type: 'onboarding.completed', variables: {}, dedupeKey: 'first' }),
      ...matchPoolStatements(userId, now),
    ]);
  } catch (error) {
    if (error instanceof Refused && error.refusal.problem === 'onboarding.already_completed') return undefined;
    throw error;
  }
  return { ...record, completedAt: now, run: { ...run, completedAt: now } };
}

/** The zone she names, else the usual one of the place where she lives. */
function zoneOf({ profile: { timeZone, residence } }: AnswersByStep): string | undefined {
  return timeZone ?? (residence === undefined ? undefined : zoneOfLocation(residence));
}

function incomplete(due: readonly Due[]): Refused {
  const errors = due.flatMap(({ step, missing }): RefusalFault[] => missing.map((field) => fault(
    `/steps/${step}/${field}`,
    `Is not answered yet. Answer it with PUT /onboarding/steps/${step}.`,
    `아직 답하지 않았습니다. PUT /onboarding/steps/${step}로 답해 주세요.`,
  )));
  return new Refused(refuse('onboarding.incomplete', { errors }));
}
