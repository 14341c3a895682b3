import { describe, expect, it } from 'vitest';
import full from '../../../../generated/contract/openapi.json';
import { request } from '../../../support/app.ts';

describe('getContract', () => {
  describe('200', () => {
    it('serves the committed document itself (CTR-01)', async () => {
      const answer = await request('GET', '/openapi.json');
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual(full);
    });
  });

  describe('304', () => {
    it('answers a known ETag without a body, also a weak one', async () => {
      const { headers } = await request('GET', '/openapi.json');
      const etag = headers.get('etag') ?? '';
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const answer = await request('GET', '/openapi.json', { headers: { 'if-none-match': known } });
        expect([answer.status, answer.text, answer.headers.get('etag')]).toEqual([304, '', etag]);
      }
    });
  });
});
