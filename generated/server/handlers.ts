// Generated from contract/. Do not edit.
import type * as z from 'zod/mini';
import type { Principal } from '../../src/platform/principal.ts';
import type { RequestDeps } from '../../src/platform/deps.ts';
import type { Refusal } from '../../src/platform/problems/refusal.ts';
import type { Idempotency } from '../../src/platform/idempotency.ts';
import type { Paging } from '../../src/platform/http/paging.ts';
import type { LazyBody } from '../../src/platform/http/reply.ts';
import type { components } from '../client/types.ts';
import type { compiledClockUpdate } from '../schemas/ClockUpdate.ts';
import type { compiledNewSession } from '../schemas/NewSession.ts';

type Schemas = components['schemas'];
type Nothing = Readonly<Record<string, never>>;

/** POST /users/me/exports: Create an export of the caller's data */
export interface CreateMyExport {
  readonly operationId: 'createMyExport';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly idempotency: Idempotency;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 202; readonly body: Schemas['Export']; readonly headers: { readonly location: string }; readonly replayed: boolean }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'export.limit_reached'
        | 'idempotency.key_reused'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** DELETE /users/me: Delete the caller's account */
export interface DeleteMyAccount {
  readonly operationId: 'deleteMyAccount';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 202; readonly body: Schemas['PendingDeletion'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /exports/{exportId}/archive: Download an export */
export interface DownloadMyExport {
  readonly operationId: 'downloadMyExport';
  readonly params: { readonly exportId: string };
  readonly query: { readonly expires: number; readonly session?: string; readonly signature: string };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: Uint8Array | ReadableStream; readonly headers: { readonly 'content-disposition': string } }
    | Refusal<'export.not_found' | 'request.invalid' | 'request.rate_limited' | 'server.internal'>;
}

/** GET /users/me/exports/{exportId}: Get an export of the caller */
export interface GetMyExport {
  readonly operationId: 'getMyExport';
  readonly params: { readonly exportId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['Export']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'export.not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /users/me/restore: Restore the caller's account */
export interface RestoreMyAccount {
  readonly operationId: 'restoreMyAccount';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'profile.not_deleting'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** PUT /users/me/consents: Save the caller's consents */
export interface SaveMyConsents {
  readonly operationId: 'saveMyConsents';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ConsentsUpdate'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Consents'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.birth_across_adulthood'
        | 'profile.birth_already_changed'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'profile.under_age'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /auth/realtime-ticket: Create a ticket for a live connection */
export interface CreateRealtimeTicket {
  readonly operationId: 'createRealtimeTicket';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['RealtimeTicket'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /auth/dev-login: Sign in as a seeded user (development only) */
export interface DevLogin {
  readonly operationId: 'devLogin';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['DevLogin'];
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Tokens'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'profile.user_not_found'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** DELETE /auth/sessions/{sessionId}: End a session */
export interface EndAuthSession {
  readonly operationId: 'endAuthSession';
  readonly params: { readonly sessionId: Schemas['SessionId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.session_not_found'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** DELETE /auth/sessions: End all other sessions */
export interface EndOtherAuthSessions {
  readonly operationId: 'endOtherAuthSessions';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['EndedSessions'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /auth/token: Exchange a login code for tokens */
export interface ExchangeLoginCode {
  readonly operationId: 'exchangeLoginCode';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['LoginCodeExchange'];
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Tokens'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.login_code_invalid'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** GET /auth/{provider}/callback: Finish a sign-in */
export interface FinishLogin {
  readonly operationId: 'finishLogin';
  readonly params: { readonly provider: Schemas['Provider'] };
  readonly query: {
    readonly code?: string;
    readonly error?: string;
    readonly error_description?: string;
    readonly iss?: string;
    readonly state: string;
  };
  readonly headers: Nothing;
  readonly cookies: { readonly '__Host-login'?: string };
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 302; readonly headers: { readonly location: string; readonly 'set-cookie'?: string | readonly string[] } }
    | Refusal<'auth.login_refused' | 'request.invalid' | 'request.rate_limited' | 'server.internal'>;
}

/** GET /auth/sessions: List the caller's sessions */
export interface ListAuthSessions {
  readonly operationId: 'listAuthSessions';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['AuthSessionPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /auth/logout: Sign out */
export interface Logout {
  readonly operationId: 'logout';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['LogoutRequest'] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /auth/refresh: Refresh the tokens */
export interface RefreshTokens {
  readonly operationId: 'refreshTokens';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['RefreshRequest'];
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Tokens'] }
    | Refusal<
        | 'auth.refresh_invalid'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** GET /auth/{provider}/login: Start a sign-in */
export interface StartLogin {
  readonly operationId: 'startLogin';
  readonly params: { readonly provider: Schemas['Provider'] };
  readonly query: { readonly codeChallenge: string; readonly returnTo: string };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 302; readonly headers: { readonly location: string; readonly 'set-cookie'?: string | readonly string[] } }
    | Refusal<
        | 'auth.return_target_refused'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
        | 'server.unavailable'
      >;
}

/** PUT /chat/rooms/{roomId}/messages/{messageId}/reactions/{emoji}: React to a message */
export interface AddReaction {
  readonly operationId: 'addReaction';
  readonly params: { readonly emoji: string; readonly messageId: string; readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.message_deleted'
        | 'chat.message_not_found'
        | 'chat.room_closed'
        | 'chat.room_not_found'
        | 'chat.too_many_reactions'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /chat/rooms/{roomId}/messages/{messageId}/corrections: Correct a message */
export interface CreateChatCorrection {
  readonly operationId: 'createChatCorrection';
  readonly params: { readonly messageId: string; readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NewChatCorrection'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatCorrection'] }
    | { readonly status: 201; readonly body: Schemas['ChatCorrection'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.client_correction_id_reused'
        | 'chat.message_deleted'
        | 'chat.message_edited'
        | 'chat.message_not_found'
        | 'chat.own_message'
        | 'chat.room_closed'
        | 'chat.room_not_found'
        | 'chat.too_many_corrections'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /chat/rooms: Create a group or public room */
export interface CreateChatRoom {
  readonly operationId: 'createChatRoom';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NewChatRoom'];
  readonly idempotency: Idempotency;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 201; readonly body: Schemas['ChatRoom']; readonly headers: { readonly location: string }; readonly replayed: boolean }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.age_unknown'
        | 'chat.too_many_rooms'
        | 'idempotency.key_reused'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** DELETE /chat/rooms/{roomId}/messages/{messageId}: Delete a message */
export interface DeleteChatMessage {
  readonly operationId: 'deleteChatMessage';
  readonly params: { readonly messageId: string; readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.message_not_found'
        | 'chat.not_sender'
        | 'chat.room_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** DELETE /chat/rooms/{roomId}: Delete a chat room */
export interface DeleteChatRoom {
  readonly operationId: 'deleteChatRoom';
  readonly params: { readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.not_a_group'
        | 'chat.not_permitted'
        | 'chat.room_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** PATCH /chat/rooms/{roomId}/messages/{messageId}: Edit a message */
export interface EditChatMessage {
  readonly operationId: 'editChatMessage';
  readonly params: { readonly messageId: string; readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ChatMessageUpdate'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatMessage']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.message_deleted'
        | 'chat.message_not_found'
        | 'chat.not_sender'
        | 'chat.room_closed'
        | 'chat.room_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** GET /chat/rooms/{roomId}/membership: Get the caller's settings of a chat room */
export interface GetChatMembership {
  readonly operationId: 'getChatMembership';
  readonly params: { readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['ChatMembership']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.room_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /chat/rooms/{roomId}/messages/{messageId}: Get a message */
export interface GetChatMessage {
  readonly operationId: 'getChatMessage';
  readonly params: { readonly messageId: string; readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['ChatMessage']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.message_not_found'
        | 'chat.room_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /chat/rooms/{roomId}: Get a chat room */
export interface GetChatRoom {
  readonly operationId: 'getChatRoom';
  readonly params: { readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['ChatRoom']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.room_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /chat/unread: Get the number of unread messages */
export interface GetChatUnread {
  readonly operationId: 'getChatUnread';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatUnread'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /chat/rooms/{roomId}/language-balance: Get the balance of languages in a chat room */
export interface GetLanguageBalance {
  readonly operationId: 'getLanguageBalance';
  readonly params: { readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['LanguageBalance'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.room_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /chat/rooms/{roomId}/changes: List changed messages of a chat room */
export interface ListChatChanges {
  readonly operationId: 'listChatChanges';
  readonly params: { readonly roomId: string };
  readonly query: { readonly after: number; readonly limit: number };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatChanges'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.room_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /chat/rooms/{roomId}/messages/{messageId}/corrections: List the corrections of a message */
export interface ListChatCorrections {
  readonly operationId: 'listChatCorrections';
  readonly params: { readonly messageId: string; readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatCorrections'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.message_not_found'
        | 'chat.room_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /chat/rooms/{roomId}/members: List the members of a chat room */
export interface ListChatMembers {
  readonly operationId: 'listChatMembers';
  readonly params: { readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatMemberPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.not_a_group'
        | 'chat.room_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /chat/rooms/{roomId}/messages: List the messages of a chat room */
export interface ListChatMessages {
  readonly operationId: 'listChatMessages';
  readonly params: { readonly roomId: string };
  readonly query: {
    readonly after?: number;
    readonly around?: number;
    readonly before?: number;
    readonly limit: number;
  };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatMessageWindow'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.room_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /chat/rooms: List chat rooms */
export interface ListChatRooms {
  readonly operationId: 'listChatRooms';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatRoomPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /chat/public-rooms: List public rooms */
export interface ListPublicChatRooms {
  readonly operationId: 'listPublicChatRooms';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['PublicChatRoomPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /chat/corrections: List the corrections that the caller has received */
export interface ListReceivedCorrections {
  readonly operationId: 'listReceivedCorrections';
  readonly params: Nothing;
  readonly query: { readonly learned?: boolean };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatCorrectionPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** PUT /chat/corrections/{correctionId}/learned: Mark a correction as learned */
export interface MarkCorrectionLearned {
  readonly operationId: 'markCorrectionLearned';
  readonly params: { readonly correctionId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.correction_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /chat/rooms/{roomId}/unread: Mark messages as unread */
export interface MarkUnread {
  readonly operationId: 'markUnread';
  readonly params: { readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ChatUnreadMark'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatReadPosition'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.room_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** GET /chat/rooms/{roomId}/live: Open the live channel of a chat room */
export interface OpenChatChannel {
  readonly operationId: 'openChatChannel';
  readonly params: { readonly roomId: string };
  readonly query: {
    readonly changes?: number;
    readonly contiguous?: number;
    readonly seen?: number;
    readonly ticket: string;
  };
  readonly headers: { readonly origin?: string; readonly upgrade?: string };
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 101; readonly webSocket: WebSocket }
    | Refusal<
        | 'auth.origin_refused'
        | 'auth.ticket_invalid'
        | 'auth.upgrade_required'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** DELETE /chat/rooms/{roomId}/members/{userId}: Leave a chat room, or remove a member */
export interface RemoveChatMember {
  readonly operationId: 'removeChatMember';
  readonly params: { readonly roomId: string; readonly userId: Schemas['UserId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.member_not_found'
        | 'chat.not_a_group'
        | 'chat.not_permitted'
        | 'chat.room_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** DELETE /chat/rooms/{roomId}/messages/{messageId}/reactions/{emoji}: Take a reaction back */
export interface RemoveReaction {
  readonly operationId: 'removeReaction';
  readonly params: { readonly emoji: string; readonly messageId: string; readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.message_not_found'
        | 'chat.room_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** PUT /chat/rooms/{roomId}/members/{userId}: Join a chat room, invite a partner, or change a role */
export interface SaveChatMember {
  readonly operationId: 'saveChatMember';
  readonly params: { readonly roomId: string; readonly userId: Schemas['UserId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ChatMemberUpdate'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatMember'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.cannot_be_invited'
        | 'chat.member_not_found'
        | 'chat.member_was_removed'
        | 'chat.not_a_group'
        | 'chat.not_permitted'
        | 'chat.room_full'
        | 'chat.room_not_found'
        | 'chat.too_many_rooms'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'profile.user_not_found'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PUT /chat/rooms/{roomId}/read-position: Save how far the caller has read */
export interface SaveReadPosition {
  readonly operationId: 'saveReadPosition';
  readonly params: { readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ChatReadPositionUpdate'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatReadPosition'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.room_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** GET /chat/messages/search: Search messages */
export interface SearchChatMessages {
  readonly operationId: 'searchChatMessages';
  readonly params: Nothing;
  readonly query: {
    readonly from?: string;
    readonly hasImage?: boolean;
    readonly hasVoice?: boolean;
    readonly q: string;
    readonly roomId?: string;
    readonly senderId?: Schemas['UserId'];
    readonly to?: string;
    readonly type?: 'text';
  };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['FoundChatMessagePage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.room_not_found'
        | 'chat.search_blank'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /chat/rooms/{roomId}/messages: Send a message */
export interface SendChatMessage {
  readonly operationId: 'sendChatMessage';
  readonly params: { readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NewChatMessage'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatMessage'] }
    | { readonly status: 201; readonly body: Schemas['ChatMessage']; readonly headers: { readonly location: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.client_message_id_reused'
        | 'chat.mention_not_member'
        | 'chat.reply_not_found'
        | 'chat.room_closed'
        | 'chat.room_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** DELETE /chat/corrections/{correctionId}/learned: Mark a correction as not learned */
export interface UnmarkCorrectionLearned {
  readonly operationId: 'unmarkCorrectionLearned';
  readonly params: { readonly correctionId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.correction_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** PATCH /chat/rooms/{roomId}/membership: Update the caller's settings of a chat room */
export interface UpdateChatMembership {
  readonly operationId: 'updateChatMembership';
  readonly params: { readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ChatMembershipUpdate'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatMembership']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.room_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PATCH /chat/rooms/{roomId}: Rename a chat room */
export interface UpdateChatRoom {
  readonly operationId: 'updateChatRoom';
  readonly params: { readonly roomId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ChatRoomUpdate'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ChatRoom'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'chat.not_a_group'
        | 'chat.not_permitted'
        | 'chat.room_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /matching/requests/{requestId}/accept: Accept a match request */
export interface AcceptMatchRequest {
  readonly operationId: 'acceptMatchRequest';
  readonly params: { readonly requestId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['MatchRequest'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'matching.not_pending'
        | 'matching.profile_hidden'
        | 'matching.request_not_found'
        | 'matching.wrong_side'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /matching/requests/{requestId}/cancel: Cancel a match request */
export interface CancelMatchRequest {
  readonly operationId: 'cancelMatchRequest';
  readonly params: { readonly requestId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['MatchRequest'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'matching.not_pending'
        | 'matching.request_not_found'
        | 'matching.wrong_side'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /matching/requests: Create a match request */
export interface CreateMatchRequest {
  readonly operationId: 'createMatchRequest';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NewMatchRequest'];
  readonly idempotency: Idempotency;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 201; readonly body: Schemas['MatchRequest']; readonly headers: { readonly location: string }; readonly replayed: boolean }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'idempotency.key_reused'
        | 'matching.already_matched'
        | 'matching.already_requested'
        | 'matching.declined_recently'
        | 'matching.not_available'
        | 'matching.not_onboarded'
        | 'matching.partner_not_onboarded'
        | 'matching.profile_hidden'
        | 'matching.request_not_found'
        | 'matching.too_many_received'
        | 'matching.too_many_sent'
        | 'matching.too_soon'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'profile.self_not_allowed'
        | 'profile.user_not_found'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /matching/requests/{requestId}/decline: Decline a match request */
export interface DeclineMatchRequest {
  readonly operationId: 'declineMatchRequest';
  readonly params: { readonly requestId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['MatchRequest'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'matching.not_pending'
        | 'matching.request_not_found'
        | 'matching.wrong_side'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** DELETE /matching/matches/{matchId}: End a match */
export interface EndMatch {
  readonly operationId: 'endMatch';
  readonly params: { readonly matchId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'matching.match_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /matching/compatibility/{userId}: Get the compatibility with a user */
export interface GetCompatibility {
  readonly operationId: 'getCompatibility';
  readonly params: { readonly userId: Schemas['UserId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Compatibility']; readonly headers: { readonly 'content-language': string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'matching.not_onboarded'
        | 'matching.profile_hidden'
        | 'profile.missing'
        | 'profile.self_not_allowed'
        | 'profile.user_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /matching/matches/{matchId}: Get a match */
export interface GetMatch {
  readonly operationId: 'getMatch';
  readonly params: { readonly matchId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['Match']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'matching.match_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /matching/preferences: Get the caller's match preferences */
export interface GetMatchPreferences {
  readonly operationId: 'getMatchPreferences';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['MatchPreferences']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'matching.not_onboarded'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /matching/requests/{requestId}: Get a match request */
export interface GetMatchRequest {
  readonly operationId: 'getMatchRequest';
  readonly params: { readonly requestId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['MatchRequest']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'matching.request_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /matching/summary: Get the matching summary */
export interface GetMatchingSummary {
  readonly operationId: 'getMatchingSummary';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['MatchingSummary'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /matching/requests: List match requests */
export interface ListMatchRequests {
  readonly operationId: 'listMatchRequests';
  readonly params: Nothing;
  readonly query: {
    readonly direction: Schemas['MatchRequestDirection'];
    readonly status?: Schemas['MatchRequestStatus'];
  };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['MatchRequestPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /matching/matches: List matches */
export interface ListMatches {
  readonly operationId: 'listMatches';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['MatchPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /matching/recommendations: List recommendations */
export interface ListRecommendations {
  readonly operationId: 'listRecommendations';
  readonly params: Nothing;
  readonly query: {
    readonly ageBand?: readonly Schemas['AgeBand'][];
    readonly gender?: Schemas['Gender'];
    readonly learningLanguage?: Schemas['LanguageTag'];
    readonly level?: readonly Schemas['CefrLevel'][];
    readonly minOverlapMinutes?: number;
    readonly nativeLanguage?: Schemas['LanguageTag'];
    readonly topic?: readonly Schemas['ReferenceCode'][];
  };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['RecommendationPage']; readonly headers: { readonly 'content-language': string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'matching.not_onboarded'
        | 'matching.profile_hidden'
        | 'matching.ranking_expired'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** PUT /matching/recommendations/{userId}/feedback: Save feedback on a recommendation */
export interface SaveRecommendationFeedback {
  readonly operationId: 'saveRecommendationFeedback';
  readonly params: { readonly userId: Schemas['UserId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['MatchFeedbackReplacement'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['MatchFeedback'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'profile.self_not_allowed'
        | 'profile.user_not_found'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PATCH /matching/preferences: Update the caller's match preferences */
export interface UpdateMatchPreferences {
  readonly operationId: 'updateMatchPreferences';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['MatchPreferencesUpdate'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['MatchPreferences']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'matching.not_onboarded'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PUT /moderation/users/{userId}/birth: Correct a user's birth */
export interface CorrectUserBirth {
  readonly operationId: 'correctUserBirth';
  readonly params: { readonly userId: Schemas['UserId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['BirthCorrection'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['UserBirth'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'moderation.own_case'
        | 'profile.self_not_allowed'
        | 'profile.under_age'
        | 'profile.user_not_found'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** DELETE /moderation/matches/{matchId}: End a match as a moderator */
export interface EndMatchByModerator {
  readonly operationId: 'endMatchByModerator';
  readonly params: { readonly matchId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'moderation.match_not_found'
        | 'moderation.own_case'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /moderation/reports/{reportId}: Get a report */
export interface GetReport {
  readonly operationId: 'getReport';
  readonly params: { readonly reportId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['Report']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'report.not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /moderation/reports/{reportId}/picture: Get the picture of a report */
export interface GetReportPicture {
  readonly operationId: 'getReportPicture';
  readonly params: { readonly reportId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Uint8Array | ReadableStream }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'report.not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /moderation/reports/{reportId}/matches: List the matches across 18 of a reported user */
export interface ListReportMatches {
  readonly operationId: 'listReportMatches';
  readonly params: { readonly reportId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ReportMatchPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'report.not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /moderation/reports: List reports */
export interface ListReports {
  readonly operationId: 'listReports';
  readonly params: Nothing;
  readonly query: { readonly status?: Schemas['ReportStatus'] };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ReportPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /moderation/reports/{reportId}/resolve: Resolve a report */
export interface ResolveReport {
  readonly operationId: 'resolveReport';
  readonly params: { readonly reportId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ReportResolution'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Report'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'moderation.own_case'
        | 'report.already_resolved'
        | 'report.not_found'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /notifications: Send an announcement to users */
export interface CreateNotifications {
  readonly operationId: 'createNotifications';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NewAnnouncement'];
  readonly idempotency: Idempotency;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 201; readonly body: Schemas['AnnouncementReceipt']; readonly replayed: boolean }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'idempotency.key_reused'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /notifications/push-subscriptions: Register a push subscription */
export interface CreatePushSubscription {
  readonly operationId: 'createPushSubscription';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NewPushSubscription'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['PushSubscription'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.session_required'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'notification.push_key_retired'
        | 'notification.push_limit_reached'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** DELETE /notifications/{notificationId}: Delete a notification */
export interface DeleteNotification {
  readonly operationId: 'deleteNotification';
  readonly params: { readonly notificationId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'notification.not_found'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** DELETE /notifications/push-subscriptions/{subscriptionId}: Remove a push subscription */
export interface DeletePushSubscription {
  readonly operationId: 'deletePushSubscription';
  readonly params: { readonly subscriptionId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'notification.push_subscription_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /notifications/preferences: Get the caller's notification preferences */
export interface GetNotificationPreferences {
  readonly operationId: 'getNotificationPreferences';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['NotificationPreferences']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /notifications/templates/{key}: Get the template of a notification */
export interface GetNotificationTemplate {
  readonly operationId: 'getNotificationTemplate';
  readonly params: { readonly key: Schemas['NotificationType'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['NotificationTemplate']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'notification.template_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /notifications/push-key: Get the key for push subscriptions */
export interface GetPushKey {
  readonly operationId: 'getPushKey';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['PushKey'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
      >;
}

/** GET /notifications/unread-count: Get the number of unread notifications */
export interface GetUnreadNotificationCount {
  readonly operationId: 'getUnreadNotificationCount';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['UnreadNotificationCount'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /notifications/templates: List the templates of notifications */
export interface ListNotificationTemplates {
  readonly operationId: 'listNotificationTemplates';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['NotificationTemplateList'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /notifications: List the caller's notifications */
export interface ListNotifications {
  readonly operationId: 'listNotifications';
  readonly params: Nothing;
  readonly query: { readonly category?: Schemas['NotificationCategory']; readonly unread: boolean };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['NotificationPage']; readonly headers: { readonly 'content-language': string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /notifications/push-subscriptions: List the devices that get push notifications */
export interface ListPushSubscriptions {
  readonly operationId: 'listPushSubscriptions';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['PushSubscriptionPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /notifications/read-all: Mark all notifications as read */
export interface MarkAllNotificationsRead {
  readonly operationId: 'markAllNotificationsRead';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NotificationReadAll'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['UnreadNotificationCount'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'notification.not_found'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /notifications/{notificationId}/read: Mark a notification as read */
export interface MarkNotificationRead {
  readonly operationId: 'markNotificationRead';
  readonly params: { readonly notificationId: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Notification']; readonly headers: { readonly 'content-language': string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'notification.not_found'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /notifications/live: Open the live channel */
export interface OpenLiveChannel {
  readonly operationId: 'openLiveChannel';
  readonly params: Nothing;
  readonly query: { readonly ticket: string };
  readonly headers: { readonly origin?: string; readonly upgrade?: string };
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 101; readonly webSocket: WebSocket }
    | Refusal<
        | 'auth.origin_refused'
        | 'auth.ticket_invalid'
        | 'auth.upgrade_required'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /notifications/preview: Preview when a notification would come */
export interface PreviewNotification {
  readonly operationId: 'previewNotification';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['DeliveryPreviewRequest'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['DeliveryPreview']; readonly headers: { readonly 'content-language': string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /notifications/templates/{key}/preview: Preview the texts of a notification */
export interface PreviewNotificationTemplate {
  readonly operationId: 'previewNotificationTemplate';
  readonly params: { readonly key: Schemas['NotificationType'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NotificationPreviewRequest'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['NotificationPreview'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'notification.template_not_found'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PUT /notifications/templates/{key}: Replace the texts of a notification */
export interface ReplaceNotificationTemplate {
  readonly operationId: 'replaceNotificationTemplate';
  readonly params: { readonly key: Schemas['NotificationType'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NotificationTemplateReplacement'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['NotificationTemplate']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.forbidden'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'notification.template_not_found'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /notifications/push-subscriptions/{subscriptionId}/test: Send a test notification to a device */
export interface SendTestPush {
  readonly operationId: 'sendTestPush';
  readonly params: { readonly subscriptionId: string };
  readonly query: Nothing;
  readonly headers: { readonly 'accept-language'?: string };
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 202 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'notification.push_subscription_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /notifications/unsubscribe/{token}: Unsubscribe from e-mails with one click */
export interface UnsubscribeFromEmails {
  readonly operationId: 'unsubscribeFromEmails';
  readonly params: { readonly token: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['OneClickUnsubscription'];
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'notification.unsubscribe_token_invalid'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PATCH /notifications/preferences: Update the caller's notification preferences */
export interface UpdateNotificationPreferences {
  readonly operationId: 'updateNotificationPreferences';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NotificationPreferencesUpdate'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['NotificationPreferences']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /onboarding/complete: Complete onboarding */
export interface CompleteOnboarding {
  readonly operationId: 'completeOnboarding';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Onboarding'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'onboarding.incomplete'
        | 'profile.birth_across_adulthood'
        | 'profile.birth_already_changed'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'profile.under_age'
        | 'profile.zone_across_adulthood'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /onboarding: Get the caller's onboarding */
export interface GetOnboarding {
  readonly operationId: 'getOnboarding';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['Onboarding']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /onboarding/steps/interests: Get the onboarding step interests */
export interface GetOnboardingInterests {
  readonly operationId: 'getOnboardingInterests';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['InterestsStep']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'onboarding.already_completed'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /onboarding/steps/languages: Get the onboarding step languages */
export interface GetOnboardingLanguages {
  readonly operationId: 'getOnboardingLanguages';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['LanguagesStep']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'onboarding.already_completed'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /onboarding/steps/preferences: Get the onboarding step preferences */
export interface GetOnboardingPreferences {
  readonly operationId: 'getOnboardingPreferences';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['PreferencesStep']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'onboarding.already_completed'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /onboarding/steps/profile: Get the onboarding step profile */
export interface GetOnboardingProfile {
  readonly operationId: 'getOnboardingProfile';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['ProfileStep']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'onboarding.already_completed'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /onboarding/restart: Restart onboarding */
export interface RestartOnboarding {
  readonly operationId: 'restartOnboarding';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly idempotency: Idempotency;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Onboarding']; readonly replayed: boolean }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'idempotency.key_reused'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** PUT /onboarding/steps/interests: Save the onboarding step interests */
export interface SaveOnboardingInterests {
  readonly operationId: 'saveOnboardingInterests';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['InterestsStepReplacement'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['InterestsStep']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'onboarding.already_completed'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PUT /onboarding/steps/languages: Save the onboarding step languages */
export interface SaveOnboardingLanguages {
  readonly operationId: 'saveOnboardingLanguages';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['LanguagesStepReplacement'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['LanguagesStep']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'onboarding.already_completed'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PUT /onboarding/steps/preferences: Save the onboarding step preferences */
export interface SaveOnboardingPreferences {
  readonly operationId: 'saveOnboardingPreferences';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['PreferencesStepReplacement'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['PreferencesStep']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'onboarding.already_completed'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PUT /onboarding/steps/profile: Save the onboarding step profile */
export interface SaveOnboardingProfile {
  readonly operationId: 'saveOnboardingProfile';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ProfileStepReplacement'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['ProfileStep']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'onboarding.already_completed'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'profile.under_age'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /onboarding/steps/{step}/skip: Skip an onboarding step */
export interface SkipOnboardingStep {
  readonly operationId: 'skipOnboardingStep';
  readonly params: { readonly step: Schemas['OnboardingStepName'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Onboarding'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'onboarding.already_completed'
        | 'onboarding.step_not_skippable'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /users/me/profile-image/direct-upload/confirm: Confirm a profile picture upload */
export interface ConfirmProfileImageUpload {
  readonly operationId: 'confirmProfileImageUpload';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ProfileImageConfirmation'];
  readonly idempotency: Idempotency;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 201; readonly body: Schemas['ProfileImage']; readonly replayed: boolean }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'idempotency.in_progress'
        | 'idempotency.key_reused'
        | 'image.animated'
        | 'image.combined'
        | 'image.dimensions_refused'
        | 'image.empty'
        | 'image.incomplete'
        | 'image.type_refused'
        | 'image.unreadable'
        | 'image.upload_empty'
        | 'image.upload_not_found'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /users/me: Create the caller's profile */
export interface CreateMyProfile {
  readonly operationId: 'createMyProfile';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ProfileCreation'];
  readonly idempotency: Idempotency;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 201; readonly body: Schemas['Profile']; readonly headers: { readonly etag: string; readonly location: string }; readonly replayed: boolean }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'idempotency.key_reused'
        | 'profile.already_exists'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /users/me/profile-image/direct-upload: Create a profile picture upload */
export interface CreateProfileImageUpload {
  readonly operationId: 'createProfileImageUpload';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly idempotency: Idempotency;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 201; readonly body: Schemas['ProfileImageDirectUpload']; readonly replayed: boolean }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'idempotency.in_progress'
        | 'idempotency.key_reused'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** DELETE /users/me/profile-image: Delete the caller's profile picture */
export interface DeleteProfileImage {
  readonly operationId: 'deleteProfileImage';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /users/me/availability: Get the caller's availability */
export interface GetMyAvailability {
  readonly operationId: 'getMyAvailability';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['Availability']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /users/me/interests: Get the caller's interests */
export interface GetMyInterests {
  readonly operationId: 'getMyInterests';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['Interests']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /users/me/languages: Get the caller's languages */
export interface GetMyLanguages {
  readonly operationId: 'getMyLanguages';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['Languages']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /users/me: Get the caller's profile */
export interface GetMyProfile {
  readonly operationId: 'getMyProfile';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['Profile']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /users/me/settings: Get the caller's settings */
export interface GetMySettings {
  readonly operationId: 'getMySettings';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['Settings']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /users/{userId}: Get a user */
export interface GetUserProfile {
  readonly operationId: 'getUserProfile';
  readonly params: { readonly userId: Schemas['UserId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['PublicProfile']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.user_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** PUT /users/me/availability: Replace the caller's availability */
export interface ReplaceMyAvailability {
  readonly operationId: 'replaceMyAvailability';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['AvailabilityReplacement'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Availability']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PUT /users/me/interests: Replace the caller's interests */
export interface ReplaceMyInterests {
  readonly operationId: 'replaceMyInterests';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['InterestsReplacement'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Interests']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PUT /users/me/languages: Replace the caller's languages */
export interface ReplaceMyLanguages {
  readonly operationId: 'replaceMyLanguages';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['LanguagesReplacement'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Languages']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PATCH /users/me: Update the caller's profile */
export interface UpdateMyProfile {
  readonly operationId: 'updateMyProfile';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ProfileUpdate'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Profile']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.birth_across_adulthood'
        | 'profile.birth_already_changed'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'profile.under_age'
        | 'profile.zone_across_adulthood'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PATCH /users/me/settings: Update the caller's settings */
export interface UpdateMySettings {
  readonly operationId: 'updateMySettings';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['SettingsUpdate'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Settings']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** POST /users/me/profile-image: Upload the caller's profile picture */
export interface UploadProfileImage {
  readonly operationId: 'uploadProfileImage';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['ProfileImageUpload'];
  readonly idempotency: Idempotency;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 201; readonly body: Schemas['ProfileImage']; readonly replayed: boolean }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'idempotency.in_progress'
        | 'idempotency.key_reused'
        | 'image.animated'
        | 'image.combined'
        | 'image.dimensions_refused'
        | 'image.empty'
        | 'image.incomplete'
        | 'image.type_refused'
        | 'image.unreadable'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PUT /users/me/blocks/{userId}: Block a user */
export interface BlockUser {
  readonly operationId: 'blockUser';
  readonly params: { readonly userId: Schemas['UserId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'profile.self_not_allowed'
        | 'profile.user_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /users/me/blocks: List blocked users */
export interface ListMyBlocks {
  readonly operationId: 'listMyBlocks';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['BlockedPersonPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /users/{userId}/reports: Report a user */
export interface ReportUser {
  readonly operationId: 'reportUser';
  readonly params: { readonly userId: Schemas['UserId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NewReport'];
  readonly idempotency: Idempotency;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 201; readonly body: Schemas['ReportReceipt']; readonly replayed: boolean }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'idempotency.key_reused'
        | 'profile.missing'
        | 'profile.self_not_allowed'
        | 'profile.user_not_found'
        | 'report.limit_reached'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** DELETE /users/me/blocks/{userId}: Unblock a user */
export interface UnblockUser {
  readonly operationId: 'unblockUser';
  readonly params: { readonly userId: Schemas['UserId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'profile.self_not_allowed'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /sessions/{sessionId}/proposal/accept: Accept a proposed time */
export interface AcceptSessionProposal {
  readonly operationId: 'acceptSessionProposal';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.day_full'
        | 'sessions.no_proposal'
        | 'sessions.not_available'
        | 'sessions.not_found'
        | 'sessions.short_notice'
        | 'sessions.wrong_side'
      >;
}

/** POST /sessions/{sessionId}/cancel: Cancel a session */
export interface CancelSession {
  readonly operationId: 'cancelSession';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: { readonly scope: Schemas['SessionScope'] };
  readonly headers: Nothing;
  readonly body: Schemas['SessionCancelling'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
        | 'sessions.not_found'
        | 'sessions.too_late'
        | 'sessions.words_refused'
        | 'sessions.wrong_side'
      >;
}

/** POST /sessions/{sessionId}/complete: Complete a session */
export interface CompleteSession {
  readonly operationId: 'completeSession';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.not_confirmed'
        | 'sessions.not_found'
        | 'sessions.too_early'
      >;
}

/** POST /sessions/{sessionId}/confirm: Confirm a session */
export interface ConfirmSession {
  readonly operationId: 'confirmSession';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: { readonly scope: Schemas['SessionScope'] };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.day_full'
        | 'sessions.not_available'
        | 'sessions.not_found'
        | 'sessions.not_pending'
        | 'sessions.short_notice'
        | 'sessions.too_many_ahead'
        | 'sessions.wrong_side'
      >;
}

/** POST /sessions/calendar-feed: Create the address of the calendar feed */
export interface CreateCalendarFeed {
  readonly operationId: 'createCalendarFeed';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['CalendarFeedAddress'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /sessions: Ask a partner for a session */
export interface CreateSession {
  readonly operationId: 'createSession';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: z.output<typeof compiledNewSession>;
  readonly idempotency: Idempotency;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 201; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string; readonly location: string }; readonly replayed: boolean }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'idempotency.key_reused'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'profile.self_not_allowed'
        | 'profile.user_not_found'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
        | 'sessions.day_full'
        | 'sessions.not_available'
        | 'sessions.not_matched'
        | 'sessions.occurrences_taken'
        | 'sessions.short_notice'
        | 'sessions.slot_taken'
        | 'sessions.too_far'
        | 'sessions.too_many_open'
        | 'sessions.too_many_to_partner'
        | 'sessions.too_soon'
        | 'sessions.words_refused'
      >;
}

/** POST /sessions/{sessionId}/decline: Decline a session */
export interface DeclineSession {
  readonly operationId: 'declineSession';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: { readonly scope: Schemas['SessionScope'] };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.not_found'
        | 'sessions.not_pending'
        | 'sessions.wrong_side'
      >;
}

/** DELETE /sessions/calendar-feed: Revoke the address of the calendar feed */
export interface DeleteCalendarFeed {
  readonly operationId: 'deleteCalendarFeed';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 204 }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.session_ended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** DELETE /sessions/{sessionId}/proposal: Decline or withdraw a proposed time */
export interface EndSessionProposal {
  readonly operationId: 'endSessionProposal';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.no_proposal'
        | 'sessions.not_found'
      >;
}

/** GET /sessions/slots: Find times for a session */
export interface FindSessionSlots {
  readonly operationId: 'findSessionSlots';
  readonly params: Nothing;
  readonly query: {
    readonly durationMinutes: number;
    readonly from: string;
    readonly partnerId: Schemas['UserId'];
    readonly to: string;
  };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionSlots'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'profile.self_not_allowed'
        | 'profile.user_not_found'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.not_available'
        | 'sessions.not_matched'
      >;
}

/** GET /sessions/calendar-feed: Get the state of the calendar feed */
export interface GetCalendarFeed {
  readonly operationId: 'getCalendarFeed';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['CalendarFeed'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /sessions/{sessionId}: Get a session */
export interface GetSession {
  readonly operationId: 'getSession';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['SessionReservation']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.not_found'
      >;
}

/** GET /sessions/calendar: Get the calendar of sessions */
export interface GetSessionCalendar {
  readonly operationId: 'getSessionCalendar';
  readonly params: Nothing;
  readonly query: { readonly from: string; readonly timeZone: Schemas['TimeZone']; readonly to: string };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionCalendar'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /sessions/{sessionId}/calendar.ics: Download a session as a calendar file */
export interface GetSessionFile {
  readonly operationId: 'getSessionFile';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Uint8Array | ReadableStream>; readonly headers: { readonly 'content-disposition': string; readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.not_found'
      >;
}

/** GET /sessions/{sessionId}/reminders: Get the caller's reminders of a session */
export interface GetSessionReminders {
  readonly operationId: 'getSessionReminders';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['SessionReminders']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.not_found'
      >;
}

/** GET /sessions/{sessionId}/series: Get the series of a session */
export interface GetSessionSeries {
  readonly operationId: 'getSessionSeries';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['SessionSeries']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.not_found'
      >;
}

/** GET /sessions/settings: Get the caller's settings for sessions */
export interface GetSessionSettings {
  readonly operationId: 'getSessionSettings';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['SessionSettings']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /sessions/{sessionId}/feedback: Give feedback on a session */
export interface GiveSessionFeedback {
  readonly operationId: 'giveSessionFeedback';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['NewSessionFeedback'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
        | 'sessions.feedback_given'
        | 'sessions.not_completed'
        | 'sessions.not_found'
        | 'sessions.too_late'
        | 'sessions.words_refused'
      >;
}

/** GET /sessions/history: List past sessions */
export interface ListPastSessions {
  readonly operationId: 'listPastSessions';
  readonly params: Nothing;
  readonly query: {
    readonly attendance?: 'both' | 'caller_absent' | 'partner_absent';
    readonly from?: string;
    readonly partnerId?: Schemas['UserId'];
    readonly status?: 'completed' | 'declined' | 'cancelled' | 'expired' | 'no_show';
    readonly to?: string;
  };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservationPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /sessions: List sessions */
export interface ListSessions {
  readonly operationId: 'listSessions';
  readonly params: Nothing;
  readonly query: {
    readonly from?: string;
    readonly role?: Schemas['SessionRole'];
    readonly status?: Schemas['SessionStatus'];
    readonly to?: string;
  };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly paging: Paging;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservationPage'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** PUT /sessions/{sessionId}/proposal: Propose another time for a session */
export interface ProposeSessionTime {
  readonly operationId: 'proposeSessionTime';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: { readonly scope: Schemas['SessionScope'] };
  readonly headers: Nothing;
  readonly body: Schemas['NewSessionTime'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
        | 'sessions.day_full'
        | 'sessions.not_available'
        | 'sessions.not_confirmed'
        | 'sessions.not_found'
        | 'sessions.occurrences_taken'
        | 'sessions.plan_too_long'
        | 'sessions.same_time'
        | 'sessions.short_notice'
        | 'sessions.slot_taken'
        | 'sessions.too_far'
        | 'sessions.too_late'
        | 'sessions.too_many_changes'
        | 'sessions.too_soon'
      >;
}

/** GET /calendar-feeds/{file}: Read a calendar feed */
export interface ReadCalendarFeed {
  readonly operationId: 'readCalendarFeed';
  readonly params: { readonly file: string };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Uint8Array | ReadableStream>; readonly headers: { readonly etag: string } }
    | Refusal<'request.invalid' | 'request.rate_limited' | 'server.internal' | 'sessions.feed_not_found'>;
}

/** PUT /sessions/{sessionId}/reminders: Replace the caller's reminders of a session */
export interface ReplaceSessionReminders {
  readonly operationId: 'replaceSessionReminders';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['SessionReminderChoice'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReminders']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
        | 'sessions.not_found'
        | 'sessions.too_late'
      >;
}

/** POST /sessions/{sessionId}/no-show: Report that the partner did not come */
export interface ReportSessionNoShow {
  readonly operationId: 'reportSessionNoShow';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.not_confirmed'
        | 'sessions.not_found'
        | 'sessions.too_early'
        | 'sessions.too_late'
      >;
}

/** DELETE /sessions/{sessionId}/reminders: Return to the usual reminders of a session */
export interface ResetSessionReminders {
  readonly operationId: 'resetSessionReminders';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReminders']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.not_found'
        | 'sessions.too_late'
      >;
}

/** POST /sessions/{sessionId}/start: Start a session */
export interface StartSession {
  readonly operationId: 'startSession';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'server.internal'
        | 'sessions.not_available'
        | 'sessions.not_confirmed'
        | 'sessions.not_found'
        | 'sessions.not_matched'
        | 'sessions.too_early'
      >;
}

/** PATCH /sessions/{sessionId}: Update a session */
export interface UpdateSession {
  readonly operationId: 'updateSession';
  readonly params: { readonly sessionId: Schemas['SessionReservationId'] };
  readonly query: { readonly scope: Schemas['SessionScope'] };
  readonly headers: Nothing;
  readonly body: Schemas['SessionUpdate'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionReservation']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
        | 'sessions.is_over'
        | 'sessions.not_available'
        | 'sessions.not_found'
        | 'sessions.not_matched'
        | 'sessions.plan_too_long'
        | 'sessions.too_many_changes'
        | 'sessions.words_refused'
      >;
}

/** PATCH /sessions/settings: Update the caller's settings for sessions */
export interface UpdateSessionSettings {
  readonly operationId: 'updateSessionSettings';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['SessionSettingsUpdate'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['SessionSettings']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** GET /stats/dashboard: Get the dashboard of the caller */
export interface GetDashboard {
  readonly operationId: 'getDashboard';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['Dashboard']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /stats/languages/{language}: Get the progress of the caller in a language */
export interface GetLanguageStats {
  readonly operationId: 'getLanguageStats';
  readonly params: { readonly language: Schemas['StatsLanguage'] };
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['LanguageProgress']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /stats/goals: Get the goals of the caller */
export interface GetLearningGoals {
  readonly operationId: 'getLearningGoals';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['LearningGoals']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /stats/streak: Get the streak of the caller */
export interface GetLearningStreak {
  readonly operationId: 'getLearningStreak';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['LearningStreak']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /stats/activity: Get the activity of the caller over time */
export interface GetStatsActivity {
  readonly operationId: 'getStatsActivity';
  readonly params: Nothing;
  readonly query: {
    readonly bucket: Schemas['ActivityBucketSize'];
    readonly from: string;
    readonly language?: Schemas['StatsLanguage'];
    readonly to: string;
  };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['ActivityChart']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /stats/summary: Get a week or month of the caller */
export interface GetStatsSummary {
  readonly operationId: 'getStatsSummary';
  readonly params: Nothing;
  readonly query: { readonly on?: string; readonly period: Schemas['StatsPeriod'] };
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['StatsSummary']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /stats/pause: Get the pause of the caller */
export interface GetStreakPause {
  readonly operationId: 'getStreakPause';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['StreakPause']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** GET /stats/languages: List the statistics of the languages of the caller */
export interface ListLanguageStats {
  readonly operationId: 'listLanguageStats';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['LanguageStatsList']>; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.rate_limited'
        | 'server.internal'
      >;
}

/** POST /stats/events: Record study time of the caller */
export interface RecordStudyEvents {
  readonly operationId: 'recordStudyEvents';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['StudyEvents'];
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['StudyEventResults'] }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PUT /stats/goals: Replace the goals of the caller */
export interface ReplaceLearningGoals {
  readonly operationId: 'replaceLearningGoals';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['LearningGoalsReplacement'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['LearningGoals']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** PUT /stats/pause: Replace the pause of the caller */
export interface ReplaceStreakPause {
  readonly operationId: 'replaceStreakPause';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: Schemas['StreakPauseReplacement'];
  readonly expectedVersions: readonly string[] | undefined;
  readonly auth: Principal;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['StreakPause']; readonly headers: { readonly etag: string } }
    | Refusal<
        | 'auth.account_suspended'
        | 'auth.token_expired'
        | 'auth.token_invalid'
        | 'auth.token_missing'
        | 'profile.deletion_pending'
        | 'profile.missing'
        | 'request.invalid'
        | 'request.malformed'
        | 'request.precondition_failed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** GET /dev/clock: Get the server's clock (development only) */
export interface GetClock {
  readonly operationId: 'getClock';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Clock'] }
    | Refusal<'request.invalid' | 'request.rate_limited'>;
}

/** GET /openapi.json: Get the contract */
export interface GetContract {
  readonly operationId: 'getContract';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['OpenApiDocument']>; readonly headers: { readonly 'cache-control': string; readonly etag: string } }
    | Refusal<'request.invalid' | 'request.rate_limited'>;
}

/** GET /health: Get the health of the service */
export interface GetHealth {
  readonly operationId: 'getHealth';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Health'] }
    | Refusal<'request.invalid' | 'request.rate_limited'>;
}

/** GET /ready: Get the readiness of the service */
export interface GetReadiness {
  readonly operationId: 'getReadiness';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Readiness'] }
    | Refusal<'request.invalid' | 'request.rate_limited' | 'server.internal' | 'server.unavailable'>;
}

/** GET /reference/{list}: Get a reference list */
export interface GetReferenceList {
  readonly operationId: 'getReferenceList';
  readonly params: { readonly list: Schemas['ReferenceListName'] };
  readonly query: Nothing;
  readonly headers: { readonly 'accept-language'?: string };
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['ReferenceList']>; readonly headers: { readonly 'cache-control': string; readonly 'content-language': string; readonly etag: string } }
    | Refusal<'request.invalid' | 'request.rate_limited'>;
}

/** GET /reference: List reference lists */
export interface ListReferenceLists {
  readonly operationId: 'listReferenceLists';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: { readonly 'accept-language'?: string };
  readonly body: undefined;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: LazyBody<Schemas['ReferenceIndex']>; readonly headers: { readonly 'cache-control': string; readonly 'content-language': string; readonly etag: string } }
    | Refusal<'request.invalid' | 'request.rate_limited'>;
}

/** PUT /dev/clock: Set the server's clock (development only) */
export interface SetClock {
  readonly operationId: 'setClock';
  readonly params: Nothing;
  readonly query: Nothing;
  readonly headers: Nothing;
  readonly body: z.output<typeof compiledClockUpdate>;
  readonly auth: Principal | null;
  readonly reply:
    | { readonly status: 200; readonly body: Schemas['Clock'] }
    | Refusal<
        | 'request.invalid'
        | 'request.malformed'
        | 'request.rate_limited'
        | 'request.too_large'
        | 'request.unsupported_media_type'
        | 'server.internal'
      >;
}

/** Every operation by its id. */
export interface Operations {
  readonly createMyExport: CreateMyExport;
  readonly deleteMyAccount: DeleteMyAccount;
  readonly downloadMyExport: DownloadMyExport;
  readonly getMyExport: GetMyExport;
  readonly restoreMyAccount: RestoreMyAccount;
  readonly saveMyConsents: SaveMyConsents;
  readonly createRealtimeTicket: CreateRealtimeTicket;
  readonly devLogin: DevLogin;
  readonly endAuthSession: EndAuthSession;
  readonly endOtherAuthSessions: EndOtherAuthSessions;
  readonly exchangeLoginCode: ExchangeLoginCode;
  readonly finishLogin: FinishLogin;
  readonly listAuthSessions: ListAuthSessions;
  readonly logout: Logout;
  readonly refreshTokens: RefreshTokens;
  readonly startLogin: StartLogin;
  readonly addReaction: AddReaction;
  readonly createChatCorrection: CreateChatCorrection;
  readonly createChatRoom: CreateChatRoom;
  readonly deleteChatMessage: DeleteChatMessage;
  readonly deleteChatRoom: DeleteChatRoom;
  readonly editChatMessage: EditChatMessage;
  readonly getChatMembership: GetChatMembership;
  readonly getChatMessage: GetChatMessage;
  readonly getChatRoom: GetChatRoom;
  readonly getChatUnread: GetChatUnread;
  readonly getLanguageBalance: GetLanguageBalance;
  readonly listChatChanges: ListChatChanges;
  readonly listChatCorrections: ListChatCorrections;
  readonly listChatMembers: ListChatMembers;
  readonly listChatMessages: ListChatMessages;
  readonly listChatRooms: ListChatRooms;
  readonly listPublicChatRooms: ListPublicChatRooms;
  readonly listReceivedCorrections: ListReceivedCorrections;
  readonly markCorrectionLearned: MarkCorrectionLearned;
  readonly markUnread: MarkUnread;
  readonly openChatChannel: OpenChatChannel;
  readonly removeChatMember: RemoveChatMember;
  readonly removeReaction: RemoveReaction;
  readonly saveChatMember: SaveChatMember;
  readonly saveReadPosition: SaveReadPosition;
  readonly searchChatMessages: SearchChatMessages;
  readonly sendChatMessage: SendChatMessage;
  readonly unmarkCorrectionLearned: UnmarkCorrectionLearned;
  readonly updateChatMembership: UpdateChatMembership;
  readonly updateChatRoom: UpdateChatRoom;
  readonly acceptMatchRequest: AcceptMatchRequest;
  readonly cancelMatchRequest: CancelMatchRequest;
  readonly createMatchRequest: CreateMatchRequest;
  readonly declineMatchRequest: DeclineMatchRequest;
  readonly endMatch: EndMatch;
  readonly getCompatibility: GetCompatibility;
  readonly getMatch: GetMatch;
  readonly getMatchPreferences: GetMatchPreferences;
  readonly getMatchRequest: GetMatchRequest;
  readonly getMatchingSummary: GetMatchingSummary;
  readonly listMatchRequests: ListMatchRequests;
  readonly listMatches: ListMatches;
  readonly listRecommendations: ListRecommendations;
  readonly saveRecommendationFeedback: SaveRecommendationFeedback;
  readonly updateMatchPreferences: UpdateMatchPreferences;
  readonly correctUserBirth: CorrectUserBirth;
  readonly endMatchByModerator: EndMatchByModerator;
  readonly getReport: GetReport;
  readonly getReportPicture: GetReportPicture;
  readonly listReportMatches: ListReportMatches;
  readonly listReports: ListReports;
  readonly resolveReport: ResolveReport;
  readonly createNotifications: CreateNotifications;
  readonly createPushSubscription: CreatePushSubscription;
  readonly deleteNotification: DeleteNotification;
  readonly deletePushSubscription: DeletePushSubscription;
  readonly getNotificationPreferences: GetNotificationPreferences;
  readonly getNotificationTemplate: GetNotificationTemplate;
  readonly getPushKey: GetPushKey;
  readonly getUnreadNotificationCount: GetUnreadNotificationCount;
  readonly listNotificationTemplates: ListNotificationTemplates;
  readonly listNotifications: ListNotifications;
  readonly listPushSubscriptions: ListPushSubscriptions;
  readonly markAllNotificationsRead: MarkAllNotificationsRead;
  readonly markNotificationRead: MarkNotificationRead;
  readonly openLiveChannel: OpenLiveChannel;
  readonly previewNotification: PreviewNotification;
  readonly previewNotificationTemplate: PreviewNotificationTemplate;
  readonly replaceNotificationTemplate: ReplaceNotificationTemplate;
  readonly sendTestPush: SendTestPush;
  readonly unsubscribeFromEmails: UnsubscribeFromEmails;
  readonly updateNotificationPreferences: UpdateNotificationPreferences;
  readonly completeOnboarding: CompleteOnboarding;
  readonly getOnboarding: GetOnboarding;
  readonly getOnboardingInterests: GetOnboardingInterests;
  readonly getOnboardingLanguages: GetOnboardingLanguages;
  readonly getOnboardingPreferences: GetOnboardingPreferences;
  readonly getOnboardingProfile: GetOnboardingProfile;
  readonly restartOnboarding: RestartOnboarding;
  readonly saveOnboardingInterests: SaveOnboardingInterests;
  readonly saveOnboardingLanguages: SaveOnboardingLanguages;
  readonly saveOnboardingPreferences: SaveOnboardingPreferences;
  readonly saveOnboardingProfile: SaveOnboardingProfile;
  readonly skipOnboardingStep: SkipOnboardingStep;
  readonly confirmProfileImageUpload: ConfirmProfileImageUpload;
  readonly createMyProfile: CreateMyProfile;
  readonly createProfileImageUpload: CreateProfileImageUpload;
  readonly deleteProfileImage: DeleteProfileImage;
  readonly getMyAvailability: GetMyAvailability;
  readonly getMyInterests: GetMyInterests;
  readonly getMyLanguages: GetMyLanguages;
  readonly getMyProfile: GetMyProfile;
  readonly getMySettings: GetMySettings;
  readonly getUserProfile: GetUserProfile;
  readonly replaceMyAvailability: ReplaceMyAvailability;
  readonly replaceMyInterests: ReplaceMyInterests;
  readonly replaceMyLanguages: ReplaceMyLanguages;
  readonly updateMyProfile: UpdateMyProfile;
  readonly updateMySettings: UpdateMySettings;
  readonly uploadProfileImage: UploadProfileImage;
  readonly blockUser: BlockUser;
  readonly listMyBlocks: ListMyBlocks;
  readonly reportUser: ReportUser;
  readonly unblockUser: UnblockUser;
  readonly acceptSessionProposal: AcceptSessionProposal;
  readonly cancelSession: CancelSession;
  readonly completeSession: CompleteSession;
  readonly confirmSession: ConfirmSession;
  readonly createCalendarFeed: CreateCalendarFeed;
  readonly createSession: CreateSession;
  readonly declineSession: DeclineSession;
  readonly deleteCalendarFeed: DeleteCalendarFeed;
  readonly endSessionProposal: EndSessionProposal;
  readonly findSessionSlots: FindSessionSlots;
  readonly getCalendarFeed: GetCalendarFeed;
  readonly getSession: GetSession;
  readonly getSessionCalendar: GetSessionCalendar;
  readonly getSessionFile: GetSessionFile;
  readonly getSessionReminders: GetSessionReminders;
  readonly getSessionSeries: GetSessionSeries;
  readonly getSessionSettings: GetSessionSettings;
  readonly giveSessionFeedback: GiveSessionFeedback;
  readonly listPastSessions: ListPastSessions;
  readonly listSessions: ListSessions;
  readonly proposeSessionTime: ProposeSessionTime;
  readonly readCalendarFeed: ReadCalendarFeed;
  readonly replaceSessionReminders: ReplaceSessionReminders;
  readonly reportSessionNoShow: ReportSessionNoShow;
  readonly resetSessionReminders: ResetSessionReminders;
  readonly startSession: StartSession;
  readonly updateSession: UpdateSession;
  readonly updateSessionSettings: UpdateSessionSettings;
  readonly getDashboard: GetDashboard;
  readonly getLanguageStats: GetLanguageStats;
  readonly getLearningGoals: GetLearningGoals;
  readonly getLearningStreak: GetLearningStreak;
  readonly getStatsActivity: GetStatsActivity;
  readonly getStatsSummary: GetStatsSummary;
  readonly getStreakPause: GetStreakPause;
  readonly listLanguageStats: ListLanguageStats;
  readonly recordStudyEvents: RecordStudyEvents;
  readonly replaceLearningGoals: ReplaceLearningGoals;
  readonly replaceStreakPause: ReplaceStreakPause;
  readonly getClock: GetClock;
  readonly getContract: GetContract;
  readonly getHealth: GetHealth;
  readonly getReadiness: GetReadiness;
  readonly getReferenceList: GetReferenceList;
  readonly listReferenceLists: ListReferenceLists;
  readonly setClock: SetClock;
}

export type OperationId = keyof Operations;

/** Operations that exist in development only. */
export type DevelopmentOperationId = 'devLogin' | 'getClock' | 'setClock';

/** What the handler of this operation is called with. */
export type Input<Id extends OperationId> = Omit<Operations[Id], 'reply'> & { readonly deps: RequestDeps };

/** What it may answer. State it as the return type, so that the compiler finds superfluous properties. */
export type Reply<Id extends OperationId> = Operations[Id]['reply'];

export type Handler<Id extends OperationId> = (input: Input<Id>) => Promise<Reply<Id>>;

/** One handler for every operation. A missing or superfluous handler does not compile. */
export type Handlers = { readonly [Id in Exclude<OperationId, DevelopmentOperationId>]: Handler<Id> };

export type DevelopmentHandlers = { readonly [Id in DevelopmentOperationId]: Handler<Id> };

/** The handlers of each tag, which an area must provide. */
export interface HandlersByTag {
  readonly account: Pick<Handlers, 'createMyExport' | 'deleteMyAccount' | 'downloadMyExport' | 'getMyExport' | 'restoreMyAccount' | 'saveMyConsents'>;
  readonly auth: Pick<Handlers, 'createRealtimeTicket' | 'endAuthSession' | 'endOtherAuthSessions' | 'exchangeLoginCode' | 'finishLogin' | 'listAuthSessions' | 'logout' | 'refreshTokens' | 'startLogin'>;
  readonly chat: Pick<Handlers, 'addReaction' | 'createChatCorrection' | 'createChatRoom' | 'deleteChatMessage' | 'deleteChatRoom' | 'editChatMessage' | 'getChatMembership' | 'getChatMessage' | 'getChatRoom' | 'getChatUnread' | 'getLanguageBalance' | 'listChatChanges' | 'listChatCorrections' | 'listChatMembers' | 'listChatMessages' | 'listChatRooms' | 'listPublicChatRooms' | 'listReceivedCorrections' | 'markCorrectionLearned' | 'markUnread' | 'openChatChannel' | 'removeChatMember' | 'removeReaction' | 'saveChatMember' | 'saveReadPosition' | 'searchChatMessages' | 'sendChatMessage' | 'unmarkCorrectionLearned' | 'updateChatMembership' | 'updateChatRoom'>;
  readonly matching: Pick<Handlers, 'acceptMatchRequest' | 'cancelMatchRequest' | 'createMatchRequest' | 'declineMatchRequest' | 'endMatch' | 'getCompatibility' | 'getMatch' | 'getMatchPreferences' | 'getMatchRequest' | 'getMatchingSummary' | 'listMatchRequests' | 'listMatches' | 'listRecommendations' | 'saveRecommendationFeedback' | 'updateMatchPreferences'>;
  readonly moderation: Pick<Handlers, 'correctUserBirth' | 'endMatchByModerator' | 'getReport' | 'getReportPicture' | 'listReportMatches' | 'listReports' | 'resolveReport'>;
  readonly notifications: Pick<Handlers, 'createNotifications' | 'createPushSubscription' | 'deleteNotification' | 'deletePushSubscription' | 'getNotificationPreferences' | 'getNotificationTemplate' | 'getPushKey' | 'getUnreadNotificationCount' | 'listNotificationTemplates' | 'listNotifications' | 'listPushSubscriptions' | 'markAllNotificationsRead' | 'markNotificationRead' | 'openLiveChannel' | 'previewNotification' | 'previewNotificationTemplate' | 'replaceNotificationTemplate' | 'sendTestPush' | 'unsubscribeFromEmails' | 'updateNotificationPreferences'>;
  readonly onboarding: Pick<Handlers, 'completeOnboarding' | 'getOnboarding' | 'getOnboardingInterests' | 'getOnboardingLanguages' | 'getOnboardingPreferences' | 'getOnboardingProfile' | 'restartOnboarding' | 'saveOnboardingInterests' | 'saveOnboardingLanguages' | 'saveOnboardingPreferences' | 'saveOnboardingProfile' | 'skipOnboardingStep'>;
  readonly profile: Pick<Handlers, 'confirmProfileImageUpload' | 'createMyProfile' | 'createProfileImageUpload' | 'deleteProfileImage' | 'getMyAvailability' | 'getMyInterests' | 'getMyLanguages' | 'getMyProfile' | 'getMySettings' | 'getUserProfile' | 'replaceMyAvailability' | 'replaceMyInterests' | 'replaceMyLanguages' | 'updateMyProfile' | 'updateMySettings' | 'uploadProfileImage'>;
  readonly safety: Pick<Handlers, 'blockUser' | 'listMyBlocks' | 'reportUser' | 'unblockUser'>;
  readonly sessions: Pick<Handlers, 'acceptSessionProposal' | 'cancelSession' | 'completeSession' | 'confirmSession' | 'createCalendarFeed' | 'createSession' | 'declineSession' | 'deleteCalendarFeed' | 'endSessionProposal' | 'findSessionSlots' | 'getCalendarFeed' | 'getSession' | 'getSessionCalendar' | 'getSessionFile' | 'getSessionReminders' | 'getSessionSeries' | 'getSessionSettings' | 'giveSessionFeedback' | 'listPastSessions' | 'listSessions' | 'proposeSessionTime' | 'readCalendarFeed' | 'replaceSessionReminders' | 'reportSessionNoShow' | 'resetSessionReminders' | 'startSession' | 'updateSession' | 'updateSessionSettings'>;
  readonly stats: Pick<Handlers, 'getDashboard' | 'getLanguageStats' | 'getLearningGoals' | 'getLearningStreak' | 'getStatsActivity' | 'getStatsSummary' | 'getStreakPause' | 'listLanguageStats' | 'recordStudyEvents' | 'replaceLearningGoals' | 'replaceStreakPause'>;
  readonly system: Pick<Handlers, 'getContract' | 'getHealth' | 'getReadiness' | 'getReferenceList' | 'listReferenceLists'>;
}
