// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { LanguageShare } from './LanguageShare.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** In which languages the members of a room have lately written. */
export const LanguageBalance = z.lazy(() => z.object({
  roomId: z.guid().check(z.toLowerCase()),
  messages: z.int().check(z.gte(0), z.lte(200)),
  characters: z.int().check(z.gte(0)),
  languages: z.array(LanguageShare),
}));

true satisfies Agrees<typeof LanguageBalance, components['schemas']['LanguageBalance']>;
