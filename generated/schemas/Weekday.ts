// Generated from contract/ (contract a66aacd767ab). Do not edit.
import * as z from 'zod';

/** Day of the week. */
export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
