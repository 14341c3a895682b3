/** DAT-05: the query plans that SQLite uses for the statements of the delivery. */
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  countDecisions,
  deliveryOf,
  noteDevices,
  orderEmail,
  previewFacts,
  recordDroppedPush,
  recordResult,
  saveDecisions,
} from '../../../../src/areas/notifications/data/deliveries.ts';
import {
  claimDigestStatements,
  entriesOf,
  orderDigest,
  recordSentDigestStatements,
} from '../../../../src/areas/notifications/data/digests.ts';
import { forgetDeliveriesStatements } from '../../../../src/areas/notifications/data/forget.ts';
import { standingNotices } from '../../../../src/areas/notifications/data/standing.ts';
import { switchEmailsOffStatements } from '../../../../src/areas/notifications/data/preferences.ts';
import { combinePushes, waitingPushes } from '../../../../src/areas/notifications/data/waiting-pushes.ts';
import { wakeHeldStatement } from '../../../../src/areas/notifications/data/wake-held.ts';
import type { Instant } from '../../../../src/platform/time/instant.ts';
import type { Statement } from '../../../../src/store/statement.ts';
import { people } from '../../../support/people.ts';
import { planOfQuery } from '../../../support/plans.ts';

const { id: userId, sessionId: id } = people.mina;
const now: Instant = '2026-03-02T09:00:00.000Z';
const addressed = { notificationId: id, userId };
const name = { userId, day: '2026-03-02' } as const;
const result = { notificationId: id, channel: 'push', target: id, outcome: 'sent', reason: 'taken' } as const;

describe('plans of the delivery', () => {
  it.each<[string, readonly Statement[]]>([
    ['deliveryOf', [deliveryOf(addressed, now, 'k'.repeat(16))]],
    ['previewFacts', [previewFacts(userId, now, 'k'.repeat(16))]],
    ['saveDecisions', [saveDecisions(userId, [])]],
    ['countDecisions', [countDecisions(id)]],
    ['standingNotices', [standingNotices(userId, [id], now)]],
    ['orderEmail', [orderEmail(id, now, { ...addressed, type: 'system.announcement' })]],
    ['noteDevices', [noteDevices(now, 'system.announcement', addressed)]],
    ['waitingPushes', [waitingPushes(now, addressed, ['system.announcement'])]],
    ['combinePushes', [combinePushes(now, id, [id])]],
    ['recordResult', [recordResult(now, result)]],
    ['recordDroppedPush', [recordDroppedPush(now, id, addressed, 'subscription_ended')]],
    ['addressOf', [addressOf(userId)]],
    ['orderDigest', [orderDigest(id, now, { ...name, dueAt: now })]],
    ['claimDigest', claimDigestStatements(now, name, ['system.announcement'])],
    ['entriesOf', [entriesOf(name)]],
    ['recordSentDigest', recordSentDigestStatements(now, name)],
    ['forgetDeliveries', forgetDeliveriesStatements(now, 100)],
    ['wakeHeld', [wakeHeldStatement(now, userId)]],
    ['switchEmailsOff', switchEmailsOffStatements(now, userId, '{}')],
  ])('%s', async (_, statements) => {
    const plans = await Promise.all(statements.map((statement) => planOfQuery(statement)));
    expect(plans.flat().join('\n')).toMatchSnapshot();
  });
});
