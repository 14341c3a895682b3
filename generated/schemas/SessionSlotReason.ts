// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * `too_soon`: the range is over before a session may begin, which is at least 15 minutes ahead; `too_far`: it begins
 * more
 * than 180 days ahead; `range_too_short`: no time of this length that begins on a quarter of an hour is inside it;
 * `you_have_no_hours`, `partner_has_no_hours`: the caller or the partner has no free hours in it; `no_common_hours`:
 * the
 * hours of the two do not meet; `common_hours_too_short`: they meet, but not for so long; `busy`: it would fit, but
 * one of
 * the two has other sessions.
 */
export const SessionSlotReason = z.lazy(() => z.enum([
  'too_soon',
  'too_far',
  'range_too_short',
  'you_have_no_hours',
  'partner_has_no_hours',
  'no_common_hours',
  'common_hours_too_short',
  'busy',
]));

true satisfies Agrees<typeof SessionSlotReason, components['schemas']['SessionSlotReason']>;
