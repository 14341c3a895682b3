/** DAT-01: migrations run from empty, are complete, and a second run is refused without a trace. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';

const files = readdirSync('migrations').sort();
const text = (file: string): string => readFileSync(join('migrations', file), 'utf8');
const state = mkdtempSync(join(tmpdir(), 'studymate-migrations-'));
afterAll(() => rmSync(state, { recursive: true, force: true }));

function schemaOf(database: DatabaseSync): unknown {
  return database.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY type, name').all();
}

function migrated(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec('PRAGMA foreign_keys = ON');
  for (const file of files) database.exec(text(file));
  return database;
}

describe('migrations', () => {
  it('are numbered without gaps and named by what they do', () => {
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
    expect(files.filter((file) => !/^\d{4}_[a-z_]+\.sql$/.test(file))).toEqual([]);
  });

  it('are applied by wrangler from empty, and a second run has nothing to do', () => {
    const apply = () =>
      spawnSync(
        process.execPath,
        [
          'node_modules/wrangler/wrangler-dist/cli.js',
          'd1',
          'migrations',
          'apply',
          'DB',
          '--local',
          '--env=',
          `--persist-to=${state}`,
        ],
        {
          encoding: 'utf8',
          env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
        },
      );
    const first = apply();
    expect({ status: first.status, missing: files.filter((file) => !first.stdout.includes(file)) }).toEqual({
      status: 0,
      missing: [],
    });
    const second = apply();
    expect({ status: second.status, output: second.stdout }).toEqual({
      status: 0,
      output: expect.stringContaining('No migrations to apply'),
    });
  });

  it.each(files)('%s: by hand on a migrated database it is refused and leaves no trace', (file) => {
    const database = migrated();
    const before = schemaOf(database);
    database.exec('BEGIN');
    expect(() => database.exec(text(file))).toThrow(/already exists|UNIQUE constraint failed/);
    database.exec('ROLLBACK');
    expect(schemaOf(database)).toEqual(before);
    database.close();
  });

  it('leave a database that is sound', () => {
    const database = migrated();
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    database.close();
  });
});
