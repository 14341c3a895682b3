// Generated from contract/. Do not edit.
import * as z from 'zod';

/** The age as other users see it. When only the year of birth is known, the lower of the two possible ages counts. */
export const AgeBand = z.enum(['14-17', '18-24', '25-34', '35-44', '45-54', '55+']);
