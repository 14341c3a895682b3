// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { LanguageFigures } from './LanguageFigures.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a user has done in each of their languages lately. */
export const LanguageStatsList = z.lazy(() => z.object({
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  languages: z.array(LanguageFigures),
}));

true satisfies Agrees<typeof LanguageStatsList, components['schemas']['LanguageStatsList']>;
