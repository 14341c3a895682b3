// Generated from contract/. Do not edit.
import * as z from 'zod';
import { LanguageTag } from './LanguageTag.ts';

/** A native language. */
export const NativeLanguageEntry = z.strictObject({ language: LanguageTag });
