/** Helpers for profile tests: clients of users in special states, and queries on the database. */
import { memoryTokens, type Studymate } from '../../../../src/client/sdk/index.ts';
import { env } from '../../../support/deps.ts';
import { missingId, type PersonName } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { legacyTokenFor, tokenFor } from '../../../support/tokens.ts';

/** Returns a client for a user without a profile. Its token is a valid token of the existing service. */
export async function createNewcomer(id: string = missingId): Promise<Studymate> {
  return sdk('mina', {
    tokens: memoryTokens({ accessToken: await legacyTokenFor('mina', { sub: id, email: 'sora@example.com' }) }),
  });
}

/** Returns a token of a user without a profile, for calls without the SDK. */
export function createTokenWithoutProfile(): Promise<string> {
  return tokenFor('mina', { claims: { sub: missingId } });
}

/** Requests the deletion of the user's account. Returns the client of this user. */
export async function leaveAs(name: PersonName): Promise<Studymate> {
  const person = await sdk(name);
  await person.deleteMyAccount({}, { throwOnError: true });
  return person;
}

/** Runs a query directly on the database. Returns all rows. */
export async function readRows<Row>(sql: string, ...values: unknown[]): Promise<Row[]> {
  return (
    await env.DB.prepare(sql)
      .bind(...values)
      .all<Row>()
  ).results;
}

/** Returns the pointers of the faults in a problem response, in order. */
export function pointersOf(result: { ok: boolean; problem?: { faults: readonly { pointer: string }[] } }): string[] {
  return result.problem?.faults.map(({ pointer }) => pointer) ?? [];
}
