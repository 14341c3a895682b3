import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { setNow } from '../../../support/clock.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { leaveAs, createNewcomer, pointersOf } from './callers.ts';

beforeEach(freshWorld);

const patch = (body: unknown, headers: Record<string, string> = {}) =>
  request('PATCH', '/users/me/settings', {
    as: 'mina',
    headers: { 'content-type': 'application/merge-patch+json', ...headers },
    body: JSON.stringify(body),
  });

describe('updateMySettings', () => {
  describe('200', () => {
    it('changes every setting, and keeps the others of its group and the other groups', async () => {
      setNow('2026-03-02T09:05:00.000Z');
      const mina = await sdk('mina');
      let expected = unwrap(await mina.getMySettings());
      const changes = [
        { privacy: { profileVisibility: 'matched' } },
        { privacy: { onlineStatusAudience: 'nobody' } },
        { privacy: { messageAudience: 'everyone' } },
        { privacy: { ageBandAudience: 'matched' } },
        { privacy: { residenceAudience: 'nobody' } },
        { privacy: { isRecommended: false } },
        { interface: { language: 'en' } },
        { accessibility: { textSize: 'extra_large' } },
        { accessibility: { reducesMotion: true } },
        { accessibility: { hasHighContrast: true } },
        { accessibility: { showsCaptions: true } },
      ] as const;
      const tags = new Set<string | null>();
      for (const body of changes) {
        const changed = await mina.updateMySettings({ body });
        expected = {
          privacy: { ...expected.privacy, ...('privacy' in body ? body.privacy : {}) },
          interface: { ...expected.interface, ...('interface' in body ? body.interface : {}) },
          accessibility: { ...expected.accessibility, ...('accessibility' in body ? body.accessibility : {}) },
          updatedAt: '2026-03-02T09:05:00.000Z',
        };
        expect(unwrap(changed)).toEqual(expected);
        tags.add(changed.headers.get('etag'));
      }
      expect(tags.size).toBe(changes.length);
      expect(unwrap(await mina.getMySettings({}, { conditional: false }))).toEqual(expected);
    });

    it('CND-04 lets exactly one of 50 parallel changes with one ETag succeed', async () => {
      const etag = (await request('GET', '/users/me/settings', { as: 'mina' })).headers.get('etag') ?? '';
      const answers = await inParallel(50, (index) =>
        patch({ accessibility: { showsCaptions: index % 2 === 0 } }, { 'if-match': etag }),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(
        await (await createNewcomer()).updateMySettings({ body: { interface: { language: 'en' } } }),
      ).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it('answers 409 while the account waits for its deletion', async () => {
      expect(
        await (await leaveAs('daniel')).updateMySettings({ body: { interface: { language: 'en' } } }),
      ).toMatchObject({ status: 409, problem: { code: 'profile.deletion_pending' } });
    });
  });

  describe('412', () => {
    it('changes nothing for an older version', async () => {
      unwrap(await (await sdk('mina')).updateMySettings({ body: { interface: { language: 'en' } } }));
      expect(await patch({ interface: { language: 'ko' } }, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
      expect((await request('GET', '/users/me/settings', { as: 'mina' })).body).toMatchObject({
        interface: { language: 'en' },
      });
    });
  });

  describe('422', () => {
    it('names every fault, also inside the groups', async () => {
      const refused = await patch({
        privacy: { profileVisibility: 'friends', isRecommended: null },
        interface: { language: 'ja' },
        sound: {},
      });
      expect(refused.status).toBe(422);
      expect(
        pointersOf({
          ok: false,
          problem: { faults: (refused.body as { errors: { pointer: string }[] }).errors },
        }).toSorted(),
      ).toEqual([
        '/body/interface/language',
        '/body/privacy/isRecommended',
        '/body/privacy/profileVisibility',
        '/body/sound',
      ]);
    });
  });
});
