// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { uniqueItems } from '../../src/platform/wire/schema-rules.ts';
import { StartTime } from './StartTime.ts';
import { Weekday } from './Weekday.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * Hours in which push notifications and e-mails wait, in the local time of the caller's time zone. If `to` is before
 * `from`, they end on the next day.
 */
export const QuietHoursReplacement = z.strictObject({
  from: StartTime,
  to: StartTime,
  weekdays: z.array(Weekday).check(z.minLength(1), z.maxLength(7), z.refine(...uniqueItems)),
});

true satisfies Agrees<typeof QuietHoursReplacement, components['schemas']['QuietHoursReplacement']>;
