import type { NotBefore } from '../../../jobs/job.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commitThenReadAll, readAll } from '../../../store/batch.ts';
import {
  type Addressed,
  countDecisions,
  type DeliveryRecord,
  noteDevices,
  orderEmail,
  saveDecisions,
} from '../data/deliveries.ts';
import { type DigestOrder, orderDigest } from '../data/digests.ts';
import type { DeliverJob } from '../data/job-kinds.ts';
import { orderPush, type PushOrder } from '../data/push-jobs.ts';
import { combinePushes, waitingPushes } from '../data/waiting-pushes.ts';
import { channels } from '../rules/channel-defaults.ts';
import { decideChannels, nextDecisionAt, type ChannelDecision } from '../rules/delivery.ts';
import { typesOn } from '../rules/preferences.ts';
import { aboutType, findType, type NotificationType } from '../rules/types.ts';
import { readDelivery, type ReadDelivery } from '../services/read-delivery.ts';

/** For how many seconds a push service keeps a notice for a device that cannot be reached. */
const PUSH_TTL = 3 * 86_400;

/**
 * Decides what becomes of one notice on each channel, writes it into the delivery log, and orders what comes now, all
 * in one batch. What is held is decided anew when its time has come, with everything as it is then. A channel that has
 * been decided stays so; repeating the job changes nothing.
 *
 * @throws TypeError for a type that this version does not know. A newer version has written it, and will deliver it.
 */
export async function deliverNotice(job: DeliverJob, deps: Deps): Promise<NotBefore | undefined> {
  const now = deps.clock.nowIso();
  const type = findType(job.type);
  if (type === undefined) throw new TypeError(`no notifications of type ${job.type}`);
  const found = await readDelivery(deps, type, job, now);
  if (found === undefined) return undefined;
  const { objection, isListed, outcomes } = found.record;
  const decided = new Set([...outcomes].flatMap(([channel, outcome]) => (outcome === 'held' ? [] : [channel])));
  const decisions = decideChannels(found.plans, { objection, isListed, decided });
  if (decisions.length === 0) return undefined;
  if (!(await carryOut(deps, { ...job, type }, found, decisions, now))) return { notBefore: now };
  const next = nextDecisionAt(decisions);
  return next === null ? undefined : { notBefore: next };
}

interface KnownJob extends DeliverJob {
  readonly type: NotificationType;
}

/** Writes decisions and orders what they say. False if one has to be made again. */
async function carryOut(
  deps: Deps,
  { notificationId, userId, type }: KnownJob,
  found: ReadDelivery,
  decisions: readonly ChannelDecision[],
  now: Instant,
): Promise<boolean> {
  const addressed = { notificationId, userId };
  const common = { ...addressed, type, target: '', plannedAt: now, changedAt: now } as const;
  const isOrdered = (channel: 'push' | 'email') =>
    decisions.some((each) => each.channel === channel && each.outcome === 'ordered');
  const emailJob = newId();
  const together = isOrdered('push') ? await waitingWith(deps, addressed, found, now) : [];
  const collected = decisions.find(({ outcome }) => outcome === 'digest');
  const [[count], pushJobs = []] = await commitThenReadAll(
    deps.db,
    [
      saveDecisions(
        userId,
        decisions.map((decision) => ({ ...decision, ...common })),
      ),
      ...(isOrdered('email') ? [orderEmail(emailJob, now, { ...addressed, type })] : []),
      ...(collected === undefined ? [] : [orderDigest(newId(), now, digestOf(userId, collected))]),
      ...(together.length > 0 ? [combinePushes(now, notificationId, together)] : []),
      ...(isOrdered('push') ? [noteDevices(now, type, addressed)] : []),
    ],
    [
      countDecisions(notificationId),
      ...(isOrdered('push')
        ? [orderPush(now, notificationId, pushOrderOf(addressed, type, found.record, together, now))]
        : []),
    ],
  );
  announceJobs(deps, [...(isOrdered('email') ? [emailJob] : []), ...pushJobs.filter((id) => typeof id === 'string')]);
  return count === channels.length;
}

function digestOf(userId: string, { digestDay, dueAt }: ChannelDecision): DigestOrder {
  if (digestDay === null || dueAt === null) throw new TypeError('a notice is collected for a digest of a day');
  return { userId, day: digestDay, dueAt };
}

/** The other notices that come with this one, in one push: what has waited for the same moment. */
async function waitingWith(
  { db }: Deps,
  addressed: Addressed,
  { record, preferences }: ReadDelivery,
  now: Instant,
): Promise<readonly string[]> {
  if (record.outcomes.get('push') !== 'held') return [];
  return readAll(db, waitingPushes(now, addressed, typesOn('push', preferences.channels)));
}

function pushOrderOf(
  { notificationId, userId }: Addressed,
  type: NotificationType,
  { topic, variables }: DeliveryRecord,
  others: readonly string[],
  now: Instant,
): PushOrder {
  const { isCritical, until } = aboutType(type);
  const end = until && (JSON.parse(variables) as Readonly<Record<string, string>>)[until]; // as `notify` was given it
  return {
    userId,
    notice: {
      notificationId,
      others,
      type,
      topic,
      urgency: isCritical ? 'high' : 'normal',
    },
    ttlSeconds: end ? Math.min(PUSH_TTL, Math.floor((Date.parse(end) - Date.parse(now)) / 1000)) : PUSH_TTL,
    dedupeKey: notificationId,
  };
}
