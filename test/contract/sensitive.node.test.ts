/** Which operations ask whether the session, the account and the role still stand (`x-sensitive`). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContractModel } from '../../src/codegen/model/operation.ts';

const { operations } = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as ContractModel;

/** Operations of these areas decide the fate of an account, with the reason for each one that does not ask. */
const exceptions: Readonly<Record<string, string>> = { logout: 'Signing out of an ended session changes nothing.' };

describe('the operations that decide the fate of an account', () => {
  it('fault-X3: ask at each call whether the session still runs', () => {
    const fateful = operations.filter(({ tag, access }) => ['account', 'auth'].includes(tag) && access !== 'public');
    expect(fateful.length).toBeGreaterThan(5);
    const trusting = fateful.filter(({ sensitive }) => !sensitive).map(({ id }) => id);
    expect(trusting).toEqual(Object.keys(exceptions));
  });

  it('fault-X3: ask at each call whether a moderator still has the role', () => {
    const ofModerators = operations.filter(({ access }) => access === 'admin');
    expect(ofModerators.length).toBeGreaterThan(3);
    expect(ofModerators.filter(({ sensitive }) => !sensitive)).toEqual([]);
  });

  it('fault-X3: ask at each call that can change a birth or the zone in which ages count', () => {
    const acrossAges = ['profile.birth_across_adulthood', 'profile.zone_across_adulthood'];
    const changing = operations.filter(({ problems }) => problems.some((code) => acrossAges.includes(code)));
    expect(changing.length).toBeGreaterThan(2);
    expect(changing.filter(({ sensitive }) => !sensitive).map(({ id }) => id)).toEqual([]);
  });

  it('fault-X3: ask at each call that creates something which works without an access token', () => {
    const lasting = operations.filter(({ id }) => /^create.*(Feed|Subscription|Ticket|Export)$/.test(id));
    expect(lasting.length).toBeGreaterThan(3);
    expect(lasting.filter(({ sensitive }) => !sensitive).map(({ id }) => id)).toEqual([]);
  });
});
