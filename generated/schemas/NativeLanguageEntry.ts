// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { LanguageTag } from './LanguageTag.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A native language. */
export const NativeLanguageEntry = z.strictObject({ language: LanguageTag });

true satisfies Agrees<typeof NativeLanguageEntry, components['schemas']['NativeLanguageEntry']>;
