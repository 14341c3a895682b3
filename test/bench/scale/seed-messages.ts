/** Messages: in a long room of two, and in a public room with many members. */
import { benchId, idOf } from './ids.ts';
import { BUSY, busyTies } from './seed-ties.ts';

const busy = benchId(BUSY);
const partner = benchId(busyTies.matched[0]);

/** The room in which the `BUSY` user and a partner have written half of all messages. */
export const longRoom = benchId(busyTies.matched[0], 'room');
/** A public room of the `BUSY` user. */
export const publicRoom = benchId(5, 'room');
/** The last message of the long room, by the partner, and the one before it, by the `BUSY` user. */
export const [lastMessage, ownMessage] = [1, 2].map(
  (number) => `0190e100-0000-7000-8000-${String(number).padStart(12, '0')}`,
);

/** A public room has at most 500 members. */
const membersOf = (count: number): number => Math.min(500, count / 10);

/**
 * Returns SQL statements that insert a message for about each user: two of three into the long room, the others into
 * the public room. The rooms of other matches stay empty.
 */
export function seedMessages(count: number, now: Date): string[] {
  const at = `'${now.toISOString()}'`;
  const numbers = (to: number): string =>
    `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${to})`;
  const message = (part: number, number: string, room: string, sequence: string, sender: string): string => {
    const id = `printf('0190e${part}00-0000-7000-8000-%012x', ${number})`;
    return `SELECT ${id}, ${room}, ${sequence}, ${sender}, ${id}, '${'-'.repeat(43)}', 'text', 'Message ' || ${sequence}, ${at}, ${id}`;
  };
  const [long, open] = [count / 2, 1000 + count / 4];
  const members = membersOf(count);
  return [
    `INSERT INTO chat_rooms (id, kind, title, age_group, owner_id, member_count, created_at)
      VALUES ('${publicRoom}', 'public', 'Café', 'adult', '${busy}', ${members}, ${at})`,
    `INSERT INTO chat_members (room_id, user_id, role, joined_at) ${numbers(members - 1)}
      SELECT '${publicRoom}', ${idOf('person', `(${count} - n)`)}, 'member', ${at} FROM numbers UNION ALL SELECT '${publicRoom}', '${busy}', 'member', ${at}`,
    ...[
      // From the end, so that the last two are the same in every database.
      `${numbers(long)} ${message(1, `${long} + 1 - n`, `'${longRoom}'`, 'n', `iif((${long} - n) % 2, '${busy}', '${partner}')`)} FROM numbers`,
      `${numbers(open)} ${message(2, 'n', `'${publicRoom}'`, 'n', `'${busy}'`)} FROM numbers`,
    ].map(
      (rows) =>
        `INSERT INTO chat_messages (id, room_id, sequence, sender_id, client_message_id, payload_hash, type, text, created_at, op) ${rows}`,
    ),
    `UPDATE chat_rooms SET last_message_at = ${at}`,
  ];
}
