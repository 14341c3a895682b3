import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { readBatch } from '../../../store/batch.ts';
import { addressOf } from '../data/deliveries.ts';
import type { PushJob, PushNotice } from '../data/job-kinds.ts';
import { receiverQuery, type Receiver } from '../data/preferences.ts';
import { pushTarget, type PushTarget } from '../data/push-jobs.ts';
import { standingNotices, type StoredNotice } from '../data/standing.ts';
import { savedTemplates } from '../data/templates.ts';
import { pushKeyId } from '../push/key.ts';
import type { Language } from '../rules/language.ts';
import { urlOf } from '../rules/link-url.ts';
import { planChannels } from '../rules/plan.ts';
import { textOfSeveral } from '../rules/push-texts.ts';
import { renderStored, type LinkedText } from './render-stored.ts';

/** The notice whose words a push carries; without an id it is a test. */
type PushSubject = Pick<PushNotice, 'type' | 'notificationId'>;

/** What becomes of a push at this moment. */
export type PushDecision =
  | { readonly outcome: 'now'; readonly target: PushTarget; readonly text: LinkedText; readonly about: PushSubject }
  | { readonly outcome: 'held'; readonly at: Instant }
  /** `reason` counts if nothing speaks against the notification itself. */
  | { readonly outcome: 'dropped'; readonly reason: string };

/**
 * Reads everything that decides about a push to one device, whenever it was ordered, and makes its text. One round
 * trip. Whether the user is looking at the app was asked when it was ordered: that is a question of that moment.
 */
export async function readPush(deps: Deps, job: PushJob, now: Instant): Promise<PushDecision> {
  const { userId, notice } = job;
  const [[target], standing, [receiver], [address], saved] = await readBatch(deps.db, [
    pushTarget(job, now, await pushKeyId(deps.env)),
    standingNotices(userId, notificationsOf(notice), now),
    receiverQuery(userId),
    addressOf(userId),
    savedTemplates(),
  ]);
  if (target === undefined || receiver === undefined || address === undefined)
    return { outcome: 'dropped', reason: 'subscription_ended' };
  if (notice.notificationId === null) return { outcome: 'now', target, text: notice, about: notice };
  const plans = standing.map((each) => planPush(each, receiver, now));
  const come = standing.filter((_, index) => plans[index]?.outcome === 'now');
  const reader = { locale: address.language, timeZone: receiver.timeZone };
  const [first, ...others] = come.map((each) => renderStored(each, saved, reader));
  if (first !== undefined) {
    // The notice that ordered the push may be hidden meanwhile: nothing of it goes out.
    const about = come[0] ?? notice;
    return { outcome: 'now', target, text: textOf(first, others.length, reader.locale), about };
  }
  const [wait] = plans.flatMap((plan) => (plan.outcome === 'held' ? [plan.at] : [])).toSorted();
  if (wait !== undefined) return { outcome: 'held', at: wait };
  return { outcome: 'dropped', reason: plans[0]?.reason ?? 'subscription_ended' };
}

function notificationsOf(notice: PushNotice): readonly string[] {
  return notice.notificationId === null ? [] : [notice.notificationId, ...(notice.others ?? [])];
}

function planPush({ type }: StoredNotice, { preferences, timeZone, hasEmailAddress }: Receiver, now: Instant) {
  return planChannels(type, preferences, { now, timeZone, hasEmailAddress, isActive: false }).push;
}

/** A notice alone comes in its own words. Several come as their number. */
function textOf(first: LinkedText, others: number, language: Language): LinkedText {
  return others === 0 ? first : { ...textOfSeveral(others + 1, language), url: urlOf(null) };
}
