// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A language spoken natively. */
export const NativeLanguageEntry = z.strictObject({ language: LanguageTag });
