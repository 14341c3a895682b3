/** chat-C25: the bytes of the database file, after thousands of messages have come and gone. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createFilledDatabase } from '../../../../src/cli/migrations/filled.ts';
import { readMigrations } from '../../../../src/cli/migrations/files.ts';
import { indexOldStatements, unindexStatement } from '../../../../src/areas/chat/data/search-index.ts';
import { compile, type Statement } from '../../../../src/store/statement.ts';

const folder = mkdtempSync(join(tmpdir(), 'studymate-search-'));
const words = ['canaryword', '뷁쀍', '쀍', '\u1107\u1108'];

it('has no word of a deleted message in a table or a block of the index', async () => {
  const database = await createFilledDatabase(readMigrations('migrations'));
  const run = (statement: Statement): void => {
    const { sql: query, params } = compile(statement);
    database.prepare(query).run(...params.map(String));
  };
  /** The words in a copy of the file that has no free pages, as bytes. */
  const wordsInFile = (name: string): string[] => {
    const file = join(folder, name);
    database.exec(`VACUUM INTO '${file}'`);
    const bytes = readFileSync(file);
    return words.filter((word) => bytes.includes(word));
  };
  try {
    const [room] = database.prepare("SELECT room_id, sender_id FROM chat_messages WHERE type = 'text' LIMIT 1").all();
    const insert = database.prepare(
      `INSERT INTO chat_messages (id, room_id, sequence, sender_id, client_message_id, payload_hash, type, text, created_at, op)
       SELECT ?1, ?2, (SELECT max(sequence) + 1 FROM chat_messages WHERE room_id = ?2), ?3, ?1, printf('%043d', 0), 'text', ?4, '2026-11-20T09:00:00.000Z', ?1`,
    );
    for (let number = 0; number < 600; number += 1) {
      const id = crypto.randomUUID();
      const text = number % 3 === 0 ? `남는 말 ${number}` : `canaryword 뷁쀍 ${number}`;
      insert.run(id, String(room?.['room_id']), String(room?.['sender_id']), text);
      for (const statement of indexOldStatements([{ id, revision: 1, text }])) run(statement);
    }
    const theirs = sql`SELECT n FROM chat_messages WHERE text LIKE 'canaryword%'`;
    expect(wordsInFile('before.sqlite')).toEqual(words);
    run(unindexStatement(theirs));
    run(sql`DELETE FROM chat_messages WHERE n IN (${theirs})`);
    expect(wordsInFile('after.sqlite')).toEqual([]);
    database.exec(`INSERT INTO chat_search (chat_search, rank) VALUES ('integrity-check', 1)`);
    expect(
      database.prepare(`SELECT count(*) AS n FROM chat_search WHERE chat_search MATCH 'body : "남는"'`).get(),
    ).toEqual({ n: 200 });
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
