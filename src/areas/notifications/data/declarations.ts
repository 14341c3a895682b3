import { sql } from 'drizzle-orm';
import { isVisibleTo } from '../../profile/index.ts';
import { declareTable } from '../../../store/declare-table.ts';
import { notificationCounters, notifications, notificationTemplates } from './tables.ts';

/**
 * The tables of the area notifications. The deletion of an account also deletes what others were told about the user.
 */
export const notificationTables = [
  declareTable(notifications, {
    people: { userId: 'delete', actorId: 'delete' },
    rows: { grows: 'with each thing that the user is told in 180 days' },
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
      withheld: {
        dedupeKey: 'prevents the service from sending it twice',
        deletedAt: 'what you have deleted is not in the archive',
      },
      order: ['createdAt', 'id'],
      // A notice names a request of its actor. If the API shows the actor no longer, the archive must not tell why.
      only: (userId) =>
        sql`(${notifications.deletedAt} IS NULL AND (${notifications.actorId} IS NULL OR ${isVisibleTo(userId, sql`${notifications.actorId}`)}))`,
    },
  }),
  declareTable(notificationCounters, {
    people: { userId: 'delete' },
    export: { left: 'counts the changes for the service' },
  }),
  declareTable(notificationTemplates, {
    people: { savedBy: { clear: ['savedBy'], keeps: 'the texts of the service, without who wrote them' } },
    rows: { grows: 'with each text that an administrator saves' },
    export: { left: 'the texts of the service, which say nothing about users' },
  }),
];
