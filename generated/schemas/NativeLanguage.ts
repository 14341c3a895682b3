// Generated from contract/ (contract 6afc66c06a23). Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A language spoken natively. */
export const NativeLanguage = z.object({ language: LanguageTag });
