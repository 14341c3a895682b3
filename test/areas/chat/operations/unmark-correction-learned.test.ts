import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createCorrection, createMessage, openRoom, readCorrections } from '../../../support/chat.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('unmarkCorrectionLearned', () => {
  describe('204', () => {
    it('takes the mark back, and changes nothing the second time', async () => {
      const correction = await createCorrection(
        'daniel',
        await createMessage('mina', await openRoom('mina', 'daniel')),
      );
      const path = `/chat/corrections/${correction.correctionId}/learned`;
      await request('PUT', path, { as: 'mina' });
      for (let round = 0; round < 2; round += 1)
        expect((await request('DELETE', path, { as: 'mina' })).status).toBe(204);
      expect(await readCorrections('mina', correction)).toEqual([correction]);
    });
  });

  describe('404', () => {
    it('is answered to the author', async () => {
      const correction = await createCorrection(
        'daniel',
        await createMessage('mina', await openRoom('mina', 'daniel')),
      );
      const refused = await request('DELETE', `/chat/corrections/${correction.correctionId}/learned`, { as: 'daniel' });
      expect(refused).toMatchObject({ status: 404, body: { code: 'chat.correction_not_found' } });
    });
  });
});
