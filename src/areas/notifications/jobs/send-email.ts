import type { NotBefore } from '../../../jobs/job.ts';
import type { Deps } from '../../../platform/deps.ts';
import { commit } from '../../../store/batch.ts';
import { recordResult, type DeliveryResult } from '../data/deliveries.ts';
import type { EmailJob } from '../data/job-kinds.ts';
import { absoluteUrl } from '../mail/absolute-url.ts';
import { postEmail } from '../mail/post-email.ts';
import { composeEmail } from '../rules/email.ts';
import { lockedChannelsOf } from '../rules/preferences.ts';
import { findType, type NotificationType } from '../rules/types.ts';
import { readDelivery, type ReadDelivery } from '../services/read-delivery.ts';

/**
 * Sends one notice by e-mail, if that is still right. A crash between the platform's answer and its record sends it
 * twice: the platform takes no key that would tell the second from the first.
 *
 * @throws Error if the platform does not take it. The job is tried again.
 */
export async function sendEmail(job: EmailJob, deps: Deps): Promise<NotBefore | undefined> {
  const now = deps.clock.nowIso();
  const type = findType(job.type);
  if (type === undefined) throw new TypeError(`no notifications of type ${job.type}`);
  const found = await readDelivery(deps, type, job, now);
  if (found?.record.outcomes.get('email') !== 'ordered') return undefined;
  const { objection, address } = found.record;
  const plan = found.plans.email;
  if (objection !== null) return record(job, deps, 'dropped', objection);
  if (plan.outcome === 'dropped') return record(job, deps, 'dropped', plan.reason);
  // It was tried before, and quiet hours or a pause have begun since.
  if (plan.outcome === 'held') return { notBefore: plan.at };
  if (address === null) return record(job, deps, 'dropped', 'no_verified_email');
  await post(deps, job.userId, type, address, found);
  return record(job, deps, 'sent', 'taken');
}

function post({ env }: Deps, userId: string, type: NotificationType, address: string, found: ReadDelivery) {
  const footer = { language: found.record.language, settingsUrl: absoluteUrl(env, '/settings/notifications') };
  return postEmail(env, {
    userId,
    address,
    ...composeEmail({ ...found.text, url: absoluteUrl(env, found.text.url) }, footer),
    unsubscribes: lockedChannelsOf(type).includes('email') ? null : type,
  });
}

async function record(
  { notificationId }: EmailJob,
  { db, clock }: Deps,
  outcome: DeliveryResult['outcome'],
  reason: string,
): Promise<undefined> {
  const result = { notificationId, channel: 'email', target: '', outcome, reason } as const;
  await commit(db, [recordResult(clock.nowIso(), result)]);
}
