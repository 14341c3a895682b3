import { sql, type SQL } from 'drizzle-orm';
import { pictureFrom, type StoredPicture } from '../../profile/index.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { isBehind, pagesOf } from '../../../store/page.ts';
import { code, instant, instantOrNull, integerOrNull, text, textOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { perShape, template, type Value, type Values } from '../../../store/template.ts';
import { typeNames, type Category, type NotificationType } from '../rules/types.ts';
import { categoryOfNotice } from './category.ts';
import { notifications } from './tables.ts';
import { variablesOfNotice } from './variables.ts';
import { isVisibleNotice, joinActor, shownActor } from './visible.ts';

/** A notice as its receiver sees it, without its text. */
export interface NoticeRecord {
  readonly notificationId: string;
  readonly type: NotificationType;
  /** JSON text of an object. */
  readonly variables: string;
  readonly actor: {
    readonly userId: string;
    readonly englishName: string | null;
    readonly picture: StoredPicture | null;
  } | null;
  readonly createdAt: Instant;
  readonly readAt: Instant | null;
}

/** Whose notices a list contains, and at which moment. */
interface Asked {
  readonly userId: string;
  readonly now: Instant;
}

/** Makes the query for a page of a user's notices, the latest first. Leaves out what they may not see. */
export const noticesOf = perShape((category: Category | undefined, isUnread: boolean) =>
  pagesOf(({ userId, now }: Values<Asked>, after) => {
    const isOfCategory = category === undefined ? sql`` : sql`AND ${categoryOfNotice} = ${category}`;
    // With both filters the index of the category is read, and what was read is passed over.
    const seeksUnread = isUnread && category === undefined ? sql`AND n.read_at IS NULL` : sql``;
    const isWanted = isUnread ? sql`AND n.read_at IS NULL` : sql``;
    const entries = sql`SELECT n.created_at AS listed_at, n.id AS id FROM ${notifications} n
      WHERE n.user_id = ${userId} AND n.deleted_at IS NULL ${seeksUnread} ${isOfCategory}
        AND ${isBehind(after, [sql`n.created_at`, sql`n.id`], 'latest first')} ORDER BY n.created_at DESC, n.id DESC`;
    const shown = sql`SELECT listed.listed_at, listed.id, ${noticeColumns(userId)} FROM listed CROSS JOIN ${notifications} n ON n.id = listed.id ${joinActor}
      WHERE ${isVisibleNotice(userId, now)} ${isWanted}`;
    return { entries: () => entries, shown, parse: noticeFrom };
  }),
);

/** The query for one notice of a user. No row if it is not theirs, was deleted, or if they may not see it. */
export const noticeFor = template((userId: Value<string>, id: Value<string>, now: Value<Instant>) =>
  select(
    sql`SELECT n.id, ${noticeColumns(userId)} FROM ${notifications} n ${joinActor} WHERE ${isNoticeOf(userId, id, now)} AND n.deleted_at IS NULL`,
    noticeFrom,
  ),
);

/** Condition: this notice is the user's, and they may see it. It may be deleted. */
export function seesNotice(userId: Value<string>, id: Value<string>, now: Value<Instant>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${notifications} n ${joinActor} WHERE ${isNoticeOf(userId, id, now)})`;
}

function isNoticeOf(userId: Value<string>, id: Value<string>, now: Value<Instant>): SQL {
  return sql`n.id = ${id} AND n.user_id = ${userId} AND ${isVisibleNotice(userId, now)}`;
}

function noticeColumns(userId: Value<string>): SQL {
  return sql`n.type, ${variablesOfNotice()} AS variables, n.created_at, n.read_at, ${shownActor(userId)} AS actor_id, p.english_name AS actor_name,
    p.image_id, p.image_width, p.image_height, p.image_updated_at`;
}

function noticeFrom(row: Row): NoticeRecord {
  const actorId = textOrNull(row, 'actor_id');
  return {
    notificationId: text(row, 'id'),
    type: code(row, 'type', typeNames),
    variables: text(row, 'variables'),
    actor: actorId === null ? null : { userId: actorId, ...actorFrom(row) },
    createdAt: instant(row, 'created_at'),
    readAt: instantOrNull(row, 'read_at'),
  };
}

function actorFrom(row: Row) {
  return {
    englishName: textOrNull(row, 'actor_name'),
    picture: pictureFrom({
      imageId: textOrNull(row, 'image_id'),
      imageWidth: integerOrNull(row, 'image_width'),
      imageHeight: integerOrNull(row, 'image_height'),
      imageUpdatedAt: instantOrNull(row, 'image_updated_at'),
    }),
  };
}
