// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Whether the user is certainly 18 on the day in their time zone. Minors and adults are never matched with each other. */
export const AgeGroup = z.lazy(() => z.enum(['minor', 'adult']));

true satisfies Agrees<typeof AgeGroup, components['schemas']['AgeGroup']>;
