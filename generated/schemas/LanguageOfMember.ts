// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a member has written in one language. */
export const LanguageOfMember = z.lazy(() => z.object({
  userId: UserId,
  messages: z.int().check(z.gte(1), z.lte(200)),
  characters: z.int().check(z.gte(1)),
}));

true satisfies Agrees<typeof LanguageOfMember, components['schemas']['LanguageOfMember']>;
