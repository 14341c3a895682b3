/**
 * DAT-01: migrations run on an empty database and are complete. A migration that runs a second time is refused and
 * changes nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { applyMigration, createMigratedDatabase, readMigrations } from '../../src/cli/migrations/files.ts';
import { readSchema } from '../../src/cli/migrations/upgrade.ts';
import { nonEmpty } from '../support/nonempty.ts';

const migrations = nonEmpty(readMigrations('migrations'), 'migrations');
const files = migrations.map(({ name }) => name);
const state = mkdtempSync(join(tmpdir(), 'studymate-migrations-'));
afterAll(() => rmSync(state, { recursive: true, force: true }));

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

  it.each(migrations)('$name: by hand on a migrated database it is refused and leaves no trace', (migration) => {
    const database = createMigratedDatabase(migrations);
    const before = readSchema(database);
    expect(() => applyMigration(database, migration)).toThrow(
      /already exists|duplicate column|no such|UNIQUE constraint failed/,
    );
    expect(readSchema(database)).toEqual(before);
    database.close();
  });

  it('leave a database that is sound', () => {
    const database = createMigratedDatabase(migrations);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    database.close();
  });
});
