import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { missingId } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';
import { createNewcomer, pointersOf, readRows, createTokenWithoutProfile } from './callers.ts';

beforeEach(freshWorld);

describe('createMyProfile', () => {
  describe('201', () => {
    it('creates the profile that can be read from then on, with defaults for what is not said', async () => {
      const sora = await createNewcomer();
      const made = await sora.createMyProfile({ body: {} });
      expect(unwrap(made)).toMatchObject({
        userId: missingId,
        email: 'sora@example.com',
        isEmailVerified: false,
        role: 'user',
        englishName: null,
        timeZone: 'Asia/Seoul',
        completeness: { score: 0 },
      });
      expect(made.headers.get('location')).toBe('/api/v2/users/me');
      const read = await sora.getMyProfile({}, { conditional: false });
      expect(unwrap(read)).toEqual(unwrap(made));
      expect(read.headers.get('etag')).toBe(made.headers.get('etag'));
    });

    it('takes a name and a zone, and normalizes the name', async () => {
      const made = await (
        await createNewcomer()
      ).createMyProfile({ body: { englishName: ' Sora ', timeZone: 'Europe/Paris' } });
      expect(unwrap(made)).toMatchObject({ englishName: 'Sora', timeZone: 'Europe/Paris' });
      expect(await readRows('SELECT time_zone FROM zone_history WHERE user_id = ?', missingId)).toEqual([
        { time_zone: 'Europe/Paris' },
      ]);
    });

    it('never makes an administrator of a caller with a token of the existing service', async () => {
      const token = await legacyTokenFor('hana', { sub: missingId });
      const made = await request('POST', '/users/me', { token, body: {} });
      expect(made.body).toMatchObject({ role: 'user' });
    });

    it.each([[''], ['not an address'], [`${'x'.repeat(300)}@example.com`], [null]])(
      'creates the profile when the token has the address %j',
      async (email) => {
        const token = await legacyTokenFor('mina', { sub: missingId, email });
        expect(await request('POST', '/users/me', { token, body: {} })).toMatchObject({
          status: 201,
          body: { email: null },
        });
      },
    );

    it('IDM creates one profile for 50 parallel calls with one key, and replays one answer', async () => {
      const token = await createTokenWithoutProfile();
      const answers = await inParallel(50, () =>
        request('POST', '/users/me', { token, headers: { 'idempotency-key': 'first' }, body: { englishName: 'Sora' } }),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(new Set(answers.map(({ headers }) => headers.get('etag')))).toEqual(new Set(['"1"']));
      expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
      expect(await readRows('SELECT id FROM user_profiles WHERE id = ?', missingId)).toHaveLength(1);
    });

    it('replays the first answer even after the profile has changed', async () => {
      const sora = await createNewcomer();
      const first = unwrap(await sora.createMyProfile({ body: {} }, { idempotencyKey: 'k' }));
      unwrap(await sora.updateMyProfile({ body: { englishName: 'Sora' } }));
      expect(unwrap(await sora.createMyProfile({ body: {} }, { idempotencyKey: 'k' }))).toEqual(first);
    });
  });

  describe('409', () => {
    it('creates one profile for 50 parallel calls without a key, with one 201', async () => {
      const token = await createTokenWithoutProfile();
      const answers = await inParallel(50, () => request('POST', '/users/me', { token, body: {} }));
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(
        answers.filter(
          ({ status, body }) => status === 409 && (body as { code: string }).code === 'profile.already_exists',
        ),
      ).toHaveLength(49);
      expect(await readRows('SELECT id FROM user_profiles WHERE id = ?', missingId)).toHaveLength(1);
      expect(await readRows('SELECT user_id FROM user_settings WHERE user_id = ?', missingId)).toHaveLength(1);
    });

    it('keeps an existing profile as it is', async () => {
      const mina = await sdk('mina');
      const before = unwrap(await mina.getMyProfile());
      expect(await mina.createMyProfile({ body: { englishName: 'Other' } })).toMatchObject({
        status: 409,
        problem: { code: 'profile.already_exists' },
      });
      expect(unwrap(await mina.getMyProfile({}, { conditional: false }))).toEqual(before);
    });
  });

  describe('422', () => {
    it('names the faults that the schema cannot see', async () => {
      const refused = await (
        await createNewcomer()
      ).createMyProfile({ body: { englishName: 'a\u202Eb', timeZone: 'Moon/Base' } });
      expect(refused).toMatchObject({ status: 422, problem: { code: 'request.invalid' } });
      expect(pointersOf(refused)).toEqual(['/body/englishName', '/body/timeZone']);
      expect(await readRows('SELECT id FROM user_profiles WHERE id = ?', missingId)).toEqual([]);
    });

    it('refuses a key that was used for another payload', async () => {
      const sora = await createNewcomer();
      unwrap(await sora.createMyProfile({ body: {} }, { idempotencyKey: 'k' }));
      expect(await sora.createMyProfile({ body: { englishName: 'Sora' } }, { idempotencyKey: 'k' })).toMatchObject({
        status: 422,
        problem: { code: 'idempotency.key_reused' },
      });
    });
  });
});
