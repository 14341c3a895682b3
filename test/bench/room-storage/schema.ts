/** What an object needs to store the messages of one room by itself: the schema, and copies of whom the room joins. */
import { DatabaseSync } from 'node:sqlite';
import { root } from '../../../src/cli/local/paths.ts';
import { join } from 'node:path';
import { createMigratedDatabase, readMigrations } from '../../../src/cli/migrations/files.ts';
import { listCreatedTables, settingsOf } from '../../../src/cli/migrations/virtual-tables.ts';

/** Makes the SQL that settles a room with its members: tables, codes, the copied rows, then indexes and triggers. */
export function makeRoomSchema(file: string, roomId: string): string[] {
  const empty = createMigratedDatabase(readMigrations(join(root, 'migrations')));
  const seeded = new DatabaseSync(file, { readOnly: true });
  try {
    const schema = (type: string): string[] =>
      empty
        .prepare(`SELECT sql FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%'`)
        .all(type)
        .map((row) => String(row['sql']));
    const tables = listCreatedTables(empty);
    const codes = tables.flatMap(({ name, isIndex }) =>
      isIndex ? settingsOf(empty, name) : copiesOf(empty, name, '1'),
    );
    const members = `SELECT user_id FROM chat_members WHERE room_id = '${roomId}'`;
    return [
      'PRAGMA defer_foreign_keys = ON',
      ...tables.map(({ sql }) => sql),
      ...codes,
      ...copiesOf(seeded, 'user_profiles', `id IN (${members})`),
      ...copiesOf(seeded, 'user_settings', `user_id IN (${members})`),
      ...copiesOf(seeded, 'chat_rooms', `id = '${roomId}'`),
      ...copiesOf(seeded, 'chat_members', `room_id = '${roomId}'`),
      ...schema('index'),
      ...schema('trigger'),
    ];
  } finally {
    seeded.close();
    empty.close();
  }
}

/** Makes an INSERT for each row. Generated columns are left out. */
function copiesOf(database: DatabaseSync, table: string, where: string): string[] {
  const columns = database
    .prepare('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0')
    .all(table)
    .map((row) => `"${String(row['name'])}"`);
  const quoted = columns.map((column) => `quote(${column})`).join(` || ', ' || `);
  return database
    .prepare(`SELECT ${quoted} AS row FROM "${table}" WHERE ${where}`)
    .all()
    .map(({ row }) => `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${String(row)})`);
}
