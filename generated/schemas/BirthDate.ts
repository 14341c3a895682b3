// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Date of birth. It is needed when the year alone does not show whether the user is 14. */
export const BirthDate = z.iso.date();

true satisfies Agrees<typeof BirthDate, components['schemas']['BirthDate']>;
