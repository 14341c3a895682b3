// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChatRoomRole } from './ChatRoomRole.ts';
import { PersonSummary } from './PersonSummary.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A member of a group or public room. */
export const ChatMember = z.lazy(() => z.object({
  user: PersonSummary,
  role: ChatRoomRole,
  joinedAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof ChatMember, components['schemas']['ChatMember']>;
