// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The age as other users see it. When only the year of birth is known, the lower of the two possible ages counts. */
export const AgeBand = z.enum(['14-17', '18-24', '25-34', '35-44', '45-54', '55+']);

true satisfies Agrees<typeof AgeBand, components['schemas']['AgeBand']>;
