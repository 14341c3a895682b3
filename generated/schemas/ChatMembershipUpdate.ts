// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format, minProperties } from '../../src/platform/wire/schema-rules.ts';
import { ChatNoticeLevel } from './ChatNoticeLevel.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A merge patch (RFC 7396): properties that are left out stay as they are. */
export const ChatMembershipUpdate = z.strictObject({
  level: z.exactOptional(ChatNoticeLevel),
  mutedUntil: z.exactOptional(z.nullable(z.string().check(z.refine(...format('date-time'))))),
}).check(z.refine(...minProperties(1)));

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledChatMembershipUpdate = z.compile(ChatMembershipUpdate, { strict: true });

true satisfies Agrees<typeof ChatMembershipUpdate, components['schemas']['ChatMembershipUpdate']>;
