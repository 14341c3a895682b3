// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Which gender a partner should have; `any` if it does not matter. */
export const PartnerGender = z.enum(['any', 'female', 'male', 'other']);
