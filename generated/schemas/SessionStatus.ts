// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * `pending`: waits for the guest's answer; `confirmed`: the guest has agreed; `in_progress`: one of the two has
 * started
 * it; `completed`: it took place, or its end has passed; `declined`: the guest declined it; `cancelled`: see
 * `cancellation`; `expired`: nobody answered within 48 hours, or before it would have begun; `no_show`: both were
 * reported
 * absent. A session that is `declined`, `cancelled`, `expired` or `no_show` never changes again. Time changes the
 * status
 * by itself, to the second: a `confirmed` session is `completed` at its end.
 */
export const SessionStatus = z.enum([
  'pending',
  'confirmed',
  'in_progress',
  'completed',
  'declined',
  'cancelled',
  'expired',
  'no_show',
]);

true satisfies Agrees<typeof SessionStatus, components['schemas']['SessionStatus']>;
