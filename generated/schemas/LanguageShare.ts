// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { LanguageOfMember } from './LanguageOfMember.ts';
import { LanguageTag } from './LanguageTag.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What was written in one language. */
export const LanguageShare = z.lazy(() => z.object({
  language: z.nullable(LanguageTag),
  share: z.int().check(z.gte(0), z.lte(100)),
  messages: z.int().check(z.gte(1), z.lte(200)),
  characters: z.int().check(z.gte(1)),
  members: z.array(LanguageOfMember).check(z.minLength(1)),
}));

true satisfies Agrees<typeof LanguageShare, components['schemas']['LanguageShare']>;
