import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { sdk } from '../../../support/sdk.ts';
import { wantOfSessions } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('getSessionSettings', () => {
  describe('200', () => {
    it('a user who has changed nothing is reminded a day, an hour and ten minutes before, and refuses nothing', async () => {
      expect(unwrap(await (await sdk('mina')).getSessionSettings())).toEqual({
        minimumNoticeMinutes: 0,
        dailyLimit: null,
        bufferMinutes: 0,
        reminders: [1440, 60, 10],
      });
    });

    it("shows the caller's own settings only", async () => {
      await wantOfSessions('mina', { dailyLimit: 3 });
      expect(unwrap(await (await sdk('daniel')).getSessionSettings())).toMatchObject({ dailyLimit: null });
    });
  });
});
