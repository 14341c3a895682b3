import { sql } from 'drizzle-orm';
import { integer, text } from '../../../store/row.ts';
import { loginCodes } from './tables.ts';
import { userProfiles } from '../../profile/index.ts';
import { select } from '../../../store/statement.ts';
import { template, type Values } from '../../../store/template.ts';
import { beginActivityStatements, beginSessionStatements, ownerOfSession, type NewSession } from './begin-session.ts';

export interface CodeUse {
  readonly codeHash: string;
  /** SHA-256 of the code verifier that was sent with the login code. */
  readonly codeChallenge: string;
}

/**
 * Makes the statements that use a login code. They delete the code in any case, and begin the session only if code and
 * verifier match and the code has not expired. The fourth returns the result for the code, the fifth the owner
 * of the session.
 */
export const useCodeStatements = template((use: Values<CodeUse>, session: Values<NewSession>) => {
  const fits = sql`code_challenge = ${use.codeChallenge} AND expires_at > ${session.at}`;
  const who = sql`SELECT user_id, signed_in_with FROM ${loginCodes} WHERE code_hash = ${use.codeHash} AND ${fits}`;
  const taken = select(
    sql`DELETE FROM ${loginCodes} WHERE code_hash = ${use.codeHash}
      RETURNING (${fits}) AS fits, (SELECT u.status FROM ${userProfiles} u WHERE u.id = user_id) AS account_status`,
    (row) => ({ fits: integer(row, 'fits') === 1, accountStatus: text(row, 'account_status') }),
  );
  return [
    ...beginSessionStatements(session, who),
    taken,
    ownerOfSession(session.id),
    ...beginActivityStatements(session),
  ];
});
