// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';

/** Day of the week. */
export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
