// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Local time `HH:MM`, 00:00 to 23:59. */
export const StartTime = z.string().check(
  z.refine(...pattern(/^([01][0-9]|2[0-3]):[0-5][0-9]$/u, 'Must be a time from 00:00 to 23:59, with two digits each.', '00:00부터 23:59까지의 시각을 두 자리씩 써 주세요.')),
);

true satisfies Agrees<typeof StartTime, components['schemas']['StartTime']>;
