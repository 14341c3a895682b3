// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/** Which gender a partner should have; `any` if it does not matter. */
export const PartnerGender = z.enum(['any', 'female', 'male', 'other']);
