// Generated from contract/. Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A native language. */
export const NativeLanguage = z.lazy(() => z.object({ language: LanguageTag }));
