import { sql, type SQL } from 'drizzle-orm';

/**
 * The category of the notices of a query that has them as `n`. It is the first word of the type, with one exception.
 * The index `notifications_by_category` contains this expression, so it is written the same there; a test compares it
 * with the table of types.
 */
export const categoryOfNotice: SQL = sql`(CASE n.type WHEN 'onboarding.completed' THEN 'account' ELSE substr(n.type, 1, instr(n.type, '.') - 1) END)`;
