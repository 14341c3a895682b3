// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The gender a partner should have; `any` means that it does not matter. */
export const PartnerGender = z.enum(['any', 'female', 'male', 'other']);

true satisfies Agrees<typeof PartnerGender, components['schemas']['PartnerGender']>;
