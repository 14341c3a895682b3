// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** Day of the week. */
export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
