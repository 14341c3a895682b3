import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMatch } from '../../../support/matching.ts';
import { confirmedSession, type Session, wantOfSessions } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

let session: Session;

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  session = await confirmedSession('daniel', 'mina');
});

const call = (method: string, body?: object) =>
  callSuccessfully('mina', method, `/sessions/${session.sessionId}/reminders`, body);

describe('resetSessionReminders', () => {
  describe('200', () => {
    it('the settings hold again, also when they change later', async () => {
      await call('PUT', { offsetsMinutes: [30] });
      const reset = await call('DELETE');
      expect(reset).toMatchObject({ isDefault: true, offsetsMinutes: [1440, 60, 10] });
      expect((reset as { reminders: unknown[] }).reminders).toHaveLength(3);
      await wantOfSessions('mina', { reminders: [120] });
      expect(await call('GET')).toMatchObject({
        offsetsMinutes: [120],
        reminders: [{ offsetMinutes: 120, remindAt: '2026-03-05T08:00:00.000Z', sentAt: null }],
      });
    });

    it('changes nothing if nothing was chosen, nor for the partner', async () => {
      await callSuccessfully('daniel', 'PUT', `/sessions/${session.sessionId}/reminders`, { offsetsMinutes: [45] });
      const before = await call('GET');
      expect(await call('DELETE')).toEqual(before);
      expect(await callSuccessfully('daniel', 'GET', `/sessions/${session.sessionId}/reminders`)).toMatchObject({
        isDefault: false,
        offsetsMinutes: [45],
      });
    });
  });
});
