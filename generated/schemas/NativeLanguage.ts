// Generated from contract/ (contract 9ab5e35d5a6c). Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A language spoken natively. */
export const NativeLanguage = z.lazy(() => z.object({ language: LanguageTag }));
