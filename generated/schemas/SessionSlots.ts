// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { SessionSlot } from './SessionSlot.ts';
import { SessionSlotReason } from './SessionSlotReason.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** When two partners can have a session. */
export const SessionSlots = z.lazy(() => z.object({
  slots: z.array(SessionSlot),
  reason: z.nullable(SessionSlotReason),
  next: z.array(SessionSlot).check(z.maxLength(3)),
}));

true satisfies Agrees<typeof SessionSlots, components['schemas']['SessionSlots']>;
