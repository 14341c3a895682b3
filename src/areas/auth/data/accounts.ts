import type { Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import { text } from '../../../store/row.ts';
import { userProfiles } from '../../profile/index.ts';
import { select, type Select } from '../../../store/statement.ts';

/**
 * The account that a developer means by `user`: an id, or the name before the @ of a seeded person's address.
 * `who` is made for `beginSessionStatements`, `status` reads the account's state.
 */
export function findAccount(user: Value<string>): { who: SQL; status: Select<string> } {
  const name = user.toLowerCase();
  const isMeant = sql`id = ${name} OR (email = ${`${name}@example.com`} AND email_verified = 1)`;
  return {
    who: sql`SELECT id AS user_id, 'development' AS signed_in_with FROM ${userProfiles} WHERE ${isMeant} LIMIT 1`,
    status: select(sql`SELECT status FROM ${userProfiles} WHERE ${isMeant} LIMIT 1`, (row) => text(row, 'status')),
  };
}
