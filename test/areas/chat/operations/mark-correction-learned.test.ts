import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { type Correction, createCorrection, createMessage, openRoom, readCorrections } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { missingId, people, type PersonName } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const correctMina = async (): Promise<Correction> =>
  createCorrection('daniel', await createMessage('mina', await openRoom('mina', 'daniel')));
const mark = (as: PersonName, correctionId: string) =>
  request('PUT', `/chat/corrections/${correctionId}/learned`, { as });

describe('markCorrectionLearned', () => {
  describe('204', () => {
    it('marks it once, however often it is called, and shows the mark to its receiver alone', async () => {
      const correction = await correctMina();
      const answers = await inParallel(50, () => mark('mina', correction.correctionId));
      expect(answers.every(({ status }) => status === 204)).toBe(true);
      passSeconds(60);
      await mark('mina', correction.correctionId);
      const learnedAt = '2026-03-02T09:00:00.000Z';
      expect(await readCorrections('mina', correction)).toEqual([{ ...correction, learnedAt }]);
      expect(await readCorrections('daniel', correction)).toEqual([correction]);
    });
  });

  describe('404', () => {
    it('is answered to its author, to others, after a block and if there is no such correction', async () => {
      const { correctionId } = await correctMina();
      for (const [as, id] of [
        ['daniel', correctionId],
        ['jisoo', correctionId],
        ['mina', missingId],
      ] as const)
        expect(await mark(as, id)).toMatchObject({ status: 404, body: { code: 'chat.correction_not_found' } });
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect((await mark('mina', correctionId)).status).toBe(404);
    });
  });
});
