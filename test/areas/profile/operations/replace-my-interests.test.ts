import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { referenceCodes } from '../../../../src/reference/codes.ts';
import { request } from '../../../support/app.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { resetMina } from '../../onboarding/operations/callers.ts';
import { leaveAs, createNewcomer, pointersOf, readRows } from './callers.ts';

beforeEach(freshWorld);

const interests = {
  motivations: ['hobby', 'friends'],
  topics: ['news', 'sports'],
  learningStyles: ['speaker'],
  learningExpectations: [],
};
const replace = (body: unknown, headers: Record<string, string> = {}) =>
  request('PUT', '/users/me/interests', { as: 'mina', body, headers });
const readInterests = () => request('GET', '/users/me/interests', { as: 'mina' });

describe('replaceMyInterests', () => {
  describe('200', () => {
    it('stores all four lists in order and removes what is not listed', async () => {
      const mina = await sdk('mina');
      expect(unwrap(await mina.replaceMyInterests({ body: interests }))).toEqual(interests);
      expect(unwrap(await mina.getMyInterests({}, { conditional: false }))).toEqual(interests);
    });

    it('accepts the ETag of empty interests', async () => {
      await resetMina();
      const { status, headers } = await replace(interests, { 'if-match': '"0"' });
      expect([status, headers.get('etag')]).toEqual([200, '"1"']);
      expect((await readInterests()).body).toEqual(interests);
    });

    it('takes every code there is, within its budget', async () => {
      const body = {
        motivations: [...referenceCodes.motivations],
        topics: [...referenceCodes.topics],
        learningStyles: [...referenceCodes.learningStyles],
        learningExpectations: [...referenceCodes.learningExpectations],
      };
      expect((await replace(body)).body).toEqual(body);
    });

    it('lets others find the user by the new topics at once, and updates the count of users by topic', async () => {
      const named = async (topic: string) =>
        (await readRows<{ people: number }>('SELECT people FROM match_topics WHERE code = ?', topic))[0]?.people ?? 0;
      const [sports, food] = [await named('sports'), await named('food')];
      await replace(interests);
      expect(await readRows('SELECT DISTINCT topics FROM match_pool WHERE user_id = ?', people.mina.id)).toEqual([
        { topics: '["news","sports"]' },
      ]);
      expect([await named('sports'), await named('food')]).toEqual([sports + 1, food - 1]);
    });

    it('CND-04 lets exactly one of 50 parallel replacements with one ETag succeed, completely', async () => {
      const etag = (await readInterests()).headers.get('etag') ?? '';
      const topics = [...referenceCodes.topics];
      const answers = await inParallel(50, (index) =>
        replace({ ...interests, topics: [topics[index % topics.length]] }, { 'if-match': etag }),
      );
      const [winner, ...others] = answers.filter(({ status }) => status === 200);
      expect(others).toEqual([]);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
      expect((await readInterests()).body).toEqual(winner?.body);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).replaceMyInterests({ body: interests })).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it('answers 409 while the account waits for its deletion', async () => {
      const stored = () => readRows('SELECT * FROM user_interests WHERE user_id = ?', people.daniel.id);
      const before = await stored();
      expect(await (await leaveAs('daniel')).replaceMyInterests({ body: interests })).toMatchObject({
        status: 409,
        problem: { code: 'profile.deletion_pending' },
      });
      expect(await stored()).toEqual(before);
    });
  });

  describe('412', () => {
    it.each(['"0"', '"99"', '"x"'])('changes nothing for the version %s, which is not the present one', async (tag) => {
      const before = (await readInterests()).body;
      expect(await replace(interests, { 'if-match': tag })).toMatchObject({
        status: 412,
        body: { code: 'request.precondition_failed' },
      });
      expect((await readInterests()).body).toEqual(before);
    });
  });

  describe('422', () => {
    it('names unknown codes and repetitions in all lists, and changes nothing', async () => {
      const before = (await readInterests()).body;
      const refused = await (
        await sdk('mina')
      ).replaceMyInterests({
        body: {
          motivations: ['friends', 'money'],
          topics: ['food', 'food'],
          learningStyles: ['shouter'],
          learningExpectations: ['habit', 'habit'],
        },
      });
      expect(pointersOf(refused).toSorted()).toEqual([
        '/body/learningExpectations/1',
        '/body/learningStyles/0',
        '/body/motivations/1',
        '/body/topics/1',
      ]);
      expect((await readInterests()).body).toEqual(before);
    });

    it('requires every list, and takes nothing else', async () => {
      const { topics, ...others } = interests;
      expect(await replace({ ...others, hobbies: topics })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/body/topics' }, { pointer: '/body/hobbies' }] },
      });
    });
  });
});
