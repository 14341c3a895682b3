/** The notice of an invitation: one for each room, as long as the membership that came of it. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import { template, type Value } from '../../../store/template.ts';
import { chatMembers, chatRemovals, chatRooms } from '../../matching/index.ts';
import { type Details, notifyOfLatest } from '../../notifications/index.ts';
import { isToldOfActor } from './access.ts';

/**
 * Makes the statements that tell a user who has become a member now that they were invited, and return the ids of the
 * jobs. They stand behind the invitation. A user who was a member before is told nothing, and neither is one who was
 * removed within a day: removing and inviting again must not ring each time.
 */
export const tellInvitedStatements = template(
  (now: Value<Instant>, actorId: Value<string>, roomId: Value<string>, userId: Value<string>) =>
    notifyOfLatest(
      now,
      'chat.invited',
      sql`SELECT c.user_id, ${actorId} AS actor_id, c.room_id AS dedupe_key, json_object('roomId', c.room_id, 'membership', c.joined_at) AS variables
        FROM ${chatMembers} c WHERE c.room_id = ${roomId} AND c.user_id = ${userId} AND c.joined_at = ${now}
          AND NOT EXISTS (SELECT 1 FROM ${chatRemovals} d WHERE d.room_id = c.room_id AND d.user_id = c.user_id AND d.removed_at > ${subtractTimeFrom(now, { hours: 24 })})`,
    ),
);

/** Condition on the notice `n`: the membership of which it tells has not ended, and the two were not parted. */
export const tellsOfInvitation: SQL = sql`EXISTS (SELECT 1 FROM ${chatMembers} c WHERE c.room_id = n.dedupe_key AND c.user_id = n.user_id
  AND c.joined_at = n.variables ->> 'membership') AND ${isToldOfActor}`;

/** The title of the room as it is now. */
export const invitationDetails: Details = {
  'chat.invited': sql`(SELECT json_object('room', r.title) FROM ${chatRooms} r WHERE r.id = n.dedupe_key)`,
};
