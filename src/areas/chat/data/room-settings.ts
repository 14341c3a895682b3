import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertThat } from '../../../store/guards.ts';
import { code, instantOrNull, integer, text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { type Patch, perPatch, template, type Value, type Values } from '../../../store/template.ts';
import { updateWhere } from '../../../store/update-where.ts';
import { chatMembers, chatRooms } from '../../matching/index.ts';
import type { Mutes } from '../../notifications/index.ts';
import { type Edit, isExpected, mayChange } from '../../profile/index.ts';
import { type NoticeLevel, noticeLevels, type RoomSettingsPatch } from '../rules/notice-level.ts';
import { isReadableBy } from './access.ts';

/** What a member wants to be told of a room. */
export interface RoomSettings {
  readonly roomId: string;
  readonly level: NoticeLevel;
  readonly mutedUntil: Instant | null;
  /** Counts the changes: it makes the ETag. */
  readonly version: number;
}

/** The query for a member's settings of a room. No row if the user cannot read it. */
export const roomSettingsFor = template((userId: Value<string>, roomId: Value<string>) =>
  select(
    sql`SELECT own.room_id, own.notice_level, own.muted_until, own.settings_version FROM ${chatRooms} r
      CROSS JOIN ${chatMembers} own ON own.room_id = r.id AND own.user_id = ${userId} WHERE r.id = ${roomId} AND ${isReadableBy(userId)}`,
    (row): RoomSettings => ({
      roomId: text(row, 'room_id'),
      level: code(row, 'notice_level', noticeLevels),
      mutedUntil: instantOrNull(row, 'muted_until'),
      version: integer(row, 'settings_version'),
    }),
  ),
);

/**
 * Makes the statements that change what the patch names.
 *
 * @throws Refused profile.missing, profile.deletion_pending, chat.room_not_found, request.precondition_failed
 */
export const changeRoomSettingsStatements = perPatch(
  (patch: Patch<RoomSettingsPatch>, roomId: Value<string>, { userId, expected }: Values<Edit>) => {
    const t = chatMembers;
    const own = sql`${t.roomId} = ${roomId} AND ${t.userId} = ${userId}`;
    const readable = sql`EXISTS (SELECT 1 FROM ${chatRooms} r WHERE r.id = ${roomId} AND ${isReadableBy(userId)})`;
    const version = sql`(SELECT settings_version FROM ${t} WHERE ${own})`;
    return [
      ...mayChange(userId),
      assertThat('chat.room_not_found', readable),
      assertThat('request.precondition_failed', isExpected(version, expected)),
      updateWhere(t, { ...patch, settingsVersion: sql`${t.settingsVersion} + 1` }, own),
    ];
  },
);

/** The levels beyond which a notice lies: of a message, or of what is meant for the member. */
const silent = { message: sql`('mentions', 'none')`, meant: sql`('none')` } as const;

/** Condition on the member `own`: they want to be told now of a message, or of what is meant for them. */
export function isToldOf(what: keyof typeof silent, now: Value<Instant>): SQL {
  return sql`(own.notice_level NOT IN ${silent[what]} AND coalesce(own.muted_until, '') <= ${now})`;
}

/**
 * Condition on the notice `n` with the id of its room: its receiver has muted the room or lowered its level since. A
 * mute stops what was told before its end, also after that: when it ends, nothing old comes.
 */
function isMuted(what: keyof typeof silent): SQL {
  return sql`EXISTS (SELECT 1 FROM ${chatMembers} own WHERE own.room_id = n.variables ->> 'roomId' AND own.user_id = n.user_id
    AND (own.notice_level IN ${silent[what]} OR own.muted_until > n.created_at))`;
}

/** Nothing is sent of a room that its receiver has muted. */
export const roomMutes: Mutes = {
  'chat.mention': isMuted('meant'),
  'chat.message': isMuted('message'),
  'chat.correction': isMuted('meant'),
  'chat.group_message': isMuted('message'),
  'chat.invited': isMuted('meant'),
};
