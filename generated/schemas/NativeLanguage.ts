// Generated from contract/. Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A language spoken natively. */
export const NativeLanguage = z.lazy(() => z.object({ language: LanguageTag }));
