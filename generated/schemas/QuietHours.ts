// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { StartTime } from './StartTime.ts';
import { Weekday } from './Weekday.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * Hours in which push notifications and e-mails wait, in the local time of the caller's time zone. If `to` is before
 * `from`, they end on the next day. Where clocks change: a time that does not exist is the first existing instant
 * after
 * it, and a time that exists twice is the first.
 */
export const QuietHours = z.lazy(() => z.object({ from: StartTime, to: StartTime, weekdays: z.array(Weekday) }));

true satisfies Agrees<typeof QuietHours, components['schemas']['QuietHours']>;
