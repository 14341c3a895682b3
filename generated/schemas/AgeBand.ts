// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * The age as other users see it. A user comes into `18-24` on the 18th birthday. The later bands begin on 1 January
 * (UTC)
 * after the birthday, as if only the year of birth were known, so the band does not tell the birthday.
 */
export const AgeBand = z.enum(['14-17', '18-24', '25-34', '35-44', '45-54', '55+']);

true satisfies Agrees<typeof AgeBand, components['schemas']['AgeBand']>;
