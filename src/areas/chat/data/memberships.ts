/** Who becomes a member of a group or public room, with which role, and who is removed. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll } from '../../../store/guards.ts';
import type { Change } from '../../../store/statement.ts';
import { perShape, template, type Value } from '../../../store/template.ts';
import { chatMembers, chatRemovals, chatRooms } from '../../matching/index.ts';
import { recountReaders } from '../../notifications/index.ts';
import { isVisibleTo, matchRelation, mayChange, userProfiles, userSettings } from '../../profile/index.ts';
import { capacities, type RoomRole } from '../rules/room.ts';
import { isHiddenFrom, isLedBy, isReadableBy } from './access.ts';
import { isOfAgeGroup } from './age-groups.ts';
import { hasPlaceFor, isGroupOf, roomHas, suitsAgeOf } from './change-rooms.ts';
import { departStatements } from './departures.ts';
import { groupWith, tellEventStatement } from './events.ts';
import { lastSequence } from './messages.ts';

const capacity = sql.raw(`iif(r.kind = 'group', ${capacities.group}, ${capacities.public})`);

/** Condition on a room `r`: the user is a member, and further conditions on the membership `c`. */
function isMember(userId: Value<string>, condition: SQL = sql`true`): SQL {
  return sql`EXISTS (SELECT 1 FROM ${chatMembers} c WHERE c.room_id = r.id AND c.user_id = ${userId} AND ${condition})`;
}

function isRemoved(userId: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${chatRemovals} d WHERE d.room_id = r.id AND d.user_id = ${userId} AND d.lifted_at IS NULL)`;
}

/** The last assertions before a user becomes a member, which a member passes. */
function placesFor(userId: Value<string>, roomId: Value<string>) {
  const isIn = isMember(userId);
  return [
    ['chat.room_full', roomHas(roomId, sql`(${isIn} OR r.member_count < ${capacity})`)],
    ['chat.too_many_rooms', roomHas(roomId, sql`(${isIn} OR ${hasPlaceFor(userId)})`)],
  ] as const;
}

/**
 * Makes a user a member, if they are none. What was sent before counts as read. A user who was removed before keeps
 * their settings. The first version of the settings is made from the time, so no ETag of an earlier membership returns.
 */
function addMember(now: Value<Instant>, userId: Value<string>, roomId: Value<string>): SQL[] {
  return [
    sql`UPDATE ${chatRooms} AS r SET member_count = member_count + 1 WHERE r.id = ${roomId} AND NOT ${isMember(userId)}`,
    sql`INSERT INTO ${chatMembers} (room_id, user_id, joined_at, role, read_sequence, joined_sequence, notice_level, muted_until, settings_version)
      SELECT r.id, ${userId}, ${now}, 'member', ${lastSequence}, ${lastSequence}, coalesce(d.notice_level, 'all'), d.muted_until, 1000 * unixepoch(${now})
      FROM ${chatRooms} r LEFT JOIN ${chatRemovals} d ON d.room_id = r.id AND d.user_id = ${userId} WHERE r.id = ${roomId}
      ON CONFLICT (room_id, user_id) DO NOTHING`,
  ];
}

/**
 * Makes the statements by which a user joins a public room of their age group.
 *
 * @throws Refused profile.missing, profile.deletion_pending, chat.room_not_found, chat.not_a_group,
 *   chat.member_was_removed, chat.room_full, chat.too_many_rooms
 */
export const joinRoomStatements = template(
  (now: Value<Instant>, userId: Value<string>, roomId: Value<string>): Change[] => {
    const isOpen = sql`(r.kind = 'public' AND r.closed_at IS NULL
      AND EXISTS (SELECT 1 FROM ${userProfiles} a WHERE a.id = ${userId} AND ${isOfAgeGroup(sql`r.age_group`, now)}))`;
    return [
      ...mayChange(userId),
      assertAll([
        ['chat.room_not_found', roomHas(roomId, sql`(${isReadableBy(userId)} OR ${isOpen})`)],
        ['chat.not_a_group', roomHas(roomId, sql`r.kind <> 'direct'`)],
        ['chat.member_was_removed', roomHas(roomId, sql`NOT ${isRemoved(userId)}`)],
        ...placesFor(userId, roomId),
      ]),
      ...addMember(now, userId, roomId),
    ];
  },
);

/**
 * Makes the statements by which a member invites another user, who is a member from then on.
 *
 * @throws Refused profile.missing, profile.deletion_pending, profile.user_not_found, chat.room_not_found,
 *   chat.not_a_group, chat.not_permitted, chat.cannot_be_invited, chat.member_was_removed, chat.room_full,
 *   chat.too_many_rooms
 */
export const inviteStatements = template(
  (now: Value<Instant>, actorId: Value<string>, roomId: Value<string>, userId: Value<string>): Change[] => {
    // A member who is hidden from the actor is not there for them: their answer is that of any hidden user.
    const isIn = isMember(userId, sql`NOT ${isHiddenFrom(actorId, sql`c.user_id`)}`);
    const isPartner = sql`(${matchRelation.askOne(actorId, userId)} AND EXISTS (SELECT 1 FROM ${userProfiles} a
      CROSS JOIN ${userSettings} s ON s.user_id = a.id AND s.message_audience <> 'nobody' WHERE a.id = ${userId} AND ${isOfAgeGroup(sql`r.age_group`, now)}))`;
    return [
      ...mayChange(actorId),
      assertAll([
        ...isGroupOf(actorId, roomId),
        ['chat.room_not_found', roomHas(roomId, suitsAgeOf(actorId, now))],
        ['profile.user_not_found', sql`${roomHas(roomId, isIn)} OR ${isVisibleTo(actorId, userId)}`],
        ['chat.not_permitted', roomHas(roomId, sql`(${isIn} OR r.kind = 'group' OR ${isLedBy(actorId)})`)],
        ['chat.cannot_be_invited', roomHas(roomId, sql`(${isIn} OR ${isPartner})`)],
        ['chat.member_was_removed', roomHas(roomId, sql`(${isLedBy(actorId)} OR NOT ${isRemoved(userId)})`)],
        ...placesFor(userId, roomId),
      ]),
      sql`UPDATE ${chatRemovals} SET lifted_at = ${now} WHERE room_id = ${roomId} AND user_id = ${userId} AND lifted_at IS NULL`,
      tellEventStatement(
        now,
        { code: 'member_added', actorId, subjectId: userId },
        sql`${groupWith(roomId)} AND NOT ${isMember(userId)}`,
      ),
      ...addMember(now, userId, roomId),
    ];
  },
);

/**
 * Makes the statements by which the owner changes the role of a member. A new owner makes the old one an admin.
 *
 * @throws Refused profile.missing, profile.deletion_pending, chat.room_not_found, chat.not_a_group, chat.not_permitted,
 *   chat.member_not_found
 */
export const setRoleStatements = perShape((role: RoomRole) =>
  template((actorId: Value<string>, roomId: Value<string>, userId: Value<string>): Change[] => {
    const isShown = sql`NOT ${isHiddenFrom(actorId, sql`c.user_id`)}`;
    // The owner keeps their role until they hand the room over.
    const isAllowed = role === 'owner' ? sql`true` : sql`r.owner_id <> ${userId}`;
    const member = sql`room_id = ${roomId} AND user_id`;
    return [
      ...mayChange(actorId),
      assertAll([
        ...isGroupOf(actorId, roomId),
        ['chat.not_permitted', roomHas(roomId, sql`r.owner_id = ${actorId} AND ${isAllowed}`)],
        ['chat.member_not_found', roomHas(roomId, isMember(userId, isShown))],
      ]),
      ...(role === 'owner'
        ? [
            sql`UPDATE ${chatMembers} SET role = 'admin' WHERE ${member} = ${actorId}`,
            sql`UPDATE ${chatRooms} SET owner_id = ${userId} WHERE id = ${roomId}`,
          ]
        : [sql`UPDATE ${chatMembers} SET role = ${role} WHERE ${member} = ${userId}`]),
    ];
  }),
);

const isOf =
  (roomId: Value<string>) =>
  (member: SQL): SQL =>
    sql`${member}.room_id = ${roomId}`;

/** What a member was told of the room is there for them no longer. */
function recountLeaver(now: Value<Instant>, userId: Value<string>): SQL {
  return recountReaders(now, sql`SELECT ${userId} AS user_id`);
}

/**
 * Makes the statements by which a member leaves.
 *
 * @throws Refused profile.missing, profile.deletion_pending, chat.room_not_found, chat.not_a_group
 */
export const leaveStatements = template(
  (now: Value<Instant>, userId: Value<string>, roomId: Value<string>): Change[] => [
    ...mayChange(userId),
    assertAll(isGroupOf(userId, roomId)),
    recountLeaver(now, userId),
    ...departStatements(now, sql`(${userId})`, isOf(roomId)),
  ],
);

/**
 * Makes the statements by which the owner or an admin removes a member, who cannot come back by themselves.
 *
 * @throws Refused profile.missing, profile.deletion_pending, chat.room_not_found, chat.not_a_group, chat.not_permitted,
 *   chat.member_not_found
 */
export const removeMemberStatements = template(
  (now: Value<Instant>, actorId: Value<string>, roomId: Value<string>, userId: Value<string>): Change[] => [
    ...mayChange(actorId),
    assertAll([
      ...isGroupOf(actorId, roomId),
      [
        'chat.not_permitted',
        roomHas(
          roomId,
          sql`(r.owner_id = ${actorId} OR (${isLedBy(actorId)} AND r.owner_id <> ${userId} AND NOT ${isMember(userId, sql`c.role = 'admin'`)}))`,
        ),
      ],
      ['chat.member_not_found', roomHas(roomId, isMember(userId))],
    ]),
    sql`INSERT INTO ${chatRemovals} (room_id, user_id, removed_at, notice_level, muted_until)
      SELECT c.room_id, c.user_id, ${now}, c.notice_level, c.muted_until FROM ${chatMembers} c WHERE c.room_id = ${roomId} AND c.user_id = ${userId}
      ON CONFLICT (room_id, user_id) DO UPDATE SET removed_at = excluded.removed_at, lifted_at = NULL, notice_level = excluded.notice_level, muted_until = excluded.muted_until`,
    recountLeaver(now, userId),
    ...departStatements(now, sql`(${userId})`, isOf(roomId), { code: 'member_removed', actorId }),
  ],
);
