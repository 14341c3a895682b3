import { sql, type SQL } from 'drizzle-orm';

/**
 * A list of values as one bound parameter, for `inArray(column, jsonList(ids))`. A statement takes at most 100
 * parameters, and a list of any length counts as one.
 */
export function jsonList(values: readonly (string | number)[]): SQL {
  return sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
}
