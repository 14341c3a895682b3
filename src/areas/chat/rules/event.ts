/** What a message of the service tells of. */
export const eventCodes = ['member_added', 'member_left', 'member_removed', 'room_renamed'] as const;
export type EventCode = (typeof eventCodes)[number];
