import { sql, type SQL } from 'drizzle-orm';
import type { Day, Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { enqueue } from '../../../store/outbox.ts';
import { select } from '../../../store/statement.ts';
import { compute, template, type Value, type Values } from '../../../store/template.ts';
import { userProfiles } from '../../profile/index.ts';
import type { NotificationType } from '../rules/types.ts';
import { digest } from './job-kinds.ts';
import { objectionTo } from './objection.ts';
import { storedColumns, storedFrom } from './standing.ts';
import { notificationDeliveries as deliveries, notificationDigests as digests, notifications } from './tables.ts';
import { joinActor } from './visible.ts';

/** A digest of a user, named by its local day. */
export interface DigestName {
  readonly userId: string;
  readonly day: Day;
}

/** A digest to send at this instant. */
export interface DigestOrder extends DigestName {
  readonly dueAt: Instant;
}

/** Makes the statement that orders a digest. Ordered twice it is one. */
export const orderDigest = template((jobId: Value<string>, now: Value<Instant>, order: Values<DigestOrder>): SQL => {
  const { userId, day, dueAt } = order;
  const dedupeKey = compute([userId, day], (user, date) => `${user}:${date}`);
  return enqueue({ id: jobId, now }, { kind: digest, payload: { userId, day }, dedupeKey, userId, notBefore: dueAt });
});

/**
 * Makes the statements that claim a digest: its row is written, what speaks against a notice or its type drops it, and
 * the others become part of this digest and of no other. The same claim again, by a later attempt, adds nothing,
 * because what happens after the first belongs to the digest of a later day; it drops what must not be sent any more.
 *
 * @param types the types whose e-mails are on.
 */
export const claimDigestStatements = template(
  (now: Value<Instant>, { userId, day }: Values<DigestName>, types: Value<readonly NotificationType[]>): SQL[] => {
    const collected = sql`user_id = ${userId} AND outcome = 'digest' AND digest_day <= ${day}`;
    const claimed = sql`user_id = ${userId} AND outcome = 'ordered' AND digest_day = ${day}`;
    const open = sql`((${collected}) OR (${claimed}))`;
    // Asked once: the statement would have too many parameters otherwise.
    const objections = sql`SELECT d.*, ${objectionTo(userId, now)} AS objection
      FROM (SELECT notification_id, channel, target FROM ${deliveries} WHERE ${open}) d CROSS JOIN ${userProfiles} u ON u.id = ${userId}
      LEFT JOIN ${notifications} n ON n.id = d.notification_id AND n.user_id = u.id ${joinActor}`;
    return [
      sql`INSERT INTO ${digests} (user_id, day, claimed_at) VALUES (${userId}, ${day}, ${now}) ON CONFLICT (user_id, day) DO NOTHING`,
      sql`UPDATE ${deliveries} SET outcome = 'dropped', due_at = NULL, changed_at = ${now}, reason = 'switched_off'
        WHERE ${open} AND type NOT IN ${jsonList(types)}`,
      sql`UPDATE ${deliveries} SET outcome = 'dropped', due_at = NULL, changed_at = ${now}, reason = o.objection FROM (${objections}) o
        WHERE notification_deliveries.notification_id = o.notification_id AND notification_deliveries.channel = o.channel
          AND notification_deliveries.target = o.target AND o.objection IS NOT NULL`,
      sql`UPDATE ${deliveries} SET outcome = 'ordered', due_at = NULL, digest_day = ${day}, changed_at = ${now} WHERE ${collected}
        AND EXISTS (SELECT 1 FROM ${digests} d WHERE d.user_id = ${userId} AND d.day = ${day} AND d.sent_at IS NULL)`,
    ];
  },
);

/** The query for what a claimed digest holds and was not sent, the earliest first. */
export const entriesOf = template(({ userId, day }: Values<DigestName>) =>
  select(
    sql`SELECT ${storedColumns(sql`n.user_id`)}
      FROM ${deliveries} d CROSS JOIN ${notifications} n ON n.id = d.notification_id AND n.user_id = d.user_id ${joinActor}
      WHERE d.user_id = ${userId} AND d.outcome = 'ordered' AND d.digest_day = ${day} ORDER BY n.created_at, n.id`,
    storedFrom,
  ),
);

/** Makes the statements that record that a digest has been sent, or that there was nothing to send. */
export const recordSentDigestStatements = template(
  (now: Value<Instant>, { userId, day }: Values<DigestName>): SQL[] => [
    sql`UPDATE ${deliveries} SET outcome = 'sent', changed_at = ${now} WHERE user_id = ${userId} AND outcome = 'ordered' AND digest_day = ${day}`,
    sql`UPDATE ${digests} SET sent_at = ${now} WHERE user_id = ${userId} AND day = ${day} AND sent_at IS NULL`,
  ],
);
