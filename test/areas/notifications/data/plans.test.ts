/** DAT-05: tests the query plans of the named queries of data/notifications. Every query is a seek. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
  deleteNoticeStatements,
  readNoticesStatements,
  readNoticeStatements,
} from '../../../../src/areas/notifications/data/change-notices.ts';
import { moveCursor, selectReceipt, tellNextStatements } from '../../../../src/areas/notifications/data/announce.ts';
import { forgetNoticesStatements } from '../../../../src/areas/notifications/data/forget.ts';
import { insertNotificationsStatements } from '../../../../src/areas/notifications/data/insert.ts';
import {
  orderRecountStatement,
  recountBetween,
  recountStatements,
} from '../../../../src/areas/notifications/data/recount.ts';
import { waitingJobs } from '../../../../src/store/outbox.ts';
import { claimUntold, settleTold } from '../../../../src/areas/notifications/data/tell-badges.ts';
import { noticeFor, noticesOf } from '../../../../src/areas/notifications/data/notices.ts';
import {
  savedTemplateOf,
  savedTemplates,
  saveTemplateStatements,
} from '../../../../src/areas/notifications/data/templates.ts';
import { unreadCountOf } from '../../../../src/areas/notifications/data/unread-count.ts';
import { defaultTemplates } from '../../../../src/areas/notifications/rules/default-templates.ts';
import { compile, type Statement } from '../../../../src/store/statement.ts';
import { missingId, people } from '../../../support/people.ts';
import { planOf } from '../../../support/plans.ts';

const mina = people.mina.id;
const now = '2026-03-02T09:00:00.000Z';
const laterPage = { after: [now, missingId] as const, limit: 20 };
const announcement = { announcementId: missingId, userIds: [mina], variables: { title: 'a', body: 'a', link: null } };
const edit = {
  type: 'match.request_received',
  titleKo: 'a',
  bodyKo: 'a',
  titleEn: 'a',
  bodyEn: 'a',
  savedBy: mina,
  expected: ['1'],
  defaults: defaultTemplates['match.request_received'],
} as const;

describe('plans of notifications', () => {
  it.each<[string, readonly Statement[]]>([
    ['noticesOf, first page', [noticesOf(undefined, false)({ userId: mina, now }, { after: null, limit: 20 })]],
    ['noticesOf, a later page', [noticesOf(undefined, false)({ userId: mina, now }, laterPage)]],
    ['noticesOf, unread', [noticesOf(undefined, true)({ userId: mina, now }, laterPage)]],
    ['noticesOf, category', [noticesOf('match', false)({ userId: mina, now }, laterPage)]],
    ['noticeFor', [noticeFor(mina, missingId, now)]],
    ['unreadCountOf', [unreadCountOf(mina, now)]],
    ['readNoticeStatements', readNoticeStatements(now, mina, missingId).slice(1)],
    ['readNoticesStatements', readNoticesStatements(now, mina, missingId, 500).slice(1)],
    ['deleteNoticeStatements', deleteNoticeStatements(now, mina, missingId).slice(1)],
    [
      'insertNotificationsStatements',
      insertNotificationsStatements(
        now,
        'system.announcement',
        sql`SELECT ${mina} AS user_id, NULL AS actor_id, '{}' AS variables, 'k' AS dedupe_key`,
      ),
    ],
    ['tellNextStatements', tellNextStatements(now, missingId, '')],
    ['moveCursor', [moveCursor(missingId, '')]],
    ['selectReceipt', [sql`${selectReceipt(announcement)}`]],
    ['forgetNoticesStatements', forgetNoticesStatements(now, 1000)],
    ['claimUntold', [claimUntold(now, now, 20)]],
    ['settleTold', [settleTold([{ userId: mina, version: 1 }])]],
    ['recountBetween', [recountBetween(now, mina, missingId)]],
    ['orderRecountStatement', [orderRecountStatement(now, mina)]],
    ['recountStatements, caused', recountStatements('caused')(now, mina, { sortedBy: '', id: '' }, 100)],
    ['recountStatements, got', recountStatements('got')(now, mina, { sortedBy: '', id: '' }, 100)],
    ['recountStatements, about', recountStatements('about')(now, missingId, { sortedBy: '', id: '' }, 100)],
    ['waitingJobs', [waitingJobs('notifications.recount', now, 20)]],
    ['savedTemplates', [savedTemplates()]],
    ['savedTemplateOf', [savedTemplateOf('match.request_received')]],
    ['saveTemplateStatements', saveTemplateStatements(now, edit)],
  ])('%s', async (_, statements) => {
    const plans: string[] = [];
    for (const statement of statements) {
      const { sql: query, params } = compile(statement);
      plans.push(...(await planOf(query, params)));
    }
    expect(plans.join('\n')).toMatchSnapshot();
  });
});
