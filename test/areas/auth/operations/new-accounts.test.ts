/** What the first sign-in of an identity makes, and for whom it makes nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import { purgeAccount } from '../../../../src/areas/account/services/purge-account.ts';
import { releaseClock } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { exchangeCode, signInWith } from '../../../support/login-browser.ts';
import { rowsOf } from '../../../support/matching.ts';
import type { Tokens } from './sign-in.ts';

// The provider's external server uses the real time.
beforeEach(releaseClock);

const personaOf = (sub: string) => ({ sub, email: `${sub}@example.org`, emailVerified: true, name: 'Sora Lee' });

async function signInAs(sub: string): Promise<string> {
  const answer = await exchangeCode(await signInWith('google', personaOf(sub)));
  expect(answer.status).toBe(200);
  return (answer.body as Tokens).userId;
}

/** Lets the grace period of an account end, with this status. */
async function purgeAs(status: 'suspended' | 'deleting', id: string): Promise<void> {
  await runSql(
    'UPDATE user_profiles SET status = ?1, deletion_requested_at = ?2, delete_after = ?2, version = version + 1 WHERE id = ?3',
    status,
    new Date().toISOString(),
    id,
  );
  expect(await purgeAccount(testDeps(), id)).toBe(true);
}

describe('a new account', () => {
  it('has the name of the provider and the zone of Korea', async () => {
    const rows = await rowsOf('user_profiles WHERE id = ?', await signInAs('zone'));
    expect(rows).toMatchObject([{ english_name: 'Sora Lee', native_name: null, time_zone: 'Asia/Seoul' }]);
  });

  it('fault-X2: has an id that does not tell when it was created', async () => {
    expect((await signInAs('random'))[14]).toBe('4');
  });

  it('fault-X3: is refused to an identity whose account was suspended when it was purged', async () => {
    await purgeAs('suspended', await signInAs('suspended'));
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const address = await signInWith('google', personaOf('suspended'));
      expect(address.searchParams.get('error')).toBe('auth.account_suspended');
    }
    expect(await rowsOf('user_profiles WHERE email = ?', personaOf('suspended').email)).toEqual([]);
    expect(await rowsOf('barred_identities')).toEqual([
      { identity_hash: expect.stringMatching(/^[\w-]{43}$/), barred_at: expect.any(String) },
    ]);
  });

  it('is made again for an identity whose account was only deleted', async () => {
    const barred = await rowsOf('barred_identities');
    const before = await signInAs('leaving');
    await purgeAs('deleting', before);
    expect(await signInAs('leaving')).not.toBe(before);
    expect(await rowsOf('barred_identities')).toEqual(barred);
  });
});
