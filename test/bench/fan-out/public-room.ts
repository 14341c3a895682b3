import { DatabaseSync } from 'node:sqlite';
import { benchId } from '../scale/ids.ts';

/** Inserts a public room with these users, the owner first, into the database of `createSeededFile`. */
export function insertPublicRoom(file: string, roomId: string, users: readonly number[]): void {
  const database = new DatabaseSync(file);
  try {
    const at = new Date().toISOString();
    database.exec('BEGIN');
    database
      .prepare(
        `INSERT INTO chat_rooms (id, kind, title, age_group, owner_id, member_count, created_at)
         VALUES (?, 'public', 'Fan-out', 'adult', ?, ?, ?)`,
      )
      .run(roomId, benchId(users[0] ?? 0), users.length, at);
    const insert = database.prepare(
      `INSERT INTO chat_members (room_id, user_id, role, joined_at) VALUES (?, ?, 'member', ?)`,
    );
    for (const user of users) insert.run(roomId, benchId(user), at);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}
