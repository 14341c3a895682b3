/**
 * DAT-01: the newest migrations bring a filled database of every released state to the newest schema and keep its rows.
 */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreDatabase, dumpDatabase } from '../../../src/cli/migrations/dump.ts';
import { createMigratedDatabase, readMigrations } from '../../../src/cli/migrations/files.ts';
import { listEmptyTables } from '../../../src/cli/migrations/filled.ts';
import { readReleased } from '../../../src/cli/migrations/released.ts';
import { findUpgradeFaults } from '../../../src/cli/migrations/upgrade.ts';
import { nonEmpty } from '../../support/nonempty.ts';

const statesFolder = 'test/store/migrations/states';
const states = nonEmpty(readdirSync(statesFolder).toSorted(), 'released states');
const dumpOfState = (state: string): string => readFileSync(join(statesFolder, state), 'utf8');

/** The recipe of migrations/README.md: chat_rooms gets a title; chat_members and matches refer to it. */
const rebuiltRooms = `
  PRAGMA defer_foreign_keys = on;
  CREATE TABLE chat_rooms_old AS SELECT * FROM chat_rooms;
  DROP TABLE chat_rooms;
  CREATE TABLE chat_rooms (
    id         TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    kind       TEXT NOT NULL REFERENCES chat_room_kinds (code) ON DELETE RESTRICT,
    low_id     TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
    high_id    TEXT REFERENCES user_profiles (id) ON DELETE RESTRICT,
    title      TEXT CHECK (length(title) BETWEEN 1 AND 100),
    created_at TEXT NOT NULL CHECK (length(created_at) = 24),
    closed_at  TEXT CHECK (length(closed_at) = 24)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO chat_rooms (id, kind, low_id, high_id, created_at, closed_at)
  SELECT id, kind, low_id, high_id, created_at, closed_at FROM chat_rooms_old;
  DROP TABLE chat_rooms_old;
  CREATE UNIQUE INDEX chat_rooms_of_pair ON chat_rooms (low_id, high_id);`;

/** Upgrades a state with the newer migrations of a folder and lists the faults. */
function upgradeFaultsIn(folder: string, state: string): string[] {
  const migrations = readMigrations(folder);
  const fresh = createMigratedDatabase(migrations);
  const later = migrations.filter(({ name }) => name > state);
  const faults = findUpgradeFaults(dumpOfState(state), later, fresh);
  fresh.close();
  return faults;
}

describe('the filled database of a released state', () => {
  it('exists for the baseline, and only for released migrations', () => {
    const released = readReleased('migrations');
    expect(states).toContain('0001_baseline.sql');
    expect(states.filter((state) => !Object.hasOwn(released, state))).toEqual([]);
  });

  describe.each(states)('after %s', (state) => {
    it('has rows in every table, so that lost rows are noticed', () => {
      const database = restoreDatabase(dumpOfState(state));
      expect(listEmptyTables(database)).toEqual([]);
      expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
      database.close();
    });

    it('gets the schema of a fresh database and keeps its rows', () => {
      expect(upgradeFaultsIn('migrations', state)).toEqual([]);
    });
  });
});

describe('findUpgradeFaults, with a made-up migration after the baseline', () => {
  const baseline = '0001_baseline.sql';
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'studymate-upgrade-'));
    copyFileSync(join('migrations', baseline), join(folder, baseline));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function faultsWith(sql: string): string[] {
    writeFileSync(join(folder, '0002_made_up.sql'), sql);
    return upgradeFaultsIn(folder, baseline);
  }

  it('accepts a new table, a new column and a new code', () => {
    const sql = `CREATE TABLE badges (code TEXT PRIMARY KEY NOT NULL) STRICT;
      ALTER TABLE user_settings ADD COLUMN has_sounds INTEGER NOT NULL DEFAULT 1;
      INSERT INTO genders (code) VALUES ('unknown');`;
    expect(faultsWith(sql)).toEqual([]);
  });

  it('accepts a rebuild of a table with its children and its index, done as migrations/README.md says', () => {
    expect(faultsWith(rebuiltRooms)).toEqual([]);
  });

  it('reports a rebuild that deletes the children of its rows', () => {
    const sql = `CREATE TABLE albums (id TEXT PRIMARY KEY NOT NULL) STRICT;
      INSERT INTO albums VALUES ('a'), ('b');
      CREATE TABLE pictures (id TEXT PRIMARY KEY NOT NULL, album_id TEXT NOT NULL REFERENCES albums (id) ON DELETE CASCADE) STRICT;
      INSERT INTO pictures VALUES ('1', 'a'), ('2', 'a'), ('3', 'b');`;
    const rebuild = `CREATE TABLE albums_new (id TEXT PRIMARY KEY NOT NULL, title TEXT) STRICT;
      INSERT INTO albums_new (id) SELECT id FROM albums;
      DROP TABLE albums;
      ALTER TABLE albums_new RENAME TO albums;`;
    const migrations = [
      { name: '0001_albums.sql', sql },
      { name: '0002_rebuild.sql', sql: rebuild },
    ];
    const [filled, fresh] = [createMigratedDatabase(migrations.slice(0, 1)), createMigratedDatabase(migrations)];
    expect(findUpgradeFaults(dumpDatabase(filled), migrations.slice(1), fresh)).toEqual([
      'table pictures lost 3 of 3 rows, the first: ["1"]',
    ]);
    filled.close();
    fresh.close();
  });

  it('reports a rebuild that copies no rows', () => {
    const faults = faultsWith(rebuiltRooms.replace('FROM chat_rooms_old;', 'FROM chat_rooms_old WHERE false;'));
    expect(faults).toEqual([expect.stringContaining('0002_made_up.sql fails on a filled database')]);
  });

  it('reports deleted rows and changed keys', () => {
    expect(faultsWith('DELETE FROM notifications;')).toEqual([
      expect.stringMatching(/^table notifications lost 2 of 2 rows/),
    ]);
    expect(faultsWith("UPDATE outbox SET id = replace(id, '0', '1');")).toEqual([
      expect.stringMatching(/^table outbox lost 1 of 1 rows/),
    ]);
  });

  it('reports a dropped table', () => {
    expect(faultsWith('DROP TABLE match_feedback;')).toEqual(['table match_feedback was removed, with its 1 rows.']);
  });

  it('reports a migration that fails only if there are rows', () => {
    expect(faultsWith('CREATE UNIQUE INDEX user_profiles_zone ON user_profiles (time_zone);')).toEqual([
      '0002_made_up.sql fails on a filled database: UNIQUE constraint failed: user_profiles.time_zone',
    ]);
  });

  it('reports references to missing rows', () => {
    // SQLite does not check foreign keys while they are switched off, so a dump may contain such rows.
    const dump = `${dumpOfState(baseline)}DELETE FROM account_roles WHERE code = 'admin';`;
    const fresh = createMigratedDatabase(readMigrations(folder));
    expect(findUpgradeFaults(dump, [], fresh)).toEqual([
      'A row of user_profiles refers to a row of account_roles that does not exist.',
    ]);
    fresh.close();
  });

  it('reports a schema that differs from a fresh one', () => {
    const fresh = createMigratedDatabase(readMigrations(folder));
    const dump = dumpOfState(baseline)
      .replace('CHECK (version >= 1)', 'CHECK (version >= 0)')
      .replace('CREATE INDEX outbox_user ON', 'CREATE INDEX outbox_of_user ON');
    expect(findUpgradeFaults(dump, [], fresh)).toEqual([
      'index outbox_user is only in a fresh database.',
      'table user_profiles differs from a fresh database.',
      'index outbox_of_user is only in the upgraded database.',
    ]);
    fresh.close();
  });
});
