import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { commit, commitThenReadAll } from '../../../store/batch.ts';
import { deleteNoticeStatements, readNoticesStatements, readNoticeStatements } from '../data/change-notices.ts';
import { noticeFor, type NoticeRecord } from '../data/notices.ts';
import { savedTemplates, timeZoneOf, type StoredTemplate } from '../data/templates.ts';
import { unreadCountOf, type UnreadCount } from '../data/unread-count.ts';
import { tellBadges } from './tell-badges.ts';

/** How many notices one step marks as read. */
const READ_A_STEP = 500;

/** A notice, with what its text is made of. */
export interface NoticeSource {
  readonly record: NoticeRecord;
  readonly saved: readonly StoredTemplate[];
  readonly timeZone: string | undefined;
}

/**
 * Marks a notice of a user as read, and returns what is needed to show it.
 *
 * @throws Refused profile.missing, auth.account_suspended, notification.not_found
 */
export async function readNotice(deps: Deps, userId: string, id: string): Promise<NoticeSource> {
  const now = deps.clock.nowIso();
  const [[record], saved, [timeZone]] = await commitThenReadAll(deps.db, readNoticeStatements(now, userId, id), [
    noticeFor(userId, id, now),
    savedTemplates(),
    timeZoneOf(userId),
  ]);
  tellBadges(deps);
  if (record === undefined) throw new Refused(refuse('notification.not_found'));
  return { record, saved, timeZone };
}

/**
 * Marks everything that had arrived up to a notice as read, and returns what is unread then. What is marked stays so if
 * a later step fails.
 *
 * @throws Refused profile.missing, auth.account_suspended, notification.not_found
 */
export async function readNotices(deps: Deps, userId: string, upTo: string): Promise<UnreadCount> {
  const now = deps.clock.nowIso();
  for (;;) {
    const { marked, unread } = await readStep(deps.db, { now, userId, upTo });
    tellBadges(deps);
    if (marked < READ_A_STEP) return unread;
  }
}

async function readStep(
  db: D1Database,
  { now, userId, upTo }: { readonly now: Instant; readonly userId: string; readonly upTo: string },
): Promise<{ readonly marked: number; readonly unread: UnreadCount }> {
  const steps = readNoticesStatements(now, userId, upTo, READ_A_STEP);
  const [, , , update, [unread]] = await commit(db, [...steps, unreadCountOf(userId, now)]);
  if (unread === undefined) throw new Error('a count has one row');
  return { marked: update.meta.changes, unread };
}

/**
 * Deletes a notice of a user.
 *
 * @throws Refused profile.missing, auth.account_suspended, notification.not_found
 */
export async function deleteNotice(deps: Deps, userId: string, id: string): Promise<void> {
  await commit(deps.db, deleteNoticeStatements(deps.clock.nowIso(), userId, id));
  tellBadges(deps);
}
