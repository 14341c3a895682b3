// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { EndTime } from './EndTime.ts';
import { StartTime } from './StartTime.ts';
import { Weekday } from './Weekday.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Free hours on one day of the week. */
export const WeeklyBlock = z.lazy(() => z.object({ weekday: Weekday, startTime: StartTime, endTime: EndTime }));

true satisfies Agrees<typeof WeeklyBlock, components['schemas']['WeeklyBlock']>;
