// Generated from contract/ (contract b4940a8ee41a). Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A language spoken natively. */
export const NativeLanguage = z.object({ language: LanguageTag });
