import { commitOnce, keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { readLiveAnswers } from '../data/live.ts';
import { restartRunStatements } from '../data/restart.ts';
import { stepNames, type ProfileAnswers } from '../rules/answers.ts';
import { overviewOf, type Draft, type Overview } from '../rules/onboarding.ts';
import { newestQuestionnaire } from '../rules/questionnaire.ts';
import { zoneOfLocation } from '../../../reference/codes.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { requireProfile } from '../../profile/index.ts';
import { retryWhileDisturbed } from './retry-while-disturbed.ts';

/**
 * Opens a new draft of the newest questionnaire, filled with the live data. The live data stay as they are. Takes
 * effect once for each idempotency key.
 *
 * @throws Refused profile.missing, profile.deletion_pending, idempotency.key_reused
 */
export async function restartRun(deps: Deps, userId: string, idempotency: Idempotency): Promise<Answer<200, Overview>> {
  // Tries again if the user changes the profile at the same moment, so that the draft contains its newest data.
  return retryWhileDisturbed('request.precondition_failed', () => commitRestart(deps, userId, idempotency));
}

async function commitRestart(deps: Deps, userId: string, idempotency: Idempotency): Promise<Answer<200, Overview>> {
  const { answers: live, versions, hasPicture, completedAt } = requireProfile(await readLiveAnswers(deps.db, userId));
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
  const request = await keyedRequest({ userId, ...idempotency, payload: {} });
  return commitOnce(
    deps,
    request,
    { status: 200, body: overview },
    restartRunStatements(userId, questionnaireVersion, answers, versions, now),
  );
}

/**
 * Leaves out the usual zone of the residence, because the user did not choose it. Sent back with another residence, it
 * would be wrong.
 */
function withoutUsualZone({ timeZone, ...answers }: ProfileAnswers): ProfileAnswers {
  const isUsual = answers.residence !== undefined && zoneOfLocation(answers.residence) === timeZone;
  return timeZone === undefined || isUsual ? answers : { ...answers, timeZone };
}
