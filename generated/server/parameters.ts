// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import { Cursor } from '../schemas/Cursor.ts';
import { NotificationType } from '../schemas/NotificationType.ts';
import { Provider } from '../schemas/Provider.ts';
import { SessionReservationId } from '../schemas/SessionReservationId.ts';
import { SessionScope } from '../schemas/SessionScope.ts';
import { UserId } from '../schemas/UserId.ts';

// Parameters that several operations take, compiled once while the module loads.

export const acceptLanguageAndIfNoneMatchHeaders = z.compile(z.object({
  'accept-language': z.exactOptional(z.string()),
  'if-none-match': z.exactOptional(z.string().check(
    z.maxLength(1000),
    z.refine(...pattern(/^(?:\*|[ \t,]*(?:W\/)?"[!#-~]*"(?:[ \t]*,[ \t,]*(?:W\/)?"[!#-~]*")*[ \t,]*)$/u, 'Must be * or ETags in double quotes as in "3", separated by commas.', '* 또는 "3"처럼 큰따옴표로 감싼 ETag여야 합니다. 여러 개는 쉼표로 구분해 주세요.')),
  )),
}));

export const correctionIdPath = z.compile(z.strictObject({ correctionId: z.guid().check(z.toLowerCase()) }));

export const cursorAndLimitQuery = z.compile(z.strictObject({
  cursor: z.exactOptional(Cursor),
  limit: z._default(z.int().check(z.gte(1), z.lte(100)), 20),
}));

export const emojiAndMessageIdAndRoomIdPath = z.compile(z.strictObject({
  emoji: z.string().check(z.minLength(1), z.maxLength(20)),
  messageId: z.guid().check(z.toLowerCase()),
  roomId: z.guid().check(z.toLowerCase()),
}));

export const exportIdPath = z.compile(z.strictObject({ exportId: z.guid().check(z.toLowerCase()) }));

export const idempotencyKeyHeaders = z.compile(z.object({
  'idempotency-key': z.exactOptional(z.string().check(
    z.minLength(1),
    z.maxLength(255),
    z.refine(...pattern(/^[\x21-\x7E]+$/u, 'May contain only visible ASCII characters without spaces.', '공백 없이 ASCII 문자만 쓸 수 있습니다.')),
  )),
}));

export const ifMatchHeaders = z.compile(z.object({
  'if-match': z.exactOptional(z.string().check(
    z.maxLength(1000),
    z.refine(...pattern(/^(?:\*|[ \t,]*(?:W\/)?"[!#-~]*"(?:[ \t]*,[ \t,]*(?:W\/)?"[!#-~]*")*[ \t,]*)$/u, 'Must be * or ETags in double quotes as in "3", separated by commas.', '* 또는 "3"처럼 큰따옴표로 감싼 ETag여야 합니다. 여러 개는 쉼표로 구분해 주세요.')),
  )),
}));

export const ifNoneMatchHeaders = z.compile(z.object({
  'if-none-match': z.exactOptional(z.string().check(
    z.maxLength(1000),
    z.refine(...pattern(/^(?:\*|[ \t,]*(?:W\/)?"[!#-~]*"(?:[ \t]*,[ \t,]*(?:W\/)?"[!#-~]*")*[ \t,]*)$/u, 'Must be * or ETags in double quotes as in "3", separated by commas.', '* 또는 "3"처럼 큰따옴표로 감싼 ETag여야 합니다. 여러 개는 쉼표로 구분해 주세요.')),
  )),
}));

export const keyPath = z.compile(z.strictObject({ key: NotificationType }));

export const matchIdPath = z.compile(z.strictObject({ matchId: z.guid().check(z.toLowerCase()) }));

export const messageIdAndRoomIdPath = z.compile(z.strictObject({
  messageId: z.guid().check(z.toLowerCase()),
  roomId: z.guid().check(z.toLowerCase()),
}));

export const notificationIdPath = z.compile(z.strictObject({ notificationId: z.guid().check(z.toLowerCase()) }));

export const originAndUpgradeHeaders = z.compile(z.object({
  origin: z.exactOptional(z.string()),
  upgrade: z.exactOptional(z.string()),
}));

export const providerPath = z.compile(z.strictObject({ provider: Provider }));

export const reportIdPath = z.compile(z.strictObject({ reportId: z.guid().check(z.toLowerCase()) }));

export const requestIdPath = z.compile(z.strictObject({ requestId: z.guid().check(z.toLowerCase()) }));

export const roomIdAndUserIdPath = z.compile(z.strictObject({ roomId: z.guid().check(z.toLowerCase()), userId: UserId }));

export const roomIdPath = z.compile(z.strictObject({ roomId: z.guid().check(z.toLowerCase()) }));

export const scopeQuery = z.compile(z.strictObject({ scope: z._default(SessionScope, 'one') }));

export const sessionIdPath = z.compile(z.strictObject({ sessionId: SessionReservationId }));

export const subscriptionIdPath = z.compile(z.strictObject({ subscriptionId: z.guid().check(z.toLowerCase()) }));

export const userIdPath = z.compile(z.strictObject({ userId: UserId }));
