// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** An emoji under a message, and who put it there. */
export const ChatReaction = z.lazy(() => z.object({
  emoji: z.string().check(z.minLength(1), z.maxLength(20)),
  userIds: z.array(UserId).check(z.minLength(1)),
}));

true satisfies Agrees<typeof ChatReaction, components['schemas']['ChatReaction']>;
