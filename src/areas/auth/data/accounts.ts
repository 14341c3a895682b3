import { compute, template, type Value, type Values } from '../../../store/template.ts';
import { sql } from 'drizzle-orm';
import { text } from '../../../store/row.ts';
import { userProfiles } from '../../profile/index.ts';
import { select } from '../../../store/statement.ts';
import { beginActivityStatements, beginSessionStatements, ownerOfSession, type NewSession } from './begin-session.ts';

/**
 * The statements that begin a session of the account that a developer means by `user`: an id, or the name before the @
 * of a seeded person's address. The fourth reads the status of the account, the fifth the owner of the session.
 */
export const beginSessionAs = template((session: Values<NewSession>, user: Value<string>) => {
  const name = compute([user], (sent) => sent.toLowerCase());
  const address = compute([user], (sent) => `${sent.toLowerCase()}@example.com`);
  const isMeant = sql`id = ${name} OR (email = ${address} AND email_verified = 1)`;
  const who = sql`SELECT id AS user_id, 'development' AS signed_in_with FROM ${userProfiles} WHERE ${isMeant} LIMIT 1`;
  return [
    ...beginSessionStatements(session, who),
    select(sql`SELECT status FROM ${userProfiles} WHERE ${isMeant} LIMIT 1`, (row) => text(row, 'status')),
    ownerOfSession(session.id),
    ...beginActivityStatements(session),
  ];
});
