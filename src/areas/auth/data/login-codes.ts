import { sql } from 'drizzle-orm';
import { integer, text } from '../../../store/row.ts';
import { loginCodes } from './tables.ts';
import { userProfiles } from '../../profile/index.ts';
import { select } from '../../../store/statement.ts';
import { beginSessionStatements, ownerOfSession, type NewSession } from './begin-session.ts';

export interface CodeUse {
  readonly codeHash: string;
  /** SHA-256 of the verifier that came with the code. */
  readonly codeChallenge: string;
}

/** Statements that use a login code up, whatever comes of it, and begin the session if it fits. The last two answer what became of the code, and the owner. */
export function useCodeStatements(use: CodeUse, session: NewSession) {
  const fits = sql`code_challenge = ${use.codeChallenge} AND expires_at > ${session.at}`;
  const who = sql`SELECT user_id, signed_in_with FROM ${loginCodes} WHERE code_hash = ${use.codeHash} AND ${fits}`;
  const taken = select(
    sql`DELETE FROM ${loginCodes} WHERE code_hash = ${use.codeHash}
      RETURNING (${fits}) AS fits, (SELECT u.status FROM ${userProfiles} u WHERE u.id = user_id) AS account_status`,
    (row) => ({ fits: integer(row, 'fits') === 1, accountStatus: text(row, 'account_status') }),
  );
  return [...beginSessionStatements(session, who), taken, ownerOfSession(session.id)] as const;
}
