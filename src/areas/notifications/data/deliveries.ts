import { sql, type SQL } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Day, Instant } from '../../../platform/time/instant.ts';
import { insertAll } from '../../../store/insert-where.ts';
import { enqueue } from '../../../store/outbox.ts';
import { code, codeOrNull, integer, text, textOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { userProfiles, userSettings } from '../../profile/index.ts';
import { channels, type Channel } from '../rules/channel-defaults.ts';
import { objections, outcomes, type ChannelDecision, type Objection, type Outcome } from '../rules/delivery.ts';
import { languages, type Language } from '../rules/language.ts';
import type { NotificationType } from '../rules/types.ts';
import { email, type EmailJob } from './job-kinds.ts';
import { objectionTo } from './objection.ts';
import { isInUse, withSession } from './push-subscriptions.ts';
import {
  notificationDeliveries as deliveries,
  notificationDigests as digests,
  notifications,
  pushSubscriptions,
} from './tables.ts';
import { variablesOfNotice } from './variables.ts';
import { joinActor, shownActorName } from './visible.ts';

/** A notice and its receiver. */
export interface Addressed {
  readonly notificationId: string;
  readonly userId: string;
}

/** Everything about a notice that decides whether and how it is delivered, beside the preferences. */
export interface DeliveryRecord {
  readonly objection: Objection | null;
  readonly isListed: boolean;
  /** What the notice is about, for its type: a later notice about it takes the place of this one on a screen. */
  readonly topic: string;
  /** JSON text of an object; `{}` if the notice is gone. */
  readonly variables: string;
  readonly actorName: string | null;
  readonly language: Language;
  /** The verified address of the receiver. */
  readonly address: string | null;
  readonly hasPushSubscription: boolean;
  /** The local day of the last digest. */
  readonly lastDigestDay: Day | null;
  /** What has become of the notice so far, by channel. */
  readonly outcomes: ReadonlyMap<Channel, Outcome>;
}

/** The query for what decides about a notice. No row if the receiver is gone. */
export const deliveryOf = template(
  ({ notificationId, userId }: Values<Addressed>, now: Value<Instant>, keyId: Value<string>) =>
    select(
      sql`SELECT ${objectionTo(sql`u.id`, now)} AS objection, coalesce(n.in_app, 0) AS in_app, coalesce(${variablesOfNotice()}, '{}') AS variables,
        coalesce(n.type || ':' || n.dedupe_key, '') AS topic, ${shownActorName(sql`u.id`)} AS actor_name, coalesce(w.interface_language, ${languages[0]}) AS language,
        iif(u.email_verified, u.email, NULL) AS address,
        ${hasDevice(userId, now, keyId)} AS has_push, ${lastDigestOf(userId)} AS last_digest_day,
        (SELECT json_group_object(channel, outcome) FROM ${deliveries} WHERE notification_id = ${notificationId} AND target = '') AS outcomes
      FROM ${userProfiles} u LEFT JOIN ${userSettings} w ON w.user_id = u.id
        LEFT JOIN ${notifications} n ON n.id = ${notificationId} AND n.user_id = u.id ${joinActor}
      WHERE u.id = ${userId}`,
      deliveryFrom,
    ),
);

/** What a preview must know beside the preferences. */
export const previewFacts = template((userId: Value<string>, now: Value<Instant>, keyId: Value<string>) =>
  select(
    sql`SELECT ${hasDevice(userId, now, keyId)} AS has_push, ${lastDigestOf(userId)} AS last_digest_day`,
    planFactsFrom,
  ),
);

/** Whether a device of the user takes push notifications. In a query of its own, because its names are short. */
function hasDevice(userId: Value<string>, now: Value<Instant>, keyId: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM (SELECT p.id FROM ${withSession} WHERE p.user_id = ${userId} AND ${isInUse(now, keyId)}))`;
}

function lastDigestOf(userId: Value<string>): SQL {
  return sql`(SELECT max(day) FROM ${digests} WHERE user_id = ${userId})`;
}

function planFactsFrom(row: Row): Pick<DeliveryRecord, 'hasPushSubscription' | 'lastDigestDay'> {
  return {
    hasPushSubscription: integer(row, 'has_push') === 1,
    // Not checked on purpose: a CHECK holds that it is a day.
    lastDigestDay: textOrNull(row, 'last_digest_day') as Day | null,
  };
}

const outcomesByChannel = z.partialRecord(z.enum(channels), z.enum(outcomes));

function deliveryFrom(row: Row): DeliveryRecord {
  const found = outcomesByChannel.parse(JSON.parse(text(row, 'outcomes')));
  return {
    objection: codeOrNull(row, 'objection', objections),
    isListed: integer(row, 'in_app') === 1,
    topic: text(row, 'topic'),
    variables: text(row, 'variables'),
    actorName: textOrNull(row, 'actor_name'),
    language: code(row, 'language', languages),
    address: textOrNull(row, 'address'),
    ...planFactsFrom(row),
    outcomes: new Map(channels.flatMap((channel) => (found[channel] ? [[channel, found[channel]] as const] : []))),
  };
}

/** A decision to write. */
export interface NewDelivery extends ChannelDecision, Addressed {
  readonly type: NotificationType;
  readonly target: '';
  readonly plannedAt: Instant;
  readonly changedAt: Instant;
}

const written = [
  'digestDay',
  'notificationId',
  'channel',
  'target',
  'userId',
  'type',
  'outcome',
  'reason',
  'dueAt',
  'plannedAt',
  'changedAt',
] as const satisfies readonly (keyof NewDelivery)[];

/**
 * Makes the statement that writes decisions about a notice of a user. Only what is new or held changes. A decision for
 * a digest that has been claimed meanwhile is left out: it has to be made again.
 */
export const saveDecisions = template((userId: Value<string>, rows: Value<readonly NewDelivery[]>) =>
  insertAll(
    deliveries,
    {},
    written,
    rows,
    // The first property of a row is the day of its digest.
    sql`NOT EXISTS (SELECT 1 FROM ${digests} d WHERE d.user_id = ${userId} AND d.day = value ->> 0)`,
    sql`ON CONFLICT (notification_id, channel, target) DO UPDATE SET outcome = excluded.outcome, reason = excluded.reason,
      due_at = excluded.due_at, digest_day = excluded.digest_day, changed_at = excluded.changed_at WHERE ${deliveries.outcome} = 'held'`,
  ),
);

/** The query for how many channels a notice has a decision for. */
export const countDecisions = template((notificationId: Value<string>) =>
  select(
    sql`SELECT count(*) AS decisions FROM ${deliveries} WHERE notification_id = ${notificationId} AND target = ''`,
    (row) => integer(row, 'decisions'),
  ),
);

/** Makes the statement that orders the e-mail of a notice. */
export const orderEmail = template((jobId: Value<string>, now: Value<Instant>, job: Values<EmailJob>): SQL => {
  const { notificationId, userId, type } = job;
  const payload = { notificationId, userId, type };
  return enqueue({ id: jobId, now }, { kind: email, payload, dedupeKey: notificationId, userId });
});

/** What an order has come to. */
export interface DeliveryResult {
  readonly notificationId: string | null;
  readonly channel: 'push' | 'email';
  /** The push subscription; empty for e-mail. */
  readonly target: string;
  readonly outcome: 'sent' | 'dropped' | 'failed';
  readonly reason: string;
}

/** Makes the statement that records what an order has come to. What is not ordered stays as it is. */
export const recordResult = template((now: Value<Instant>, result: Values<DeliveryResult>): SQL => {
  const { notificationId, channel, target, outcome, reason } = result;
  return sql`UPDATE ${deliveries} SET outcome = ${outcome}, reason = ${reason}, changed_at = ${now}
    WHERE notification_id = ${notificationId} AND channel = ${channel} AND target = ${target} AND outcome = 'ordered'`;
});

/**
 * Makes the statement that records that a push to a device was dropped, and why: what speaks against the notice, or
 * else this reason.
 */
export const recordDroppedPush = template(
  (
    now: Value<Instant>,
    subscriptionId: Value<string>,
    { notificationId, userId }: Values<Addressed>,
    otherwise: Value<string>,
  ): SQL =>
    sql`UPDATE ${deliveries} SET outcome = 'dropped', changed_at = ${now}, reason = coalesce(
        (SELECT ${objectionTo(userId, now)} FROM ${userProfiles} u LEFT JOIN ${notifications} n ON n.id = ${notificationId} AND n.user_id = u.id
          ${joinActor} WHERE u.id = ${userId}), ${otherwise})
      WHERE notification_id = ${notificationId} AND channel = 'push' AND target = ${subscriptionId} AND outcome = 'ordered'`,
);

/** Condition: the push of a notice is ordered, and not part of the push of another one. */
export function isPushOrdered(notificationId: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${deliveries} WHERE notification_id = ${notificationId} AND channel = 'push' AND target = '' AND outcome = 'ordered')`;
}

/** Makes the statement that notes each device to which a notice is pushed. Put it before `orderPush`. */
export const noteDevices = template(
  (now: Value<Instant>, type: Value<NotificationType>, { notificationId, userId }: Values<Addressed>): SQL =>
    sql`INSERT INTO ${deliveries} (notification_id, channel, target, user_id, type, outcome, reason, planned_at, changed_at)
      SELECT ${notificationId}, 'push', id, user_id, ${type}, 'ordered', 'immediate', ${now}, ${now}
      FROM ${pushSubscriptions} WHERE user_id = ${userId} AND ${isPushOrdered(notificationId)} ON CONFLICT (notification_id, channel, target) DO NOTHING`,
);

/** Where e-mails to a user go, and in which language. */
export interface Address {
  /** Verified; null if there is none. */
  readonly email: string | null;
  readonly language: Language;
}

/** The query for the address of a user. */
export const addressOf = template((userId: Value<string>) =>
  select(
    sql`SELECT iif(u.email_verified, u.email, NULL) AS address, coalesce(w.interface_language, ${languages[0]}) AS language
      FROM ${userProfiles} u LEFT JOIN ${userSettings} w ON w.user_id = u.id WHERE u.id = ${userId}`,
    (row): Address => ({ email: textOrNull(row, 'address'), language: code(row, 'language', languages) }),
  ),
);
