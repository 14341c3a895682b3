/** DAT-01: a released migration is never edited or removed. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMigrations, type Migration } from '../../../src/cli/migrations/files.ts';
import {
  hashMigration,
  howToRelease,
  readReleased,
  findReleaseFaults,
  listUnreleased,
} from '../../../src/cli/migrations/released.ts';

const first: Migration = { name: '0001_first.sql', sql: 'CREATE TABLE a (b TEXT);' };
const second: Migration = { name: '0002_second.sql', sql: 'CREATE TABLE c (d TEXT);' };
const third: Migration = { name: '0003_third.sql', sql: 'CREATE TABLE e (f TEXT);' };
const released = { [first.name]: hashMigration(first), [second.name]: hashMigration(second) };

describe('released migrations', () => {
  it('have not changed since their release', () => {
    expect(findReleaseFaults(readReleased('migrations'), readMigrations('migrations')), howToRelease).toEqual([]);
  });

  it('begin with the baseline, and the newest one has a filled database in states/', () => {
    const names = Object.keys(readReleased('migrations')).toSorted();
    expect(names[0]).toBe('0001_baseline.sql');
    expect(existsSync(`test/store/migrations/states/${names.at(-1)}`), howToRelease).toBe(true);
  });
});

describe('findReleaseFaults', () => {
  it('accepts released migrations and new ones after them', () => {
    expect(findReleaseFaults(released, [first, second, third])).toEqual([]);
    expect(listUnreleased(released, [first, second, third])).toEqual([third]);
  });

  it('reports an edited released migration, even if only a space was added', () => {
    expect(findReleaseFaults(released, [first, { ...second, sql: `${second.sql} ` }])).toEqual([
      'migrations/0002_second.sql is released and was edited. Undo the edit, and write a new migration instead.',
    ]);
  });

  it('reports a removed released migration', () => {
    expect(findReleaseFaults(released, [second])).toEqual([
      'migrations/0001_first.sql is released and was removed. Restore it, and write a new migration instead.',
    ]);
  });

  it('reports a new migration that would run before a released one', () => {
    expect(findReleaseFaults(released, [first, { ...third, name: '0001_later.sql' }, second])).toEqual([
      'migrations/0001_later.sql would run before 0002_second.sql, which is released. Give it a higher number.',
    ]);
  });
});
