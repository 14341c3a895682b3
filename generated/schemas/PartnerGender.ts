// Generated from contract/. Do not edit.
import * as z from 'zod';

/** The gender a partner should have; `any` means that it does not matter. */
export const PartnerGender = z.enum(['any', 'female', 'male', 'other']);
