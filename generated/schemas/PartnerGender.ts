// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';

/** Which gender a partner should have; `any` if it does not matter. */
export const PartnerGender = z.enum(['any', 'female', 'male', 'other']);
