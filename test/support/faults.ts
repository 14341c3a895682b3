/** Failures at chosen moments: what a crash, or a store that does not answer, leaves behind. */
import { env } from './deps.ts';
import type { Env } from '../../src/platform/env.ts';

/** Runs `work` with some bindings replaced; the Worker sees them too. */
export async function withBindings<T>(bindings: Partial<Env>, work: () => Promise<T>): Promise<T> {
  const names = Object.keys(bindings) as (keyof Env)[];
  const saved = Object.fromEntries(names.map((name) => [name, env[name]]));
  Object.assign(env, bindings);
  try {
    return await work();
  } finally {
    Object.assign(env, saved);
  }
}

/**
 * The database, dying at its batch number `at` (from 1): `before` it is carried out, or `after` it, when nobody learns
 * that it was. It stays dead, as the request that crashed cannot clean up after itself.
 */
export function failingDatabase(at: number, when: 'before' | 'after'): D1Database {
  let batches = 0;
  const batch: D1Database['batch'] = async (statements) => {
    batches += 1;
    if (batches > at || (batches === at && when === 'before')) throw new Error('the database went away');
    const results = await database.batch<never>(statements);
    if (batches === at) throw new Error('the database went away');
    return results;
  };
  const database = env.DB;
  return overrideMembers(database, { batch });
}

/**
 * An object with some methods replaced (overloads make their types unwritable here); the others work on the original.
 */
export function overrideMembers<T extends object>(original: T, methods: Partial<Record<keyof T, unknown>>): T {
  return new Proxy(original, {
    get(target, name) {
      if (Object.hasOwn(methods, name)) return Reflect.get(methods, name);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
