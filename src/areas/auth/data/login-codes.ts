import { sql } from 'drizzle-orm';
import { commit } from '../../../store/batch.ts';
import { integer, text } from '../../../store/row.ts';
import { loginCodes } from './tables.ts';
import { userProfiles } from '../../profile/index.ts';
import { select } from '../../../store/statement.ts';
import { beginSession, ownerOfSession, type NewSession, type SessionOwner } from './begin-session.ts';

export interface CodeUse {
  readonly codeHash: string;
  /** SHA-256 of the verifier that came with the code. */
  readonly codeChallenge: string;
}

/** What became of a code. `fits`: it was known, in time, and its verifier was the right one. */
export interface CodeOutcome {
  readonly fits: boolean;
  readonly accountStatus: string | null;
  /** Present if a session was begun. */
  readonly owner: SessionOwner | undefined;
}

/** Uses a login code up, whatever comes of it, and begins the session if it fits; one batch. */
export async function exchangeCode(db: D1Database, use: CodeUse, session: NewSession): Promise<CodeOutcome> {
  const fits = sql`code_challenge = ${use.codeChallenge} AND expires_at > ${session.at}`;
  const who = sql`SELECT user_id, signed_in_with FROM ${loginCodes} WHERE code_hash = ${use.codeHash} AND ${fits}`;
  const taken = select(
    sql`DELETE FROM ${loginCodes} WHERE code_hash = ${use.codeHash}
      RETURNING (${fits}) AS fits, (SELECT u.status FROM ${userProfiles} u WHERE u.id = user_id) AS account_status`,
    (row) => ({ fits: integer(row, 'fits') === 1, accountStatus: text(row, 'account_status') }),
  );
  const [, , , [code], [owner]] = await commit(db, [...beginSession(session, who), taken, ownerOfSession(session.id)]);
  return { fits: code?.fits ?? false, accountStatus: code?.accountStatus ?? null, owner };
}
