/** DAT-05: the query plans that SQLite uses for the named queries of push notifications. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
  orderPush,
  pushStatement,
  pushTarget,
  recordFailedStatement,
  recordTakenStatement,
  refusedStatements,
  removeGoneStatement,
  testPushStatements,
} from '../../../../src/areas/notifications/data/push-jobs.ts';
import {
  pushDeviceAt,
  pushDevices,
  registerSubscriptionStatements,
  removeSubscriptionsOfSessionsStatements,
  removeSubscriptionsOfUserStatements,
  removeSubscriptionStatements,
} from '../../../../src/areas/notifications/data/push-subscriptions.ts';
import { removeUnusedStatements } from '../../../../src/areas/notifications/data/push-upkeep.ts';
import type { Instant } from '../../../../src/platform/time/instant.ts';
import type { Statement } from '../../../../src/store/statement.ts';
import { people } from '../../../support/people.ts';
import { planOfQuery } from '../../../support/plans.ts';

const { id: userId, sessionId } = people.mina;
const now: Instant = '2026-03-02T09:00:00.000Z';
const keyId = 'k'.repeat(16);
const notice = {
  notificationId: sessionId,
  type: 'test',
  topic: 't',
  urgency: 'normal' as const,
};
const order = { userId, notice, ttlSeconds: 60, dedupeKey: 'k' };
const made = {
  id: sessionId,
  userId,
  sessionId,
  endpoint: 'https://fcm.googleapis.com/1',
  service: 'https://fcm.googleapis.com',
  p256dh: 'p',
  auth: 'a',
  keyId,
  expiresAt: null,
  now,
};

describe('plans of push notifications', () => {
  it.each<[string, readonly Statement[]]>([
    ['pushDevices, first page', [pushDevices({ userId, now, keyId }, { after: null, limit: 20 })]],
    ['pushDevices, a later page', [pushDevices({ userId, now, keyId }, { after: [now, sessionId], limit: 20 })]],
    ['pushDeviceAt', [pushDeviceAt('e')]],
    ['registerSubscription', registerSubscriptionStatements(made)],
    ['removeSubscription', removeSubscriptionStatements(userId, sessionId)],
    ['removeSubscriptionsOfSessionsStatements', removeSubscriptionsOfSessionsStatements(sql`SELECT ${sessionId}`)],
    ['removeSubscriptionsOfUserStatements', removeSubscriptionsOfUserStatements(userId)],
    ['removeUnusedSubscriptions', removeUnusedStatements(now, keyId, 500)],
    ['pushStatement', [pushStatement(now, order)]],
    ['orderPush', [orderPush(now, sessionId, order)]],
    ['testPush', testPushStatements(now, keyId, sessionId, order)],
    ['pushTarget', [pushTarget({ subscriptionId: sessionId, userId, sessionId }, now, keyId)]],
    ['recordTaken', [recordTakenStatement(sessionId, now)]],
    ['recordFailed', [recordFailedStatement(sessionId, now, 'busy')]],
    ['removeGone', [removeGoneStatement(sessionId)]],
    ['refused', refusedStatements(sessionId, now, true)],
  ])('%s', async (_, statements) => {
    const plans = await Promise.all(statements.map((statement) => planOfQuery(statement)));
    expect(plans.flat().join('\n')).toMatchSnapshot();
  });
});
