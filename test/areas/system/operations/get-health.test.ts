import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';

describe('getHealth', () => {
  describe('200', () => {
    it('answers without touching the database', async () => {
      const answer = await request('GET', '/health');
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ status: 'ok', version: expect.stringMatching(/^2\./) });
      expect(answer.headers.get('x-d1-cost')).toBe('roundTrips=0, statements=0, rowsRead=0, rowsWritten=0');
    });

    it('answers HEAD as GET without a body', async () => {
      const [get, head] = [await request('GET', '/health'), await request('HEAD', '/health')];
      expect(head.status).toBe(200);
      expect(head.text).toBe('');
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
    });
  });
});
