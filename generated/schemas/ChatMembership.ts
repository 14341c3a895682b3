// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChatNoticeLevel } from './ChatNoticeLevel.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What the caller wants to be told of a room. */
export const ChatMembership = z.lazy(() => z.object({
  roomId: z.guid().check(z.toLowerCase()),
  level: ChatNoticeLevel,
  mutedUntil: z.nullable(z.string().check(z.refine(...format('date-time')))),
}));

true satisfies Agrees<typeof ChatMembership, components['schemas']['ChatMembership']>;
