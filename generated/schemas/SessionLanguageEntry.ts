// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { LanguageTag } from './LanguageTag.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A language of a session, and for how long it is to be spoken. */
export const SessionLanguageEntry = z.strictObject({
  language: LanguageTag,
  minutes: z.int().check(z.gte(5), z.lte(240)),
});

true satisfies Agrees<typeof SessionLanguageEntry, components['schemas']['SessionLanguageEntry']>;
