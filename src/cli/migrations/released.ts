/** Released migrations never change: their hashes are in migrations/released.json. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Migration } from './files.ts';

/** Name of a released migration → SHA-256 of the file. */
export type Released = Readonly<Record<string, string>>;

export const releasedFile = 'released.json';
export const howToRelease = `\`npm run migrations:release\` adds new migrations to migrations/${releasedFile}.`;

export function readReleased(folder: string): Released {
  const path = join(folder, releasedFile);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Released) : {};
}

export function hashMigration({ sql }: Migration): string {
  return createHash('sha256').update(sql).digest('hex');
}

/** Lists the migrations that have run on no database outside development. */
export function listUnreleased(released: Released, migrations: readonly Migration[]): Migration[] {
  return migrations.filter(({ name }) => !Object.hasOwn(released, name));
}

/**
 * Finds released migrations that were edited or removed, and new ones that would run before them. One sentence for
 * each.
 */
export function findReleaseFaults(released: Released, migrations: readonly Migration[]): string[] {
  const last = Object.keys(released).toSorted().at(-1) ?? '';
  const changed = Object.entries(released).flatMap(([name, hash]) => {
    const migration = migrations.find((each) => each.name === name);
    if (migration === undefined)
      return [`migrations/${name} is released and was removed. Restore it, and write a new migration instead.`];
    if (hashMigration(migration) !== hash)
      return [`migrations/${name} is released and was edited. Undo the edit, and write a new migration instead.`];
    return [];
  });
  const early = listUnreleased(released, migrations)
    .filter(({ name }) => name < last)
    .map(({ name }) => `migrations/${name} would run before ${last}, which is released. Give it a higher number.`);
  return [...changed, ...early];
}
