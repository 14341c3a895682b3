// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A language spoken natively. */
export const NativeLanguageEntry = z.strictObject({ language: LanguageTag });
