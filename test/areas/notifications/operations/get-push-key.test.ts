import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { pushKeyId } from '../../../../src/areas/notifications/push/key.ts';

describe('getPushKey', () => {
  describe('200', () => {
    it('names the public half of the key, as browsers take it', async () => {
      const { status, body } = await request('GET', '/notifications/push-key', { as: 'mina' });
      expect(status).toBe(200);
      expect(body).toEqual({ keyId: await pushKeyId(env), publicKey: env.VAPID_PUBLIC_KEY });
    });

    it('push-N02: names another key by another id', async () => {
      const other = await pushKeyId({ VAPID_PUBLIC_KEY: env.VAPID_PUBLIC_KEY.replace(/0$/, '4') });
      expect(other).not.toBe(await pushKeyId(env));
      expect(other).toMatch(/^[\w-]{16}$/);
    });
  });
});
