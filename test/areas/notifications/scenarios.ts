import { callSuccessfully, etagOf } from '../../support/calls.ts';
import type { Scenarios } from '../../support/scenarios.ts';

const path = '/notifications/preferences';

export const scenarios = {
  minaNotificationPreferencesKnown: async () => ({ etag: await etagOf(path, 'mina') }),
  /** Mina gets no push and no e-mail at night, and one e-mail a day. */
  minaQuietAtNight: async () => {
    const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    await callSuccessfully('mina', 'PATCH', path, {
      quietHours: { from: '22:00', to: '07:00', weekdays },
      digest: { frequency: 'daily', at: '08:00' },
    });
    return {};
  },
} satisfies Scenarios;
