import type { Instant } from '../../../platform/time/instant.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commit } from '../../../store/batch.ts';
import { template, type Value } from '../../../store/template.ts';
import { afterVisibilityChange, makeFault, onProfileChange, requireProfile } from '../../profile/index.ts';
import { completeRunStatements } from '../data/complete.ts';
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
import { notify, tellBadges } from '../../notifications/index.ts';
import { retryWhileDisturbed } from './retry-while-disturbed.ts';

/**
 * Copies what was saved in the draft into the user's live data, all in one batch. A completed onboarding stays as it
 * is.
 *
 * @throws Refused profile.missing, profile.deletion_pending, onboarding.incomplete with a fault for each missing
 *   field, profile.under_age, profile.birth_across_adulthood, profile.birth_already_changed,
 *   profile.zone_across_adulthood
 */
export async function completeRun(deps: Deps, userId: string): Promise<OnboardingRecord> {
  // Tries again if another call saves a step or completes the run at the same moment.
  return retryWhileDisturbed('onboarding.already_completed', async () => {
    const record = requireProfile(await readOnboarding(deps.db, userId));
    if (!isOpen(record)) return record;
    const { currentlyDue } = overviewOf(record);
    if (record.run === null || currentlyDue.length > 0) throw refuseIncomplete(currentlyDue);
    return commitCompletion(deps, userId, record, record.run);
  });
}

/**
 * Completes the run and returns the record after it.
 *
 * @throws Refused onboarding.already_completed if another call completed the run or saved a step first.
 */
async function commitCompletion(
  deps: Deps,
  userId: string,
  record: OnboardingRecord,
  run: Run,
): Promise<OnboardingRecord> {
  const now = deps.clock.nowIso();
  const answers = savedAnswers(record.drafts);
  const [operationId, jobId] = [newId(), newId()];
  await commit(deps.db, [
    ...completeRunStatements(
      { userId, runVersion: run.version, operationId, now },
      { answers, timeZone: zoneOf(answers) },
    ),
    ...followStatements(userId, now, jobId),
  ]);
  tellBadges(deps);
  afterVisibilityChange.ask(deps);
  announceJobs(deps, [jobId]);
  return { ...record, completedAt: now, run: { ...run, completedAt: now } };
}

/** What follows from a completion. */
const followStatements = template((userId: Value<string>, now: Value<Instant>, jobId: Value<string>) => [
  // Only once for each user: completing another run causes no notice.
  ...notify(now, { userId, type: 'onboarding.completed', variables: {}, dedupeKey: 'first', jobId }),
  ...onProfileChange.ask(userId, now).flat(),
]);

/** The time zone that the user names, or else the usual zone of their residence. Undefined if they name neither. */
function zoneOf({ profile: { timeZone, residence } = {} }: SavedAnswers): string | undefined {
  return timeZone ?? (residence === undefined ? undefined : findTimeZone(residence));
}

function refuseIncomplete(due: readonly Due[]): Refused {
  const errors = due.flatMap(({ step, missing }): RefusalFault[] =>
    missing.map((field) =>
      makeFault(
        `/steps/${step}/${field}`,
        `Is not answered yet. Answer it with PUT /onboarding/steps/${step}.`,
        `아직 답하지 않았습니다. PUT /onboarding/steps/${step}에 답을 보내 주세요.`,
        { en: 'Is not answered yet.', ko: '아직 답하지 않은 항목입니다.' },
      ),
    ),
  );
  return new Refused(refuse('onboarding.incomplete', { errors }));
}
