// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ReminderOffsets } from './ReminderOffsets.ts';
import { SessionReminder } from './SessionReminder.ts';
import { SessionReservationId } from './SessionReservationId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** When the caller is reminded of a session. */
export const SessionReminders = z.lazy(() => z.object({
  sessionId: SessionReservationId,
  offsetsMinutes: ReminderOffsets,
  isDefault: z.boolean(),
  reminders: z.array(SessionReminder),
}));

true satisfies Agrees<typeof SessionReminders, components['schemas']['SessionReminders']>;
