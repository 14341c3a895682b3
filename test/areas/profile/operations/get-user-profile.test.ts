import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request, type Answer } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { missingId, people, type PersonName } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { leaveAs } from './callers.ts';

beforeEach(freshWorld);

const readProfile = (viewer: PersonName, id: string, headers: Record<string, string> = {}) =>
  request('GET', `/users/${id}`, { as: viewer, headers });

/** Returns the response text without the request id and the requested user id. */
function withoutId({ text, body }: Answer, id: string): string {
  return text.replaceAll((body as { requestId: string }).requestId, '').replaceAll(id, '');
}

/** Asserts that Jisoo gets the same response for Mina as for a missing user, except for the ids. */
const expectMasked = vi.defineHelper(async (): Promise<void> => {
  const hidden = await readProfile('jisoo', people.mina.id);
  const missing = await readProfile('jisoo', missingId);
  expect(hidden).toMatchObject({ status: 404, body: { code: 'profile.user_not_found' } });
  expect(withoutId(hidden, people.mina.id)).toBe(withoutId(missing, missingId));
  expect(hidden.headers.get('x-d1-cost')?.replace(/rowsRead=\d+/, '')).toBe(
    missing.headers.get('x-d1-cost')?.replace(/rowsRead=\d+/, ''),
  );
});

describe('getUserProfile', () => {
  describe('200', () => {
    it('fault-X2: shows of the age of a picture only the month, and an id that tells no time', async () => {
      const body = formWith(pictureBytes('squarePng'));
      const own = (await request('POST', '/users/me/profile-image', { as: 'mina', body })).body as {
        updatedAt: string;
      };
      expect(own.updatedAt).toBe('2026-03-02T09:00:00.000Z');
      const { image } = (await readProfile('jisoo', people.mina.id)).body as {
        image: typeof own & { imageId: string };
      };
      expect(image.updatedAt).toBe('2026-03-01T00:00:00.000Z');
      expect(image.imageId[14]).toBe('4');
      const list = await request('GET', '/matching/recommendations', { as: 'daniel' });
      expect((list.body as { items: { partner: object }[] }).items[0]?.partner).toMatchObject({ image });
    });

    it('PRF-02 shows a stranger what is for strangers; the rest is null', async () => {
      expect(unwrap(await (await sdk('jisoo')).getUserProfile({ path: { userId: people.mina.id } }))).toEqual({
        userId: people.mina.id,
        relation: 'stranger',
        englishName: 'Mina Kim',
        nativeName: null,
        introduction: '영어로 편하게 이야기하고 싶어요.',
        ageBand: '25-34',
        gender: 'female',
        residence: 'seoul',
        timeZone: null,
        image: null,
        languages: {
          native: [{ language: 'ko' }],
          learning: [{ language: 'en', level: 'B1', targetLevel: 'C1', skills: {} }],
        },
        isOnline: true,
        lastActiveAt: null,
        canBeMessaged: false,
      });
    });

    it('PRF-02 shows users their own profile as matched users see it', async () => {
      expect((await readProfile('mina', people.mina.id)).body).toMatchObject({
        relation: 'self',
        nativeName: '김미나',
        timeZone: 'Asia/Seoul',
        lastActiveAt: '2026-03-02T09:00:00.000Z',
        canBeMessaged: false,
      });
    });

    it('PRF-14 shows nobody the day or year of birth', async () => {
      unwrap(await (await sdk('mina')).updateMyProfile({ body: { birthDate: '1997-12-31' } }));
      for (const viewer of ['mina', 'jisoo', 'hana'] as const)
        expect((await readProfile(viewer, people.mina.id)).text).not.toContain('1997');
    });

    it('hides single fields as the settings of the user say', async () => {
      const mina = await sdk('mina');
      unwrap(
        await mina.updateMySettings({
          body: {
            privacy: {
              ageBandAudience: 'matched',
              residenceAudience: 'nobody',
              onlineStatusAudience: 'matched',
              messageAudience: 'everyone',
            },
          },
        }),
      );
      expect((await readProfile('jisoo', people.mina.id)).body).toMatchObject({
        ageBand: null,
        residence: null,
        isOnline: null,
        canBeMessaged: false,
      });
      expect((await readProfile('mina', people.mina.id)).body).toMatchObject({
        ageBand: '25-34',
        residence: 'seoul',
        isOnline: true,
      });
    });

    it('shows a user as online until 20 minutes after their last activity', async () => {
      passSeconds(1201);
      expect((await readProfile('jisoo', people.mina.id)).body).toMatchObject({ isOnline: false });
      await request('POST', '/auth/dev-login', { body: { user: 'mina' } });
      expect((await readProfile('jisoo', people.mina.id)).body).toMatchObject({ isOnline: true });
      expect((await readProfile('mina', people.mina.id)).body).toMatchObject({
        lastActiveAt: '2026-03-02T09:20:01.000Z',
      });
    });

    it('accepts an id in capitals', async () => {
      expect((await readProfile('jisoo', people.mina.id.toUpperCase())).body).toMatchObject({ userId: people.mina.id });
    });

    it('costs one round trip', async () => {
      expect((await readProfile('jisoo', people.mina.id)).headers.get('x-d1-cost')).toContain('roundTrips=1,');
    });

    it('CND-01 has an ETag of what this viewer sees', async () => {
      const etag = async (viewer: PersonName) => (await readProfile(viewer, people.mina.id)).headers.get('etag');
      const before = await etag('jisoo');
      expect(await etag('daniel')).toBe(before);
      expect(await etag('mina')).not.toBe(before);
      unwrap(await (await sdk('mina')).updateMyProfile({ body: { nativeName: '이미나' } }));
      expect(await etag('jisoo'), 'a field strangers do not see').toBe(before);
      unwrap(await (await sdk('mina')).updateMyProfile({ body: { introduction: 'new' } }));
      expect(await etag('jisoo')).not.toBe(before);
    });
  });

  describe('304', () => {
    it('answers 304 while nothing this viewer sees has changed', async () => {
      const etag = (await readProfile('jisoo', people.mina.id)).headers.get('etag') ?? '';
      expect(await readProfile('jisoo', people.mina.id, { 'if-none-match': etag })).toMatchObject({
        status: 304,
        text: '',
      });
    });
  });

  describe('404', () => {
    it('AZN-07 hides both users from each other after a block at once, with the exact answer for a missing user', async () => {
      unwrap(await (await sdk('mina')).blockUser({ path: { userId: people.jisoo.id } }));
      await expectMasked();
      expect(await readProfile('mina', people.jisoo.id)).toMatchObject({
        status: 404,
        body: { code: 'profile.user_not_found' },
      });
      unwrap(await (await sdk('mina')).unblockUser({ path: { userId: people.jisoo.id } }));
      expect((await readProfile('jisoo', people.mina.id)).status).toBe(200);
    });

    it('hides a user whom the viewer has blocked', async () => {
      unwrap(await (await sdk('jisoo')).blockUser({ path: { userId: people.mina.id } }));
      await expectMasked();
    });

    it.each(['matched', 'nobody'] as const)(
      'AZN-02 answers a stranger for a profile visible to %s as for a missing user',
      async (profileVisibility) => {
        unwrap(await (await sdk('mina')).updateMySettings({ body: { privacy: { profileVisibility } } }));
        await expectMasked();
        expect((await readProfile('mina', people.mina.id)).status).toBe(200);
      },
    );

    it('hides a user whose account waits for its deletion', async () => {
      await leaveAs('mina');
      await expectMasked();
    });

    it('hides a suspended user', async () => {
      await runSql("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?", people.mina.id);
      await expectMasked();
    });

    it('shows administrators no more than others', async () => {
      unwrap(await (await sdk('mina')).blockUser({ path: { userId: people.hana.id } }));
      expect((await readProfile('hana', people.mina.id)).status).toBe(404);
    });
  });
});
