// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Date of birth. It is needed when the year alone does not show whether the user is 14. */
export const BirthDate = z.iso.date();
