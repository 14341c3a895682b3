/** Callers in special states, and looks into the tables, for the tests of profiles. */
import { memoryTokens, type Studymate } from '../../../../src/client/sdk/index.ts';
import { env } from '../../../support/deps.ts';
import { missingId, type PersonName } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { legacyTokenFor, tokenFor } from '../../../support/tokens.ts';

/** Somebody with a valid token and no profile: moved in from the existing service, with its token. */
export async function createNewcomer(id: string = missingId): Promise<Studymate> {
  return sdk('mina', {
    tokens: memoryTokens({ accessToken: await legacyTokenFor('mina', { sub: id, email: 'sora@example.com' }) }),
  });
}

/** A token whose person has no profile, for calls without the SDK. */
export function createTokenWithoutProfile(): Promise<string> {
  return tokenFor('mina', { claims: { sub: missingId } });
}

/** Asks for the deletion of the account; answers the client of its owner. */
export async function leaveAs(name: PersonName): Promise<Studymate> {
  const person = await sdk(name);
  await person.deleteMyAccount({}, { throwOnError: true });
  return person;
}

/** All rows of a query, straight from the database. */
export async function readRows<Row>(sql: string, ...values: unknown[]): Promise<Row[]> {
  return (
    await env.DB.prepare(sql)
      .bind(...values)
      .all<Row>()
  ).results;
}

/** The pointers of the faults of a refusal, in order. */
export function pointersOf(result: { ok: boolean; problem?: { faults: readonly { pointer: string }[] } }): string[] {
  return result.problem?.faults.map(({ pointer }) => pointer) ?? [];
}
