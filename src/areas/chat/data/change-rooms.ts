/** What its owner and its admins change of a group or public room. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll } from '../../../store/guards.ts';
import type { Change } from '../../../store/statement.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { chatMembers, chatRooms } from '../../matching/index.ts';
import { recountAboutRooms } from '../../notifications/index.ts';
import { mayChange, type UserIn, userProfiles } from '../../profile/index.ts';
import { type GroupKind, OWNED_ROOMS, ROOMS_OF_USER } from '../rules/room.ts';
import { isLedBy, isReadableBy } from './access.ts';
import { isOfAgeGroup, isOfItsAge } from './age-groups.ts';
import { orderErasure } from './departures.ts';
import { tellEventStatement } from './events.ts';

/** A room to create. */
export interface NewRoom {
  readonly roomId: string;
  readonly kind: GroupKind;
  readonly title: string;
}

/** Condition: the user can be in one more group or public room. */
export function hasPlaceFor(userId: UserIn): SQL {
  return sql`(SELECT count(*) FROM ${chatMembers} c WHERE c.user_id = ${userId} AND c.role IS NOT NULL) < ${sql.raw(String(ROOMS_OF_USER))}`;
}

/** Condition on a room `r`: the user is of the age of its members, also between a birthday and the job of that day. */
export function suitsAgeOf(userId: Value<string>, now: Value<Instant>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userProfiles} a WHERE a.id = ${userId} AND ${isOfItsAge(now, sql`a`)})`;
}

/** Condition on the room with this id, which it has as `r`. */
export function roomHas(roomId: Value<string>, condition: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM ${chatRooms} r WHERE r.id = ${roomId} AND ${condition})`;
}

/** The first assertions of every change of a group by a member. */
export function isGroupOf(userId: Value<string>, roomId: Value<string>) {
  return [
    ['chat.room_not_found', roomHas(roomId, isReadableBy(userId))],
    ['chat.not_a_group', roomHas(roomId, sql`r.kind <> 'direct'`)],
  ] as const;
}

/**
 * Makes the statements that create a room with its owner. It belongs to the age group of the owner.
 *
 * @throws Refused profile.missing, profile.deletion_pending, chat.age_unknown, chat.too_many_rooms
 */
export const createRoomStatements = template(
  (now: Value<Instant>, userId: Value<string>, { roomId, kind, title }: Values<NewRoom>) => [
    ...mayChange(userId),
    assertAll([
      [
        'chat.age_unknown',
        sql`EXISTS (SELECT 1 FROM ${userProfiles} a WHERE a.id = ${userId} AND ${isOfAgeGroup(sql`a.age_group`, now)})`,
      ],
      [
        'chat.too_many_rooms',
        sql`${hasPlaceFor(userId)} AND (SELECT count(*) FROM ${chatRooms} WHERE owner_id = ${userId}) < ${sql.raw(String(OWNED_ROOMS))}`,
      ],
    ]),
    sql`INSERT INTO ${chatRooms} (id, kind, title, age_group, owner_id, member_count, created_at)
      SELECT ${roomId}, ${kind}, ${title}, a.age_group, a.id, 1, ${now} FROM ${userProfiles} a WHERE a.id = ${userId}`,
    sql`INSERT INTO ${chatMembers} (room_id, user_id, joined_at, role) VALUES (${roomId}, ${userId}, ${now}, 'member')`,
  ],
);

/**
 * Makes the statements that rename a room.
 *
 * @throws Refused profile.missing, profile.deletion_pending, chat.room_not_found, chat.not_a_group, chat.not_permitted
 */
export const renameRoomStatements = template(
  (now: Value<Instant>, userId: Value<string>, roomId: Value<string>, title: Value<string>): Change[] => [
    ...mayChange(userId),
    assertAll([
      ...isGroupOf(userId, roomId),
      ['chat.room_not_found', roomHas(roomId, suitsAgeOf(userId, now))],
      ['chat.not_permitted', roomHas(roomId, isLedBy(userId))],
    ]),
    tellEventStatement(
      now,
      { code: 'room_renamed', actorId: userId, title },
      sql`${chatRooms} r WHERE r.id = ${roomId} AND r.title <> ${title}`,
    ),
    sql`UPDATE ${chatRooms} SET title = ${title} WHERE id = ${roomId}`,
  ],
);

/**
 * Makes the statements that delete a room. Nobody can read it from then on; a job erases what is in it.
 *
 * @throws Refused as `renameRoomStatements`.
 */
export const deleteRoomStatements = template(
  (now: Value<Instant>, userId: Value<string>, roomId: Value<string>): Change[] => [
    ...mayChange(userId),
    assertAll([...isGroupOf(userId, roomId), ['chat.not_permitted', roomHas(roomId, sql`r.owner_id = ${userId}`)]]),
    sql`UPDATE ${chatRooms} SET closed_at = ${now}, owner_id = NULL, member_count = 0 WHERE id = ${roomId}`,
    recountAboutRooms(now, sql`SELECT ${roomId} AS id`),
    orderErasure(now, sql`r.id = ${roomId}`),
  ],
);
