// Generated from contract/. Do not edit.
import { operation } from '../../src/client/sdk/operation.ts';

/**
 * Create an export of the caller's data.
 *
 * Orders one archive (a ZIP of JSON files and the profile picture) of everything the service stores about the caller.
 * The archive is built in the background: poll `getMyExport` every few seconds until its status is `ready`. While an
 * export is pending, another call returns that same export. A user can order five exports within 24 hours.
 */
export const createMyExport = /* @__PURE__ */ operation<'createMyExport'>({
  id: 'createMyExport',
  method: 'POST',
  path: '/users/me/exports',
  secured: true,
  idempotent: true,
  statuses: [202, 401, 403, 404, 409, 422, 429, 500],
});

/**
 * Delete the caller's account.
 *
 * Schedules the deletion of the account. From this moment the user is hidden from everyone and signed out on every
 * other device. After 30 days all data are deleted for good; until then `POST /users/me/restore` restores the account,
 * also after signing in again. A second call changes nothing and returns the same day. Before calling this, ask the
 * user to confirm and offer an export (`createMyExport`).
 */
export const deleteMyAccount = /* @__PURE__ */ operation<'deleteMyAccount'>({
  id: 'deleteMyAccount',
  method: 'DELETE',
  path: '/users/me',
  secured: true,
  statuses: [202, 401, 403, 404, 422, 429, 500],
  invalidates: [
    ['listAuthSessions'],
    ['getChatMembership'],
    ['getChatMessage'],
    ['getChatRoom'],
    ['getChatUnread'],
    ['getLanguageBalance'],
    ['listChatChanges'],
    ['listChatCorrections'],
    ['listChatMembers'],
    ['listChatMessages'],
    ['listChatRooms'],
    ['listPublicChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
    ['getCompatibility'],
    ['getMatchRequest'],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['listPushSubscriptions'],
    ['getMyProfile'],
    ['getUserProfile'],
    ['getSession'],
    ['getSessionCalendar'],
    ['getSessionFile'],
    ['getSessionReminders'],
    ['getSessionSeries'],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Download an export.
 *
 * Downloads the archive of a ready export. Use `downloadUrl` of the export as the address; do not build it yourself.
 * The address needs no token, so a browser can open it. It stops working at `expiresAt`, and at once when the session
 * that got it ends or the account is suspended: after signing in again, read the export anew. A wrong, altered or
 * expired address answers 404.
 */
export const downloadMyExport = /* @__PURE__ */ operation<'downloadMyExport'>({
  id: 'downloadMyExport',
  method: 'GET',
  path: '/exports/{exportId}/archive',
  reads: 'blob',
  statuses: [200, 404, 422, 429, 500],
});

/**
 * Get an export of the caller.
 *
 * Returns the state of an export. While `status` is `pending`, poll with the `ETag`; when it is `ready`, open
 * `downloadUrl`.
 */
export const getMyExport = /* @__PURE__ */ operation<'getMyExport'>({
  id: 'getMyExport',
  method: 'GET',
  path: '/users/me/exports/{exportId}',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Restore the caller's account.
 *
 * Restores the account within the 30 days after `deleteMyAccount`. Everything is as it was before, except that the
 * other sessions remain ended, the caller's own requests that were open remain cancelled, and open requests to the
 * caller remain gone.
 */
export const restoreMyAccount = /* @__PURE__ */ operation<'restoreMyAccount'>({
  id: 'restoreMyAccount',
  method: 'POST',
  path: '/users/me/restore',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getChatMembership'],
    ['getChatMessage'],
    ['getChatRoom'],
    ['getChatUnread'],
    ['getLanguageBalance'],
    ['listChatChanges'],
    ['listChatCorrections'],
    ['listChatMembers'],
    ['listChatMessages'],
    ['listChatRooms'],
    ['listPublicChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
    ['getCompatibility'],
    ['listRecommendations'],
    ['getMyProfile'],
    ['getUserProfile'],
    ['getSession'],
    ['getSessionCalendar'],
    ['getSessionFile'],
    ['getSessionReminders'],
    ['getSessionSeries'],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Save the caller's consents.
 *
 * Records what the caller agrees to. Each new answer is kept beside the earlier ones; sending the same answer again
 * adds nothing. The age has to be known, either from this request or from the profile: a user under 14 gets
 * `profile.under_age`. When the year of birth alone does not show whether the user is 14, ask for the date of birth.
 */
export const saveMyConsents = /* @__PURE__ */ operation<'saveMyConsents'>({
  id: 'saveMyConsents',
  method: 'PUT',
  path: '/users/me/consents',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getCompatibility'],
    ['getMatchRequest'],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['getMyProfile'],
    ['getUserProfile'],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * Create a ticket for a live connection.
 *
 * A browser cannot send headers with a WebSocket, and an access token must not appear in an address. Create a ticket
 * and open the live connection with it within 30 seconds. Every connection and every reconnection needs a new ticket.
 * While the account is being deleted there is none. A token of the existing service opens a connection that closes
 * when the token expires.
 */
export const createRealtimeTicket = /* @__PURE__ */ operation<'createRealtimeTicket'>({
  id: 'createRealtimeTicket',
  method: 'POST',
  path: '/auth/realtime-ticket',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
});

/**
 * Sign in as a seeded user (development only).
 *
 * Creates a session for any user without a password. The operation exists in development only: staging and production
 * are built without it, and their contract does not contain it.
 */
export const devLogin = /* @__PURE__ */ operation<'devLogin'>({
  id: 'devLogin',
  method: 'POST',
  path: '/auth/dev-login',
  sends: 'application/json',
  statuses: [200, 400, 403, 404, 413, 415, 422, 429, 500],
});

/**
 * End a session.
 *
 * Ends one session of the caller immediately: its refresh token stops working and its live connections close. The
 * current session can be ended too. Ending a session that has already ended is harmless.
 */
export const endAuthSession = /* @__PURE__ */ operation<'endAuthSession'>({
  id: 'endAuthSession',
  method: 'DELETE',
  path: '/auth/sessions/{sessionId}',
  secured: true,
  statuses: [204, 401, 403, 404, 422, 429, 500],
  invalidates: [['listAuthSessions'], ['listPushSubscriptions']],
});

/**
 * End all other sessions.
 *
 * Immediately ends all sessions of the caller except that of the access token, and closes their live connections. A
 * token of the existing service names no session: called with such a token, the operation ends all sessions.
 */
export const endOtherAuthSessions = /* @__PURE__ */ operation<'endOtherAuthSessions'>({
  id: 'endOtherAuthSessions',
  method: 'DELETE',
  path: '/auth/sessions',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
  invalidates: [['listAuthSessions'], ['listPushSubscriptions']],
});

/**
 * Exchange a login code for tokens.
 *
 * Send the `loginCode` from the return address together with the `codeVerifier` that was created at the start of the
 * sign-in. A code works once and for 60 seconds; every attempt uses it up. Each exchange creates a session of its own,
 * which `GET /auth/sessions` lists.
 */
export const exchangeLoginCode = /* @__PURE__ */ operation<'exchangeLoginCode'>({
  id: 'exchangeLoginCode',
  method: 'POST',
  path: '/auth/token',
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 413, 415, 422, 429, 500],
});

/**
 * Finish a sign-in.
 *
 * The provider redirects the browser to this address; a client never calls it itself. The server checks that this
 * browser began the sign-in, fetches the user's identity from the provider, creates the account at a first sign-in,
 * and redirects to the client's `returnTo` with `loginCode` in the query.
 *
 * When the provider or the account refuses, `returnTo` carries `error` instead, with the code of a problem
 * (`auth.login_refused`, `auth.account_suspended`). When the browser's state is missing or wrong, there is no address
 * to return to: the answer is then a problem, or for browsers a redirect to its page.
 *
 * An account is identified by the provider and the user's id there. A second provider leads to the same account only
 * when both e-mail addresses are verified; Naver's addresses are not, and Google's only if Google hosts the address. A
 * second user of the same provider never joins an account, because providers give addresses of former users to others.
 *
 * If something goes wrong, a browser (`Accept: text/html`) is redirected to a page that explains the problem. Several
 * tabs can sign in at the same time: `startLogin` sets a cookie for each sign-in (`__Host-login-` and the beginning of
 * the state), and only this operation reads it.
 */
export const finishLogin = /* @__PURE__ */ operation<'finishLogin'>({
  id: 'finishLogin',
  method: 'GET',
  path: '/auth/{provider}/callback',
  statuses: [302, 400, 422, 429, 500],
});

/**
 * List the caller's sessions.
 *
 * Returns every running session of the caller, the newest sign-in first. Show them as devices, each with a button that
 * ends it.
 */
export const listAuthSessions = /* @__PURE__ */ operation<'listAuthSessions'>({
  id: 'listAuthSessions',
  method: 'GET',
  path: '/auth/sessions',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * Sign out.
 *
 * Ends the session of the access token immediately: its refresh token stops working and its live connections close.
 * The access token itself remains valid for the rest of its 15 minutes, except in operations that check the session.
 * Delete both tokens in the client. Repeating the call is harmless.
 */
export const logout = /* @__PURE__ */ operation<'logout'>({
  id: 'logout',
  method: 'POST',
  path: '/auth/logout',
  secured: true,
  sends: 'application/json',
  statuses: [204, 400, 401, 403, 413, 415, 422, 429, 500],
  invalidates: [['listAuthSessions'], ['listPushSubscriptions']],
});

/**
 * Refresh the tokens.
 *
 * Exchanges a refresh token for a new pair of tokens. A refresh token works once. For 30 seconds after its first use
 * it can be sent again, by a second tab or because the answer was lost, and returns the same new refresh token;
 * parallel calls therefore never sign a user out. A later use means that the token was copied: the session ends for
 * everyone who holds one of its tokens.
 *
 * A 401 from this operation is final: ask the user to sign in again. Store the new tokens before you use them.
 */
export const refreshTokens = /* @__PURE__ */ operation<'refreshTokens'>({
  id: 'refreshTokens',
  method: 'POST',
  path: '/auth/refresh',
  sends: 'application/json',
  statuses: [200, 400, 401, 413, 415, 422, 429, 500],
});

/**
 * Start a sign-in.
 *
 * Open this address in the browser (a link or `location.href`, not `fetch`). It redirects to the provider, and from
 * there back to `returnTo`, which then carries `loginCode`, or `error` with a problem code when the sign-in did not
 * succeed.
 *
 * Before you open it, create a random `codeVerifier` (43 to 128 characters, RFC 7636), keep it in sessionStorage, and
 * send its SHA-256 in base64url as `codeChallenge`. Afterwards exchange the code together with the verifier at `POST
 * /auth/token`: a stolen code is worthless without the verifier.
 *
 * A sign-in counts once against the limit of the class `auth`, here; its other two calls count as `anonymous`. If
 * something goes wrong, a browser (`Accept: text/html`) is redirected to a page that explains the problem.
 */
export const startLogin = /* @__PURE__ */ operation<'startLogin'>({
  id: 'startLogin',
  method: 'GET',
  path: '/auth/{provider}/login',
  statuses: [302, 422, 429, 500, 503],
});

/**
 * React to a message.
 *
 * Puts an emoji of the caller under a message, their own included. A user can put several emoji under one message,
 * each once; a message has at most 20 different ones. Repeating the call changes nothing.
 */
export const addReaction = /* @__PURE__ */ operation<'addReaction'>({
  id: 'addReaction',
  method: 'PUT',
  path: '/chat/rooms/{roomId}/messages/{messageId}/reactions/{emoji}',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getChatMessage', { roomId: ['path', 'roomId'] }],
    ['getChatRoom', { roomId: ['path', 'roomId'] }],
    ['getLanguageBalance', { roomId: ['path', 'roomId'] }],
    ['listChatChanges', { roomId: ['path', 'roomId'] }],
    ['listChatCorrections', { roomId: ['path', 'roomId'] }],
    ['listChatMessages', { roomId: ['path', 'roomId'] }],
    ['listChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
  ],
});

/**
 * Correct a message.
 *
 * Corrects what another user of the room wrote: places in the text, what is to stand there, and a comment. Name the
 * `revision` that the user sees: if the message was edited meanwhile, the answer is `chat.message_edited`, and the
 * user corrects the new text. The spans stand in the order of the text and do not overlap; a span outside of the text,
 * or one whose replacement is what stands there already, is answered with 422 and its pointer. A message takes 20
 * corrections.
 *
 * The correction keeps the text for which it was made, also if the message is edited later, and goes with the message
 * when that is deleted. It is a change of the message: `correctionCount` and `changeSequence` rise, and open
 * connections get a `changed` frame. The sender of the message gets the notification `chat.correction`, one for each
 * correction, unless they are looking at the room or have muted it.
 *
 * Make a new `clientCorrectionId` for each correction, and send it again with each further try: a repeated call with
 * the same content answers 200 and the correction, without any effect.
 */
export const createChatCorrection = /* @__PURE__ */ operation<'createChatCorrection'>({
  id: 'createChatCorrection',
  method: 'POST',
  path: '/chat/rooms/{roomId}/messages/{messageId}/corrections',
  secured: true,
  sends: 'application/json',
  statuses: [200, 201, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getChatMessage', { roomId: ['path', 'roomId'] }],
    ['getChatRoom', { roomId: ['path', 'roomId'] }],
    ['getLanguageBalance', { roomId: ['path', 'roomId'] }],
    ['listChatChanges', { roomId: ['path', 'roomId'] }],
    ['listChatCorrections', { roomId: ['path', 'roomId'] }],
    ['listChatMessages', { roomId: ['path', 'roomId'] }],
    ['listChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * Create a group or public room.
 *
 * Creates a room whose owner and first member is the caller, and answers it. It belongs to the age group of the
 * caller: minors and adults are never in one room. Then invite partners with `saveChatMember`. A `group` has up to 50
 * members, and each of them can invite their own partners. A `public` room has up to 500, is in the list of
 * `listPublicChatRooms`, and anyone of the age group can join it.
 *
 * A user can be in 100 group and public rooms, and own 20 of them.
 */
export const createChatRoom = /* @__PURE__ */ operation<'createChatRoom'>({
  id: 'createChatRoom',
  method: 'POST',
  path: '/chat/rooms',
  secured: true,
  idempotent: true,
  sends: 'application/json',
  statuses: [201, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [['getChatMembership'], ['listChatMembers'], ['listChatRooms'], ['listPublicChatRooms']],
});

/**
 * Delete a message.
 *
 * Deletes a message that the caller has sent, for everyone and for good, also in a room whose match has ended. The
 * message keeps its place, without its text: `text` is null and `deletedAt` is set, here, in lists and where another
 * message answers it. Its earlier texts and its corrections are deleted too, and so is what notifications say of it:
 * one that told of no other message disappears, and nothing of it is sent any more. Deleting it again answers 204
 * again.
 */
export const deleteChatMessage = /* @__PURE__ */ operation<'deleteChatMessage'>({
  id: 'deleteChatMessage',
  method: 'DELETE',
  path: '/chat/rooms/{roomId}/messages/{messageId}',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getChatMessage', { roomId: ['path', 'roomId'] }],
    ['getChatRoom', { roomId: ['path', 'roomId'] }],
    ['getLanguageBalance', { roomId: ['path', 'roomId'] }],
    ['listChatChanges', { roomId: ['path', 'roomId'] }],
    ['listChatCorrections', { roomId: ['path', 'roomId'] }],
    ['listChatMessages', { roomId: ['path', 'roomId'] }],
    ['listChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
  ],
});

/**
 * Delete a chat room.
 *
 * Deletes a group or public room for everyone and for good, with all its messages. Only the owner can do it; others
 * get `chat.not_permitted`. From the answer on nobody can read the room, its live connections are closed, and the
 * messages are erased within minutes. A direct room ends with its match (`endMatch`).
 */
export const deleteChatRoom = /* @__PURE__ */ operation<'deleteChatRoom'>({
  id: 'deleteChatRoom',
  method: 'DELETE',
  path: '/chat/rooms/{roomId}',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getChatMembership', { roomId: ['path', 'roomId'] }],
    ['getChatMessage', { roomId: ['path', 'roomId'] }],
    ['getChatRoom', { roomId: ['path', 'roomId'] }],
    ['getChatUnread'],
    ['getLanguageBalance', { roomId: ['path', 'roomId'] }],
    ['listChatChanges', { roomId: ['path', 'roomId'] }],
    ['listChatCorrections', { roomId: ['path', 'roomId'] }],
    ['listChatMembers', { roomId: ['path', 'roomId'] }],
    ['listChatMessages', { roomId: ['path', 'roomId'] }],
    ['listChatRooms'],
    ['listPublicChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
  ],
});

/**
 * Edit a message.
 *
 * Replaces the text of a message that the caller has sent, at any time while the room can be written in. The message
 * keeps its place and its `createdAt`; `editedAt`, `revision` and `changeSequence` show the change. The same text
 * changes nothing and answers the message as it is, so a call without `If-Match` whose answer was lost can be
 * repeated.
 *
 * To protect an edit that was made on another device, send the `ETag` of `getChatMessage` as `If-Match`. A deleted
 * message stays deleted: an edit that comes later, or at the same moment, answers `chat.message_deleted` or 412.
 */
export const editChatMessage = /* @__PURE__ */ operation<'editChatMessage'>({
  id: 'editChatMessage',
  method: 'PATCH',
  path: '/chat/rooms/{roomId}/messages/{messageId}',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getChatMessage', { roomId: ['path', 'roomId'] }],
    ['getChatRoom', { roomId: ['path', 'roomId'] }],
    ['getLanguageBalance', { roomId: ['path', 'roomId'] }],
    ['listChatChanges', { roomId: ['path', 'roomId'] }],
    ['listChatCorrections', { roomId: ['path', 'roomId'] }],
    ['listChatMessages', { roomId: ['path', 'roomId'] }],
    ['listChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
  ],
});

/**
 * Get the caller's settings of a chat room.
 *
 * Returns of what in a room the caller is told, and until when the room is muted. A member who has changed nothing is
 * told of everything.
 */
export const getChatMembership = /* @__PURE__ */ operation<'getChatMembership'>({
  id: 'getChatMembership',
  method: 'GET',
  path: '/chat/rooms/{roomId}/membership',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get a message.
 *
 * Returns one message to the members of its room. A message of another room, or one that never existed, answers
 * `chat.message_not_found`. A room that the caller cannot read answers `chat.room_not_found`, as in `getChatRoom`. To
 * show the messages around it, call `listChatMessages` with its `sequence`. A deleted message is answered without its
 * text.
 */
export const getChatMessage = /* @__PURE__ */ operation<'getChatMessage'>({
  id: 'getChatMessage',
  method: 'GET',
  path: '/chat/rooms/{roomId}/messages/{messageId}',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get a chat room.
 *
 * Returns a room to its members. The answer is the same 404 for a room of other users, a direct room with a user who
 * is blocked in either direction, suspended or deleting their account, and a room that never existed. A room whose
 * match has ended can be read, and `isWritable` is false. A group or public room that was deleted, or that the caller
 * has left or was removed from, is not found either.
 */
export const getChatRoom = /* @__PURE__ */ operation<'getChatRoom'>({
  id: 'getChatRoom',
  method: 'GET',
  path: '/chat/rooms/{roomId}',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the number of unread messages.
 *
 * Returns how many messages are unread in all rooms of the caller together, for a badge. It is the sum of `unread` in
 * `listChatRooms`. Rooms that the caller cannot read do not count. With more than 500 rooms, only the 500 newest are
 * looked at, and `isMore` is true.
 */
export const getChatUnread = /* @__PURE__ */ operation<'getChatUnread'>({
  id: 'getChatUnread',
  method: 'GET',
  path: '/chat/unread',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * Get the balance of languages in a chat room.
 *
 * Returns how much each member has lately written in each language: the messages among the latest 200 of the room,
 * with the `language` that their senders named. Deleted messages do not count. Use it to show partners whether each of
 * them gets to practise.
 */
export const getLanguageBalance = /* @__PURE__ */ operation<'getLanguageBalance'>({
  id: 'getLanguageBalance',
  method: 'GET',
  path: '/chat/rooms/{roomId}/language-balance',
  secured: true,
  statuses: [200, 401, 403, 404, 422, 429, 500],
});

/**
 * List changed messages of a chat room.
 *
 * Returns the messages of a room that were edited, deleted or corrected, or whose reactions changed, after the change
 * `after`, each once and as it is now, in the order of its latest change. Call it after a reconnect, with the highest
 * `changeSequence` up to which the app has seen every change, and then with the last one of the page, until `hasMore`
 * is false. Begin with the `lastChangeSequence` of the first `listChatMessages`. New messages are not changes: fetch
 * them with `listChatMessages` and its `after`.
 *
 * If `isReset` is true, the app holds changes that the room does not have. It drops what it has stored of the room and
 * reads it again.
 */
export const listChatChanges = /* @__PURE__ */ operation<'listChatChanges'>({
  id: 'listChatChanges',
  method: 'GET',
  path: '/chat/rooms/{roomId}/changes',
  secured: true,
  statuses: [200, 401, 403, 404, 422, 429, 500],
});

/**
 * List the corrections of a message.
 *
 * Returns the corrections of a message to the members of its room, the earliest first. Each shows the text for which
 * it was made, which after an edit is an earlier one. A deleted message has none. Read it again when `correctionCount`
 * of the message has changed.
 */
export const listChatCorrections = /* @__PURE__ */ operation<'listChatCorrections'>({
  id: 'listChatCorrections',
  method: 'GET',
  path: '/chat/rooms/{roomId}/messages/{messageId}/corrections',
  secured: true,
  statuses: [200, 401, 403, 404, 422, 429, 500],
});

/**
 * List the members of a chat room.
 *
 * Returns the members of a group or public room, those who joined first at the beginning. Members with whom the caller
 * shares a block in either direction, and those who are suspended or deleting their account, are left out, so a page
 * can hold fewer than `limit` items: only `nextCursor` shows whether more follow. `memberCount` of the room counts
 * all.
 */
export const listChatMembers = /* @__PURE__ */ operation<'listChatMembers'>({
  id: 'listChatMembers',
  method: 'GET',
  path: '/chat/rooms/{roomId}/members',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
});

/**
 * List the messages of a chat room.
 *
 * Returns consecutive messages of a room, the earliest first. Without a parameter, these are the latest ones. `before`
 * and `after` name a `sequence` at which the page ends or begins, without the message itself: `before` to scroll back,
 * `after` to fetch what was missed. `around` gives the messages around one of them, for instance around a quoted one.
 * At most one of the three can be given.
 *
 * A sequence has no gaps and never changes, so pages that follow one another neither repeat nor miss a message,
 * whatever is sent in the meantime. `hasEarlier` and `hasLater` say whether there is more.
 */
export const listChatMessages = /* @__PURE__ */ operation<'listChatMessages'>({
  id: 'listChatMessages',
  method: 'GET',
  path: '/chat/rooms/{roomId}/messages',
  secured: true,
  statuses: [200, 401, 403, 404, 422, 429, 500],
});

/**
 * List chat rooms.
 *
 * Returns the rooms in which the caller is a member, the one with the latest activity first. A room whose match has
 * ended stays in the list and can be read. Direct rooms with users who are blocked in either direction, suspended or
 * deleting their account are left out, so a page can hold fewer than `limit` items, or none: only `nextCursor` shows
 * whether more follow. Direct, group and public rooms stand in one order. A room in which a message is sent moves to
 * the beginning: read the first page again to see it.
 */
export const listChatRooms = /* @__PURE__ */ operation<'listChatRooms'>({
  id: 'listChatRooms',
  method: 'GET',
  path: '/chat/rooms',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * List public rooms.
 *
 * Returns the public rooms of the caller's age group, the one with the latest activity first. To join one, call
 * `saveChatMember` with the caller's own id. Rooms from which the caller was removed are left out, so a page can hold
 * fewer than `limit` items: only `nextCursor` shows whether more follow. A user whose age is unknown gets an empty
 * list.
 */
export const listPublicChatRooms = /* @__PURE__ */ operation<'listPublicChatRooms'>({
  id: 'listPublicChatRooms',
  method: 'GET',
  path: '/chat/public-rooms',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * List the corrections that the caller has received.
 *
 * Returns the corrections of the caller's messages in all rooms, the latest first: what they take home from their
 * conversations. `learned=false` gives what is still to be learned. Corrections in rooms that the caller cannot read,
 * for instance after a block, are left out, so a page can hold fewer than `limit` items, or none: only `nextCursor`
 * shows whether more follow.
 */
export const listReceivedCorrections = /* @__PURE__ */ operation<'listReceivedCorrections'>({
  id: 'listReceivedCorrections',
  method: 'GET',
  path: '/chat/corrections',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * Mark a correction as learned.
 *
 * Notes that the caller has learned what a correction of their own message says. The notification of it counts as
 * read. Nobody else sees the mark. Repeating the call changes nothing.
 */
export const markCorrectionLearned = /* @__PURE__ */ operation<'markCorrectionLearned'>({
  id: 'markCorrectionLearned',
  method: 'PUT',
  path: '/chat/corrections/{correctionId}/learned',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['listChatCorrections'],
    ['listReceivedCorrections'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
  ],
});

/**
 * Mark messages as unread.
 *
 * Moves the caller's read position back, so that a message and those after it are unread again. Where they are unread
 * already, nothing changes. The next call of `saveReadPosition` with a later position ends it.
 */
export const markUnread = /* @__PURE__ */ operation<'markUnread'>({
  id: 'markUnread',
  method: 'POST',
  path: '/chat/rooms/{roomId}/unread',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [['getChatRoom', { roomId: ['path', 'roomId'] }], ['getChatUnread'], ['listChatRooms']],
});

/**
 * Open the live channel of a chat room.
 *
 * A WebSocket for one room: its new messages, their changes, and who is typing. Create a ticket with `POST
 * /auth/realtime-ticket` and connect within 30 seconds; the browser sends `Origin` by itself. Open it for the room
 * that the user looks at; what happens elsewhere comes over `openLiveChannel`.
 *
 * The server sends `hello` first, and then every message after `contiguous`, in order and without gaps, and every
 * changed message after `changes`. To go on after a lost connection, name the positions that the client has. If it
 * cannot go on from there, the server sends `reset`.
 *
 * Send the text `ping` about every 30 seconds; the server answers `pong` without waking the Durable Object. A room
 * that the user cannot read is closed with code 4404 right after it was opened, and one whose match has ended with
 * 4410: a browser does not see the status of an upgrade that fails. After 4401, 4404 and 4410 do not reconnect. After
 * 4409 reconnect when the user looks at the page again. After any other code, reconnect with a new ticket and wait
 * longer before each attempt.
 */
export const openChatChannel = /* @__PURE__ */ operation<'openChatChannel'>({
  id: 'openChatChannel',
  method: 'GET',
  path: '/chat/rooms/{roomId}/live',
  statuses: [101, 401, 403, 422, 426, 429, 500],
});

/**
 * Leave a chat room, or remove a member.
 *
 * With the caller's own id, they leave a group or public room. If the owner leaves, the admin who joined first becomes
 * the owner, or the member who joined first if there is no admin. With the last member the room is deleted.
 *
 * With the id of another member, the owner or an admin removes them. They can come back only when the owner or an
 * admin invites them. An admin removes no other admin and not the owner.
 *
 * From the answer on, who is out reads nothing of the room, and their live connections to it are closed. What they
 * wrote stays. In a group, a message of the type `system` tells the others. A second call answers
 * `chat.room_not_found` after leaving, and `chat.member_not_found` after removing.
 */
export const removeChatMember = /* @__PURE__ */ operation<'removeChatMember'>({
  id: 'removeChatMember',
  method: 'DELETE',
  path: '/chat/rooms/{roomId}/members/{userId}',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getChatMembership', { roomId: ['path', 'roomId'] }],
    ['getChatMessage', { roomId: ['path', 'roomId'] }],
    ['getChatRoom', { roomId: ['path', 'roomId'] }],
    ['getChatUnread'],
    ['getLanguageBalance', { roomId: ['path', 'roomId'] }],
    ['listChatChanges', { roomId: ['path', 'roomId'] }],
    ['listChatCorrections', { roomId: ['path', 'roomId'] }],
    ['listChatMembers', { roomId: ['path', 'roomId'] }],
    ['listChatMessages', { roomId: ['path', 'roomId'] }],
    ['listChatRooms'],
    ['listPublicChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
  ],
});

/**
 * Take a reaction back.
 *
 * Removes an emoji that the caller put under a message, also in a room whose match has ended. If it is not there,
 * nothing changes.
 */
export const removeReaction = /* @__PURE__ */ operation<'removeReaction'>({
  id: 'removeReaction',
  method: 'DELETE',
  path: '/chat/rooms/{roomId}/messages/{messageId}/reactions/{emoji}',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getChatMessage', { roomId: ['path', 'roomId'] }],
    ['getChatRoom', { roomId: ['path', 'roomId'] }],
    ['getLanguageBalance', { roomId: ['path', 'roomId'] }],
    ['listChatChanges', { roomId: ['path', 'roomId'] }],
    ['listChatCorrections', { roomId: ['path', 'roomId'] }],
    ['listChatMessages', { roomId: ['path', 'roomId'] }],
    ['listChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
  ],
});

/**
 * Join a chat room, invite a partner, or change a role.
 *
 * Makes a user a member of a group or public room, or changes the role of a member.
 *
 * - _Join_: with the caller's own id and `{}`, for a public room of the caller's age group. Who was removed from it
 *   gets `chat.member_was_removed` until the owner or an admin invites them.
 * - _Invite_: with the id of another user and `{}`. They become a member at once and can leave at any time. In a group
 *   each member can invite, in a public room the owner and the admins. Only partners of the caller can be invited, and
 *   only those who are of the age group of the room and accept messages of partners (`messageAudience`); others answer
 *   `chat.cannot_be_invited`. Only the owner and the admins can invite someone who was removed. The invited user gets
 *   the notification `chat.invited`, which disappears if they leave.
 * - _Change a role_: with `role`, by the owner. `owner` hands the room over, and the caller becomes an admin.
 *
 * In a group, a message of the type `system` tells the others of a new member. What is so already stays as it is. New
 * members can read what was written before they joined; it does not count as unread.
 */
export const saveChatMember = /* @__PURE__ */ operation<'saveChatMember'>({
  id: 'saveChatMember',
  method: 'PUT',
  path: '/chat/rooms/{roomId}/members/{userId}',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getChatMembership', { roomId: ['path', 'roomId'] }],
    ['getChatMessage', { roomId: ['path', 'roomId'] }],
    ['getChatRoom', { roomId: ['path', 'roomId'] }],
    ['getLanguageBalance', { roomId: ['path', 'roomId'] }],
    ['listChatChanges', { roomId: ['path', 'roomId'] }],
    ['listChatCorrections', { roomId: ['path', 'roomId'] }],
    ['listChatMembers', { roomId: ['path', 'roomId'] }],
    ['listChatMessages', { roomId: ['path', 'roomId'] }],
    ['listChatRooms'],
    ['listPublicChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
  ],
});

/**
 * Save how far the caller has read.
 *
 * Moves the caller's read position to a message. It only moves forwards: an earlier position than the saved one, as a
 * device sends it that was offline, changes nothing, and one after the latest message counts as the latest. The answer
 * is the position that holds. To mark messages as unread again, call `markUnread`.
 *
 * When all is read of which the notification `chat.message` of the room tells, it counts as read too, and so do those
 * of the latest 100 messages that mention the caller.
 *
 * Call it when the last message of the window is visible and the window has the focus, at most once a second.
 */
export const saveReadPosition = /* @__PURE__ */ operation<'saveReadPosition'>({
  id: 'saveReadPosition',
  method: 'PUT',
  path: '/chat/rooms/{roomId}/read-position',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getChatRoom', { roomId: ['path', 'roomId'] }],
    ['getChatUnread'],
    ['listChatRooms'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
  ],
});

/**
 * Search messages.
 *
 * Finds messages by their words, in one room or in the rooms of the caller, the latest first. It finds what
 * `listChatMessages` shows the caller and nothing else: an edit, a deletion, a block or a departure counts at once.
 *
 * A query consists of terms, separated by blanks; a message must contain all of them, in any order. Each term is meant
 * literally: no sign has a meaning of its own, so `"`, `*`, `AND` and `room:` are only letters and signs. Chinese,
 * Japanese, Korean, Thai, Lao, Khmer and Burmese are found by any part of a text, also by one character, but not
 * across a blank or a sign. Words of other scripts are found as a whole, and numbers too. Signs and emoji count: `C++`
 * does not find `C#`, `👍` also finds `👍🏽`. Case, width (`Ａ` and `A`), Unicode form and the accents of Latin and
 * Greek letters do not count. Two or more Korean consonants, such as `ㄱㄴㄷ`, find the syllables that begin with them.
 *
 * Without `roomId` it searches the 100 rooms of the caller with the latest activity. A page can hold fewer than
 * `limit` items, or none, because what the caller may not see is left out: only `nextCursor` shows whether more
 * follow. Messages that were sent before the search existed are added step by step in the hours after its deployment.
 *
 * A query in which nothing is visible, such as blanks, answers `chat.search_blank`.
 */
export const searchChatMessages = /* @__PURE__ */ operation<'searchChatMessages'>({
  id: 'searchChatMessages',
  method: 'GET',
  path: '/chat/messages/search',
  secured: true,
  statuses: [200, 401, 403, 404, 422, 429, 500],
});

/**
 * Send a message.
 *
 * Sends a message to a room and answers it with its `sequence`. Make a new `clientMessageId` for each message, and
 * send it again with each further try: whatever happened to the earlier ones, the message is stored once. A repeated
 * call with the same content answers 200 and the message as it is now, without any effect, however much later it
 * comes, also after the match has ended. With another content it answers `chat.client_message_id_reused`. Another
 * user, or the same user in another room, can use the same id for a message of its own.
 *
 * A partner who is not looking at the room gets the notification `chat.message`. There is one for each room, so a
 * further message takes its place, and its text is that of the latest message as it is when the notification is read
 * or sent. A user whom the message mentions gets `chat.mention` in its place, one for each message, whatever is edited
 * later. It comes also in a room with the level `mentions`. Whoever has muted the room is told nothing.
 *
 * In a group the members get `chat.group_message` instead, one for each group, with the number of its unread messages.
 * In a public room only those are notified whom the message mentions; the others see its unread messages in
 * `listChatRooms`.
 *
 * A user can send 50 messages in ten seconds. Messages of one user that are sent at the same time can be stored in any
 * order; to keep an order, wait for the answer before sending the next one.
 */
export const sendChatMessage = /* @__PURE__ */ operation<'sendChatMessage'>({
  id: 'sendChatMessage',
  method: 'POST',
  path: '/chat/rooms/{roomId}/messages',
  secured: true,
  sends: 'application/json',
  statuses: [200, 201, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getChatRoom', { roomId: ['path', 'roomId'] }],
    ['getLanguageBalance', { roomId: ['path', 'roomId'] }],
    ['listChatChanges', { roomId: ['path', 'roomId'] }],
    ['listChatMessages', { roomId: ['path', 'roomId'] }],
    ['listChatRooms'],
    ['listPublicChatRooms'],
    ['searchChatMessages'],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * Mark a correction as not learned.
 *
 * Takes the mark of `markCorrectionLearned` back. If there is none, nothing changes.
 */
export const unmarkCorrectionLearned = /* @__PURE__ */ operation<'unmarkCorrectionLearned'>({
  id: 'unmarkCorrectionLearned',
  method: 'DELETE',
  path: '/chat/corrections/{correctionId}/learned',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [['listChatCorrections'], ['listReceivedCorrections']],
});

/**
 * Update the caller's settings of a chat room.
 *
 * Changes the properties that are sent and keeps the rest (RFC 7396). No other user can see them.
 *
 * What happens in a room while it is muted, or beyond the `level`, makes no notification at all, on no channel, also
 * not afterwards. Its messages stay unread and count in `getChatUnread`. Both are asked again before anything is sent:
 * a push or an e-mail that still waits does not come if the room is muted meanwhile, also not after the mute has
 * ended. What the list of notifications holds already stays there. A mute ends after at most ten years.
 */
export const updateChatMembership = /* @__PURE__ */ operation<'updateChatMembership'>({
  id: 'updateChatMembership',
  method: 'PATCH',
  path: '/chat/rooms/{roomId}/membership',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getChatMembership', { roomId: ['path', 'roomId'] }]],
});

/**
 * Rename a chat room.
 *
 * Changes the title of a group or public room. The owner and the admins can do it; others get `chat.not_permitted`. A
 * message of the type `system` tells the members the new title.
 */
export const updateChatRoom = /* @__PURE__ */ operation<'updateChatRoom'>({
  id: 'updateChatRoom',
  method: 'PATCH',
  path: '/chat/rooms/{roomId}',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getChatMessage', { roomId: ['path', 'roomId'] }],
    ['getChatRoom', { roomId: ['path', 'roomId'] }],
    ['getLanguageBalance', { roomId: ['path', 'roomId'] }],
    ['listChatChanges', { roomId: ['path', 'roomId'] }],
    ['listChatCorrections', { roomId: ['path', 'roomId'] }],
    ['listChatMessages', { roomId: ['path', 'roomId'] }],
    ['listChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
  ],
});

/**
 * Accept a match request.
 *
 * Matches the two users: they see more of each other's profile and share a direct chat room, and the sender is
 * notified. Accepting again returns the same answer. Only the receiver can accept, and the receiver's profile must not
 * be hidden from everyone.
 *
 * The receiver's notifications about the request count as read.
 *
 * The rules for sending a request also apply on the day of accepting: minors and adults are not matched, and neither
 * user's preferences may exclude the other. A request that breaks one of them is gone for the receiver: the answer is
 * `matching.request_not_found`, as for a request whose sender they cannot see.
 */
export const acceptMatchRequest = /* @__PURE__ */ operation<'acceptMatchRequest'>({
  id: 'acceptMatchRequest',
  method: 'POST',
  path: '/matching/requests/{requestId}/accept',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getChatRoom'],
    ['listChatMembers'],
    ['listChatRooms'],
    ['searchChatMessages'],
    ['getCompatibility'],
    ['getMatch', { matchId: ['data', 'match', 'matchId'] }],
    ['getMatchRequest', { requestId: ['path', 'requestId'] }],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listMatches'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['getUserProfile', { userId: ['data', 'partner', 'userId'] }],
    ['findSessionSlots'],
  ],
});

/**
 * Cancel a match request.
 *
 * Withdraws a request. The receiver is not told, and the notification about the request disappears. Cancelling again
 * returns the same answer. Only the sender can cancel. After that, the sender cannot send the same user another
 * request for 24 hours. A `pending` request can be cancelled whether or not the caller can see the receiver: if not,
 * the card of the receiver has only the id, and cancelling again answers 404.
 */
export const cancelMatchRequest = /* @__PURE__ */ operation<'cancelMatchRequest'>({
  id: 'cancelMatchRequest',
  method: 'POST',
  path: '/matching/requests/{requestId}/cancel',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getCompatibility', { userId: ['data', 'partner', 'userId'] }],
    ['getMatchRequest', { requestId: ['path', 'requestId'] }],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listRecommendations'],
  ],
});

/**
 * Create a match request.
 *
 * Asks another user to learn together. The receiver is notified and has seven days to answer. If the receiver has
 * already sent the caller a request that is still open, the two are matched immediately: the answer is that earlier
 * request with the status `accepted` and its `match`. Therefore check `status` in the answer; a new request is not
 * always `pending`.
 *
 * Two users can have only one open request between them. After a request was declined, neither can send the other a
 * request for 30 days. A sender who cancelled a request, and a user whose partner ended the match, can ask the same
 * user again after 24 hours. While the caller's own request to a user is `pending`, another one answers
 * `matching.already_requested`. A user can have 20 sent and 50 received requests open; requests with users whom they
 * cannot see do not count. Both users must have completed onboarding, and the caller's own profile must be visible to
 * everyone (`profileVisibility`), because the receiver decides by looking at it.
 *
 * Minors and adults are not matched, nor are users whose preferences (`getMatchPreferences`) exclude each other in
 * either direction. All cases answer `matching.not_available`, which does not reveal the reason or whose side it is
 * on.
 */
export const createMatchRequest = /* @__PURE__ */ operation<'createMatchRequest'>({
  id: 'createMatchRequest',
  method: 'POST',
  path: '/matching/requests',
  secured: true,
  idempotent: true,
  sends: 'application/json',
  statuses: [201, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getChatRoom'],
    ['listChatMembers'],
    ['listChatRooms'],
    ['searchChatMessages'],
    ['getCompatibility'],
    ['getMatch', { matchId: ['data', 'match', 'matchId'] }],
    ['getMatchRequest', { requestId: ['data', 'requestId'] }],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listMatches'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['getUserProfile', { userId: ['body', 'receiverId'] }],
    ['findSessionSlots'],
  ],
});

/**
 * Decline a match request.
 *
 * Tells the sender that the request was declined, without a reason. For 30 days neither user can send the other a
 * request. Declining again returns the same answer. Only the receiver can decline. A request that is not in the
 * receiver's list, for instance because its sender hides or is leaving, answers 404.
 *
 * The receiver's notifications about the request count as read.
 */
export const declineMatchRequest = /* @__PURE__ */ operation<'declineMatchRequest'>({
  id: 'declineMatchRequest',
  method: 'POST',
  path: '/matching/requests/{requestId}/decline',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getCompatibility'],
    ['getMatchRequest', { requestId: ['path', 'requestId'] }],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
  ],
});

/**
 * End a match.
 *
 * Ends a match. Either of the two users can end it; the other is not told. Their chat room is closed: both can read
 * it, neither can write in it. They can send each other requests again: the user who ended the match immediately, the
 * other one after 24 hours. A new match reopens the same room. It also works while the partner hides their profile or
 * is leaving. To keep a user away, block them (`blockUser`).
 */
export const endMatch = /* @__PURE__ */ operation<'endMatch'>({
  id: 'endMatch',
  method: 'DELETE',
  path: '/matching/matches/{matchId}',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getChatRoom'],
    ['listChatMembers'],
    ['listChatRooms'],
    ['searchChatMessages'],
    ['getCompatibility'],
    ['getMatch', { matchId: ['path', 'matchId'] }],
    ['getMatchRequest'],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listMatches'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['getUserProfile'],
    ['findSessionSlots'],
    ['getSession'],
    ['getSessionCalendar'],
    ['getSessionFile'],
    ['getSessionReminders'],
    ['getSessionSeries'],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Get the compatibility with a user.
 *
 * Returns the score with its parts, the reasons and the possible improvements for one user, for a profile page or
 * before a request. `obstacles` lists what prevents a recommendation, as far as the caller may know it. A user whom
 * the caller cannot see answers 404.
 *
 * With a stranger, the answers of the caller that count are compared, as in `listRecommendations`, and shared time is
 * told in whole hours. With a user who is matched with the caller, the present answers and exact minutes are compared.
 */
export const getCompatibility = /* @__PURE__ */ operation<'getCompatibility'>({
  id: 'getCompatibility',
  method: 'GET',
  path: '/matching/compatibility/{userId}',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
});

/**
 * Get a match.
 *
 * Returns a match to the two users in it, while it lasts. The answer is the same 404 for a match of other users, a
 * match with a user whom the caller cannot see (or can no longer see), a match that has ended and a match that never
 * existed.
 */
export const getMatch = /* @__PURE__ */ operation<'getMatch'>({
  id: 'getMatch',
  method: 'GET',
  path: '/matching/matches/{matchId}',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the caller's match preferences.
 *
 * Returns what the caller looks for in partners, as answered in onboarding and changed since. Before onboarding is
 * completed there are no preferences and the answer is 409.
 */
export const getMatchPreferences = /* @__PURE__ */ operation<'getMatchPreferences'>({
  id: 'getMatchPreferences',
  method: 'GET',
  path: '/matching/preferences',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 409, 422, 429, 500],
  conditional: true,
});

/**
 * Get a match request.
 *
 * Returns a request to its sender or its receiver. The answer is the same 404 for a request of other users, a request
 * with a user whom the caller cannot see (or can no longer see), a received request that the rules of matching have
 * ended, an answered request between a minor and an adult who are not matched (any more), and a request that does not
 * exist.
 */
export const getMatchRequest = /* @__PURE__ */ operation<'getMatchRequest'>({
  id: 'getMatchRequest',
  method: 'GET',
  path: '/matching/requests/{requestId}',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the matching summary.
 *
 * Returns the caller's open requests and matches in numbers, for badges, and the share of received requests that the
 * caller answered. The counts agree with the lists. Each limit is given beside the count it applies to.
 */
export const getMatchingSummary = /* @__PURE__ */ operation<'getMatchingSummary'>({
  id: 'getMatchingSummary',
  method: 'GET',
  path: '/matching/summary',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * List match requests.
 *
 * Returns the requests that the caller has sent or received, the latest first. Requests with users whom the caller
 * cannot see (or can no longer see) are left out: users who are blocked in either direction, hidden, suspended, or
 * deleting their account. Received requests that have ended because the rules of matching no longer allow them, or
 * because a user blocked the other, left or was suspended, are left out for good. Accepted and declined requests
 * between a minor and an adult are left out unless the two are matched. A page can therefore hold fewer than `limit`
 * items, or none: only `nextCursor` shows whether more follow.
 */
export const listMatchRequests = /* @__PURE__ */ operation<'listMatchRequests'>({
  id: 'listMatchRequests',
  method: 'GET',
  path: '/matching/requests',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * List matches.
 *
 * Returns the caller's matches, the latest first. Matches with users whom the caller cannot see (or can no longer see)
 * are left out: users who are hidden from everyone, are suspended, or are deleting their account. A page can therefore
 * hold fewer than `limit` items, or none: only `nextCursor` shows whether more follow.
 */
export const listMatches = /* @__PURE__ */ operation<'listMatches'>({
  id: 'listMatches',
  method: 'GET',
  path: '/matching/matches',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * List recommendations.
 *
 * Returns the best partners for the caller, the best first: users who speak what the caller learns and learn what the
 * caller speaks, with a score that counts both directions. Users are left out when there is a block, a match, an open
 * request or a recent refusal between the two, or when the preferences of either exclude the other. Minors and adults
 * are never shown to each other.
 *
 * A list is ranked from a sample of the suitable users, a different one each day, so it takes the same time however
 * many users there are. When fewer than 40 of them pass the filter and both sides' preferences, the sample is enlarged
 * up to ten times. A filter that few users pass may therefore find only some of them, or none.
 *
 * A request without a cursor ranks a new list of at most 100 users and keeps it for 15 minutes: its pages have no gaps
 * and no repetitions even if scores change meanwhile. An older cursor answers 409; then request the first page again.
 * A user who has been shown to many others is ranked a little lower, so that everybody is found.
 *
 * A list compares the caller's free hours, topics, motivations, learning styles, communication method, levels, gender,
 * display of the age band and preferences with those of others. Changes of these count at most three times in 24 hours
 * and twelve times in 30 days. At most six different topics, six motivations, and two combinations of gender and
 * display of the age band count within 30 days. Until then, the answers that counted last are compared. Otherwise a
 * user could find out the hours, interests and preferences of another by trying one after the other.
 *
 * Each score contains its parts. Each reason has a code, parameters and a sentence. `whatWouldHelp` lists what the
 * caller could change in their own profile. It follows from at least 20 users who suit the caller, whatever the filter
 * is, and stays the same for a day (UTC) until the caller's answers change.
 */
export const listRecommendations = /* @__PURE__ */ operation<'listRecommendations'>({
  id: 'listRecommendations',
  method: 'GET',
  path: '/matching/recommendations',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
});

/**
 * Save feedback on a recommendation.
 *
 * Changes the next list of recommendations and removes the user from the remaining pages of the current list. New
 * feedback replaces the earlier one. No other user learns of it. Feedback can also be given on users who were not in a
 * list.
 */
export const saveRecommendationFeedback = /* @__PURE__ */ operation<'saveRecommendationFeedback'>({
  id: 'saveRecommendationFeedback',
  method: 'PUT',
  path: '/matching/recommendations/{userId}/feedback',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [['getCompatibility', { userId: ['path', 'userId'] }], ['listRecommendations']],
});

/**
 * Update the caller's match preferences.
 *
 * Changes the properties that are sent and keeps the rest (RFC 7396). The new preferences apply from the next list on.
 *
 * Gender and age bands are hard rules in both directions: a user is never recommended to someone whose preferences
 * exclude them. `communicationMethod` affects the part `goals_and_style` of the scores, and `ignoredSignals` leaves
 * parts out. `partnerPersonalities`, `dailyMinutes` and `groupSizes` are stored and shown only to the caller; they do
 * not affect the ranking yet.
 */
export const updateMatchPreferences = /* @__PURE__ */ operation<'updateMatchPreferences'>({
  id: 'updateMatchPreferences',
  method: 'PATCH',
  path: '/matching/preferences',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getCompatibility'],
    ['getMatchPreferences'],
    ['getMatchRequest'],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
  ],
});

/**
 * Correct a user's birth.
 *
 * Replaces the declared birth of a user who asked support for it. It may cross the age of 18, which users themselves
 * cannot do, and afterwards the user cannot change the birth. The correction and who made it are recorded in the
 * security log of the user. When the age group changes, open match requests between a minor and an adult end in the
 * same step, and matches between them appear in the list of reports. Sending the same birth again changes nothing. If
 * the user is younger than 14, suspend the account instead. Another moderator corrects the caller's own birth, and
 * that of a user with whom the caller is or was matched or whom the caller has asked for a match. Afterwards, a match
 * request between the two answers `matching.not_available`, and an open one can no longer be accepted.
 */
export const correctUserBirth = /* @__PURE__ */ operation<'correctUserBirth'>({
  id: 'correctUserBirth',
  method: 'PUT',
  path: '/moderation/users/{userId}/birth',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 413, 415, 422, 429, 500],
  invalidates: [
    ['getCompatibility'],
    ['listRecommendations'],
    ['getReport'],
    ['listReportMatches'],
    ['listReports'],
    ['getMyProfile'],
    ['getUserProfile', { userId: ['path', 'userId'] }],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * End a match as a moderator.
 *
 * Ends a match of two other users, for instance one between a minor and an adult that a report names. Their chat room
 * is closed, and each of them can send the other a request after 24 hours at the earliest. Neither is told who ended
 * it or why. The security log of the moderator records it. A match that has already ended stays as it is: the call
 * succeeds and records nothing. A match of the caller is refused; they end it with `endMatch`, or another moderator
 * does. A match of somebody whom the caller has asked for a match, or has been matched with, is refused as well.
 * Afterwards, a match request between the caller and one of the two answers `matching.not_available`, and an open one
 * can no longer be accepted.
 */
export const endMatchByModerator = /* @__PURE__ */ operation<'endMatchByModerator'>({
  id: 'endMatchByModerator',
  method: 'DELETE',
  path: '/moderation/matches/{matchId}',
  secured: true,
  statuses: [204, 401, 403, 404, 422, 429, 500],
  invalidates: [['listReportMatches']],
});

/**
 * Get a report.
 *
 * Returns everything needed for a decision: the reporter's text and the evidence, which is the reported profile as it
 * was at the moment of the report. A report about the caller, or about a user whom the caller has asked for a match or
 * been matched with, answers 404.
 */
export const getReport = /* @__PURE__ */ operation<'getReport'>({
  id: 'getReport',
  method: 'GET',
  path: '/moderation/reports/{reportId}',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the picture of a report.
 *
 * Returns the picture that the reported profile showed at the moment of the report, while the report is open. It needs
 * the token of a moderator, so fetch it and show the bytes; an `img` element cannot send the token. The owner's
 * removal of the picture changes nothing here. A report without a picture, a decided one, or one that is not there for
 * the caller (`getReport`) answers 404.
 */
export const getReportPicture = /* @__PURE__ */ operation<'getReportPicture'>({
  id: 'getReportPicture',
  method: 'GET',
  path: '/moderation/reports/{reportId}/picture',
  secured: true,
  reads: 'blob',
  statuses: [200, 401, 403, 404, 422, 429, 500],
});

/**
 * List the matches across 18 of a reported user.
 *
 * Returns all running matches of the reported user that are between a minor and an adult, the latest first. The text
 * of a report by the service names only as many as fit into it. End them one by one with `endMatchByModerator`.
 * Matches within one age group are not shown. A page can hold fewer than `limit` items, or none: only `nextCursor`
 * shows whether more follow. A report about the caller, or about a user whom the caller has asked for a match or been
 * matched with, answers 404.
 */
export const listReportMatches = /* @__PURE__ */ operation<'listReportMatches'>({
  id: 'listReportMatches',
  method: 'GET',
  path: '/moderation/reports/{reportId}/matches',
  secured: true,
  statuses: [200, 401, 403, 404, 422, 429, 500],
});

/**
 * List reports.
 *
 * Returns the queue of reports, the oldest first. Use `status=open` for the reports that wait for a decision. Reports
 * about the caller are left out, and so are those about users whom the caller has asked for a match or been matched
 * with: another moderator decides them.
 */
export const listReports = /* @__PURE__ */ operation<'listReports'>({
  id: 'listReports',
  method: 'GET',
  path: '/moderation/reports',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * Resolve a report.
 *
 * Records the decision on a report. A report is decided once. Sending the same decision again returns the same report;
 * a different decision answers 409, and reading the report shows who decided what. `suspend` closes the reported
 * account and ends all its sessions in the same step. A report about the caller, or about a user whom the caller has
 * asked for a match or been matched with, answers 404. A report that the caller or such a user sent is decided by
 * another moderator. After the decision, a match request between the caller and the reported user answers
 * `matching.not_available`, and an open one can no longer be accepted. A report of the service about a match between a
 * minor and an adult comes again when the match still runs 30 days after a decision other than `suspend`.
 */
export const resolveReport = /* @__PURE__ */ operation<'resolveReport'>({
  id: 'resolveReport',
  method: 'POST',
  path: '/moderation/reports/{reportId}/resolve',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getChatMessage'],
    ['getChatRoom'],
    ['getChatUnread'],
    ['getLanguageBalance'],
    ['listChatChanges'],
    ['listChatCorrections'],
    ['listChatMembers'],
    ['listChatMessages'],
    ['listChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
    ['getCompatibility', { userId: ['data', 'subjectId'] }],
    ['getMatchRequest'],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listRecommendations'],
    ['getReport', { reportId: ['path', 'reportId'] }],
    ['listReports'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['getUserProfile', { userId: ['data', 'subjectId'] }],
    ['findSessionSlots'],
  ],
});

/**
 * Send an announcement to users.
 *
 * Tells each of the named users something: a notification of the type `system.announcement`. The answer names the
 * users who do not exist; the others are told within moments, in steps of 100. A user who is suspended or leaving is
 * told too.
 *
 * The texts are not translated. To tell users with different languages, send one announcement for each language.
 */
export const createNotifications = /* @__PURE__ */ operation<'createNotifications'>({
  id: 'createNotifications',
  method: 'POST',
  path: '/notifications',
  secured: true,
  idempotent: true,
  sends: 'application/json',
  statuses: [201, 400, 401, 403, 413, 415, 422, 429, 500],
});

/**
 * Register a push subscription.
 *
 * Registers the push subscription of this browser for the session of the access token. Call it after `subscribe`, and
 * at each start of the app: the same subscription again is the same entry of the list, with the keys of the request.
 * The endpoint belongs to whoever registered it last, so the next user of a shared browser gets only their own
 * notifications.
 *
 * A user has at most 20 push subscriptions. A token of the existing service belongs to no session and cannot register
 * one, because nothing would end it at sign-out.
 */
export const createPushSubscription = /* @__PURE__ */ operation<'createPushSubscription'>({
  id: 'createPushSubscription',
  method: 'POST',
  path: '/notifications/push-subscriptions',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [['listPushSubscriptions']],
});

/**
 * Delete a notification.
 *
 * Removes a notification from the caller's list. The same event is not told again. Deleting it again has no effect. A
 * notification of another user, or one that the caller can no longer see, answers 404.
 */
export const deleteNotification = /* @__PURE__ */ operation<'deleteNotification'>({
  id: 'deleteNotification',
  method: 'DELETE',
  path: '/notifications/{notificationId}',
  secured: true,
  statuses: [204, 401, 403, 404, 422, 429, 500],
  invalidates: [['getUnreadNotificationCount'], ['listNotifications']],
});

/**
 * Remove a push subscription.
 *
 * Stops push notifications to one device of the caller at once, also those that are on their way. On that device, the
 * app should unsubscribe from the browser's push manager too.
 */
export const deletePushSubscription = /* @__PURE__ */ operation<'deletePushSubscription'>({
  id: 'deletePushSubscription',
  method: 'DELETE',
  path: '/notifications/push-subscriptions/{subscriptionId}',
  secured: true,
  statuses: [204, 401, 403, 404, 422, 429, 500],
  invalidates: [['listPushSubscriptions']],
});

/**
 * Get the caller's notification preferences.
 *
 * Returns by which channels each type of notification comes, the quiet hours, the digest of e-mails and the pause. A
 * user who has changed nothing has the defaults. Build the settings page from it: a row for each property of
 * `channels`, and switches that cannot be moved for the channels in `locked`. `previewNotification` tells what the
 * preferences mean for one notification.
 */
export const getNotificationPreferences = /* @__PURE__ */ operation<'getNotificationPreferences'>({
  id: 'getNotificationPreferences',
  method: 'GET',
  path: '/notifications/preferences',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the template of a notification.
 *
 * Returns the texts of a type that count now. Change them with `replaceNotificationTemplate` and the `ETag` of this
 * answer.
 */
export const getNotificationTemplate = /* @__PURE__ */ operation<'getNotificationTemplate'>({
  id: 'getNotificationTemplate',
  method: 'GET',
  path: '/notifications/templates/{key}',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the key for push subscriptions.
 *
 * Returns the public key (VAPID, RFC 8292) that the browser needs for `pushManager.subscribe`. Compare it at each
 * start of the app with the `applicationServerKey` of the browser's subscription. If they differ, the key has been
 * replaced: unsubscribe, subscribe with this key, and register the new subscription.
 */
export const getPushKey = /* @__PURE__ */ operation<'getPushKey'>({
  id: 'getPushKey',
  method: 'GET',
  path: '/notifications/push-key',
  secured: true,
  statuses: [200, 401, 403, 422, 429],
});

/**
 * Get the number of unread notifications.
 *
 * For a badge. It counts exactly what `listNotifications` with `unread=true` shows, up to 99. Keep the `version`
 * beside the number: an answer with a lower version is older and must not replace it.
 */
export const getUnreadNotificationCount = /* @__PURE__ */ operation<'getUnreadNotificationCount'>({
  id: 'getUnreadNotificationCount',
  method: 'GET',
  path: '/notifications/unread-count',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * List the templates of notifications.
 *
 * Returns the texts of every type of notification that count now, with the variables that they can contain. The number
 * of types is fixed, so there are no pages.
 */
export const listNotificationTemplates = /* @__PURE__ */ operation<'listNotificationTemplates'>({
  id: 'listNotificationTemplates',
  method: 'GET',
  path: '/notifications/templates',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * List the caller's notifications.
 *
 * Returns what the caller has been told, the latest first, for 180 days. Notifications caused by users whom the caller
 * cannot see (or can no longer see) are left out: users who are blocked in either direction, hidden, suspended, or
 * deleting their account. So are those of requests that are no longer there for the caller, and of messages that were
 * all deleted. A page can therefore hold fewer than `limit` items, or none: only `nextCursor` shows whether more
 * follow. With both filters a page can also be shorter because of notifications that were read.
 *
 * When the user opens the list, pass the id of the first item to `markAllNotificationsRead`.
 */
export const listNotifications = /* @__PURE__ */ operation<'listNotifications'>({
  id: 'listNotifications',
  method: 'GET',
  path: '/notifications',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * List the devices that get push notifications.
 *
 * Returns the push subscriptions of the caller, the newest first. A subscription belongs to one session and goes with
 * it: when the user signs out there, when the session ends, and when the account is suspended or deleted.
 */
export const listPushSubscriptions = /* @__PURE__ */ operation<'listPushSubscriptions'>({
  id: 'listPushSubscriptions',
  method: 'GET',
  path: '/notifications/push-subscriptions',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * Mark all notifications as read.
 *
 * Marks everything up to `upTo` as read: the notification that is first on the list which the user has seen. What has
 * arrived since then stays unread, so a badge can still show a number afterwards. It is in the answer. It does not
 * matter what has become of the notification `upTo` meanwhile: the user may have deleted it, or the next message of
 * its room may have taken its place. An id that is no notification of the caller answers 404.
 */
export const markAllNotificationsRead = /* @__PURE__ */ operation<'markAllNotificationsRead'>({
  id: 'markAllNotificationsRead',
  method: 'POST',
  path: '/notifications/read-all',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 413, 415, 422, 429, 500],
  invalidates: [['getUnreadNotificationCount'], ['listNotifications']],
});

/**
 * Mark a notification as read.
 *
 * Call it when the user opens a notification. The first call sets `readAt`; further calls change nothing. A
 * notification of another user, or one that the caller can no longer see or has deleted, answers 404.
 */
export const markNotificationRead = /* @__PURE__ */ operation<'markNotificationRead'>({
  id: 'markNotificationRead',
  method: 'POST',
  path: '/notifications/{notificationId}/read',
  secured: true,
  statuses: [200, 401, 403, 404, 422, 429, 500],
  invalidates: [['getUnreadNotificationCount'], ['listNotifications']],
});

/**
 * Open the live channel.
 *
 * A WebSocket for everything the user should see immediately. Create a ticket with `POST /auth/realtime-ticket` and
 * connect within 30 seconds; the browser sends `Origin` by itself.
 *
 * The server sends `hello` first, with the badges of this moment, and then `badges` whenever they change. Keep the
 * badges with the highest `version`, whether they come from a frame or from `getUnreadNotificationCount`.
 *
 * Send the text `ping` about every 30 seconds; the server answers `pong` without waking the Durable Object. Send
 * `focus` when the user begins or stops looking at the page. Any other frame closes the connection with code 1003.
 * Code 4401 means that the session has ended: do not reconnect, ask the user to sign in. After 4409 reconnect when the
 * user looks at the page again. After any other code, reconnect with a new ticket and wait longer before each attempt.
 */
export const openLiveChannel = /* @__PURE__ */ operation<'openLiveChannel'>({
  id: 'openLiveChannel',
  method: 'GET',
  path: '/notifications/live',
  statuses: [101, 401, 403, 422, 426, 429, 500],
});

/**
 * Preview when a notification would come.
 *
 * Answers for each channel when a notification of this type would come to the caller, and why: by the caller's
 * preferences, time zone, e-mail address and devices as they are now. The rules are those of the delivery itself.
 * Without `at`, a caller who is looking at the app gets no push notification, unless `pushWhileActive` is on. With
 * `at` it supposes that the caller is not looking then. Nothing is stored or sent.
 */
export const previewNotification = /* @__PURE__ */ operation<'previewNotification'>({
  id: 'previewNotification',
  method: 'POST',
  path: '/notifications/preview',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 413, 415, 422, 429, 500],
});

/**
 * Preview the texts of a notification.
 *
 * Shows what receivers would get, in both languages and by each channel. Nothing is saved or sent. Send texts to try
 * them before saving; they are checked like those of `replaceNotificationTemplate`. Instants are shown in the caller's
 * own time zone.
 */
export const previewNotificationTemplate = /* @__PURE__ */ operation<'previewNotificationTemplate'>({
  id: 'previewNotificationTemplate',
  method: 'POST',
  path: '/notifications/templates/{key}/preview',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 413, 415, 422, 429, 500],
});

/**
 * Replace the texts of a notification.
 *
 * Saves the texts as the next version. All notifications of the type show them from the next answer on, also those
 * that were sent before. Earlier versions are kept. Texts that are equal to the current ones make no new version.
 *
 * A text with an unknown variable, without a required one, or with a particle outside Korean is refused with 422,
 * which names each. Look at the result with `previewNotificationTemplate` before.
 */
export const replaceNotificationTemplate = /* @__PURE__ */ operation<'replaceNotificationTemplate'>({
  id: 'replaceNotificationTemplate',
  method: 'PUT',
  path: '/notifications/templates/{key}',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getNotificationTemplate', { key: ['path', 'key'] }],
    ['getUnreadNotificationCount'],
    ['listNotificationTemplates'],
    ['listNotifications'],
  ],
});

/**
 * Send a test notification to a device.
 *
 * Sends a push notification to one device of the caller, so that they can see whether it arrives. It takes the same
 * way as every other one. `GET /notifications/push-subscriptions` shows soon afterwards whether the push service took
 * it.
 */
export const sendTestPush = /* @__PURE__ */ operation<'sendTestPush'>({
  id: 'sendTestPush',
  method: 'POST',
  path: '/notifications/push-subscriptions/{subscriptionId}/test',
  secured: true,
  statuses: [202, 401, 403, 404, 409, 422, 429, 500],
});

/**
 * Unsubscribe from e-mails with one click.
 *
 * Switches off the e-mails that the token of an e-mail's `List-Unsubscribe` header names (RFC 8058): those of one type
 * of notification, or all that can be switched off. Mail programs call it; it needs no access token. The user can
 * switch the e-mails on again in their notification preferences. Calling it again changes nothing.
 */
export const unsubscribeFromEmails = /* @__PURE__ */ operation<'unsubscribeFromEmails'>({
  id: 'unsubscribeFromEmails',
  method: 'POST',
  path: '/notifications/unsubscribe/{token}',
  sends: 'multipart/form-data',
  statuses: [204, 400, 404, 413, 415, 422, 429, 500],
  invalidates: [['getNotificationPreferences']],
});

/**
 * Update the caller's notification preferences.
 *
 * Changes the properties that are sent and keeps the rest (RFC 7396), also inside `channels` and `digest`.
 * `quietHours` is replaced as a whole. The preferences apply from the next notification on; those that wait are
 * planned again.
 *
 * Quiet hours and a pause hold push notifications and e-mails; the list of notifications is filled at once. Types with
 * `locked` channels are critical: they pass quiet hours, a pause and the digest, and switching such a channel off is
 * answered with 422. A pause ends after at most 90 days.
 */
export const updateNotificationPreferences = /* @__PURE__ */ operation<'updateNotificationPreferences'>({
  id: 'updateNotificationPreferences',
  method: 'PATCH',
  path: '/notifications/preferences',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getNotificationPreferences']],
});

/**
 * Complete onboarding.
 *
 * Turns the draft into live data: profile, languages, free hours, interests, preferences, the first notification and
 * the entry in the match pool appear together or not at all. When required answers are missing, nothing changes and
 * `errors` lists them with pointers such as `/steps/profile/englishName`. Calling it again returns the same answer.
 *
 * Fields that were not answered, and steps that were skipped or not saved since a restart, keep the values that the
 * profile has. Afterwards change the data with the operations of the profile, or start again with `restartOnboarding`.
 */
export const completeOnboarding = /* @__PURE__ */ operation<'completeOnboarding'>({
  id: 'completeOnboarding',
  method: 'POST',
  path: '/onboarding/complete',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getCompatibility'],
    ['getMatchPreferences'],
    ['getMatchRequest'],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['getOnboarding'],
    ['getOnboardingInterests'],
    ['getOnboardingLanguages'],
    ['getOnboardingPreferences'],
    ['getOnboardingProfile'],
    ['getMyAvailability'],
    ['getMyInterests'],
    ['getMyLanguages'],
    ['getMyProfile'],
    ['getUserProfile'],
    ['findSessionSlots'],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * Get the caller's onboarding.
 *
 * Returns the steps, the answers that are still due and the step to show next. Call it after signing in: `status`
 * tells whether to show the questionnaire, `nextStep` where to continue, also on another device. The version of the
 * questionnaire stays the same until the run is completed, even if a newer one is released meanwhile.
 */
export const getOnboarding = /* @__PURE__ */ operation<'getOnboarding'>({
  id: 'getOnboarding',
  method: 'GET',
  path: '/onboarding',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the onboarding step interests.
 *
 * Returns the draft of why the user learns and what they like to talk about. The server keeps the draft, so the user
 * can continue on any device. A step that was never saved is returned with empty `answers`; keep its `ETag` for the
 * first save. After completion the answer is 409: read the live data with `getMyInterests`.
 */
export const getOnboardingInterests = /* @__PURE__ */ operation<'getOnboardingInterests'>({
  id: 'getOnboardingInterests',
  method: 'GET',
  path: '/onboarding/steps/interests',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 409, 422, 429, 500],
  conditional: true,
});

/**
 * Get the onboarding step languages.
 *
 * Returns the draft of the languages the user speaks and learns, in the user's own order. The server keeps the draft,
 * so the user can continue on any device. A step that was never saved is returned with empty `answers`; keep its
 * `ETag` for the first save. After completion the answer is 409: read the live data with `getMyLanguages`.
 */
export const getOnboardingLanguages = /* @__PURE__ */ operation<'getOnboardingLanguages'>({
  id: 'getOnboardingLanguages',
  method: 'GET',
  path: '/onboarding/steps/languages',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 409, 422, 429, 500],
  conditional: true,
});

/**
 * Get the onboarding step preferences.
 *
 * Returns the draft of what the user looks for in a partner and when they have time. The server keeps the draft, so
 * the user can continue on any device. A step that was never saved is returned with empty `answers`; keep its `ETag`
 * for the first save. After completion the answer is 409: read the live data with `getMatchPreferences` and
 * `getMyAvailability`.
 */
export const getOnboardingPreferences = /* @__PURE__ */ operation<'getOnboardingPreferences'>({
  id: 'getOnboardingPreferences',
  method: 'GET',
  path: '/onboarding/steps/preferences',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 409, 422, 429, 500],
  conditional: true,
});

/**
 * Get the onboarding step profile.
 *
 * Returns the draft of the user's profile. The server keeps the draft, so the user can continue on any device. A step
 * that was never saved is returned with empty `answers`; keep its `ETag` for the first save. After completion the
 * answer is 409: read the live data with `getMyProfile`.
 *
 * Without `timeZone`, the usual time zone of the residence applies. The profile picture is not part of the draft:
 * upload it with `uploadProfileImage`.
 */
export const getOnboardingProfile = /* @__PURE__ */ operation<'getOnboardingProfile'>({
  id: 'getOnboardingProfile',
  method: 'GET',
  path: '/onboarding/steps/profile',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 409, 422, 429, 500],
  conditional: true,
});

/**
 * Restart onboarding.
 *
 * Creates a new draft with the newest questionnaire and fills it with the live data of the profile. An open draft is
 * replaced. Until the new draft is completed, the live data stay as they are and the user stays visible to others. On
 * completion only the steps saved since the restart take effect; everything else that was changed in the profile
 * meanwhile is kept. Send an `Idempotency-Key`, so that a repeated call does not discard what was saved after the
 * first one.
 */
export const restartOnboarding = /* @__PURE__ */ operation<'restartOnboarding'>({
  id: 'restartOnboarding',
  method: 'POST',
  path: '/onboarding/restart',
  secured: true,
  idempotent: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getOnboarding'],
    ['getOnboardingInterests'],
    ['getOnboardingLanguages'],
    ['getOnboardingPreferences'],
    ['getOnboardingProfile'],
  ],
});

/**
 * Save the onboarding step interests.
 *
 * Replaces the answers of this step and nothing else; saving the same answers again has the same result. Steps can be
 * saved in any order, also incomplete: `missing` lists what is still required. Send the `ETag` of the step as
 * `If-Match`: when two tabs save at the same time, exactly one succeeds and the other gets 412 and has to read the
 * step again.
 *
 * Codes come from the reference lists; each code can appear once. The step can be skipped instead
 * (`skipOnboardingStep`).
 */
export const saveOnboardingInterests = /* @__PURE__ */ operation<'saveOnboardingInterests'>({
  id: 'saveOnboardingInterests',
  method: 'PUT',
  path: '/onboarding/steps/interests',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getOnboarding'], ['getOnboardingInterests']],
});

/**
 * Save the onboarding step languages.
 *
 * Replaces the answers of this step and nothing else; saving the same answers again has the same result. Steps can be
 * saved in any order, also incomplete: `missing` lists what is still required. Send the `ETag` of the step as
 * `If-Match`: when two tabs save at the same time, exactly one succeeds and the other gets 412 and has to read the
 * step again.
 *
 * Codes come from the reference list `languages`. A language can appear only once, as native or as learned, and a
 * target level must not be below the level.
 */
export const saveOnboardingLanguages = /* @__PURE__ */ operation<'saveOnboardingLanguages'>({
  id: 'saveOnboardingLanguages',
  method: 'PUT',
  path: '/onboarding/steps/languages',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getOnboarding'], ['getOnboardingLanguages']],
});

/**
 * Save the onboarding step preferences.
 *
 * Replaces the answers of this step and nothing else; saving the same answers again has the same result. Steps can be
 * saved in any order, also incomplete: `missing` lists what is still required. Send the `ETag` of the step as
 * `If-Match`: when two tabs save at the same time, exactly one succeeds and the other gets 412 and has to read the
 * step again.
 *
 * Codes come from the reference lists; each code can appear once. Blocks of one day must not overlap.
 */
export const saveOnboardingPreferences = /* @__PURE__ */ operation<'saveOnboardingPreferences'>({
  id: 'saveOnboardingPreferences',
  method: 'PUT',
  path: '/onboarding/steps/preferences',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getOnboarding'], ['getOnboardingPreferences']],
});

/**
 * Save the onboarding step profile.
 *
 * Replaces the answers of this step and nothing else; saving the same answers again has the same result. Steps can be
 * saved in any order, also incomplete: `missing` lists what is still required. Send the `ETag` of the step as
 * `If-Match`: when two tabs save at the same time, exactly one succeeds and the other gets 412 and has to read the
 * step again.
 *
 * `errors` lists the faults field by field. A user younger than 14 is refused.
 */
export const saveOnboardingProfile = /* @__PURE__ */ operation<'saveOnboardingProfile'>({
  id: 'saveOnboardingProfile',
  method: 'PUT',
  path: '/onboarding/steps/profile',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getOnboarding'], ['getOnboardingProfile']],
});

/**
 * Skip an onboarding step.
 *
 * Skips a step; only a step with `isSkippable` can be skipped. Its saved answers are deleted from the draft and it is
 * no longer due. Saving the step later reverses the skip. Skipping twice changes nothing. What the profile already
 * contains of this step stays as it is.
 *
 * Send the `ETag` of the step as `If-Match`, so that answers saved by another tab meanwhile are not deleted: the
 * answer is then 412. Without it, the step is skipped whatever was saved before.
 */
export const skipOnboardingStep = /* @__PURE__ */ operation<'skipOnboardingStep'>({
  id: 'skipOnboardingStep',
  method: 'POST',
  path: '/onboarding/steps/{step}/skip',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 412, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getOnboarding'],
    ['getOnboardingInterests'],
    ['getOnboardingLanguages'],
    ['getOnboardingPreferences'],
    ['getOnboardingProfile'],
  ],
});

/**
 * Confirm a profile picture upload.
 *
 * Makes an uploaded picture the caller's profile picture. Call it after the picture has been sent to `uploadUrl`. The
 * picture is checked and re-encoded exactly as in `uploadProfileImage`; a refused picture is deleted, and the next
 * attempt needs a new upload address. Send an `Idempotency-Key`, so that a repeated call returns the same answer.
 */
export const confirmProfileImageUpload = /* @__PURE__ */ operation<'confirmProfileImageUpload'>({
  id: 'confirmProfileImageUpload',
  method: 'POST',
  path: '/users/me/profile-image/direct-upload/confirm',
  secured: true,
  idempotent: true,
  sends: 'application/json',
  statuses: [201, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getOnboarding'],
    ['getMyProfile'],
    ['getUserProfile'],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * Create the caller's profile.
 *
 * Creates the profile of the user whom the token identifies. Sign-in does this by itself; only users who come with a
 * token of the existing service need this operation. A user has one profile, however often this is called and even by
 * parallel calls. Send an `Idempotency-Key`, so that a repeated call returns the first answer.
 */
export const createMyProfile = /* @__PURE__ */ operation<'createMyProfile'>({
  id: 'createMyProfile',
  method: 'POST',
  path: '/users/me',
  secured: true,
  idempotent: true,
  sends: 'application/json',
  statuses: [201, 400, 401, 403, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getCompatibility'],
    ['getMatchPreferences'],
    ['listRecommendations'],
    ['getNotificationPreferences'],
    ['getOnboarding'],
    ['getOnboardingInterests'],
    ['getOnboardingLanguages'],
    ['getOnboardingPreferences'],
    ['getOnboardingProfile'],
    ['getMyAvailability'],
    ['getMyInterests'],
    ['getMyLanguages'],
    ['getMyProfile'],
    ['getMySettings'],
    ['getUserProfile', { userId: ['data', 'userId'] }],
    ['listMyBlocks'],
    ['findSessionSlots'],
    ['getSessionSettings'],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningGoals'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['getStreakPause'],
    ['listLanguageStats'],
  ],
});

/**
 * Create a profile picture upload.
 *
 * Returns an address for a direct upload, for large pictures and slow networks: request an address, POST the picture
 * there as the multipart field `file` (without a token), then confirm it. The address works once and for 30 minutes.
 * The picture is not shown to anyone before it is confirmed; an upload that is never confirmed is deleted. A user has
 * one open address: a new one closes the previous one.
 */
export const createProfileImageUpload = /* @__PURE__ */ operation<'createProfileImageUpload'>({
  id: 'createProfileImageUpload',
  method: 'POST',
  path: '/users/me/profile-image/direct-upload',
  secured: true,
  idempotent: true,
  statuses: [201, 401, 403, 404, 409, 422, 429, 500],
});

/**
 * Delete the caller's profile picture.
 *
 * Removes the picture from the profile and deletes the stored file. When there is no picture, the answer is the same.
 */
export const deleteProfileImage = /* @__PURE__ */ operation<'deleteProfileImage'>({
  id: 'deleteProfileImage',
  method: 'DELETE',
  path: '/users/me/profile-image',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getOnboarding'],
    ['getMyProfile'],
    ['getUserProfile'],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * Get the caller's availability.
 *
 * Returns the free hours of an ordinary week and the overrides for single dates.
 */
export const getMyAvailability = /* @__PURE__ */ operation<'getMyAvailability'>({
  id: 'getMyAvailability',
  method: 'GET',
  path: '/users/me/availability',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the caller's interests.
 *
 * Returns why the caller learns and what they like to talk about. Lists are empty when the caller has not answered, as
 * before onboarding or after a skipped step.
 */
export const getMyInterests = /* @__PURE__ */ operation<'getMyInterests'>({
  id: 'getMyInterests',
  method: 'GET',
  path: '/users/me/interests',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the caller's languages.
 *
 * Returns the languages the caller speaks and learns, in the caller's own order.
 */
export const getMyLanguages = /* @__PURE__ */ operation<'getMyLanguages'>({
  id: 'getMyLanguages',
  method: 'GET',
  path: '/users/me/languages',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the caller's profile.
 *
 * Returns everything the caller can see about themselves. Keep the `ETag` and send it as `If-Match` with the next
 * change. While the account waits for its deletion, `deletion` tells until when it can be restored.
 */
export const getMyProfile = /* @__PURE__ */ operation<'getMyProfile'>({
  id: 'getMyProfile',
  method: 'GET',
  path: '/users/me',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the caller's settings.
 *
 * Returns the settings for privacy, the app itself and accessibility. Notification settings have operations of their
 * own.
 */
export const getMySettings = /* @__PURE__ */ operation<'getMySettings'>({
  id: 'getMySettings',
  method: 'GET',
  path: '/users/me/settings',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get a user.
 *
 * Returns what the caller may see of another user. This depends on the relation between the two and on the settings of
 * the other user. Fields the caller may not see are null.
 *
 * | Field | self | matched | stranger | Setting that can hide it | |---|---|---|---|---| | userId, relation,
 * canBeMessaged | yes | yes | yes | | | englishName, introduction, gender, image, languages | yes | yes | yes | | |
 * ageBand | yes | yes | yes | ageBandAudience | | residence | yes | yes | yes | residenceAudience | | isOnline | yes |
 * yes | yes | onlineStatusAudience | | lastActiveAt | yes | yes | no | onlineStatusAudience | | nativeName, timeZone |
 * yes | yes | no | |
 *
 * The answer is 404 when the user does not exist, when either of the two has blocked the other, when the user's
 * `profileVisibility` excludes the caller, and when the user's account is suspended or about to be deleted. The 404 is
 * the same in all these cases, so it does not reveal which one applies. With their own id callers see themselves as
 * their matched partners do, whatever their settings are.
 */
export const getUserProfile = /* @__PURE__ */ operation<'getUserProfile'>({
  id: 'getUserProfile',
  method: 'GET',
  path: '/users/{userId}',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Replace the caller's availability.
 *
 * Replaces all free hours and overrides at once. Times are local times in the time zone of the profile, to the minute.
 * `24:00` ends a day; write a block that continues past midnight as two blocks. An override can remove hours on a date
 * (`off`, without times the whole day) or add hours (`extra`). When there are faults, `errors` lists all of them.
 * Recommendations use the new hours from the next list on, within the limits that `listRecommendations` describes.
 */
export const replaceMyAvailability = /* @__PURE__ */ operation<'replaceMyAvailability'>({
  id: 'replaceMyAvailability',
  method: 'PUT',
  path: '/users/me/availability',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getCompatibility'],
    ['listRecommendations'],
    ['getMyAvailability'],
    ['getMyProfile'],
    ['findSessionSlots'],
  ],
});

/**
 * Replace the caller's interests.
 *
 * Replaces all four lists at once; an empty list removes all its entries. Codes come from the reference lists; each
 * code can appear once. Motivations and expectations keep the order in which they are sent. Recommendations use the
 * new interests from the next list on, within the limits that `listRecommendations` describes: use this operation to
 * follow the advice `add_topics` in `whatWouldHelp`. When there are faults, `errors` lists all of them.
 */
export const replaceMyInterests = /* @__PURE__ */ operation<'replaceMyInterests'>({
  id: 'replaceMyInterests',
  method: 'PUT',
  path: '/users/me/interests',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getCompatibility'], ['listRecommendations'], ['getMyInterests']],
});

/**
 * Replace the caller's languages.
 *
 * Replaces all languages at once. Codes come from the reference list `languages`. A language can appear only once, as
 * native or as learned, and a target level must not be below the level. When there are faults, `errors` lists all of
 * them.
 */
export const replaceMyLanguages = /* @__PURE__ */ operation<'replaceMyLanguages'>({
  id: 'replaceMyLanguages',
  method: 'PUT',
  path: '/users/me/languages',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getCompatibility'],
    ['listRecommendations'],
    ['getMyLanguages'],
    ['getMyProfile'],
    ['getUserProfile'],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * Update the caller's profile.
 *
 * Changes the properties that are sent and keeps the rest (RFC 7396). When there are faults, `errors` lists all of
 * them with a pointer to each field. Send the `ETag` of the profile that the user edited as `If-Match`: of two changes
 * based on the same version exactly one succeeds, and the other gets 412. A new time zone moves neither the free
 * hours, which stay at the same local times, nor anything that is booked.
 *
 * A declared birth can be changed once, and never across the age of 18; support corrects it otherwise. A user under 18
 * never makes their 18th birthday earlier: with the year alone, they count as 18 from 1 January of the year in which
 * they turn 19, so a date within the year is earlier too. Once support has corrected a birth, it stays. Otherwise,
 * adding the date within the declared year is no change. Ages count by the day in the user's own time zone. A move to
 * another zone does not make an adult a minor again: it is refused until the birthday has begun there. Open match
 * requests that the rules of matching no longer allow after the change end in the same step (see
 * `MatchRequestStatus`).
 */
export const updateMyProfile = /* @__PURE__ */ operation<'updateMyProfile'>({
  id: 'updateMyProfile',
  method: 'PATCH',
  path: '/users/me',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getCompatibility'],
    ['getMatchRequest'],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['getMyAvailability'],
    ['getMyProfile'],
    ['getUserProfile', { userId: ['data', 'userId'] }],
    ['findSessionSlots'],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * Update the caller's settings.
 *
 * Changes the properties that are sent and keeps the rest (RFC 7396), also inside the groups. Privacy settings apply
 * from the next answer that any user gets. A narrower `profileVisibility` gives the profile picture new addresses
 * within seconds: read the profile again to show it.
 */
export const updateMySettings = /* @__PURE__ */ operation<'updateMySettings'>({
  id: 'updateMySettings',
  method: 'PATCH',
  path: '/users/me/settings',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getCompatibility'],
    ['getMatchRequest'],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['getMySettings'],
    ['getSessionFile'],
  ],
});

/**
 * Upload the caller's profile picture.
 *
 * Send the picture as the multipart field `file`. The server checks the content of the file, not its name. It accepts
 * JPEG, PNG and WebP up to 10 MB, with 64 to 12,000 pixels a side and at most 50 megapixels; it refuses everything
 * else, and files that are a picture and an archive, a document or a page at once. Each cause has its own problem. The
 * picture is turned upright and re-encoded, which removes location, camera data and comments. The answer contains the
 * new addresses; the previous picture is deleted. Show the local file until then.
 */
export const uploadProfileImage = /* @__PURE__ */ operation<'uploadProfileImage'>({
  id: 'uploadProfileImage',
  method: 'POST',
  path: '/users/me/profile-image',
  secured: true,
  idempotent: true,
  sends: 'multipart/form-data',
  statuses: [201, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getOnboarding'],
    ['getMyProfile'],
    ['getUserProfile'],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * Block a user.
 *
 * From the next answer on, the two users are hidden from each other everywhere. The blocked user is not told. Blocking
 * a user twice has the same effect as once. The pending match request between the two and their match end for good:
 * unblocking restores neither. The caller's own request is then `cancelled`. A request from the blocked user is gone
 * for the caller; the blocked user is not told, so for them it stays `pending` until it expires. The caller's profile
 * picture gets new addresses within seconds, as when they hide; the old ones stop working.
 *
 * The caller can block a user whom they see, and a user whom they have met: one of the two has asked the other, they
 * are or were matched, or that user is a member of a room of the caller or has written there. Then it does not matter
 * what that user hides or whether they are leaving. Any other user whom the caller cannot see answers the same 404 as
 * a user who does not exist.
 */
export const blockUser = /* @__PURE__ */ operation<'blockUser'>({
  id: 'blockUser',
  method: 'PUT',
  path: '/users/me/blocks/{userId}',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getChatMembership'],
    ['getChatMessage'],
    ['getChatRoom'],
    ['getChatUnread'],
    ['getLanguageBalance'],
    ['listChatChanges'],
    ['listChatCorrections'],
    ['listChatMembers'],
    ['listChatMessages'],
    ['listChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
    ['getCompatibility', { userId: ['path', 'userId'] }],
    ['getMatch'],
    ['getMatchRequest'],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listMatches'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['getUserProfile', { userId: ['path', 'userId'] }],
    ['listMyBlocks'],
    ['findSessionSlots'],
    ['getSession'],
    ['getSessionCalendar'],
    ['getSessionFile'],
    ['getSessionReminders'],
    ['getSessionSeries'],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * List blocked users.
 *
 * Returns the users whom the caller has blocked, the latest block first. They cannot see that they are on this list. A
 * user whose account has been deleted for good is no longer on it.
 */
export const listMyBlocks = /* @__PURE__ */ operation<'listMyBlocks'>({
  id: 'listMyBlocks',
  method: 'GET',
  path: '/users/me/blocks',
  secured: true,
  statuses: [200, 401, 403, 404, 422, 429, 500],
});

/**
 * Report a user.
 *
 * Reports a user to the moderators. The current profile is stored with the report, so later changes hide nothing. The
 * reported user does not learn who reported them. A user can send ten reports within 24 hours. Offer a block
 * afterwards (`blockUser`).
 *
 * The caller can report a user whom they see, have blocked or have met: one of the two has asked the other, they are
 * or were matched, or that user is a member of a room of the caller or has written there. Then it does not matter
 * whether that user hides, is leaving or has blocked the caller. Any other user whom the caller cannot see answers the
 * same 404 as a user who does not exist.
 */
export const reportUser = /* @__PURE__ */ operation<'reportUser'>({
  id: 'reportUser',
  method: 'POST',
  path: '/users/{userId}/reports',
  secured: true,
  idempotent: true,
  sends: 'application/json',
  statuses: [201, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
});

/**
 * Unblock a user.
 *
 * Removes the block. Unblocking a user who is not blocked, or who does not exist, changes nothing and answers the
 * same. The name that the list of blocks keeps is deleted with the block.
 */
export const unblockUser = /* @__PURE__ */ operation<'unblockUser'>({
  id: 'unblockUser',
  method: 'DELETE',
  path: '/users/me/blocks/{userId}',
  secured: true,
  statuses: [204, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getChatMembership'],
    ['getChatMessage'],
    ['getChatRoom'],
    ['getChatUnread'],
    ['getLanguageBalance'],
    ['listChatChanges'],
    ['listChatCorrections'],
    ['listChatMembers'],
    ['listChatMessages'],
    ['listChatRooms'],
    ['listReceivedCorrections'],
    ['searchChatMessages'],
    ['getCompatibility', { userId: ['path', 'userId'] }],
    ['getMatch'],
    ['getMatchRequest'],
    ['getMatchingSummary'],
    ['listMatchRequests'],
    ['listMatches'],
    ['listRecommendations'],
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['getUserProfile', { userId: ['path', 'userId'] }],
    ['listMyBlocks'],
    ['findSessionSlots'],
    ['getSession'],
    ['getSessionCalendar'],
    ['getSessionFile'],
    ['getSessionReminders'],
    ['getSessionSeries'],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Accept a proposed time.
 *
 * Moves the session to the time that the partner has proposed; its old time is free for others at once. The partner is
 * notified. A proposal for several sessions of a series moves them all. Send `If-Match` with the `ETag` of what the
 * user has seen, so that they do not accept a newer proposal unseen. Accepting again returns the same answer.
 */
export const acceptSessionProposal = /* @__PURE__ */ operation<'acceptSessionProposal'>({
  id: 'acceptSessionProposal',
  method: 'POST',
  path: '/sessions/{sessionId}/proposal/accept',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 412, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['findSessionSlots'],
    ['getSession', { sessionId: ['path', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['path', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['path', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['path', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Cancel a session.
 *
 * Cancels a session before it begins, and frees the time of both at once. A host withdraws a request that waits for an
 * answer: the partner is not told, and the notification about it disappears. A guest declines such a request instead
 * (`sessions.wrong_side`). Of a confirmed session the partner is notified, at once if it is less than 4 hours away:
 * that counts as late (`isLate`). Cancelling again returns the same answer. A partner who lets nobody write
 * (`messageAudience`) is given no `reason`. With `scope` several sessions of a series are cancelled, as far as the
 * caller can cancel each, and the partner has one notification, or one more about those that are late.
 */
export const cancelSession = /* @__PURE__ */ operation<'cancelSession'>({
  id: 'cancelSession',
  method: 'POST',
  path: '/sessions/{sessionId}/cancel',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['findSessionSlots'],
    ['getSession', { sessionId: ['path', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['path', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['path', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['path', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Complete a session.
 *
 * Ends a session after its start and before its end, and frees the rest of the time. A session that nobody completes
 * is completed at its end. Completing again returns the same answer. Both users are asked for feedback.
 */
export const completeSession = /* @__PURE__ */ operation<'completeSession'>({
  id: 'completeSession',
  method: 'POST',
  path: '/sessions/{sessionId}/complete',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 412, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['findSessionSlots'],
    ['getSession', { sessionId: ['path', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['path', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['path', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['path', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * Confirm a session.
 *
 * Agrees to a session for which a partner has asked. The partner is notified. Confirming again returns the same
 * answer. Only the guest can confirm. The settings of both are compared again (`sessions.short_notice`,
 * `sessions.day_full`); of the day, what is confirmed or has taken place counts. Each of the two can have 200
 * confirmed sessions ahead (`sessions.too_many_ahead`).
 *
 * A series is answered as a whole (`scope`), or session by session. Of several, those are confirmed that wait for an
 * answer, and the partner has one notification.
 */
export const confirmSession = /* @__PURE__ */ operation<'confirmSession'>({
  id: 'confirmSession',
  method: 'POST',
  path: '/sessions/{sessionId}/confirm',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 412, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['findSessionSlots'],
    ['getSession', { sessionId: ['path', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['path', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['path', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['path', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Create the address of the calendar feed.
 *
 * Makes a new secret address at which calendar apps read the caller's sessions, without a token. An earlier address
 * stops working at once. Show the address to the user now: it is never answered again. Whoever lost an answer calls
 * again.
 */
export const createCalendarFeed = /* @__PURE__ */ operation<'createCalendarFeed'>({
  id: 'createCalendarFeed',
  method: 'POST',
  path: '/sessions/calendar-feed',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [['getCalendarFeed']],
});

/**
 * Ask a partner for a session.
 *
 * Asks a user with whom the caller is matched for a session. The time is blocked for both at once, and the partner is
 * notified: they confirm or decline within 48 hours, and before the session would begin. A time that overlaps another
 * session of one of the two, also one that waits for an answer, answers `sessions.slot_taken`; nothing tells whose it
 * is. Sessions may touch: one can begin when the other ends.
 *
 * Each of the two may want more notice than 15 minutes (`sessions.short_notice`) and not more than some sessions on a
 * day (`sessions.day_full`): `updateSessionSettings`. All that take place or wait for an answer on that day count.
 *
 * With `recurrence` it is a series of up to 12 sessions, which is answered as a whole or session by session. The
 * answer is the first one, with all of them in `occurrences`. Times that are taken are listed in
 * `sessions.occurrences_taken`, or left out on request. Until clocks change the series has the same hour for both; if
 * that moves the local time of one side, they are told up to three days before. A new law about clocks moves the
 * sessions ahead to their hour, unless their new time is taken.
 *
 * A user can have 5 sessions that wait for an answer with one partner, and 20 in all; a series counts once. A
 * withdrawn request counts for 48 hours. A partner who lets nobody write (`messageAudience`) can be asked without
 * `topic`, `notes` and `meetingLink`.
 */
export const createSession = /* @__PURE__ */ operation<'createSession'>({
  id: 'createSession',
  method: 'POST',
  path: '/sessions',
  secured: true,
  idempotent: true,
  sends: 'application/json',
  statuses: [201, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['findSessionSlots'],
    ['getSession', { sessionId: ['data', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['data', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['data', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['data', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Decline a session.
 *
 * Tells the partner that the session does not suit, and frees the time of both at once. Declining again returns the
 * same answer. Only the guest can decline; the host cancels. With `scope` several sessions of a series are declined,
 * as far as they wait for an answer, and the partner has one notification.
 */
export const declineSession = /* @__PURE__ */ operation<'declineSession'>({
  id: 'declineSession',
  method: 'POST',
  path: '/sessions/{sessionId}/decline',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 412, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['findSessionSlots'],
    ['getSession', { sessionId: ['path', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['path', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['path', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['path', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Revoke the address of the calendar feed.
 *
 * The address stops working at once. Calling it again changes nothing.
 */
export const deleteCalendarFeed = /* @__PURE__ */ operation<'deleteCalendarFeed'>({
  id: 'deleteCalendarFeed',
  method: 'DELETE',
  path: '/sessions/calendar-feed',
  secured: true,
  statuses: [204, 401, 403, 422, 429, 500],
  invalidates: [['getCalendarFeed']],
});

/**
 * Decline or withdraw a proposed time.
 *
 * Ends the proposal and frees the proposed time at once; the session stays as it is. Its author withdraws it: the
 * partner is not told, and the notification about it disappears. The other side declines it, and the author is
 * notified. Ending it again returns the same answer; a proposal that was accepted is answered with
 * `sessions.no_proposal`.
 */
export const endSessionProposal = /* @__PURE__ */ operation<'endSessionProposal'>({
  id: 'endSessionProposal',
  method: 'DELETE',
  path: '/sessions/{sessionId}/proposal',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 412, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['findSessionSlots'],
    ['getSession', { sessionId: ['path', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['path', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['path', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['path', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Find times for a session.
 *
 * Returns every time between `from` and `to` at which a session with a partner can be asked for: both are free by
 * their availability, and neither has another session, also none that waits for an answer. Times begin on a quarter of
 * an hour. If there is none, `reason` says why, and `next` has the nearest times of the 14 days after the range.
 * Nothing tells whose session is in the way. Somebody else can take a time until it is asked for.
 */
export const findSessionSlots = /* @__PURE__ */ operation<'findSessionSlots'>({
  id: 'findSessionSlots',
  method: 'GET',
  path: '/sessions/slots',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
});

/**
 * Get the state of the calendar feed.
 *
 * Returns whether the caller has a calendar feed, and since when its address is valid. The address itself is answered
 * only when it is made: the server does not know it afterwards.
 */
export const getCalendarFeed = /* @__PURE__ */ operation<'getCalendarFeed'>({
  id: 'getCalendarFeed',
  method: 'GET',
  path: '/sessions/calendar-feed',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * Get a session.
 *
 * Returns a session to its two users. The answer is the same 404 for a session of other users, one with a user who is
 * blocked in either direction, suspended or deleting their account, and one that never existed. The `ETag` can be sent
 * as `If-Match` with every change.
 */
export const getSession = /* @__PURE__ */ operation<'getSession'>({
  id: 'getSession',
  method: 'GET',
  path: '/sessions/{sessionId}',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the calendar of sessions.
 *
 * Returns the caller's sessions that overlap a range of at most 93 days, whatever their status, the earliest first,
 * and the new times that are proposed for them. A session that begins before midnight and ends after it appears once,
 * with both days. Left out are sessions with users who are blocked in either direction, suspended or deleting their
 * account. If there are more than 200, `isMore` is true: ask for a shorter range.
 */
export const getSessionCalendar = /* @__PURE__ */ operation<'getSessionCalendar'>({
  id: 'getSessionCalendar',
  method: 'GET',
  path: '/sessions/calendar',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * Download a session as a calendar file.
 *
 * Returns one session as a calendar (RFC 5545), with the same identity as in the calendar feed. A session of other
 * users, one that the caller does not see and one that never existed answer the same 404.
 */
export const getSessionFile = /* @__PURE__ */ operation<'getSessionFile'>({
  id: 'getSessionFile',
  method: 'GET',
  path: '/sessions/{sessionId}/calendar.ics',
  secured: true,
  reads: 'text',
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the caller's reminders of a session.
 *
 * Returns how long before a session the caller is reminded, and which reminders have come or will come. Until the
 * caller chooses, the defaults apply: one day, one hour and ten minutes. There are none before a session is confirmed,
 * and none of a moment that had passed by then. The partner has reminders of their own.
 */
export const getSessionReminders = /* @__PURE__ */ operation<'getSessionReminders'>({
  id: 'getSessionReminders',
  method: 'GET',
  path: '/sessions/{sessionId}/reminders',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the series of a session.
 *
 * Returns the series to which a session belongs: its sessions in their order, whatever has become of each. Of a
 * session that stands alone the answer has that one.
 */
export const getSessionSeries = /* @__PURE__ */ operation<'getSessionSeries'>({
  id: 'getSessionSeries',
  method: 'GET',
  path: '/sessions/{sessionId}/series',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the caller's settings for sessions.
 *
 * Returns what the caller wants of their sessions: how much notice, how many on a day, how much time between two, and
 * when they are reminded. A user who has changed nothing has the defaults. No other user can see them.
 */
export const getSessionSettings = /* @__PURE__ */ operation<'getSessionSettings'>({
  id: 'getSessionSettings',
  method: 'GET',
  path: '/sessions/settings',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Give feedback on a session.
 *
 * Rates a session that has taken place, with words if the caller wants to add some. Both users can do this once, until
 * 14 days after its planned end (`feedback.until`), and not if one of them is reported absent. The partner sees it,
 * and the caller sees theirs, as soon as both have given it, or when the 14 days are over; until then nothing tells
 * whether the partner has given any. It cannot be changed. The same feedback again returns the same answer, another
 * one answers `sessions.feedback_given`.
 *
 * Words are for a partner to whom the caller can write: one who is matched with them and lets partners write
 * (`messageAudience`). Otherwise the rating is given alone.
 */
export const giveSessionFeedback = /* @__PURE__ */ operation<'giveSessionFeedback'>({
  id: 'giveSessionFeedback',
  method: 'POST',
  path: '/sessions/{sessionId}/feedback',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['findSessionSlots'],
    ['getSession', { sessionId: ['path', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['path', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['path', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['path', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * List past sessions.
 *
 * Returns the caller's sessions that are over, the one that began last first: completed, and those that did not take
 * place. Left out are sessions with users who are blocked in either direction, suspended or deleting their account. A
 * page can therefore hold fewer than `limit` items, or none: only `nextCursor` shows whether more follow.
 */
export const listPastSessions = /* @__PURE__ */ operation<'listPastSessions'>({
  id: 'listPastSessions',
  method: 'GET',
  path: '/sessions/history',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * List sessions.
 *
 * Returns the caller's sessions, the one that begins last first. Left out are sessions with users who are blocked in
 * either direction, suspended or deleting their account. A page can therefore hold fewer than `limit` items, or none:
 * only `nextCursor` shows whether more follow. For what lies ahead, send the present as `from`.
 */
export const listSessions = /* @__PURE__ */ operation<'listSessions'>({
  id: 'listSessions',
  method: 'GET',
  path: '/sessions',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * Propose another time for a session.
 *
 * Proposes another start or length for a confirmed session before it begins. The proposed time is blocked for both at
 * once, and may overlap the session's own time, which stays confirmed until the other side accepts. A session has one
 * proposal: a new one takes the place of the one before, whoever made it. It expires after 48 hours, at the start of
 * the session or at the proposed start. The partner is notified. The same proposal again returns the same answer.
 *
 * With `scope` a series moves: each of its sessions by as much on the clocks of the host as this one, to the same
 * length, also onto old times of the series. Sessions that are over, not confirmed or were moved alone stay. The
 * proposal is shown at each of these sessions and answered as a whole, and another one for any of them takes its
 * place. If new times are taken, `sessions.occurrences_taken` lists them.
 */
export const proposeSessionTime = /* @__PURE__ */ operation<'proposeSessionTime'>({
  id: 'proposeSessionTime',
  method: 'PUT',
  path: '/sessions/{sessionId}/proposal',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getUnreadNotificationCount'],
    ['listNotifications'],
    ['findSessionSlots'],
    ['getSession', { sessionId: ['path', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['path', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['path', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['path', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Read a calendar feed.
 *
 * Returns the sessions of the owner of the address as a calendar (RFC 5545), for calendar apps. It has the sessions of
 * the last 90 days and all that lie ahead, at most 500, in the language of the owner. What has been declined,
 * cancelled or has expired stays in it as cancelled for 30 days. Private notes are not in it. Ask again after an hour,
 * with `If-None-Match`. An address that was revoked, or that never existed, answers the same 404.
 */
export const readCalendarFeed = /* @__PURE__ */ operation<'readCalendarFeed'>({
  id: 'readCalendarFeed',
  method: 'GET',
  path: '/calendar-feeds/{file}',
  reads: 'text',
  statuses: [200, 304, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Replace the caller's reminders of a session.
 *
 * Sets how long before this session the caller is reminded; an empty list means never. Reminders of moments that have
 * passed do not come, and what was sent already is not sent again. It can be changed until the session begins, also
 * before it is confirmed.
 *
 * Reminders are notifications of the type `session.reminder`, and of the type `session.reminder_soon` from one hour
 * before the start: these also come in quiet hours. A reminder never comes after the start, and none of a session that
 * is cancelled or at another time by then.
 */
export const replaceSessionReminders = /* @__PURE__ */ operation<'replaceSessionReminders'>({
  id: 'replaceSessionReminders',
  method: 'PUT',
  path: '/sessions/{sessionId}/reminders',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [['getSessionReminders', { sessionId: ['path', 'sessionId'] }]],
});

/**
 * Report that the partner did not come.
 *
 * Reports that the partner of a confirmed session was absent, from 15 minutes after its start until 24 hours after its
 * end. The partner is notified. The session stays `completed`, unless both are reported absent: then it is `no_show`.
 * Reporting again returns the same answer.
 */
export const reportSessionNoShow = /* @__PURE__ */ operation<'reportSessionNoShow'>({
  id: 'reportSessionNoShow',
  method: 'POST',
  path: '/sessions/{sessionId}/no-show',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 412, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['findSessionSlots'],
    ['getSession', { sessionId: ['path', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['path', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['path', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['path', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Return to the usual reminders of a session.
 *
 * Forgets what the caller has chosen for this session: they are reminded as their settings say
 * (`updateSessionSettings`), also when those change later. If nothing was chosen, nothing changes. It can be done
 * until the session begins.
 */
export const resetSessionReminders = /* @__PURE__ */ operation<'resetSessionReminders'>({
  id: 'resetSessionReminders',
  method: 'DELETE',
  path: '/sessions/{sessionId}/reminders',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [['getSessionReminders', { sessionId: ['path', 'sessionId'] }]],
});

/**
 * Start a session.
 *
 * Says that a confirmed session has begun, from 10 minutes before its start until its end. A session that nobody
 * starts is completed at its end all the same. Users who are no longer matched cannot start one. Starting again
 * returns the same answer.
 */
export const startSession = /* @__PURE__ */ operation<'startSession'>({
  id: 'startSession',
  method: 'POST',
  path: '/sessions/{sessionId}/start',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 412, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['findSessionSlots'],
    ['getSession', { sessionId: ['path', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['path', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['path', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['path', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Update a session.
 *
 * Changes the properties that are sent and keeps the rest (RFC 7396); `languages` is replaced as a whole. Both users
 * can do this until the session is over (`sessions.is_over`); private notes can be changed after that too. The partner
 * is notified of what they see, and of several changes at one time they have one notification, which is the latest.
 * Time and length change by agreement only: `proposeSessionTime`. After the end of the match only private notes
 * change, and after 60 changes nothing else does (`sessions.too_many_changes`). With `scope` several sessions of a
 * series change, as far as they are not over and last long enough for `languages`.
 */
export const updateSession = /* @__PURE__ */ operation<'updateSession'>({
  id: 'updateSession',
  method: 'PATCH',
  path: '/sessions/{sessionId}',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['findSessionSlots'],
    ['getSession', { sessionId: ['path', 'sessionId'] }],
    ['getSessionCalendar'],
    ['getSessionFile', { sessionId: ['path', 'sessionId'] }],
    ['getSessionReminders', { sessionId: ['path', 'sessionId'] }],
    ['getSessionSeries', { sessionId: ['path', 'sessionId'] }],
    ['listPastSessions'],
    ['listSessions'],
  ],
});

/**
 * Update the caller's settings for sessions.
 *
 * Changes the properties that are sent and keeps the rest (RFC 7396); `reminders` is replaced as a whole. Notice and
 * daily limit hold for what is asked for, confirmed, proposed and accepted from then on, by the caller and by their
 * partners alike. Sessions that are planned already stay as they are.
 */
export const updateSessionSettings = /* @__PURE__ */ operation<'updateSessionSettings'>({
  id: 'updateSessionSettings',
  method: 'PATCH',
  path: '/sessions/settings',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getSessionSettings']],
});

/**
 * Get the dashboard of the caller.
 *
 * Returns everything that a first screen shows in one answer: streak, goals, today, this week and this month with
 * comparisons, languages, and how reliable the caller is in sessions. Each figure is the same as in the other
 * operations. The `ETag` holds the local day, so an answer of yesterday is never current.
 */
export const getDashboard = /* @__PURE__ */ operation<'getDashboard'>({
  id: 'getDashboard',
  method: 'GET',
  path: '/stats/dashboard',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the progress of the caller in a language.
 *
 * Returns the last 90 days of the caller in one language, week by week, and how their level has changed. The `ETag`
 * holds the local day, so an answer of yesterday is never current.
 */
export const getLanguageStats = /* @__PURE__ */ operation<'getLanguageStats'>({
  id: 'getLanguageStats',
  method: 'GET',
  path: '/stats/languages/{language}',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the goals of the caller.
 *
 * Returns what the caller wants to reach. Who has chosen nothing has no goals. How far they are is in `getDashboard`.
 */
export const getLearningGoals = /* @__PURE__ */ operation<'getLearningGoals'>({
  id: 'getLearningGoals',
  method: 'GET',
  path: '/stats/goals',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the streak of the caller.
 *
 * Returns how many active days of the caller follow each other. A day is active with a session that took place, a
 * message, a correction for somebody else, or a minute of study. Today counts once it is active and is not missed
 * before it ends. Seven active days earn a freeze, which covers a missed day; two are held at most. A gap that they
 * cannot cover breaks the streak and uses none. Days of a pause, and days that a change of time zone has made shorter
 * than 20 hours, are not missed. The `ETag` holds the local day, so an answer of yesterday is never current.
 */
export const getLearningStreak = /* @__PURE__ */ operation<'getLearningStreak'>({
  id: 'getLearningStreak',
  method: 'GET',
  path: '/stats/streak',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the activity of the caller over time.
 *
 * Returns the activity of a range of at most 366 days as the bars of a chart. Days, weeks and months are those of the
 * caller; a range that begins in a week or month begins with a part of it. The `ETag` holds the local day, so an
 * answer of yesterday is never current.
 */
export const getStatsActivity = /* @__PURE__ */ operation<'getStatsActivity'>({
  id: 'getStatsActivity',
  method: 'GET',
  path: '/stats/activity',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get a week or month of the caller.
 *
 * Returns what the caller has done in a week or month, beside the one before, and in which languages. A running period
 * is compared with as many days of the one before. Weeks begin as they do where the caller lives (CLDR), on Monday if
 * that is unknown. The `ETag` holds the local day, so an answer of yesterday is never current.
 */
export const getStatsSummary = /* @__PURE__ */ operation<'getStatsSummary'>({
  id: 'getStatsSummary',
  method: 'GET',
  path: '/stats/summary',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Get the pause of the caller.
 *
 * Returns the pause of the caller that runs or is to come. Past pauses are a part of the streak and are not listed.
 */
export const getStreakPause = /* @__PURE__ */ operation<'getStreakPause'>({
  id: 'getStreakPause',
  method: 'GET',
  path: '/stats/pause',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * List the statistics of the languages of the caller.
 *
 * Returns what the caller has done in each language in the last 90 days: the time and its share, sessions, messages,
 * and corrections in both directions. The `ETag` holds the local day, so an answer of yesterday is never current.
 */
export const listLanguageStats = /* @__PURE__ */ operation<'listLanguageStats'>({
  id: 'listLanguageStats',
  method: 'GET',
  path: '/stats/languages',
  secured: true,
  statuses: [200, 304, 401, 403, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Record study time of the caller.
 *
 * Counts stretches of time in which the caller has studied in the app, for instance with cards. Sessions, messages and
 * corrections count by themselves. Events may come late, in any order and repeatedly: each `eventId` counts once. Time
 * that several events share, of several devices for instance, counts once. The answer says of each event what became
 * of it; a refused one keeps no other from being counted. The day of an event is that of the zone in which the caller
 * was.
 */
export const recordStudyEvents = /* @__PURE__ */ operation<'recordStudyEvents'>({
  id: 'recordStudyEvents',
  method: 'POST',
  path: '/stats/events',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getDashboard'],
    ['getLanguageStats'],
    ['getLearningStreak'],
    ['getStatsActivity'],
    ['getStatsSummary'],
    ['listLanguageStats'],
  ],
});

/**
 * Replace the goals of the caller.
 *
 * Replaces both goals: minutes of study a day, and active days a week. They change no streak. When a goal is reached,
 * the caller is notified, once for each day or week (`stats.daily_goal_reached`, `stats.weekly_goal_reached`).
 */
export const replaceLearningGoals = /* @__PURE__ */ operation<'replaceLearningGoals'>({
  id: 'replaceLearningGoals',
  method: 'PUT',
  path: '/stats/goals',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getDashboard'], ['getLearningGoals']],
});

/**
 * Replace the pause of the caller.
 *
 * Sets from when to when the caller loses no streak and is not told that it is at risk. It takes the place of a pause
 * that is to come. A pause that runs ends with yesterday, unless the new one goes on from today.
 */
export const replaceStreakPause = /* @__PURE__ */ operation<'replaceStreakPause'>({
  id: 'replaceStreakPause',
  method: 'PUT',
  path: '/stats/pause',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getDashboard'], ['getLearningStreak'], ['getStreakPause']],
});

/**
 * Get the server's clock (development only).
 *
 * Returns the time at which the development server runs. The operation does not exist in staging and production.
 */
export const getClock = /* @__PURE__ */ operation<'getClock'>({ id: 'getClock', method: 'GET', path: '/dev/clock', statuses: [200, 422, 429] });

/**
 * Get the contract.
 *
 * Returns the OpenAPI document from which the server's routes, the typed client and the tests are generated. Keep the
 * `ETag` and send it as `If-None-Match`: the document changes only with a new release.
 */
export const getContract = /* @__PURE__ */ operation<'getContract'>({
  id: 'getContract',
  method: 'GET',
  path: '/openapi.json',
  statuses: [200, 304, 422, 429],
  conditional: true,
});

/**
 * Get the health of the service.
 *
 * Answers immediately and reads no storage. Poll it as often as the rate limit allows, and show a banner when it
 * fails.
 */
export const getHealth = /* @__PURE__ */ operation<'getHealth'>({ id: 'getHealth', method: 'GET', path: '/health', statuses: [200, 422, 429] });

/**
 * Get the readiness of the service.
 *
 * Checks the database, the caches, the object stores and the live connections one by one and returns which of them
 * answer, and which laws about clocks it knows. It is meant for monitoring, after a deployment and during a fault; a
 * client needs only `/health`.
 */
export const getReadiness = /* @__PURE__ */ operation<'getReadiness'>({ id: 'getReadiness', method: 'GET', path: '/ready', statuses: [200, 422, 429, 500, 503] });

/**
 * Get a reference list.
 *
 * Returns the choices of one list in the order in which forms should show them. Send and store `code`, show `name`:
 * codes never change, names follow `Accept-Language`. The answer can be cached for an hour; ask again with
 * `If-None-Match`.
 */
export const getReferenceList = /* @__PURE__ */ operation<'getReferenceList'>({
  id: 'getReferenceList',
  method: 'GET',
  path: '/reference/{list}',
  statuses: [200, 304, 422, 429],
  conditional: true,
});

/**
 * List reference lists.
 *
 * Returns the names and sizes of all lists: the choices of forms, and the names of codes that answers contain. Get one
 * list with `GET /reference/{list}`. The answer can be cached for an hour and depends on `Accept-Language`.
 */
export const listReferenceLists = /* @__PURE__ */ operation<'listReferenceLists'>({
  id: 'listReferenceLists',
  method: 'GET',
  path: '/reference',
  statuses: [200, 304, 422, 429],
  conditional: true,
});

/**
 * Set the server's clock (development only).
 *
 * Moves the development server to another time, where the clock runs on or stands still, and immediately does
 * everything that is due by then: expiries, deletions, deliveries. `now: null` returns to real time. Tokens are
 * checked against this clock too. The operation does not exist in staging and production.
 */
export const setClock = /* @__PURE__ */ operation<'setClock'>({
  id: 'setClock',
  method: 'PUT',
  path: '/dev/clock',
  sends: 'application/json',
  statuses: [200, 400, 413, 415, 422, 429, 500],
});

/** The problem codes that each operation may answer with. */
export interface ProblemCodes {
  createMyExport:
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
    | 'server.internal';
  deleteMyAccount:
    | 'auth.account_suspended'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  downloadMyExport:
    | 'export.not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMyExport:
    | 'auth.account_suspended'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'export.not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  restoreMyAccount:
    | 'auth.account_suspended'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'profile.not_deleting'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  saveMyConsents:
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
    | 'server.internal';
  createRealtimeTicket:
    | 'auth.account_suspended'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.deletion_pending'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  devLogin:
    | 'auth.account_suspended'
    | 'profile.user_not_found'
    | 'request.invalid'
    | 'request.malformed'
    | 'request.rate_limited'
    | 'request.too_large'
    | 'request.unsupported_media_type'
    | 'server.internal';
  endAuthSession:
    | 'auth.account_suspended'
    | 'auth.session_ended'
    | 'auth.session_not_found'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  endOtherAuthSessions:
    | 'auth.account_suspended'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  exchangeLoginCode:
    | 'auth.account_suspended'
    | 'auth.login_code_invalid'
    | 'request.invalid'
    | 'request.malformed'
    | 'request.rate_limited'
    | 'request.too_large'
    | 'request.unsupported_media_type'
    | 'server.internal';
  finishLogin:
    | 'auth.login_refused'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listAuthSessions:
    | 'auth.account_suspended'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  logout:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.malformed'
    | 'request.rate_limited'
    | 'request.too_large'
    | 'request.unsupported_media_type'
    | 'server.internal';
  refreshTokens:
    | 'auth.refresh_invalid'
    | 'request.invalid'
    | 'request.malformed'
    | 'request.rate_limited'
    | 'request.too_large'
    | 'request.unsupported_media_type'
    | 'server.internal';
  startLogin:
    | 'auth.return_target_refused'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal'
    | 'server.unavailable';
  addReaction:
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
    | 'server.internal';
  createChatCorrection:
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
    | 'server.internal';
  createChatRoom:
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
    | 'server.internal';
  deleteChatMessage:
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
    | 'server.internal';
  deleteChatRoom:
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
    | 'server.internal';
  editChatMessage:
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
    | 'server.internal';
  getChatMembership:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'chat.room_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getChatMessage:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'chat.message_not_found'
    | 'chat.room_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getChatRoom:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'chat.room_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getChatUnread:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getLanguageBalance:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'chat.room_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listChatChanges:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'chat.room_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listChatCorrections:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'chat.message_not_found'
    | 'chat.room_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listChatMembers:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'chat.not_a_group'
    | 'chat.room_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listChatMessages:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'chat.room_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listChatRooms:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listPublicChatRooms:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listReceivedCorrections:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  markCorrectionLearned:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'chat.correction_not_found'
    | 'profile.deletion_pending'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  markUnread:
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
    | 'server.internal';
  openChatChannel:
    | 'auth.origin_refused'
    | 'auth.ticket_invalid'
    | 'auth.upgrade_required'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  removeChatMember:
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
    | 'server.internal';
  removeReaction:
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
    | 'server.internal';
  saveChatMember:
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
    | 'server.internal';
  saveReadPosition:
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
    | 'server.internal';
  searchChatMessages:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'chat.room_not_found'
    | 'chat.search_blank'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  sendChatMessage:
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
    | 'server.internal';
  unmarkCorrectionLearned:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'chat.correction_not_found'
    | 'profile.deletion_pending'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  updateChatMembership:
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
    | 'server.internal';
  updateChatRoom:
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
    | 'server.internal';
  acceptMatchRequest:
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
    | 'server.internal';
  cancelMatchRequest:
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
    | 'server.internal';
  createMatchRequest:
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
    | 'server.internal';
  declineMatchRequest:
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
    | 'server.internal';
  endMatch:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'matching.match_not_found'
    | 'profile.deletion_pending'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getCompatibility:
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
    | 'server.internal';
  getMatch:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'matching.match_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMatchPreferences:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'matching.not_onboarded'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMatchRequest:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'matching.request_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMatchingSummary:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listMatchRequests:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listMatches:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listRecommendations:
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
    | 'server.internal';
  saveRecommendationFeedback:
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
    | 'server.internal';
  updateMatchPreferences:
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
    | 'server.internal';
  correctUserBirth:
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
    | 'server.internal';
  endMatchByModerator:
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
    | 'server.internal';
  getReport:
    | 'auth.account_suspended'
    | 'auth.forbidden'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'report.not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getReportPicture:
    | 'auth.account_suspended'
    | 'auth.forbidden'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'report.not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listReportMatches:
    | 'auth.account_suspended'
    | 'auth.forbidden'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'report.not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listReports:
    | 'auth.account_suspended'
    | 'auth.forbidden'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  resolveReport:
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
    | 'server.internal';
  createNotifications:
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
    | 'server.internal';
  createPushSubscription:
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
    | 'server.internal';
  deleteNotification:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'notification.not_found'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  deletePushSubscription:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'notification.push_subscription_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getNotificationPreferences:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getNotificationTemplate:
    | 'auth.account_suspended'
    | 'auth.forbidden'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'notification.template_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getPushKey:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited';
  getUnreadNotificationCount:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listNotificationTemplates:
    | 'auth.account_suspended'
    | 'auth.forbidden'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listNotifications:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listPushSubscriptions:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  markAllNotificationsRead:
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
    | 'server.internal';
  markNotificationRead:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'notification.not_found'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  openLiveChannel:
    | 'auth.origin_refused'
    | 'auth.ticket_invalid'
    | 'auth.upgrade_required'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  previewNotification:
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
    | 'server.internal';
  previewNotificationTemplate:
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
    | 'server.internal';
  replaceNotificationTemplate:
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
    | 'server.internal';
  sendTestPush:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'notification.push_subscription_not_found'
    | 'profile.deletion_pending'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  unsubscribeFromEmails:
    | 'notification.unsubscribe_token_invalid'
    | 'request.invalid'
    | 'request.malformed'
    | 'request.rate_limited'
    | 'request.too_large'
    | 'request.unsupported_media_type'
    | 'server.internal';
  updateNotificationPreferences:
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
    | 'server.internal';
  completeOnboarding:
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
    | 'server.internal';
  getOnboarding:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getOnboardingInterests:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'onboarding.already_completed'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getOnboardingLanguages:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'onboarding.already_completed'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getOnboardingPreferences:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'onboarding.already_completed'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getOnboardingProfile:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'onboarding.already_completed'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  restartOnboarding:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'idempotency.key_reused'
    | 'profile.deletion_pending'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  saveOnboardingInterests:
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
    | 'server.internal';
  saveOnboardingLanguages:
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
    | 'server.internal';
  saveOnboardingPreferences:
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
    | 'server.internal';
  saveOnboardingProfile:
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
    | 'server.internal';
  skipOnboardingStep:
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
    | 'server.internal';
  confirmProfileImageUpload:
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
    | 'server.internal';
  createMyProfile:
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
    | 'server.internal';
  createProfileImageUpload:
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
    | 'server.internal';
  deleteProfileImage:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.deletion_pending'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMyAvailability:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMyInterests:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMyLanguages:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMyProfile:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMySettings:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getUserProfile:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.user_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  replaceMyAvailability:
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
    | 'server.internal';
  replaceMyInterests:
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
    | 'server.internal';
  replaceMyLanguages:
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
    | 'server.internal';
  updateMyProfile:
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
    | 'server.internal';
  updateMySettings:
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
    | 'server.internal';
  uploadProfileImage:
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
    | 'server.internal';
  blockUser:
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
    | 'server.internal';
  listMyBlocks:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  reportUser:
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
    | 'server.internal';
  unblockUser:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.deletion_pending'
    | 'profile.missing'
    | 'profile.self_not_allowed'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  acceptSessionProposal:
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
    | 'sessions.wrong_side';
  cancelSession:
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
    | 'sessions.wrong_side';
  completeSession:
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
    | 'sessions.too_early';
  confirmSession:
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
    | 'sessions.wrong_side';
  createCalendarFeed:
    | 'auth.account_suspended'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.deletion_pending'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  createSession:
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
    | 'sessions.words_refused';
  declineSession:
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
    | 'sessions.wrong_side';
  deleteCalendarFeed:
    | 'auth.account_suspended'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  endSessionProposal:
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
    | 'sessions.not_found';
  findSessionSlots:
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
    | 'sessions.not_matched';
  getCalendarFeed:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getSession:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal'
    | 'sessions.not_found';
  getSessionCalendar:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getSessionFile:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal'
    | 'sessions.not_found';
  getSessionReminders:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal'
    | 'sessions.not_found';
  getSessionSeries:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal'
    | 'sessions.not_found';
  getSessionSettings:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  giveSessionFeedback:
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
    | 'sessions.words_refused';
  listPastSessions:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listSessions:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  proposeSessionTime:
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
    | 'sessions.too_soon';
  readCalendarFeed:
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal'
    | 'sessions.feed_not_found';
  replaceSessionReminders:
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
    | 'sessions.too_late';
  reportSessionNoShow:
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
    | 'sessions.too_late';
  resetSessionReminders:
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
    | 'sessions.too_late';
  startSession:
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
    | 'sessions.too_early';
  updateSession:
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
    | 'sessions.words_refused';
  updateSessionSettings:
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
    | 'server.internal';
  getDashboard:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getLanguageStats:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getLearningGoals:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getLearningStreak:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getStatsActivity:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getStatsSummary:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getStreakPause:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listLanguageStats:
    | 'auth.account_suspended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  recordStudyEvents:
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
    | 'server.internal';
  replaceLearningGoals:
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
    | 'server.internal';
  replaceStreakPause:
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
    | 'server.internal';
  getClock:
    | 'request.invalid'
    | 'request.rate_limited';
  getContract:
    | 'request.invalid'
    | 'request.rate_limited';
  getHealth:
    | 'request.invalid'
    | 'request.rate_limited';
  getReadiness:
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal'
    | 'server.unavailable';
  getReferenceList:
    | 'request.invalid'
    | 'request.rate_limited';
  listReferenceLists:
    | 'request.invalid'
    | 'request.rate_limited';
  setClock:
    | 'request.invalid'
    | 'request.malformed'
    | 'request.rate_limited'
    | 'request.too_large'
    | 'request.unsupported_media_type'
    | 'server.internal';
}
