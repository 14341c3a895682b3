/** Which notices of chat a user sees. */
import { sql } from 'drizzle-orm';
import { chatRooms } from '../../matching/index.ts';
import type { Telling } from '../../notifications/index.ts';
import { isRoomToldTo } from './access.ts';
import { tellsOfCorrection } from './correction-notices.ts';
import { tellsOfGroup } from './group-notices.ts';
import { tellsOfInvitation } from './invitation-notices.ts';
import { tellsOfMention } from './mention-notices.ts';
import { tellsOfMessages } from './message-notices.ts';

/**
 * A notice of chat is there as long as what it tells of is, and as long as its user may be told of the room. One that
 * the user has deleted says nothing any more.
 */
export const chatTelling: Telling = {
  types: ['chat.message', 'chat.group_message', 'chat.mention', 'chat.correction', 'chat.invited'],
  isTold: sql`(n.variables = '{}' OR EXISTS (SELECT 1 FROM ${chatRooms} r WHERE r.id = n.variables ->> 'roomId' AND ${isRoomToldTo(sql`n.user_id`)}
    AND CASE n.type WHEN 'chat.message' THEN ${tellsOfMessages} WHEN 'chat.group_message' THEN ${tellsOfGroup} WHEN 'chat.mention' THEN ${tellsOfMention}
      WHEN 'chat.invited' THEN ${tellsOfInvitation} ELSE ${tellsOfCorrection} END))`,
};
