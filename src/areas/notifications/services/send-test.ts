import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import type { Locale } from '../../../platform/locale.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commit } from '../../../store/batch.ts';
import { testPushStatements } from '../data/push-jobs.ts';
import { testTexts } from '../rules/push-texts.ts';
import { pushKeyId } from '../push/key.ts';

/** For how many seconds a test is worth delivering. */
const TEST_TTL = 5 * 60;

/**
 * Sends a test notice to one device of the user, by the way of every other notice.
 *
 * @throws Refused as `testPushStatements`.
 */
export async function sendTest(deps: Deps, userId: string, subscriptionId: string, locale: Locale): Promise<void> {
  const order = {
    userId,
    notice: {
      notificationId: null,
      type: 'test',
      ...testTexts[locale],
      url: '/',
      topic: 'test',
      urgency: 'high' as const,
    },
    ttlSeconds: TEST_TTL,
    dedupeKey: `test:${newId()}`,
  };
  const statements = testPushStatements(deps.clock.nowIso(), await pushKeyId(deps.env), subscriptionId, order);
  const [, , , jobIds] = await commit(deps.db, statements);
  announceJobs(deps, jobIds);
}
