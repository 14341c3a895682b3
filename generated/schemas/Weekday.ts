// Generated from contract/ (contract 6afc66c06a23). Do not edit.
import * as z from 'zod';

/** Day of the week. */
export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
