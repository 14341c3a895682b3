// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ActivityBucket } from './ActivityBucket.ts';
import { LanguageFigures } from './LanguageFigures.ts';
import { LevelChange } from './LevelChange.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How a user gets on with one language. */
export const LanguageProgress = z.lazy(() => z.object({
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  language: LanguageFigures,
  levels: z.array(LevelChange).check(z.maxLength(50)),
  weeks: z.array(ActivityBucket).check(z.minLength(1), z.maxLength(14)),
}));

true satisfies Agrees<typeof LanguageProgress, components['schemas']['LanguageProgress']>;
