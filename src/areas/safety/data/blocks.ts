import { template, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { readBatch } from '../../../store/batch.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { assertThat } from '../../../store/guards.ts';
import { isBlockedBy, isKnownTo } from './relation.ts';
import { blocks } from './tables.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import { text, textOrNull, instant, integer } from '../../../store/row.ts';
import { type RowsOf, select } from '../../../store/statement.ts';
import { type Edit, isExistingUser, isVisibleTo, mayChange, userProfiles } from '../../profile/index.ts';
import { isBehind, pageFrom, pagesOf, type PlainList } from '../../../store/page.ts';
import type { Page, Paging } from '../../../platform/http/paging.ts';

/** An entry in the list of users whom a user has blocked. */
export interface BlockEntry {
  readonly userId: string;
  /** The name that the blocker saw when they blocked the user; null if they saw none. */
  readonly englishName: string | null;
  readonly blockedAt: Instant;
}

/** Reads a page of the latest blocks; undefined if there is no profile. One round trip. */
export async function readBlocks(
  db: D1Database,
  blockerId: string,
  page: Pick<Paging, 'after' | 'limit'>,
): Promise<Page<BlockEntry> | undefined> {
  const [found, lines] = await readBatch(db, [profileOf(blockerId), blocksOf(blockerId, page)]);
  return found.length === 0 ? undefined : pageFrom(lines, page.limit);
}

const profileOf = template((userId: Value<string>) =>
  selectColumns({ id: userProfiles.id }, sql`FROM ${userProfiles} WHERE ${isExistingUser(userId)}`),
);

const blocksOf = pagesOf((blockerId: Value<string>, after): PlainList<BlockEntry> => ({
  entries: sql`SELECT b.blocked_id AS id, b.created_at AS listed_at,
        b.blocked_name AS english_name
      FROM ${blocks} b WHERE b.blocker_id = ${blockerId} AND ${isBehind(after, [sql`b.created_at`, sql`b.blocked_id`], 'latest first')}
      ORDER BY b.created_at DESC, b.blocked_id DESC`,
  parse: (row) => ({
    userId: text(row, 'id'),
    englishName: textOrNull(row, 'english_name'),
    blockedAt: instant(row, 'listed_at'),
  }),
}));

/**
 * Makes the statements that block a user whom the blocker knows (`isKnownTo`). Blocking again changes nothing.
 *
 * @throws Refused profile.missing, profile.deletion_pending, profile.user_not_found
 */
export const blockStatements = template(({ userId, now }: Values<Edit>, personId: Value<string>) => [
  ...mayChange(userId),
  insertWhere(
    blocks,
    { blockerId: userId, blockedId: personId, createdAt: now, blockedName: nameSeenBy(userId, personId) },
    isKnownTo(userId, personId),
    sql`ON CONFLICT (blocker_id, blocked_id) DO NOTHING`,
  ),
  assertThat('profile.user_not_found', isBlockedBy(userId, personId)),
]);

/** Condition, before `blockStatements`: the user has not blocked the other one yet. */
export function isNewBlock(userId: Value<string>, personId: Value<string>): SQL {
  return sql`NOT ${isBlockedBy(userId, personId)}`;
}

/**
 * The query, in the batch of a block or of its end, whether the user sees less or more of the other one after it: that
 * one is active and has not blocked the user.
 *
 * @param isChange condition: there is no block yet, or there still is one.
 */
export function sightChange(userId: Value<string>, personId: Value<string>, isChange: SQL): RowsOf<boolean> {
  return select(
    sql`SELECT EXISTS (SELECT 1 FROM ${userProfiles} o WHERE o.id = ${personId} AND o.status = 'active' AND NOT ${isBlockedBy(personId, userId)}) AND ${isChange} AS is_changed`,
    (row) => integer(row, 'is_changed') === 1,
  );
}

/**
 * Makes the statements that remove a block. They change nothing if there is no block. The answer is the same for every
 * id, so it does not tell a user who has blocked the caller from one who no longer exists.
 *
 * @throws Refused profile.missing, profile.deletion_pending
 */
export const unblockStatements = template(({ userId }: Values<Edit>, personId: Value<string>) => [
  ...mayChange(userId),
  sql`DELETE FROM ${blocks} WHERE blocker_id = ${userId} AND blocked_id = ${personId}`,
]);

/** The name of a user, if the viewer may see it now. */
function nameSeenBy(viewerId: Value<string>, personId: Value<string>): SQL {
  return sql`(SELECT p.english_name FROM ${userProfiles} p WHERE p.id = ${personId} AND ${isVisibleTo(viewerId, personId)})`;
}
