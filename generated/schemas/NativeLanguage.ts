// Generated from contract/ (contract 2634d4709e64). Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A language spoken natively. */
export const NativeLanguage = z.object({ language: LanguageTag });
