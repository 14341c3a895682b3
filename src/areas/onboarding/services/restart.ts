import { commitOnce, keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { readLiveAnswers } from '../data/live.ts';
import { restartRun } from '../data/restart.ts';
import { stepNames, type ProfileAnswers } from '../rules/answers.ts';
import { overviewOf, type Draft, type Overview } from '../rules/onboarding.ts';
import { newestQuestionnaire } from '../rules/questionnaire.ts';
import { findTimeZone } from '../../../reference/codes.ts';
import type { Deps } from '../../../platform/deps.ts';
import { present } from '../../profile/index.ts';
import { untilUndisturbed } from './until-undisturbed.ts';

/**
 * Opens a new draft with the newest questionnaire, filled with the live data, which stay as they are. Once per idempotency key.
 *
 * @throws Refused profile.missing, profile.deletion_pending, idempotency.key_reused
 */
export async function restartOnboarding(
  deps: Deps,
  userId: string,
  key: string | undefined,
): Promise<Answer<200, Overview>> {
  // Somebody who changes the profile at this very moment: the draft is to hold what it says now.
  return untilUndisturbed('request.precondition_failed', () => restarted(deps, userId, key));
}

async function restarted(deps: Deps, userId: string, key: string | undefined): Promise<Answer<200, Overview>> {
  const { answers: live, versions, hasPicture, completedAt } = present(await readLiveAnswers(deps.db, userId));
  const answers = { ...live, profile: withoutUsualZone(live.profile) };
  const now = deps.clock.nowIso();
  const { version: questionnaireVersion } = newestQuestionnaire();
  const drafts = stepNames.map((step): Draft => ({
    step,
    version: 1,
    isSkipped: false,
    answers: answers[step],
    savedAt: null,
  }));
  const overview = overviewOf({
    profileVersion: 0,
    hasPicture,
    completedAt,
    drafts,
    run: { questionnaireVersion, version: 1, startedAt: now, completedAt: null },
  });
  const request = await keyedRequest({ userId, operationId: 'restartOnboarding', key, payload: {} });
  return commitOnce(
    deps,
    request,
    { status: 200, body: overview },
    restartRun(userId, questionnaireVersion, answers, versions, now),
  );
}

/** The usual zone of the residence is no answer of her own: sent back with another residence, it would be wrong there. */
function withoutUsualZone({ timeZone, ...answers }: ProfileAnswers): ProfileAnswers {
  const isUsual = answers.residence !== undefined && findTimeZone(answers.residence) === timeZone;
  return timeZone === undefined || isUsual ? answers : { ...answers, timeZone };
}
