import type { NotBefore } from '../../../jobs/job.ts';
import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { millisecondsOf } from '../../../platform/time/instant.ts';
import { commit } from '../../../store/batch.ts';
import { type DeliveryResult, recordDroppedPush, recordResult } from '../data/deliveries.ts';
import type { PushJob } from '../data/job-kinds.ts';
import {
  type PushTarget,
  recordFailedStatement,
  recordTakenStatement,
  refusedStatements,
  removeGoneStatement,
} from '../data/push-jobs.ts';
import { postPush } from '../push/post.ts';
import type { PushAnswer } from '../rules/push-answer.ts';
import { encodePayload } from '../rules/push-payload.ts';
import { type PushDecision, readPush } from '../services/read-push.ts';

/**
 * Sends one notice to one device, if that is still right, and records what the push service says. A crash after the
 * service has taken it sends it again: topic and tag let the user see it once.
 *
 * @throws Error if the service cannot be reached. The job is tried again until the notice is out of date.
 */
export async function sendPush(job: PushJob, deps: Deps): Promise<NotBefore | undefined> {
  const now = deps.clock.nowIso();
  if (job.until <= now) return giveUp(job, deps, 'too_late');
  const found = await readPush(deps, job, now);
  if (found.outcome === 'dropped') return drop(job, deps, found.reason);
  // It was tried before, and quiet hours or a pause have begun since.
  if (found.outcome === 'held') return { notBefore: found.at };
  const answer = await post(job, found, deps);
  return conclude(job, found.target, answer, deps);
}

async function giveUp(job: PushJob, { db, clock }: Deps, reason: string): Promise<undefined> {
  await commit(db, [recordResult(clock.nowIso(), resultOf(job, 'failed', reason))]);
}

async function drop(
  { subscriptionId, userId, notice: { notificationId } }: PushJob,
  { db, clock }: Deps,
  reason: string,
): Promise<undefined> {
  if (notificationId === null) return;
  await commit(db, [recordDroppedPush(clock.nowIso(), subscriptionId, { notificationId, userId }, reason)]);
}

function resultOf(job: PushJob, outcome: 'sent' | 'failed', reason: string): DeliveryResult {
  const { subscriptionId, notice } = job;
  return { notificationId: notice.notificationId, channel: 'push', target: subscriptionId, outcome, reason };
}

async function post(
  { notice, until }: PushJob,
  { target, text: { title, body, url }, about: { type, notificationId } }: Extract<PushDecision, { outcome: 'now' }>,
  { env, clock }: Deps,
): Promise<PushAnswer> {
  const now = clock.now();
  const tag = await hashTopic(notice.topic);
  const message = {
    payload: encodePayload({ v: 1, title, body, url, tag, type, notificationId }),
    topic: tag,
    urgency: notice.urgency,
    ttlSeconds: Math.ceil((millisecondsOf(until) - now.getTime()) / 1000),
  };
  return postPush(target, message, { env, now });
}

/** The topic in the form that push services take: 32 characters of base64url (24 bytes). */
async function hashTopic(topic: string): Promise<string> {
  return (await sha256Base64url(topic)).slice(0, 32);
}

async function conclude(
  job: PushJob,
  { service }: PushTarget,
  answer: PushAnswer,
  { db, clock, log }: Deps,
): Promise<NotBefore | undefined> {
  const { subscriptionId: id, until } = job;
  const now = clock.nowIso();
  switch (answer.kind) {
    case 'taken':
      await commit(db, [recordTakenStatement(id, now), recordResult(now, resultOf(job, 'sent', 'taken'))]);
      return undefined;
    case 'gone':
      await commit(db, [removeGoneStatement(id), recordResult(now, resultOf(job, 'failed', 'gone'))]);
      return undefined;
    case 'busy':
      await commit(db, [recordFailedStatement(id, now, 'busy')]);
      if (answer.notBefore < until) return { notBefore: answer.notBefore };
      await commit(db, [recordResult(now, resultOf(job, 'failed', 'too_late'))]);
      return undefined;
    case 'refused':
      // To try again would not help; somebody has to look: at the keys if a whole service refuses this server.
      log.error('push.refused', new Error(`the push service answered ${answer.status}`), { service, ...answer });
      await commit(db, [
        ...refusedStatements(id, now, answer.isOurs),
        recordResult(now, resultOf(job, 'failed', `status_${answer.status}`)),
      ]);
      return undefined;
    case 'unreachable':
      await commit(db, [recordFailedStatement(id, now, 'unreachable')]);
      throw new Error(`the push service ${service} cannot be reached: ${answer.reason}`);
  }
}
