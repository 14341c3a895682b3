/** Creates the state that every test file starts from. */
import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { makeNamedPeople } from '../../src/cli/seed/people.ts';
import { defaultNow, freezeClock } from './clock.ts';
import { seedStatements } from './seed.ts';

const everybody = seedStatements({ people: makeNamedPeople(new Date(defaultNow)) });

/**
 * Empties every store, then creates the schema and the named users in one D1 batch (about 20 ms). setup.ts calls it
 * before each file. Call it in `beforeEach` if the tests of one file would affect each other.
 */
export async function freshWorld(): Promise<void> {
  freezeClock();
  await emptyStores();
  const schema = env.TEST_SCHEMA.map((sql) => env.DB.prepare(sql));
  await env.DB.batch([...schema, ...everybody.map(({ sql, params }) => env.DB.prepare(sql).bind(...params))]);
}

/**
 * Empties every store. Sometimes `reset()` misses a store that was in use shortly before, for example a development
 * clock that a test set. In that case this function retries.
 */
async function emptyStores(attempts = 5): Promise<void> {
  await reset();
  const tables = await env.DB.prepare(
    "SELECT count(*) AS tables FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'",
  ).first<number>('tables');
  const { keys } = await env.CACHE.list({ limit: 1 });
  if (tables === 0 && keys.length === 0) return;
  if (attempts === 0) throw new Error('The stores of the tests cannot be emptied.');
  await emptyStores(attempts - 1);
}
