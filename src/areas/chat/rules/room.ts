import { type Checked, lineFaults, resultOf, tidyName } from '../../profile/index.ts';

/** The kinds of rooms with more than two users. */
export const groupKinds = ['group', 'public'] as const;
export type GroupKind = (typeof groupKinds)[number];
export const roomKinds = ['direct', ...groupKinds] as const;

/** What a member can be. */
export const roomRoles = ['owner', 'admin', 'member'] as const;
export type RoomRole = (typeof roomRoles)[number];

/** The most members of a room. The CHECK of `member_count` has the same numbers. */
export const capacities: Readonly<Record<GroupKind, number>> = { group: 50, public: 500 };
/** The most group and public rooms of a user, and how many of them they can create. */
export const [ROOMS_OF_USER, OWNED_ROOMS] = [100, 20];

const titleLimit = { characters: 60, codePoints: 60 } as const;

/** Checks the title of a room. The value is the title as it is stored. */
export function checkRoomTitle(sent: string): Checked<string> {
  const title = tidyName(sent);
  return resultOf(lineFaults('/body/title', title, titleLimit), title);
}
