// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A language spoken natively. */
export const NativeLanguage = z.lazy(() => z.object({ language: LanguageTag }));
