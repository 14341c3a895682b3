/** `npm run seed`: writes people into the local database. */
import type { DatabaseSync } from 'node:sqlite';
import { fail, readArguments } from './local/arguments.ts';
import { openDatabase, usualState } from './local/database.ts';
import { buildSeed } from './seed/build.ts';
import { newcomerNames } from './seed/newcomers.ts';
import { personNames } from './seed/people.ts';
import { loadAreaSeeds } from './seed/load-area-seeds.ts';
import { buildSeedStatements, type SeedStatement } from './seed/statements.ts';
import { removeKnownPeople } from './seed/without-people.ts';

const help = `npm run seed [-- --generated 200] [--if-empty] [--persist-to DIR]

Writes the named people (${personNames.join(', ')}) and generated ones into the local database, with languages, free
hours, interests, preferences, settings, blocks, reports and match requests, and two people who have not finished onboarding
(${newcomerNames.join(', ')}). All dates are relative to now. The README describes the people. People who are in the
database already stay unchanged. The same number always gives the same people. The database must be migrated, as npm start
and npm run db:reset do.

  --generated N     how many people to generate (default 200)
  --if-empty        do nothing if the database has people already
  --persist-to DIR  folder of the local data (default ${usualState})
  --help            print this text`;

const values = readArguments(help, {
  generated: { type: 'string' },
  'if-empty': { type: 'boolean' },
  'persist-to': { type: 'string' },
});
const generated = Number(values.generated ?? 200);
if (!Number.isInteger(generated) || generated < 0 || generated > 100_000)
  fail(`--generated must be a number from 0 to 100000, not ${values.generated}.`);

const database = openDatabase(values['persist-to'] ?? usualState);
const known = readPeople(database);
if (known.size > 0 && values['if-empty']) {
  process.stdout.write(`${known.size} people are there already.\n`);
} else {
  const seed = removeKnownPeople(buildSeed({ now: new Date(), generated }), known);
  write(database, buildSeedStatements(seed, await loadAreaSeeds()));
  process.stdout.write(
    `${seed.people.length + seed.newcomers.length} people added, ${known.size} were there already.\n`,
  );
}
database.close();

function readPeople(from: DatabaseSync): ReadonlySet<string> {
  return new Set(
    from
      .prepare('SELECT id FROM user_profiles')
      .all()
      .map(({ id }) => String(id)),
  );
}

function write(into: DatabaseSync, statements: readonly SeedStatement[]): void {
  into.exec('BEGIN IMMEDIATE');
  // Null has to stay null; the columns give the rest its type.
  for (const { sql, params } of statements)
    into
      .prepare(sql)
      .run(...params.map((value) => (value === null || typeof value === 'string' ? value : JSON.stringify(value))));
  into.exec('COMMIT');
}
