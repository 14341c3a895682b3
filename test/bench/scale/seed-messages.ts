/** Messages: in a long room of two, in a public room with many members, and in the room of each match. */
import { benchId, idOf } from './ids.ts';
import { BUSY, busyTies } from './seed-ties.ts';

const busy = benchId(BUSY);
const partner = benchId(busyTies.matched[0]);

/** The room in which the `BUSY` user and a partner have written half of all messages. */
export const longRoom = benchId(busyTies.matched[0], 'room');
/** A public room of the `BUSY` user. */
export const publicRoom = benchId(1, 'room');
/** The last message of the long room, by the partner, and the one before it, by the `BUSY` user. */
export const [lastMessage, ownMessage] = [1, 2].map(
  (number) => `0190e100-0000-7000-8000-${String(number).padStart(12, '0')}`,
);

/** A public room has at most 500 members. */
const membersOf = (count: number): number => Math.min(500, count / 10);

/**
 * Returns SQL statements that insert about as many messages as there are users: half of them into the long room, a
 * quarter into the public room, and two into each room of a match.
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
      `${message(3, 'r.number * 2 + s.value', 'r.id', 's.value', 'iif(s.value = 1, r.low_id, r.high_id)')}
        FROM (SELECT row_number() OVER () AS number, * FROM chat_rooms WHERE kind = 'direct' AND id <> '${longRoom}') r CROSS JOIN json_each('[1,2]') s`,
    ].map(
      (rows) =>
        `INSERT INTO chat_messages (id, room_id, sequence, sender_id, client_message_id, payload_hash, type, text, created_at, op) ${rows}`,
    ),
    `UPDATE chat_rooms SET last_message_at = ${at}`,
  ];
}
