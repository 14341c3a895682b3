import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { declareTable } from '../../../store/declare-table.ts';
import type { Value } from '../../../store/template.ts';
import { MOST_SUBSCRIPTIONS } from './push-subscriptions.ts';
import {
  notificationCounters,
  notificationDeliveries,
  notificationDigests,
  notificationPreferences,
  notifications,
  notificationTemplates,
  pushSubscriptions,
} from './tables.ts';
import { isVisibleNotice, joinActor } from './visible.ts';

/** Condition: the user may see this notice. They may have deleted it. */
function isNoticeSeen(id: SQLWrapper, userId: Value<string>, now: Value<Instant>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${notifications} n ${joinActor} WHERE n.id = ${id} AND ${isVisibleNotice(userId, now)})`;
}

/**
 * The tables of the area notifications. The deletion of an account also deletes what others were told about the user.
 */
export const notificationTables = [
  declareTable(notifications, {
    people: { userId: 'delete', actorId: 'delete' },
    rows: 'grow', // with each thing that the user is told in 180 days
    export: {
      file: 'notifications',
      about: { ko: '알림', en: 'your notifications' },
      of: ['userId'],
      columns: {
        id: { ko: '알림의 ID', en: 'id of the notification' },
        type: { ko: '알림의 종류', en: 'what it is about' },
        variables: { ko: '알림에 들어가는 값', en: 'the values in its text', isJson: true },
        createdAt: { ko: '알림을 보낸 시각', en: 'when it was sent' },
        readAt: { ko: '알림을 읽은 시각', en: 'when you read it' },
      },
      withheld: [
        'dedupeKey', // prevents the service from sending it twice
        'deletedAt', // what you have deleted is not in the archive
        'inApp', // whether the list shows it: what the list does not show is not in the archive
        'isCounted', // what the service compares with what you see, to count anew
      ],
      order: ['createdAt', 'id'],
      // A notice names a request of its actor. If the API shows the actor no longer, the archive must not tell why.
      only: (userId, now) =>
        sql`(${notifications.deletedAt} IS NULL AND ${isNoticeSeen(notifications.id, userId, now)})`,
    },
  }),
  declareTable(notificationCounters, {
    people: { userId: 'delete' },
    export: 'nothing', // counts the changes for the service
  }),
  declareTable(notificationTemplates, {
    people: {
      // Keeps the texts of the service, without who wrote them.
      savedBy: { clear: ['savedBy'] },
    },
    rows: 'grow', // with each text that an administrator saves
    export: 'nothing', // the texts of the service, which say nothing about users
  }),
  declareTable(notificationPreferences, {
    people: { userId: 'delete' },
    export: {
      file: 'notificationPreferences',
      about: { ko: '알림 설정', en: 'your notification preferences' },
      columns: {
        channels: { ko: '알림 종류별로 켜거나 끈 채널', en: 'the channels that you switched on or off', isJson: true },
        quietFrom: { ko: '방해 금지 시간의 시작(현지 시각)', en: 'when your quiet hours begin (local time)' },
        quietTo: { ko: '방해 금지 시간의 끝(현지 시각)', en: 'when your quiet hours end (local time)' },
        quietWeekdays: { ko: '방해 금지 시간이 시작하는 요일', en: 'the days on which they begin', isJson: true },
        digestFrequency: {
          ko: '이메일 모아 받기: off(끔), daily(매일), weekly(매주)',
          en: 'how often e-mails are collected: off, daily or weekly',
        },
        digestTime: { ko: '모아 받는 시각(현지 시각)', en: 'when the collected e-mail comes (local time)' },
        digestWeekday: { ko: '매주 모아 받는 요일', en: 'the day of a weekly one' },
        pausedUntil: { ko: '알림 일시 중지가 끝나는 시각', en: 'until when your notifications are paused' },
        pushWhileActive: { ko: '앱을 보는 중에도 푸시를 받는지', en: 'whether push comes while you look at the app' },
        updatedAt: { ko: '마지막으로 바꾼 시각', en: 'when you last changed them' },
      },
      withheld: [
        'version', // a counter that prevents lost changes
      ],
    },
  }),
  declareTable(pushSubscriptions, {
    people: { userId: 'delete' },
    rows: MOST_SUBSCRIPTIONS, // the statement that registers one
    export: {
      file: 'pushSubscriptions',
      about: { ko: '푸시 알림을 받는 기기', en: 'the devices on which you get push notifications' },
      columns: {
        id: { ko: '푸시 구독의 ID', en: 'id of the push subscription' },
        sessionId: { ko: '푸시 알림을 켠 로그인 기록의 ID', en: 'id of the session that turned it on' },
        service: { ko: '알림을 전달하는 푸시 서비스', en: 'the push service that delivers them' },
        createdAt: { ko: '푸시 알림을 켠 시각', en: 'when you turned it on' },
        expiresAt: { ko: '브라우저가 정한 구독 종료 시각', en: 'when the browser lets it end' },
        lastSuccessAt: { ko: '마지막으로 알림이 전달된 시각', en: 'when a notification was last delivered' },
        failedAt: { ko: '마지막으로 전달에 실패한 시각', en: 'when a delivery last failed' },
        failure: { ko: '실패한 이유', en: 'why it failed' },
      },
      withheld: [
        'endpoint', // whoever knows it can send to the browser
        'p256dh', // encrypts for the browser
        'auth', // encrypts for the browser
        'keyId', // a key of the service
        'refusals', // how long the service keeps trying
      ],
      order: ['createdAt', 'id'],
    },
  }),
  declareTable(notificationDeliveries, {
    people: { userId: 'delete' },
    rows: 'grow', // with each thing that the user is told in 180 days
    export: {
      file: 'notificationDeliveries',
      about: { ko: '알림이 전달된 기록', en: 'how your notifications were delivered' },
      columns: {
        notificationId: { ko: '알림의 ID', en: 'id of the notification' },
        type: { ko: '알림의 종류', en: 'what it is about' },
        channel: { ko: '알림이 전달되는 채널', en: 'the channel' },
        subscriptionId: {
          from: () => sql`nullif(${notificationDeliveries.target}, '')`,
          ko: '푸시 구독의 ID',
          en: 'id of the push subscription',
        },
        outcome: { ko: '전달 결과', en: 'what has become of it' },
        reason: { ko: '결과의 이유', en: 'why' },
        dueAt: { ko: '기다리는 알림이 전달될 시각', en: 'until when it waits' },
        digestDay: { ko: '함께 담긴 모아보기의 날짜', en: 'the day of the digest that it is part of' },
        plannedAt: { ko: '전달을 처음 정한 시각', en: 'when that was first decided' },
        changedAt: { ko: '결과가 정해진 시각', en: 'when the outcome became what it is' },
      },
      withheld: [
        'target', // subscriptionId is the same value, and null for the channel as a whole
      ],
      order: ['plannedAt', 'notificationId', 'channel', 'target'],
      // What has become of a notice that the user cannot see would tell why they cannot.
      only: (userId, now) => isNoticeSeen(notificationDeliveries.notificationId, userId, now),
    },
  }),
  declareTable(notificationDigests, {
    people: { userId: 'delete' },
    rows: 'grow', // with each digest in 180 days
    export: {
      file: 'notificationDigests',
      about: { ko: '알림 모아보기 이메일', en: 'the digests that you got' },
      columns: {
        day: { ko: '모아보기의 날짜(현지)', en: 'its local day' },
        claimedAt: { ko: '모아보기를 만든 시각', en: 'when it was made' },
        sentAt: { ko: '모아보기를 보낸 시각', en: 'when it was sent' },
      },
      order: ['day'],
    },
  }),
];
