/**
 * Makes bindings fail at a chosen moment. Tests use it to check what remains after a crash or after a store does not
 * respond.
 */
import { env } from './deps.ts';
import type { Env } from '../../src/platform/env.ts';

/** Runs `work` with some bindings replaced and returns its result. The Worker uses the replaced bindings too. */
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
 * Returns a database that fails at batch number `at` (counted from 1). With `before`, the batch does not run. With
 * `after`, the batch runs, but the caller gets an error. All later batches fail too, because a request that crashed
 * cannot clean up.
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
 * Returns a proxy of `original` with some methods replaced. All other members work on the original. The methods have
 * overloads, so their types cannot be written here.
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
