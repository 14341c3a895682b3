/** Fills the rooms of a local database with any number of messages and their rows of the search index. */
import type { DatabaseSync } from 'node:sqlite';
import { indexText } from '../../../src/areas/chat/rules/search-index.ts';
import { benchId } from './ids.ts';
import { matchedSender } from './seed-ties.ts';

/** The measured room has so many messages, however many the database has. */
export const ROOM_MESSAGES = 200;
/** So many users are in the measured room: a user can search 60 times a minute. */
export const READERS = 150;
/** The id of that room, a public one. */
export const measuredRoomId = '0190e000-0000-7000-9000-000000000001';

/** Sentences of which a third names Seoul. */
const sentences = [
  '서울에서 만나면 같이 저녁을 먹어요',
  '오늘은 수업이 일찍 끝났어요',
  'Shall we talk about the book this weekend?',
  '저는 서울 근처에 살아요. 언제든지 놀러 오세요!',
  '今日は東京で友だちに会いました',
  '주말에 한강에서 자전거를 탔어요ㅋㅋㅋ',
  '다음 달에 서울로 이사를 가요 😂',
  '我们明天再练习吧',
  '영어로 말하는 게 아직 어려워요',
];

/** Inserts `count` messages. Each has a number of its own behind a sentence, so that there are rare words too. */
export function seedSearch(database: DatabaseSync, count: number, now: Date): void {
  const aside = database
    .prepare(
      "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = 'chat_messages' AND type IN ('index', 'trigger') AND sql IS NOT NULL",
    )
    .all();
  database.exec('PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
  for (const { type, name } of aside) database.exec(`DROP ${String(type)} "${String(name)}"`);
  openRoom(database, now);
  database.exec('CREATE TEMP TABLE said (k INTEGER PRIMARY KEY, text TEXT, body TEXT, units TEXT, initials TEXT)');
  const say = database.prepare('INSERT INTO said VALUES (?, ?, ?, ?, ?)');
  for (const [k, text] of sentences.entries()) {
    const { body, units, initials } = indexText(`${text} `);
    say.run(k, text, body, units, initials);
  }
  const uuid = (part: number): string => `printf('%08x-0000-4000-8000-%012d', ${part}, w.k)`;
  database
    .prepare(
      `INSERT INTO chat_messages (id, room_id, sequence, sender_id, client_message_id, payload_hash, type, text, created_at, op)
       WITH RECURSIVE numbers (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM numbers WHERE k < ?1),
         rooms AS MATERIALIZED (SELECT row_number() OVER (ORDER BY r.id) - 1 AS place, r.* FROM chat_rooms r WHERE r.id <> ?2),
         written AS (SELECT k, iif(k % (?1 / ${ROOM_MESSAGES}) = 0, -1, k % (SELECT count(*) FROM rooms)) AS place FROM numbers)
       SELECT ${uuid(1)}, coalesce(r.id, ?2), row_number() OVER (PARTITION BY w.place ORDER BY w.k), coalesce(iif(w.k % 2 = 1, r.low_id, r.high_id), iif(w.k / (?1 / ${ROOM_MESSAGES}) % 2 = 1, ?4, ?5)), ${uuid(2)},
         printf('%043d', w.k), 'text', s.text || ' ' || w.k, strftime('%Y-%m-%dT%H:%M:%fZ', ?3, '-' || (?1 - w.k) || ' seconds'), ${uuid(3)}
       FROM written w CROSS JOIN said s ON s.k = w.k % ${sentences.length} LEFT JOIN rooms r ON r.place = w.place ORDER BY w.k`,
    )
    .run(count, measuredRoomId, now.toISOString(), benchId(matchedSender(0)), benchId(matchedSender(1)));
  database.exec(
    `INSERT INTO chat_search (rowid, room, facets, body, units, initials)
     SELECT m.n, 'r' || replace(m.room_id, '-', ''), 's' || replace(m.sender_id, '-', '') || ' ttext y2026', s.body || ' ' || m.n, s.units, s.initials
     FROM chat_messages m CROSS JOIN said s ON s.k = m.n % ${sentences.length};
     DROP TABLE said`,
  );
  for (const { sql } of aside.toSorted((one, other) => (String(one['type']) < String(other['type']) ? -1 : 1)))
    database.exec(String(sql));
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
}

function openRoom(database: DatabaseSync, now: Date): void {
  const readers = Array.from({ length: READERS }, (_, index) => benchId(matchedSender(index)));
  const at = now.toISOString();
  database
    .prepare(
      `INSERT INTO chat_rooms (id, kind, created_at, title, owner_id, member_count, age_group)
       SELECT ?, 'public', ?, 'x', id, ?, age_group FROM user_profiles WHERE id = ?`,
    )
    .run(measuredRoomId, at, READERS, readers[0] ?? '');
  const join = database.prepare(
    "INSERT INTO chat_members (room_id, user_id, joined_at, role) VALUES (?, ?, ?, 'member')",
  );
  for (const reader of readers) join.run(measuredRoomId, reader, at);
}
