// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A language spoken natively. */
export const NativeLanguage = z.object({ language: LanguageTag });
