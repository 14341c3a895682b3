import { commit } from '../../../store/batch.ts';
import { fault, onProfileChange, present } from '../../profile/index.ts';
import { completeRun } from '../data/complete.ts';
import { readOnboarding } from '../data/record.ts';
import {
  isOpen,
  overviewOf,
  savedAnswers,
  type Due,
  type OnboardingRecord,
  type Run,
  type SavedAnswers,
} from '../rules/onboarding.ts';
import { findTimeZone } from '../../../reference/codes.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused, type RefusalFault } from '../../../platform/problems/refusal.ts';
import { notify } from '../../notifications/index.ts';
import { untilUndisturbed } from './until-undisturbed.ts';

/**
 * Makes what was saved in the draft the live data of the person: all of it in one batch. A completed onboarding stays as it is.
 *
 * @throws Refused profile.missing, profile.deletion_pending, onboarding.incomplete with a fault for each field that is missing
 */
export async function completeOnboarding(deps: Deps, userId: string): Promise<OnboardingRecord> {
  // A step that is saved, or a completion, at the very moment of this one.
  return untilUndisturbed('onboarding.already_completed', async () => {
    const record = present(await readOnboarding(deps.db, userId));
    if (!isOpen(record)) return record;
    const { currentlyDue } = overviewOf(record);
    if (record.run === null || currentlyDue.length > 0) throw incomplete(currentlyDue);
    return completed(deps, userId, record, record.run);
  });
}

/** The record after the completion. Throws Refused onboarding.already_completed if another call was faster, with a completion or with a step. */
async function completed(deps: Deps, userId: string, record: OnboardingRecord, run: Run): Promise<OnboardingRecord> {
  const now = deps.clock.nowIso();
  const answers = savedAnswers(record.drafts);
  await commit(deps.db, [
    ...completeRun(deps.db, { userId, runVersion: run.version, operationId: newId(), now }, answers, zoneOf(answers)),
    // Once a lifetime: going through it again is no news.
    ...notify(deps.clock, { userId, type: 'onboarding.completed', variables: {}, dedupeKey: 'first' }),
    ...onProfileChange.ask(userId, now).flat(),
  ]);
  return { ...record, completedAt: now, run: { ...run, completedAt: now } };
}

/** The zone she names, else the usual one of the place where she lives; undefined if she says neither. */
function zoneOf({ profile: { timeZone, residence } = {} }: SavedAnswers): string | undefined {
  return timeZone ?? (residence === undefined ? undefined : findTimeZone(residence));
}

function incomplete(due: readonly Due[]): Refused {
  const errors = due.flatMap(({ step, missing }): RefusalFault[] =>
    missing.map((field) =>
      fault(
        `/steps/${step}/${field}`,
        `Is not answered yet. Answer it with PUT /onboarding/steps/${step}.`,
        `아직 답하지 않았습니다. PUT /onboarding/steps/${step}로 답해 주세요.`,
      ),
    ),
  );
  return new Refused(refuse('onboarding.incomplete', { errors }));
}
