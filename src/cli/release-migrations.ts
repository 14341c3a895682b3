/**
 * `npm run migrations:release`: freezes the migrations and stores a filled database of the state to which they lead.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, readArguments } from './local/arguments.ts';
import { root } from './local/paths.ts';
import { dumpDatabase } from './migrations/dump.ts';
import { readMigrations } from './migrations/files.ts';
import { listEmptyTables, createFilledDatabase } from './migrations/filled.ts';
import { hashMigration, releasedFile, readReleased, findReleaseFaults, listUnreleased } from './migrations/released.ts';
import { findRemoteFaults } from './migrations/remote-d1.ts';

const statesFolder = 'test/store/migrations/states';
const help = `npm run migrations:release

Run it before you deploy new migrations. It
  - adds their hashes to migrations/${releasedFile}: from then on a test fails if one of them is edited
  - writes ${statesFolder}/<newest migration>: a filled database of that state, made from the seed and from
    src/cli/migrations/further-rows.sql; a test runs all later migrations on it

Without new migrations it writes the filled database of the newest state again. It refuses if a released migration was
edited, if remote D1 would refuse a migration, or if a table has no rows.

  --help  this text`;

readArguments(help, {});

const folder = join(root, 'migrations');
const migrations = readMigrations(folder);
const released = readReleased(folder);
const unreleased = listUnreleased(released, migrations);
const faults = [
  ...findReleaseFaults(released, migrations),
  ...unreleased.flatMap(({ name, sql }) => findRemoteFaults(sql).map((fault) => `migrations/${name}: ${fault}`)),
];
if (faults.length > 0) fail(faults.join('\n'));

const newest = migrations.at(-1) ?? fail('There is no migration in migrations/.');
const database = await createFilledDatabase(migrations);
const empty = listEmptyTables(database);
if (empty.length > 0)
  fail(`No rows in ${empty.join(', ')}. Add some to the seed or to src/cli/migrations/further-rows.sql.`);

const hashes = Object.fromEntries(migrations.map((migration) => [migration.name, hashMigration(migration)]));
writeFileSync(join(folder, releasedFile), `${JSON.stringify(hashes, null, 2)}\n`);
writeFileSync(
  join(root, statesFolder, newest.name),
  `-- A filled database after ${newest.name}. Written by \`npm run migrations:release\`; do not edit.\n${dumpDatabase(database)}`,
);
process.stdout.write(
  unreleased.length === 0
    ? `Nothing new. Wrote ${statesFolder}/${newest.name} again.\n`
    : `Released ${unreleased.map(({ name }) => name).join(', ')}. Wrote ${statesFolder}/${newest.name}.\n`,
);
