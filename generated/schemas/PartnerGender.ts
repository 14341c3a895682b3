// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** Which gender a partner should have; `any` if it does not matter. */
export const PartnerGender = z.enum(['any', 'female', 'male', 'other']);
