// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A language spoken natively. */
export const NativeLanguage = z.object({ language: LanguageTag });
