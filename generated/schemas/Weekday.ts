// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';

/** Day of the week. */
export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
