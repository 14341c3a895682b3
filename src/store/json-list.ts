import { sql, type SQL } from 'drizzle-orm';
import { compute, type Value } from './template.ts';

/**
 * A list of values as one bound parameter, for `inArray(column, jsonList(ids))`. A statement takes at most 100
 * parameters, and a list of any length counts as one.
 */
export function jsonList(values: Value<readonly (string | number)[]>): SQL {
  return sql`(SELECT value FROM json_each(${compute([values], JSON.stringify)}))`;
}
