import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { referenceCodes } from '../../../../src/reference/codes.ts';
import { request } from '../../../support/app.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { leaveAs, createNewcomer, pointersOf, readRows } from './callers.ts';

beforeEach(freshWorld);

const learning = (language: string) => ({ language, level: 'A1', targetLevel: 'B2' }) as const;

describe('replaceMyLanguages', () => {
  describe('200', () => {
    it('PRF-08 stores several languages of both kinds, in order, with levels of single skills, and removes the others', async () => {
      const mina = await sdk('mina');
      const body = {
        native: [{ language: 'ko' }, { language: 'ja' }],
        learning: [
          { ...learning('zh-Hant'), skills: { speaking: 'A2', reading: 'B1' } },
          { ...learning('en'), skills: {} },
        ],
      } as const;
      expect(
        unwrap(await mina.replaceMyLanguages({ body: { native: [...body.native], learning: [...body.learning] } })),
      ).toEqual(body);
      expect(unwrap(await mina.getMyLanguages({}, { conditional: false }))).toEqual(body);
      expect((await request('GET', `/users/${people.mina.id}`, { as: 'jisoo' })).body).toMatchObject({
        languages: body,
      });
    });

    it('takes as many as the contract allows, within its budget', async () => {
      const codes = [...referenceCodes.languages];
      const body = {
        native: codes.slice(0, 5).map((language) => ({ language })),
        learning: codes.slice(5, 15).map(learning),
      };
      const mina = await sdk('mina');
      unwrap(await mina.replaceMyLanguages({ body }));
      const { native } = unwrap(await mina.replaceMyLanguages({ body: { ...body, native: body.native.toReversed() } }));
      expect(native).toEqual(body.native.toReversed());
    });

    it('CND-04 lets exactly one of 50 parallel replacements with one ETag succeed, completely', async () => {
      const etag = (await request('GET', '/users/me/languages', { as: 'mina' })).headers.get('etag') ?? '';
      const codes = ['en', 'ja', 'fr', 'de', 'es'];
      const answers = await inParallel(50, (index) =>
        request('PUT', '/users/me/languages', {
          as: 'mina',
          headers: { 'if-match': etag },
          body: { native: [{ language: 'ko' }], learning: [learning(codes[index % 5] ?? '')] },
        }),
      );
      const [winner, ...others] = answers.filter(({ status }) => status === 200);
      expect(others).toEqual([]);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
      expect((await request('GET', '/users/me/languages', { as: 'mina' })).body).toEqual(winner?.body);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(
        await (await createNewcomer()).replaceMyLanguages({ body: { native: [{ language: 'ko' }], learning: [] } }),
      ).toMatchObject({ status: 404, problem: { code: 'profile.missing' } });
    });
  });

  describe('409', () => {
    it('answers 409 while the account waits for its deletion', async () => {
      const daniel = await leaveAs('daniel');
      expect(await daniel.replaceMyLanguages({ body: { native: [{ language: 'ko' }], learning: [] } })).toMatchObject({
        status: 409,
        problem: { code: 'profile.deletion_pending' },
      });
      expect(
        await readRows("SELECT language FROM user_languages WHERE user_id = ? AND kind = 'native'", people.daniel.id),
      ).toEqual([{ language: 'en' }]);
    });
  });

  describe('412', () => {
    it('changes nothing for an older version', async () => {
      const mina = await sdk('mina');
      unwrap(await mina.replaceMyLanguages({ body: { native: [{ language: 'ko' }], learning: [] } }));
      const refused = await mina.replaceMyLanguages({
        body: { native: [{ language: 'en' }], learning: [] },
        headers: { 'if-match': '"1"' },
      });
      expect(refused).toMatchObject({ status: 412, problem: { code: 'request.precondition_failed' } });
      expect(unwrap(await mina.getMyLanguages())).toMatchObject({ native: [{ language: 'ko' }] });
    });
  });

  describe('422', () => {
    it('names unknown codes, repetitions and targets below levels, and changes nothing', async () => {
      const mina = await sdk('mina');
      const refused = await mina.replaceMyLanguages({
        body: {
          native: [{ language: 'ko' }, { language: 'tlh' }],
          learning: [learning('ko'), { language: 'en', level: 'C1', targetLevel: 'A1' }],
        },
      });
      expect(pointersOf(refused)).toEqual([
        '/body/native/1/language',
        '/body/learning/0/language',
        '/body/learning/1/targetLevel',
      ]);
      expect(unwrap(await mina.getMyLanguages())).toMatchObject({
        native: [{ language: 'ko' }],
        learning: [{ language: 'en', level: 'B1' }],
      });
    });

    it('requires at least one native language', async () => {
      expect(pointersOf(await (await sdk('mina')).replaceMyLanguages({ body: { native: [], learning: [] } }))).toEqual([
        '/body/native',
      ]);
    });
  });
});
