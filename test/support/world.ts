/** Creates the state that every test file starts from. */
import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { makeNamedPeople } from '../../src/cli/seed/people.ts';
import { defaultNow, freezeClock } from './clock.ts';
import { seedStatements } from './seed.ts';

const everybody = seedStatements({ people: makeNamedPeople(new Date(defaultNow)) });

/**
 * Empties every store, then creates the schema and the named users in one D1 batch. setup.ts calls it before each file.
 * Call it in `beforeEach` if the tests of one file would affect each other.
 *
 * Sometimes `reset()` misses a store that was in use shortly before, for example a development clock that a test set.
 * In that case this function begins again: a table of before makes the batch fail.
 */
export async function freshWorld(): Promise<void> {
  freezeClock();
  await createWorld(5);
}

async function createWorld(attempts: number): Promise<void> {
  await reset();
  const [fault, { keys }] = await Promise.all([
    env.DB.batch([
      env.DB.prepare(env.TEST_SCHEMA),
      ...everybody.map(({ sql, params }) => env.DB.prepare(sql).bind(...params)),
    ]).then(
      () => undefined,
      (error: unknown) => error,
    ),
    env.CACHE.list({ limit: 1 }),
  ]);
  if (fault === undefined && keys.length === 0) return;
  if (attempts === 0) throw new Error('The stores of the tests cannot be emptied.', { cause: fault });
  await createWorld(attempts - 1);
}
