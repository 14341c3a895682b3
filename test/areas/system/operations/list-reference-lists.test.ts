import { describe, expect, it } from 'vitest';
import { referenceLists } from '../../../../src/reference/lists.ts';
import { request } from '../../../support/app.ts';

describe('listReferenceLists', () => {
  describe('200', () => {
    it('names every list there is, with its size', async () => {
      const { body } = await request('GET', '/reference');
      const expected = Object.entries(referenceLists).map(([list, { items }]) => ({ list, itemCount: items.length }));
      expect(body).toMatchObject({ lists: expected });
    });
  });
});
