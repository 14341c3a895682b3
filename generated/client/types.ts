// Generated from contract/. Do not edit.
export interface paths {
    "/auth/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finish a sign-in
         * @description The provider redirects the browser to this address; a client never calls it itself. The server checks that this
         *     browser began the sign-in, fetches the user's identity from the provider, creates the account at a first sign-in,
         *     and redirects to the client's `returnTo` with `loginCode` in the query.
         *
         *     When the provider or the account refuses, `returnTo` carries `error` instead, with the code of a problem
         *     (`auth.login_refused`, `auth.account_suspended`). When the browser's state is missing or wrong, there is no address
         *     to return to: the answer is then a problem, or for browsers a redirect to its page.
         *
         *     An account is identified by the provider and the user's id there. A second provider leads to the same account only
         *     when both e-mail addresses are verified; Naver's addresses are not, and Google's only if Google hosts the address. A
         *     second user of the same provider never joins an account, because providers give addresses of former users to others.
         *
         *     If something goes wrong, a browser (`Accept: text/html`) is redirected to a page that explains the problem. Several
         *     tabs can sign in at the same time: `startLogin` sets a cookie for each sign-in (`__Host-login-` and the beginning of
         *     the state), and only this operation reads it.
         */
        get: operations["finishLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/{provider}/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start a sign-in
         * @description Open this address in the browser (a link or `location.href`, not `fetch`). It redirects to the provider, and from
         *     there back to `returnTo`, which then carries `loginCode`, or `error` with a problem code when the sign-in did not
         *     succeed.
         *
         *     Before you open it, create a random `codeVerifier` (43 to 128 characters, RFC 7636), keep it in sessionStorage, and
         *     send its SHA-256 in base64url as `codeChallenge`. Afterwards exchange the code together with the verifier at `POST
         *     /auth/token`: a stolen code is worthless without the verifier.
         *
         *     A sign-in counts once against the limit of the class `auth`, here; its other two calls count as `anonymous`. If
         *     something goes wrong, a browser (`Accept: text/html`) is redirected to a page that explains the problem.
         */
        get: operations["startLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/dev-login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as a seeded user (development only)
         * @description Creates a session for any user without a password. The operation exists in development only: staging and production
         *     are built without it, and their contract does not contain it.
         */
        post: operations["devLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session of the access token immediately: its refresh token stops working and its live connections close.
         *     The access token itself remains valid for the rest of its 15 minutes, except in operations that check the session.
         *     Delete both tokens in the client. Repeating the call is harmless.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/realtime-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a ticket for a live connection
         * @description A browser cannot send headers with a WebSocket, and an access token must not appear in an address. Create a ticket
         *     and open the live connection with it within 30 seconds. Every connection and every reconnection needs a new ticket.
         *     While the account is being deleted there is none. A token of the existing service opens a connection that closes when
         *     the token expires.
         */
        post: operations["createRealtimeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh the tokens
         * @description Exchanges a refresh token for a new pair of tokens. A refresh token works once. For 30 seconds after its first use
         *     it can be sent again, by a second tab or because the answer was lost, and returns the same new refresh token;
         *     parallel calls therefore never sign a user out. A later use means that the token was copied: the session ends for
         *     everyone who holds one of its tokens.
         *
         *     A 401 from this operation is final: ask the user to sign in again. Store the new tokens before you use them.
         */
        post: operations["refreshTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's sessions
         * @description Returns every running session of the caller, the newest sign-in first. Show them as devices, each with a button that
         *     ends it.
         */
        get: operations["listAuthSessions"];
        put?: never;
        post?: never;
        /**
         * End all other sessions
         * @description Immediately ends all sessions of the caller except that of the access token, and closes their live connections. A
         *     token of the existing service names no session: called with such a token, the operation ends all sessions.
         */
        delete: operations["endOtherAuthSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a session
         * @description Ends one session of the caller immediately: its refresh token stops working and its live connections close. The
         *     current session can be ended too. Ending a session that has already ended is harmless.
         */
        delete: operations["endAuthSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a login code for tokens
         * @description Send the `loginCode` from the return address together with the `codeVerifier` that was created at the start of the
         *     sign-in. A code works once and for 60 seconds; every attempt uses it up. Each exchange creates a session of its own,
         *     which `GET /auth/sessions` lists.
         */
        post: operations["exchangeLoginCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-feeds/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a calendar feed
         * @description Returns the sessions of the owner of the address as a calendar (RFC 5545), for calendar apps. It has the sessions of
         *     the last 90 days and all that lie ahead, at most 500, in the language of the owner. What has been declined, cancelled
         *     or has expired stays in it as cancelled for 30 days. Private notes are not in it. Ask again after an hour, with
         *     `If-None-Match`. An address that was revoked, or that never existed, answers the same 404.
         */
        get: operations["readCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the corrections that the caller has received
         * @description Returns the corrections of the caller's messages in all rooms, the latest first: what they take home from their
         *     conversations. `learned=false` gives what is still to be learned. Corrections in rooms that the caller cannot read,
         *     for instance after a block, are left out, so a page can hold fewer than `limit` items, or none: only `nextCursor`
         *     shows whether more follow.
         */
        get: operations["listReceivedCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/corrections/{correctionId}/learned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a correction as learned
         * @description Notes that the caller has learned what a correction of their own message says. The notification of it counts as read.
         *     Nobody else sees the mark. Repeating the call changes nothing.
         */
        put: operations["markCorrectionLearned"];
        post?: never;
        /**
         * Mark a correction as not learned
         * @description Takes the mark of `markCorrectionLearned` back. If there is none, nothing changes.
         */
        delete: operations["unmarkCorrectionLearned"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/messages/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search messages
         * @description Finds messages by their words, in one room or in the rooms of the caller, the latest first. It finds what
         *     `listChatMessages` shows the caller and nothing else: an edit, a deletion, a block or a departure counts at once.
         *
         *     A query consists of terms, separated by blanks; a message must contain all of them, in any order. Each term is meant
         *     literally: no sign has a meaning of its own, so `"`, `*`, `AND` and `room:` are only letters and signs. Chinese,
         *     Japanese, Korean, Thai, Lao, Khmer and Burmese are found by any part of a text, also by one character, but not across
         *     a blank or a sign. Words of other scripts are found as a whole, and numbers too. Signs and emoji count: `C++` does not
         *     find `C#`, `👍` also finds `👍🏽`. Case, width (`Ａ` and `A`), Unicode form and the accents of Latin and Greek letters
         *     do not count. Two or more Korean consonants, such as `ㄱㄴㄷ`, find the syllables that begin with them.
         *
         *     Without `roomId` it searches the 100 rooms of the caller with the latest activity. A page can hold fewer than `limit`
         *     items, or none, because what the caller may not see is left out: only `nextCursor` shows whether more follow.
         *     Messages that were sent before the search existed are added step by step in the hours after its deployment.
         *
         *     A query in which nothing is visible, such as blanks, answers `chat.search_blank`.
         */
        get: operations["searchChatMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/public-rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List public rooms
         * @description Returns the public rooms of the caller's age group, the one with the latest activity first. To join one, call
         *     `saveChatMember` with the caller's own id. Rooms from which the caller was removed are left out, so a page can hold
         *     fewer than `limit` items: only `nextCursor` shows whether more follow. A user whose age is unknown gets an empty list.
         */
        get: operations["listPublicChatRooms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chat rooms
         * @description Returns the rooms in which the caller is a member, the one with the latest activity first. A room whose match has
         *     ended stays in the list and can be read. Direct rooms with users who are blocked in either direction, suspended or
         *     deleting their account are left out, so a page can hold fewer than `limit` items, or none: only `nextCursor` shows
         *     whether more follow. Direct, group and public rooms stand in one order. A room in which a message is sent moves to the beginning: read the first page again to see it.
         */
        get: operations["listChatRooms"];
        put?: never;
        /**
         * Create a group or public room
         * @description Creates a room whose owner and first member is the caller, and answers it. It belongs to the age group of the caller:
         *     minors and adults are never in one room. Then invite partners with `saveChatMember`. A `group` has up to 50 members,
         *     and each of them can invite their own partners. A `public` room has up to 500, is in the list of `listPublicChatRooms`,
         *     and anyone of the age group can join it.
         *
         *     A user can be in 100 group and public rooms, and own 20 of them.
         */
        post: operations["createChatRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/rooms/{roomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a chat room
         * @description Returns a room to its members. The answer is the same 404 for a room of other users, a direct room with a user who is
         *     blocked in either direction, suspended or deleting their account, and a room that never existed. A room whose match
         *     has ended can be read, and `isWritable` is false. A group or public room that was deleted, or that the caller has left
         *     or was removed from, is not found either.
         */
        get: operations["getChatRoom"];
        put?: never;
        post?: never;
        /**
         * Delete a chat room
         * @description Deletes a group or public room for everyone and for good, with all its messages. Only the owner can do it; others get
         *     `chat.not_permitted`. From the answer on nobody can read the room, its live connections are closed, and the messages
         *     are erased within minutes. A direct room ends with its match (`endMatch`).
         */
        delete: operations["deleteChatRoom"];
        options?: never;
        head?: never;
        /**
         * Rename a chat room
         * @description Changes the title of a group or public room. The owner and the admins can do it; others get `chat.not_permitted`. A
         *     message of the type `system` tells the members the new title.
         */
        patch: operations["updateChatRoom"];
        trace?: never;
    };
    "/chat/rooms/{roomId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changed messages of a chat room
         * @description Returns the messages of a room that were edited, deleted or corrected, or whose reactions changed, after the change `after`,
         *     each once and as it is now, in the order of its latest change. Call it after a reconnect, with the highest
         *     `changeSequence` up to which the app has seen every change, and then with the last one of the page, until `hasMore`
         *     is false. Begin with the `lastChangeSequence` of the first `listChatMessages`. New messages are not changes: fetch
         *     them with `listChatMessages` and its `after`.
         *
         *     If `isReset` is true, the app holds changes that the room does not have. It drops what it has stored of the room and
         *     reads it again.
         */
        get: operations["listChatChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/rooms/{roomId}/language-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the balance of languages in a chat room
         * @description Returns how much each member has lately written in each language: the messages among the latest 200 of the room, with
         *     the `language` that their senders named. Deleted messages do not count. Use it to show partners whether each of them
         *     gets to practise.
         */
        get: operations["getLanguageBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/rooms/{roomId}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the live channel of a chat room
         * @description A WebSocket for one room: its new messages, their changes, and who is typing. Create a ticket with `POST /auth/realtime-ticket` and
         *     connect within 30 seconds; the browser sends `Origin` by itself. Open it for the room that the user looks at; what
         *     happens elsewhere comes over `openLiveChannel`.
         *
         *     The server sends `hello` first, and then every message after `contiguous`, in order and without gaps, and every
         *     changed message after `changes`. To go on after a lost connection, name the positions that the client has. If it
         *     cannot go on from there, the server sends `reset`.
         *
         *     Send the text `ping` about every 30 seconds; the server answers `pong` without waking the Durable Object. A room that
         *     the user cannot read is closed with code 4404 right after it was opened, and one whose match has ended with 4410: a
         *     browser does not see the status of an upgrade that fails. After 4401, 4404 and 4410 do not reconnect. After 4409
         *     reconnect when the user looks at the page again. After any other code, reconnect with a new ticket and wait longer
         *     before each attempt.
         */
        get: operations["openChatChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/rooms/{roomId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a chat room
         * @description Returns the members of a group or public room, those who joined first at the beginning. Members with whom the caller
         *     shares a block in either direction, and those who are suspended or deleting their account, are left out, so a page
         *     can hold fewer than `limit` items: only `nextCursor` shows whether more follow. `memberCount` of the room counts all.
         */
        get: operations["listChatMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/rooms/{roomId}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Join a chat room, invite a partner, or change a role
         * @description Makes a user a member of a group or public room, or changes the role of a member.
         *
         *     - _Join_: with the caller's own id and `{}`, for a public room of the caller's age group. Who was removed from it
         *       gets `chat.member_was_removed` until the owner or an admin invites them.
         *     - _Invite_: with the id of another user and `{}`. They become a member at once and can leave at any time. In a group
         *       each member can invite, in a public room the owner and the admins. Only partners of the caller can be invited, and
         *       only those who are of the age group of the room and accept messages of partners (`messageAudience`); others answer
         *       `chat.cannot_be_invited`. Only the owner and the admins can invite someone who was removed. The invited user gets
         *       the notification `chat.invited`, which disappears if they leave.
         *     - _Change a role_: with `role`, by the owner. `owner` hands the room over, and the caller becomes an admin.
         *
         *     In a group, a message of the type `system` tells the others of a new member. What is so already stays as it is. New members can read what was written before they joined; it does not count as
         *     unread.
         */
        put: operations["saveChatMember"];
        post?: never;
        /**
         * Leave a chat room, or remove a member
         * @description With the caller's own id, they leave a group or public room. If the owner leaves, the admin who joined first becomes
         *     the owner, or the member who joined first if there is no admin. With the last member the room is deleted.
         *
         *     With the id of another member, the owner or an admin removes them. They can come back only when the owner or an admin
         *     invites them. An admin removes no other admin and not the owner.
         *
         *     From the answer on, who is out reads nothing of the room, and their live connections to it are closed. What they
         *     wrote stays. In a group, a message of the type `system` tells the others. A second call answers `chat.room_not_found` after leaving, and `chat.member_not_found` after removing.
         */
        delete: operations["removeChatMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/rooms/{roomId}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's settings of a chat room
         * @description Returns of what in a room the caller is told, and until when the room is muted. A member who has changed nothing is
         *     told of everything.
         */
        get: operations["getChatMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the caller's settings of a chat room
         * @description Changes the properties that are sent and keeps the rest (RFC 7396). No other user can see them.
         *
         *     What happens in a room while it is muted, or beyond the `level`, makes no notification at all, on no channel, also
         *     not afterwards. Its messages stay unread and count in `getChatUnread`. Both are asked again before anything is sent:
         *     a push or an e-mail that still waits does not come if the room is muted meanwhile, also not after the mute has
         *     ended. What the list of notifications holds already stays there. A mute ends after at most ten years.
         */
        patch: operations["updateChatMembership"];
        trace?: never;
    };
    "/chat/rooms/{roomId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a chat room
         * @description Returns consecutive messages of a room, the earliest first. Without a parameter, these are the latest ones. `before`
         *     and `after` name a `sequence` at which the page ends or begins, without the message itself: `before` to scroll back,
         *     `after` to fetch what was missed. `around` gives the messages around one of them, for instance around a quoted one.
         *     At most one of the three can be given.
         *
         *     A sequence has no gaps and never changes, so pages that follow one another neither repeat nor miss a message,
         *     whatever is sent in the meantime. `hasEarlier` and `hasLater` say whether there is more.
         */
        get: operations["listChatMessages"];
        put?: never;
        /**
         * Send a message
         * @description Sends a message to a room and answers it with its `sequence`. Make a new `clientMessageId` for each message, and send
         *     it again with each further try: whatever happened to the earlier ones, the message is stored once. A repeated call
         *     with the same content answers 200 and the message as it is now, without any effect, however much later it comes, also
         *     after the match has ended. With another content it answers `chat.client_message_id_reused`. Another
         *     user, or the same user in another room, can use the same id for a message of its own.
         *
         *     A partner who is not looking at the room gets the notification `chat.message`. There is one for each room, so a
         *     further message takes its place, and its text is that of the latest message as it is when the notification is read
         *     or sent. A user whom the message mentions gets `chat.mention` in its place, one for each message, whatever is edited
         *     later. It comes also in a room with the level `mentions`. Whoever has muted the room is told nothing.
         *
         *     In a group the members get `chat.group_message` instead, one for each group, with the number of its unread messages.
         *     In a public room only those are notified whom the message mentions; the others see its unread messages in
         *     `listChatRooms`.
         *
         *     A user can send 50 messages in ten seconds. Messages of one user that are sent at the same time can be stored in any
         *     order; to keep an order, wait for the answer before sending the next one.
         */
        post: operations["sendChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/rooms/{roomId}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a message
         * @description Returns one message to the members of its room. A message of another room, or one that never existed, answers
         *     `chat.message_not_found`. A room that the caller cannot read answers `chat.room_not_found`, as in `getChatRoom`. To
         *     show the messages around it, call `listChatMessages` with its `sequence`. A deleted message is answered without its
         *     text.
         */
        get: operations["getChatMessage"];
        put?: never;
        post?: never;
        /**
         * Delete a message
         * @description Deletes a message that the caller has sent, for everyone and for good, also in a room whose match has ended. The
         *     message keeps its place, without its text: `text` is null and `deletedAt` is set, here, in lists and where another
         *     message answers it. Its earlier texts and its corrections are deleted too, and so is what notifications say of it: one that told of no
         *     other message disappears, and nothing of it is sent any more. Deleting it again answers 204 again.
         */
        delete: operations["deleteChatMessage"];
        options?: never;
        head?: never;
        /**
         * Edit a message
         * @description Replaces the text of a message that the caller has sent, at any time while the room can be written in. The message
         *     keeps its place and its `createdAt`; `editedAt`, `revision` and `changeSequence` show the change. The same text
         *     changes nothing and answers the message as it is, so a call without `If-Match` whose answer was lost can be repeated.
         *
         *     To protect an edit that was made on another device, send the `ETag` of `getChatMessage` as `If-Match`. A deleted
         *     message stays deleted: an edit that comes later, or at the same moment, answers `chat.message_deleted` or 412.
         */
        patch: operations["editChatMessage"];
        trace?: never;
    };
    "/chat/rooms/{roomId}/messages/{messageId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the corrections of a message
         * @description Returns the corrections of a message to the members of its room, the earliest first. Each shows the text for which it
         *     was made, which after an edit is an earlier one. A deleted message has none. Read it again when `correctionCount` of
         *     the message has changed.
         */
        get: operations["listChatCorrections"];
        put?: never;
        /**
         * Correct a message
         * @description Corrects what another user of the room wrote: places in the text, what is to stand there, and a comment. Name the
         *     `revision` that the user sees: if the message was edited meanwhile, the answer is `chat.message_edited`, and the user
         *     corrects the new text. The spans stand in the order of the text and do not overlap; a span outside of the text, or
         *     one whose replacement is what stands there already, is answered with 422 and its pointer. A message takes 20
         *     corrections.
         *
         *     The correction keeps the text for which it was made, also if the message is edited later, and goes with the message
         *     when that is deleted. It is a change of the message: `correctionCount` and `changeSequence` rise, and open connections
         *     get a `changed` frame. The sender of the message gets the notification `chat.correction`, one for each correction,
         *     unless they are looking at the room or have muted it.
         *
         *     Make a new `clientCorrectionId` for each correction, and send it again with each further try: a repeated call with
         *     the same content answers 200 and the correction, without any effect.
         */
        post: operations["createChatCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/rooms/{roomId}/messages/{messageId}/reactions/{emoji}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * React to a message
         * @description Puts an emoji of the caller under a message, their own included. A user can put several emoji under one message,
         *     each once; a message has at most 20 different ones. Repeating the call changes nothing.
         */
        put: operations["addReaction"];
        post?: never;
        /**
         * Take a reaction back
         * @description Removes an emoji that the caller put under a message, also in a room whose match has ended. If it is not there,
         *     nothing changes.
         */
        delete: operations["removeReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/rooms/{roomId}/read-position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save how far the caller has read
         * @description Moves the caller's read position to a message. It only moves forwards: an earlier position than the saved one, as a
         *     device sends it that was offline, changes nothing, and one after the latest message counts as the latest. The answer
         *     is the position that holds. To mark messages as unread again, call `markUnread`.
         *
         *     When all is read of which the notification `chat.message` of the room tells, it counts as read too, and so do those
         *     of the latest 100 messages that mention the caller.
         *
         *     Call it when the last message of the window is visible and the window has the focus, at most once a second.
         */
        put: operations["saveReadPosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/rooms/{roomId}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark messages as unread
         * @description Moves the caller's read position back, so that a message and those after it are unread again. Where they are unread
         *     already, nothing changes. The next call of `saveReadPosition` with a later position ends it.
         */
        post: operations["markUnread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the number of unread messages
         * @description Returns how many messages are unread in all rooms of the caller together, for a badge. It is the sum of `unread` in
         *     `listChatRooms`. Rooms that the caller cannot read do not count. With more than 500 rooms, only the 500 newest are
         *     looked at, and `isMore` is true.
         */
        get: operations["getChatUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the server's clock (development only)
         * @description Returns the time at which the development server runs. The operation does not exist in staging and production.
         */
        get: operations["getClock"];
        /**
         * Set the server's clock (development only)
         * @description Moves the development server to another time, where the clock runs on or stands still, and immediately does
         *     everything that is due by then: expiries, deletions, deliveries. `now: null` returns to real time. Tokens are
         *     checked against this clock too. The operation does not exist in staging and production.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{exportId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an export
         * @description Downloads the archive of a ready export. Use `downloadUrl` of the export as the address; do not build it yourself.
         *     The address needs no token, so a browser can open it. It stops working at `expiresAt`, and at once when the session
         *     that got it ends or the account is suspended: after signing in again, read the export anew. A wrong, altered or
         *     expired address answers 404.
         */
        get: operations["downloadMyExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the health of the service
         * @description Answers immediately and reads no storage. Poll it as often as the rate limit allows, and show a banner when it
         *     fails.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/compatibility/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the compatibility with a user
         * @description Returns the score with its parts, the reasons and the possible improvements for one user, for a profile page or
         *     before a request. `obstacles` lists what prevents a recommendation, as far as the caller may know it. A user whom
         *     the caller cannot see answers 404.
         *
         *     With a stranger, the answers of the caller that count are compared, as in `listRecommendations`, and shared time is
         *     told in whole hours. With a user who is matched with the caller, the present answers and exact minutes are compared.
         */
        get: operations["getCompatibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List matches
         * @description Returns the caller's matches, the latest first. Matches with users whom the caller cannot see (or can no longer see)
         *     are left out: users who are hidden from everyone, are suspended, or are deleting their account. A page can therefore
         *     hold fewer than `limit` items, or none: only `nextCursor` shows whether more follow.
         */
        get: operations["listMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/matches/{matchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a match
         * @description Returns a match to the two users in it, while it lasts. The answer is the same 404 for a match of other users, a
         *     match with a user whom the caller cannot see (or can no longer see), a match that has ended and a match that never
         *     existed.
         */
        get: operations["getMatch"];
        put?: never;
        post?: never;
        /**
         * End a match
         * @description Ends a match. Either of the two users can end it; the other is not told. Their chat room is closed: both can read
         *     it, neither can write in it. They can send each other requests again: the user who ended the match immediately, the
         *     other one after 24 hours. A new match reopens the same room. It also works while the partner hides their profile or is
         *     leaving. To keep a user away, block them (`blockUser`).
         */
        delete: operations["endMatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's match preferences
         * @description Returns what the caller looks for in partners, as answered in onboarding and changed since. Before onboarding is
         *     completed there are no preferences and the answer is 409.
         */
        get: operations["getMatchPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the caller's match preferences
         * @description Changes the properties that are sent and keeps the rest (RFC 7396). The new preferences apply from the next list on.
         *
         *     Gender and age bands are hard rules in both directions: a user is never recommended to someone whose preferences
         *     exclude them. `communicationMethod` affects the part `goals_and_style` of the scores, and `ignoredSignals` leaves
         *     parts out. `partnerPersonalities`, `dailyMinutes` and `groupSizes` are stored and shown only to the caller; they do
         *     not affect the ranking yet.
         */
        patch: operations["updateMatchPreferences"];
        trace?: never;
    };
    "/matching/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recommendations
         * @description Returns the best partners for the caller, the best first: users who speak what the caller learns and learn what the
         *     caller speaks, with a score that counts both directions. Users are left out when there is a block, a match, an open
         *     request or a recent refusal between the two, or when the preferences of either exclude the other. Minors and adults
         *     are never shown to each other.
         *
         *     A list is ranked from a sample of the suitable users, a different one each day, so it takes the same time however
         *     many users there are. When fewer than 40 of them pass the filter and both sides' preferences, the sample is enlarged
         *     up to ten times. A filter that few users pass may therefore find only some of them, or none.
         *
         *     A request without a cursor ranks a new list of at most 100 users and keeps it for 15 minutes: its pages have no gaps
         *     and no repetitions even if scores change meanwhile. An older cursor answers 409; then request the first page again.
         *     A user who has been shown to many others is ranked a little lower, so that everybody is found.
         *
         *     A list compares the caller's free hours, topics, motivations, learning styles, communication method, levels, gender,
         *     display of the age band and preferences with those of others. Changes of these count at most three times in 24 hours
         *     and twelve times in 30 days. At most six different topics, six motivations, and two combinations of gender and display
         *     of the age band count within 30 days. Until then, the answers that counted last are compared. Otherwise a user could
         *     find out the hours, interests and preferences of another by trying one after the other.
         *
         *     Each score contains its parts. Each reason has a code, parameters and a sentence. `whatWouldHelp` lists what the
         *     caller could change in their own profile. It follows from at least 20 users who suit the caller, whatever the filter
         *     is, and stays the same for a day (UTC) until the caller's answers change.
         */
        get: operations["listRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/recommendations/{userId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save feedback on a recommendation
         * @description Changes the next list of recommendations and removes the user from the remaining pages of the current list. New
         *     feedback replaces the earlier one. No other user learns of it. Feedback can also be given on users who were not in a
         *     list.
         */
        put: operations["saveRecommendationFeedback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List match requests
         * @description Returns the requests that the caller has sent or received, the latest first. Requests with users whom the caller
         *     cannot see (or can no longer see) are left out: users who are blocked in either direction, hidden, suspended, or
         *     deleting their account. Received requests that have ended because the rules of matching no longer allow them, or
         *     because a user blocked the other, left or was suspended, are left out for good. Accepted and declined requests between
         *     a minor and an adult are left out unless the two are matched. A page can therefore hold fewer than
         *     `limit` items, or none: only `nextCursor` shows whether more follow.
         */
        get: operations["listMatchRequests"];
        put?: never;
        /**
         * Create a match request
         * @description Asks another user to learn together. The receiver is notified and has seven days to answer. If the receiver has
         *     already sent the caller a request that is still open, the two are matched immediately: the answer is that earlier
         *     request with the status `accepted` and its `match`. Therefore check `status` in the answer; a new request is not
         *     always `pending`.
         *
         *     Two users can have only one open request between them. After a request was declined, neither can send the other a
         *     request for 30 days. A sender who cancelled a request, and a user whose partner ended the match, can ask the same
         *     user again after 24 hours. While the caller's own request to a user is `pending`, another one answers
         *     `matching.already_requested`. A user can have 20 sent and 50 received requests open; requests with users whom they
         *     cannot see do not count. Both users must have completed onboarding, and the caller's own profile must be visible to
         *     everyone (`profileVisibility`), because the receiver decides by looking at it.
         *
         *     Minors and adults are not matched, nor are users whose preferences (`getMatchPreferences`) exclude each other in either direction. All cases answer `matching.not_available`, which does not reveal the reason or whose side it is
         *     on.
         */
        post: operations["createMatchRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a match request
         * @description Returns a request to its sender or its receiver. The answer is the same 404 for a request of other users, a request
         *     with a user whom the caller cannot see (or can no longer see), a received request that the rules of matching have ended,
         *     an answered request between a minor and an adult who are not matched (any more), and a request that does not exist.
         */
        get: operations["getMatchRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/requests/{requestId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a match request
         * @description Matches the two users: they see more of each other's profile and share a direct chat room, and the sender is
         *     notified. Accepting again returns the same answer. Only the receiver can accept, and the receiver's profile must not
         *     be hidden from everyone.
         *
         *     The receiver's notifications about the request count as read.
         *
         *     The rules for sending a request also apply on the day of accepting: minors and adults are not
         *     matched, and neither user's preferences may exclude the other. A request that breaks one of them is gone for the
         *     receiver: the answer is `matching.request_not_found`, as for a request whose sender they cannot see.
         */
        post: operations["acceptMatchRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/requests/{requestId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a match request
         * @description Withdraws a request. The receiver is not told, and the notification about the request disappears. Cancelling again
         *     returns the same answer. Only the sender can cancel. After that, the sender cannot send the same user another
         *     request for 24 hours. A `pending` request can be cancelled whether or not the caller can see the receiver: if not,
         *     the card of the receiver has only the id, and cancelling again answers 404.
         */
        post: operations["cancelMatchRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/requests/{requestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a match request
         * @description Tells the sender that the request was declined, without a reason. For 30 days neither user can send the other a
         *     request. Declining again returns the same answer. Only the receiver can decline. A request that is not in the
         *     receiver's list, for instance because its sender hides or is leaving, answers 404.
         *
         *     The receiver's notifications about the request count as read.
         */
        post: operations["declineMatchRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the matching summary
         * @description Returns the caller's open requests and matches in numbers, for badges, and the share of received requests that the
         *     caller answered. The counts agree with the lists. Each limit is given beside the count it applies to.
         */
        get: operations["getMatchingSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/matches/{matchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a match as a moderator
         * @description Ends a match of two other users, for instance one between a minor and an adult that a report names. Their chat room is
         *     closed, and each of them can send the other a request after 24 hours at the earliest. Neither is told who ended it or
         *     why. The security log of the moderator records it. A match that has already ended stays as it is: the call succeeds
         *     and records nothing. A match of the caller is refused; they end it with `endMatch`, or another moderator does. A match
         *     of somebody whom the caller has asked for a match, or has been matched with, is refused as well. Afterwards, a
         *     match request between the caller and one of the two answers `matching.not_available`, and an open one can no longer be
         *     accepted.
         */
        delete: operations["endMatchByModerator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reports
         * @description Returns the queue of reports, the oldest first. Use `status=open` for the reports that wait for a decision.
         *     Reports about the caller are left out, and so are those about users whom the caller has asked for a match or been
         *     matched with: another moderator decides them.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report
         * @description Returns everything needed for a decision: the reporter's text and the evidence, which is the reported profile as it
         *     was at the moment of the report. A report about the caller, or about a user whom the caller has asked for a match or been
         *     matched with, answers 404.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/reports/{reportId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the matches across 18 of a reported user
         * @description Returns all running matches of the reported user that are between a minor and an adult, the latest first. The text of a
         *     report by the service names only as many as fit into it. End them one by one with `endMatchByModerator`. Matches within
         *     one age group are not shown. A page can hold fewer than `limit` items, or none: only `nextCursor` shows whether more
         *     follow. A report about the caller, or about a user whom the caller has asked for a match or been matched with, answers
         *     404.
         */
        get: operations["listReportMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/reports/{reportId}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the picture of a report
         * @description Returns the picture that the reported profile showed at the moment of the report, while the report is open. It needs
         *     the token of a moderator, so fetch it and show the bytes; an `img` element cannot send the token. The owner's removal of
         *     the picture changes nothing here. A report without a picture, a decided one, or one that is not there for the caller
         *     (`getReport`) answers 404.
         */
        get: operations["getReportPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/reports/{reportId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a report
         * @description Records the decision on a report. A report is decided once. Sending the same decision again returns the same report;
         *     a different decision answers 409, and reading the report shows who decided what. `suspend` closes the reported
         *     account and ends all its sessions in the same step. A report about the caller, or about a user whom the
         *     caller has asked for a match or been matched with, answers 404. A report that the caller or such a user sent is decided
         *     by another moderator. After the decision, a match request between the caller and the reported user answers
         *     `matching.not_available`, and an open one can no longer be accepted. A report of the service about a match between a minor and an
         *     adult comes again when the match still runs 30 days after a decision other than `suspend`.
         */
        post: operations["resolveReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/users/{userId}/birth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct a user's birth
         * @description Replaces the declared birth of a user who asked support for it. It may cross the age of 18, which users themselves
         *     cannot do, and afterwards the user cannot change the birth. The correction and who made it are recorded in the security log of the user. When the age group changes,
         *     open match requests between a minor and an adult end in the same step, and matches between them appear in
         *     the list of reports. Sending the same birth again changes nothing. If the user is younger than 14, suspend the account
         *     instead. Another moderator corrects the caller's own birth, and that of a user with whom the caller is or was matched
         *     or whom the caller has asked for a match. Afterwards, a match request between the two answers
         *     `matching.not_available`, and an open one can no longer be accepted.
         */
        put: operations["correctUserBirth"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's notifications
         * @description Returns what the caller has been told, the latest first, for 180 days. Notifications caused by users whom the caller
         *     cannot see (or can no longer see) are left out: users who are blocked in either direction, hidden, suspended, or
         *     deleting their account. So are those of requests that are no longer there for the caller, and of messages that were all deleted. A page can therefore hold fewer than `limit` items, or none: only `nextCursor` shows whether
         *     more follow. With both filters a page can also be shorter because of notifications that were read.
         *
         *     When the user opens the list, pass the id of the first item to `markAllNotificationsRead`.
         */
        get: operations["listNotifications"];
        put?: never;
        /**
         * Send an announcement to users
         * @description Tells each of the named users something: a notification of the type `system.announcement`. The answer names the users
         *     who do not exist; the others are told within moments, in steps of 100. A user who is suspended or leaving is told too.
         *
         *     The texts are not translated. To tell users with different languages, send one announcement for each language.
         */
        post: operations["createNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{notificationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a notification
         * @description Removes a notification from the caller's list. The same event is not told again. Deleting it again has no effect. A
         *     notification of another user, or one that the caller can no longer see, answers 404.
         */
        delete: operations["deleteNotification"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{notificationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a notification as read
         * @description Call it when the user opens a notification. The first call sets `readAt`; further calls change nothing. A notification
         *     of another user, or one that the caller can no longer see or has deleted, answers 404.
         */
        post: operations["markNotificationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the live channel
         * @description A WebSocket for everything the user should see immediately. Create a ticket with `POST /auth/realtime-ticket` and
         *     connect within 30 seconds; the browser sends `Origin` by itself.
         *
         *     The server sends `hello` first, with the badges of this moment, and then `badges` whenever they change. Keep the badges
         *     with the highest `version`, whether they come from a frame or from `getUnreadNotificationCount`.
         *
         *     Send the text `ping` about every 30 seconds; the server answers `pong` without waking the Durable Object. Send `focus`
         *     when the user begins or stops looking at the page. Any other frame closes the connection with code 1003. Code 4401
         *     means that the session has ended: do not reconnect, ask the user to sign in. After 4409 reconnect when the user looks
         *     at the page again. After any other code, reconnect with a new ticket and wait longer before each attempt.
         */
        get: operations["openLiveChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's notification preferences
         * @description Returns by which channels each type of notification comes, the quiet hours, the digest of e-mails and the pause. A
         *     user who has changed nothing has the defaults. Build the settings page from it: a row for each property of
         *     `channels`, and switches that cannot be moved for the channels in `locked`. `previewNotification` tells what the
         *     preferences mean for one notification.
         */
        get: operations["getNotificationPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the caller's notification preferences
         * @description Changes the properties that are sent and keeps the rest (RFC 7396), also inside `channels` and `digest`. `quietHours`
         *     is replaced as a whole. The preferences apply from the next notification on; those that wait are planned again.
         *
         *     Quiet hours and a pause hold push notifications and e-mails; the list of notifications is filled at once. Types with
         *     `locked` channels are critical: they pass quiet hours, a pause and the digest, and switching such a channel off is
         *     answered with 422. A pause ends after at most 90 days.
         */
        patch: operations["updateNotificationPreferences"];
        trace?: never;
    };
    "/notifications/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview when a notification would come
         * @description Answers for each channel when a notification of this type would come to the caller, and why: by the caller's
         *     preferences, time zone, e-mail address and devices as they are now. The rules are those of the delivery itself. Without
         *     `at`, a caller who is looking at the app gets no push notification, unless `pushWhileActive` is on. With `at` it
         *     supposes that the caller is not looking then. Nothing is stored or sent.
         */
        post: operations["previewNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the key for push subscriptions
         * @description Returns the public key (VAPID, RFC 8292) that the browser needs for `pushManager.subscribe`. Compare it at each start
         *     of the app with the `applicationServerKey` of the browser's subscription. If they differ, the key has been replaced:
         *     unsubscribe, subscribe with this key, and register the new subscription.
         */
        get: operations["getPushKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the devices that get push notifications
         * @description Returns the push subscriptions of the caller, the newest first. A subscription belongs to one session and goes with
         *     it: when the user signs out there, when the session ends, and when the account is suspended or deleted.
         */
        get: operations["listPushSubscriptions"];
        put?: never;
        /**
         * Register a push subscription
         * @description Registers the push subscription of this browser for the session of the access token. Call it after `subscribe`, and
         *     at each start of the app: the same subscription again is the same entry of the list, with
         *     the keys of the request. The endpoint belongs to whoever
         *     registered it last, so the next user of a shared browser gets only their own notifications.
         *
         *     A user has at most 20 push subscriptions. A token of the existing service belongs to no session and cannot register
         *     one, because nothing would end it at sign-out.
         */
        post: operations["createPushSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/push-subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a push subscription
         * @description Stops push notifications to one device of the caller at once, also those that are on their way. On that device, the
         *     app should unsubscribe from the browser's push manager too.
         */
        delete: operations["deletePushSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/push-subscriptions/{subscriptionId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test notification to a device
         * @description Sends a push notification to one device of the caller, so that they can see whether it arrives. It takes the same way
         *     as every other one. `GET /notifications/push-subscriptions` shows soon afterwards whether the push service took it.
         */
        post: operations["sendTestPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all notifications as read
         * @description Marks everything up to `upTo` as read: the notification that is first on the list which the user has seen. What has
         *     arrived since then stays unread, so a badge can still show a number afterwards. It is in the answer. It does not matter
         *     what has become of the notification `upTo` meanwhile: the user may have deleted it, or the next message of its room may have
         *     taken its place. An id that is no notification of the caller answers 404.
         */
        post: operations["markAllNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the templates of notifications
         * @description Returns the texts of every type of notification that count now, with the variables that they can contain. The number of
         *     types is fixed, so there are no pages.
         */
        get: operations["listNotificationTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/templates/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the template of a notification
         * @description Returns the texts of a type that count now. Change them with `replaceNotificationTemplate` and the `ETag` of this
         *     answer.
         */
        get: operations["getNotificationTemplate"];
        /**
         * Replace the texts of a notification
         * @description Saves the texts as the next version. All notifications of the type show them from the next answer on, also those that
         *     were sent before. Earlier versions are kept. Texts that are equal to the current ones make no new version.
         *
         *     A text with an unknown variable, without a required one, or with a particle outside Korean is refused with 422, which
         *     names each. Look at the result with `previewNotificationTemplate` before.
         */
        put: operations["replaceNotificationTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/templates/{key}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview the texts of a notification
         * @description Shows what receivers would get, in both languages and by each channel. Nothing is saved or sent. Send texts to try
         *     them before saving; they are checked like those of `replaceNotificationTemplate`. Instants are shown in the caller's
         *     own time zone.
         */
        post: operations["previewNotificationTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the number of unread notifications
         * @description For a badge. It counts exactly what `listNotifications` with `unread=true` shows, up to 99. Keep the `version` beside the
         *     number: an answer with a lower version is older and must not replace it.
         */
        get: operations["getUnreadNotificationCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe from e-mails with one click
         * @description Switches off the e-mails that the token of an e-mail's `List-Unsubscribe` header names (RFC 8058): those of one type of
         *     notification, or all that can be switched off. Mail programs call it; it needs no access token. The user can switch the
         *     e-mails on again in their notification preferences. Calling it again changes nothing.
         */
        post: operations["unsubscribeFromEmails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's onboarding
         * @description Returns the steps, the answers that are still due and the step to show next. Call it after signing in: `status`
         *     tells whether to show the questionnaire, `nextStep` where to continue, also on another device. The version of the
         *     questionnaire stays the same until the run is completed, even if a newer one is released meanwhile.
         */
        get: operations["getOnboarding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboarding/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete onboarding
         * @description Turns the draft into live data: profile, languages, free hours, interests, preferences, the first notification and
         *     the entry in the match pool appear together or not at all. When required answers are missing, nothing changes and
         *     `errors` lists them with pointers such as `/steps/profile/englishName`. Calling it again returns the same answer.
         *
         *     Fields that were not answered, and steps that were skipped or not saved since a restart, keep the values that the
         *     profile has. Afterwards change the data with the operations of the profile, or start again with `restartOnboarding`.
         */
        post: operations["completeOnboarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboarding/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart onboarding
         * @description Creates a new draft with the newest questionnaire and fills it with the live data of the profile. An open draft is
         *     replaced. Until the new draft is completed, the live data stay as they are and the user stays visible to others. On
         *     completion only the steps saved since the restart take effect; everything else that was changed in the profile
         *     meanwhile is kept. Send an `Idempotency-Key`, so that a repeated call does not discard what was saved after the
         *     first one.
         */
        post: operations["restartOnboarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboarding/steps/{step}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip an onboarding step
         * @description Skips a step; only a step with `isSkippable` can be skipped. Its saved answers are deleted from the draft and it is
         *     no longer due. Saving the step later reverses the skip. Skipping twice changes nothing. What the profile already
         *     contains of this step stays as it is.
         *
         *     Send the `ETag` of the step as `If-Match`, so that answers saved by another tab meanwhile are not deleted: the
         *     answer is then 412. Without it, the step is skipped whatever was saved before.
         */
        post: operations["skipOnboardingStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboarding/steps/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the onboarding step interests
         * @description Returns the draft of why the user learns and what they like to talk about. The server keeps the draft, so the user
         *     can continue on any device. A step that was never saved is returned with empty `answers`; keep its `ETag` for the
         *     first save. After completion the answer is 409: read the live data with `getMyInterests`.
         */
        get: operations["getOnboardingInterests"];
        /**
         * Save the onboarding step interests
         * @description Replaces the answers of this step and nothing else; saving the same answers again has the same result. Steps can be
         *     saved in any order, also incomplete: `missing` lists what is still required. Send the `ETag` of the step as
         *     `If-Match`: when two tabs save at the same time, exactly one succeeds and the other gets 412 and has to read the
         *     step again.
         *
         *     Codes come from the reference lists; each code can appear once. The step can be skipped instead
         *     (`skipOnboardingStep`).
         */
        put: operations["saveOnboardingInterests"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboarding/steps/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the onboarding step languages
         * @description Returns the draft of the languages the user speaks and learns, in the user's own order. The server keeps the draft,
         *     so the user can continue on any device. A step that was never saved is returned with empty `answers`; keep its
         *     `ETag` for the first save. After completion the answer is 409: read the live data with `getMyLanguages`.
         */
        get: operations["getOnboardingLanguages"];
        /**
         * Save the onboarding step languages
         * @description Replaces the answers of this step and nothing else; saving the same answers again has the same result. Steps can be
         *     saved in any order, also incomplete: `missing` lists what is still required. Send the `ETag` of the step as
         *     `If-Match`: when two tabs save at the same time, exactly one succeeds and the other gets 412 and has to read the
         *     step again.
         *
         *     Codes come from the reference list `languages`. A language can appear only once, as native or as learned, and a
         *     target level must not be below the level.
         */
        put: operations["saveOnboardingLanguages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboarding/steps/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the onboarding step preferences
         * @description Returns the draft of what the user looks for in a partner and when they have time. The server keeps the draft, so
         *     the user can continue on any device. A step that was never saved is returned with empty `answers`; keep its `ETag`
         *     for the first save. After completion the answer is 409: read the live data with `getMatchPreferences` and
         *     `getMyAvailability`.
         */
        get: operations["getOnboardingPreferences"];
        /**
         * Save the onboarding step preferences
         * @description Replaces the answers of this step and nothing else; saving the same answers again has the same result. Steps can be
         *     saved in any order, also incomplete: `missing` lists what is still required. Send the `ETag` of the step as
         *     `If-Match`: when two tabs save at the same time, exactly one succeeds and the other gets 412 and has to read the
         *     step again.
         *
         *     Codes come from the reference lists; each code can appear once. Blocks of one day must not overlap.
         */
        put: operations["saveOnboardingPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboarding/steps/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the onboarding step profile
         * @description Returns the draft of the user's profile. The server keeps the draft, so the user can continue on any device. A step
         *     that was never saved is returned with empty `answers`; keep its `ETag` for the first save. After completion the
         *     answer is 409: read the live data with `getMyProfile`.
         *
         *     Without `timeZone`, the usual time zone of the residence applies. The profile picture is not part of the draft:
         *     upload it with `uploadProfileImage`.
         */
        get: operations["getOnboardingProfile"];
        /**
         * Save the onboarding step profile
         * @description Replaces the answers of this step and nothing else; saving the same answers again has the same result. Steps can be
         *     saved in any order, also incomplete: `missing` lists what is still required. Send the `ETag` of the step as
         *     `If-Match`: when two tabs save at the same time, exactly one succeeds and the other gets 412 and has to read the
         *     step again.
         *
         *     `errors` lists the faults field by field. A user younger than 14 is refused.
         */
        put: operations["saveOnboardingProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the contract
         * @description Returns the OpenAPI document from which the server's routes, the typed client and the tests are generated. Keep the
         *     `ETag` and send it as `If-None-Match`: the document changes only with a new release.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the readiness of the service
         * @description Checks the database, the caches, the object stores and the live connections one by one and returns which of them
         *     answer, and which laws about clocks it knows. It is meant for monitoring, after a deployment and during a fault; a client needs only `/health`.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reference lists
         * @description Returns the names and sizes of all lists: the choices of forms, and the names of codes that answers contain. Get one
         *     list with `GET /reference/{list}`. The answer can be cached for an hour and depends on `Accept-Language`.
         */
        get: operations["listReferenceLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reference/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a reference list
         * @description Returns the choices of one list in the order in which forms should show them. Send and store `code`, show `name`:
         *     codes never change, names follow `Accept-Language`. The answer can be cached for an hour; ask again with
         *     `If-None-Match`.
         */
        get: operations["getReferenceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description Returns the caller's sessions, the one that begins last first. Left out are sessions with users who are blocked in
         *     either direction, suspended or deleting their account. A page can therefore hold fewer than `limit` items, or none:
         *     only `nextCursor` shows whether more follow. For what lies ahead, send the present as `from`.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Ask a partner for a session
         * @description Asks a user with whom the caller is matched for a session. The time is blocked for both at once, and the partner is
         *     notified: they confirm or decline within 48 hours, and before the session would begin. A time that overlaps another
         *     session of one of the two, also one that waits for an answer, answers `sessions.slot_taken`; nothing tells whose it
         *     is. Sessions may touch: one can begin when the other ends.
         *
         *     Each of the two may want more notice than 15 minutes (`sessions.short_notice`) and not more than some sessions on a
         *     day (`sessions.day_full`): `updateSessionSettings`. All that take place or wait for an answer on that day count.
         *
         *     With `recurrence` it is a series of up to 12 sessions, which is answered as a whole or session by session. The answer is
         *     the first one, with all of them in `occurrences`. Times that are taken are listed in `sessions.occurrences_taken`, or
         *     left out on request. Until clocks change the series has the same hour for both; if that moves the local time of one
         *     side, they are told up to three days before. A new law about clocks moves the sessions ahead to their hour, unless
         *     their new time is taken.
         *
         *     A user can have 5 sessions that wait for an answer with one partner, and 20 in all; a series counts once. A withdrawn request counts for 48
         *     hours. A partner who lets nobody write (`messageAudience`) can be asked without `topic`, `notes` and `meetingLink`.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session
         * @description Returns a session to its two users. The answer is the same 404 for a session of other users, one with a user who is
         *     blocked in either direction, suspended or deleting their account, and one that never existed. The `ETag` can be sent
         *     as `If-Match` with every change.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a session
         * @description Changes the properties that are sent and keeps the rest (RFC 7396); `languages` is replaced as a whole. Both users can
         *     do this until the session is over (`sessions.is_over`); private notes can be changed after that too. The partner is
         *     notified of what they see, and of several changes at one time they have one notification, which is the latest. Time and
         *     length change by agreement only: `proposeSessionTime`. After the end of the match only private notes change, and after 60
         *     changes nothing else does (`sessions.too_many_changes`). With `scope` several sessions of a series change, as far as they
         *     are not over and last long enough for `languages`.
         */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/sessions/{sessionId}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a session as a calendar file
         * @description Returns one session as a calendar (RFC 5545), with the same identity as in the calendar feed. A session of other
         *     users, one that the caller does not see and one that never existed answer the same 404.
         */
        get: operations["getSessionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a session
         * @description Cancels a session before it begins, and frees the time of both at once. A host withdraws a request that waits for an
         *     answer: the partner is not told, and the notification about it disappears. A guest declines such a request instead
         *     (`sessions.wrong_side`). Of a confirmed session the partner is notified, at once if it is less than 4 hours away: that
         *     counts as late (`isLate`). Cancelling again returns the same answer. A partner who lets nobody write
         *     (`messageAudience`) is given no `reason`. With `scope` several sessions of a series are cancelled, as far as the caller
         *     can cancel each, and the partner has one notification, or one more about those that are late.
         */
        post: operations["cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a session
         * @description Ends a session after its start and before its end, and frees the rest of the time. A session that nobody completes is
         *     completed at its end. Completing again returns the same answer. Both users are asked for feedback.
         */
        post: operations["completeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a session
         * @description Agrees to a session for which a partner has asked. The partner is notified. Confirming again returns the same answer.
         *     Only the guest can confirm. The settings of both are compared again (`sessions.short_notice`, `sessions.day_full`); of
         *     the day, what is confirmed or has taken place counts. Each of the two can have 200 confirmed sessions ahead
         *     (`sessions.too_many_ahead`).
         *
         *     A series is answered as a whole (`scope`), or session by session. Of several, those are confirmed that wait for an
         *     answer, and the partner has one notification.
         */
        post: operations["confirmSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a session
         * @description Tells the partner that the session does not suit, and frees the time of both at once. Declining again returns the same
         *     answer. Only the guest can decline; the host cancels. With `scope` several sessions of a series are declined, as far as
         *     they wait for an answer, and the partner has one notification.
         */
        post: operations["declineSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give feedback on a session
         * @description Rates a session that has taken place, with words if the caller wants to add some. Both users can do this once, until
         *     14 days after its planned end (`feedback.until`), and not if one of them is reported absent. The partner sees it, and
         *     the caller sees theirs, as soon as both have given it, or when the 14 days are over; until then nothing tells whether
         *     the partner has given any. It cannot be changed. The same feedback again returns the same answer, another one answers
         *     `sessions.feedback_given`.
         *
         *     Words are for a partner to whom the caller can write: one who is matched with them and lets partners write
         *     (`messageAudience`). Otherwise the rating is given alone.
         */
        post: operations["giveSessionFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that the partner did not come
         * @description Reports that the partner of a confirmed session was absent, from 15 minutes after its start until 24 hours after its
         *     end. The partner is notified. The session stays `completed`, unless both are reported absent: then it is `no_show`.
         *     Reporting again returns the same answer.
         */
        post: operations["reportSessionNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Propose another time for a session
         * @description Proposes another start or length for a confirmed session before it begins. The proposed time is blocked for both at
         *     once, and may overlap the session's own time, which stays confirmed until the other side accepts. A session has one
         *     proposal: a new one takes the place of the one before, whoever made it. It expires after 48 hours, at the start of the
         *     session or at the proposed start. The partner is notified. The same proposal again returns the same answer.
         *
         *     With `scope` a series moves: each of its sessions by as much on the clocks of the host as this one, to the same length,
         *     also onto old times of the series. Sessions that are over, not confirmed or were moved alone stay. The proposal is
         *     shown at each of these sessions and answered as a whole, and another one for any of them takes its place. If new times
         *     are taken, `sessions.occurrences_taken` lists them.
         */
        put: operations["proposeSessionTime"];
        post?: never;
        /**
         * Decline or withdraw a proposed time
         * @description Ends the proposal and frees the proposed time at once; the session stays as it is. Its author withdraws it: the
         *     partner is not told, and the notification about it disappears. The other side declines it, and the author is notified.
         *     Ending it again returns the same answer; a proposal that was accepted is answered with `sessions.no_proposal`.
         */
        delete: operations["endSessionProposal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/proposal/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a proposed time
         * @description Moves the session to the time that the partner has proposed; its old time is free for others at once. The partner is
         *     notified. A proposal for several sessions of a series moves them all. Send `If-Match` with the `ETag` of what the user has seen, so that they do not accept a newer proposal
         *     unseen. Accepting again returns the same answer.
         */
        post: operations["acceptSessionProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's reminders of a session
         * @description Returns how long before a session the caller is reminded, and which reminders have come or will come. Until the caller
         *     chooses, the defaults apply: one day, one hour and ten minutes. There are none before a session is confirmed,
         *     and none of a moment that had passed by then. The partner has reminders of their own.
         */
        get: operations["getSessionReminders"];
        /**
         * Replace the caller's reminders of a session
         * @description Sets how long before this session the caller is reminded; an empty list means never. Reminders of moments that have
         *     passed do not come, and what was sent already is not sent again. It can be changed until the session begins, also
         *     before it is confirmed.
         *
         *     Reminders are notifications of the type `session.reminder`, and of the type `session.reminder_soon` from one hour
         *     before the start: these also come in quiet hours. A reminder never comes after the start, and none of a session that
         *     is cancelled or at another time by then.
         */
        put: operations["replaceSessionReminders"];
        post?: never;
        /**
         * Return to the usual reminders of a session
         * @description Forgets what the caller has chosen for this session: they are reminded as their settings say (`updateSessionSettings`),
         *     also when those change later. If nothing was chosen, nothing changes. It can be done until the session begins.
         */
        delete: operations["resetSessionReminders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the series of a session
         * @description Returns the series to which a session belongs: its sessions in their order, whatever has become of each. Of a session
         *     that stands alone the answer has that one.
         */
        get: operations["getSessionSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a session
         * @description Says that a confirmed session has begun, from 10 minutes before its start until its end. A session that nobody starts
         *     is completed at its end all the same. Users who are no longer matched cannot start one. Starting again returns the same answer.
         */
        post: operations["startSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the calendar of sessions
         * @description Returns the caller's sessions that overlap a range of at most 93 days, whatever their status, the earliest first, and
         *     the new times that are proposed for them. A session that begins before midnight and ends after it appears once, with
         *     both days. Left out are sessions with users who are blocked in either direction, suspended or deleting their account.
         *     If there are more than 200, `isMore` is true: ask for a shorter range.
         */
        get: operations["getSessionCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of the calendar feed
         * @description Returns whether the caller has a calendar feed, and since when its address is valid. The address itself is answered
         *     only when it is made: the server does not know it afterwards.
         */
        get: operations["getCalendarFeed"];
        put?: never;
        /**
         * Create the address of the calendar feed
         * @description Makes a new secret address at which calendar apps read the caller's sessions, without a token. An earlier address
         *     stops working at once. Show the address to the user now: it is never answered again. Whoever lost an answer calls
         *     again.
         */
        post: operations["createCalendarFeed"];
        /**
         * Revoke the address of the calendar feed
         * @description The address stops working at once. Calling it again changes nothing.
         */
        delete: operations["deleteCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List past sessions
         * @description Returns the caller's sessions that are over, the one that began last first: completed, and those that did not take
         *     place. Left out are sessions with users who are blocked in either direction, suspended or deleting their account. A
         *     page can therefore hold fewer than `limit` items, or none: only `nextCursor` shows whether more follow.
         */
        get: operations["listPastSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's settings for sessions
         * @description Returns what the caller wants of their sessions: how much notice, how many on a day, how much time between two, and
         *     when they are reminded. A user who has changed nothing has the defaults. No other user can see them.
         */
        get: operations["getSessionSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the caller's settings for sessions
         * @description Changes the properties that are sent and keeps the rest (RFC 7396); `reminders` is replaced as a whole. Notice and
         *     daily limit hold for what is asked for, confirmed, proposed and accepted from then on, by the caller and by their
         *     partners alike. Sessions that are planned already stay as they are.
         */
        patch: operations["updateSessionSettings"];
        trace?: never;
    };
    "/sessions/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find times for a session
         * @description Returns every time between `from` and `to` at which a session with a partner can be asked for: both are free by their
         *     availability, and neither has another session, also none that waits for an answer. Times begin on a quarter of an
         *     hour. If there is none, `reason` says why, and `next` has the nearest times of the 14 days after the range. Nothing
         *     tells whose session is in the way. Somebody else can take a time until it is asked for.
         */
        get: operations["findSessionSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the activity of the caller over time
         * @description Returns the activity of a range of at most 366 days as the bars of a chart. Days, weeks and months are those of the
         *     caller; a range that begins in a week or month begins with a part of it. The `ETag` holds the local day, so an answer of yesterday is never current.
         */
        get: operations["getStatsActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the dashboard of the caller
         * @description Returns everything that a first screen shows in one answer: streak, goals, today, this week and this month with
         *     comparisons, languages, and how reliable the caller is in sessions. Each figure is the same as in the other operations.
         *     The `ETag` holds the local day, so an answer of yesterday is never current.
         */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record study time of the caller
         * @description Counts stretches of time in which the caller has studied in the app, for instance with cards. Sessions, messages and
         *     corrections count by themselves. Events may come late, in any order and repeatedly: each `eventId` counts once. Time
         *     that several events share, of several devices for instance, counts once. The answer says of each event what became of
         *     it; a refused one keeps no other from being counted. The day of an event is that of the zone in which the caller was.
         */
        post: operations["recordStudyEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the goals of the caller
         * @description Returns what the caller wants to reach. Who has chosen nothing has no goals. How far they are is in `getDashboard`.
         */
        get: operations["getLearningGoals"];
        /**
         * Replace the goals of the caller
         * @description Replaces both goals: minutes of study a day, and active days a week. They change no streak. When a goal is reached, the caller is
         *     notified, once for each day or week (`stats.daily_goal_reached`, `stats.weekly_goal_reached`).
         */
        put: operations["replaceLearningGoals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the statistics of the languages of the caller
         * @description Returns what the caller has done in each language in the last 90 days: the time and its share, sessions, messages, and
         *     corrections in both directions. The `ETag` holds the local day, so an answer of yesterday is never current.
         */
        get: operations["listLanguageStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/languages/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the progress of the caller in a language
         * @description Returns the last 90 days of the caller in one language, week by week, and how their level has changed. The `ETag` holds the local day, so an answer of yesterday is never current.
         */
        get: operations["getLanguageStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the pause of the caller
         * @description Returns the pause of the caller that runs or is to come. Past pauses are a part of the streak and are not listed.
         */
        get: operations["getStreakPause"];
        /**
         * Replace the pause of the caller
         * @description Sets from when to when the caller loses no streak and is not told that it is at risk. It takes the place of a pause that
         *     is to come. A pause that runs ends with yesterday, unless the new one goes on from today.
         */
        put: operations["replaceStreakPause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/streak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the streak of the caller
         * @description Returns how many active days of the caller follow each other. A day is active with a session that took place, a message,
         *     a correction for somebody else, or a minute of study. Today counts once it is active and is not missed before it ends.
         *     Seven active days earn a freeze, which covers a missed day; two are held at most. A gap that they cannot cover breaks the
         *     streak and uses none. Days of a pause, and days that a change of time zone has made shorter than 20 hours, are not missed. The `ETag` holds the local day, so an answer of yesterday is never current.
         */
        get: operations["getLearningStreak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a week or month of the caller
         * @description Returns what the caller has done in a week or month, beside the one before, and in which languages. A running period is
         *     compared with as many days of the one before. Weeks begin as they do where the caller lives (CLDR), on Monday if that is
         *     unknown. The `ETag` holds the local day, so an answer of yesterday is never current.
         */
        get: operations["getStatsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns what the caller may see of another user. This depends on the relation between the two and on the settings of
         *     the other user. Fields the caller may not see are null.
         *
         *     | Field | self | matched | stranger | Setting that can hide it |
         *     |---|---|---|---|---|
         *     | userId, relation, canBeMessaged | yes | yes | yes | |
         *     | englishName, introduction, gender, image, languages | yes | yes | yes | |
         *     | ageBand | yes | yes | yes | ageBandAudience |
         *     | residence | yes | yes | yes | residenceAudience |
         *     | isOnline | yes | yes | yes | onlineStatusAudience |
         *     | lastActiveAt | yes | yes | no | onlineStatusAudience |
         *     | nativeName, timeZone | yes | yes | no | |
         *
         *     The answer is 404 when the user does not exist, when either of the two has blocked the other, when the user's
         *     `profileVisibility` excludes the caller, and when the user's account is suspended or about to be deleted. The 404 is
         *     the same in all these cases, so it does not reveal which one applies. With their own id callers see themselves as
         *     their matched partners do, whatever their settings are.
         */
        get: operations["getUserProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a user
         * @description Reports a user to the moderators. The current profile is stored with the report, so later changes hide nothing. The
         *     reported user does not learn who reported them. A user can send ten reports within 24 hours. Offer a block afterwards
         *     (`blockUser`).
         *
         *     The caller can report a user whom they see, have blocked or have met: one of the two has asked the other, they are or
         *     were matched, or that user is a member of a room of the caller or has written there. Then it does not matter whether
         *     that user hides, is leaving or has blocked the caller. Any other user whom the caller cannot see answers the same 404
         *     as a user who does not exist.
         */
        post: operations["reportUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's profile
         * @description Returns everything the caller can see about themselves. Keep the `ETag` and send it as `If-Match` with the next
         *     change. While the account waits for its deletion, `deletion` tells until when it can be restored.
         */
        get: operations["getMyProfile"];
        put?: never;
        /**
         * Create the caller's profile
         * @description Creates the profile of the user whom the token identifies. Sign-in does this by itself; only users who come with a
         *     token of the existing service need this operation. A user has one profile, however often this is called and even by
         *     parallel calls. Send an `Idempotency-Key`, so that a repeated call returns the first answer.
         */
        post: operations["createMyProfile"];
        /**
         * Delete the caller's account
         * @description Schedules the deletion of the account. From this moment the user is hidden from everyone and signed out on every
         *     other device. After 30 days all data are deleted for good; until then `POST /users/me/restore` restores the account,
         *     also after signing in again. A second call changes nothing and returns the same day. Before calling this, ask the
         *     user to confirm and offer an export (`createMyExport`).
         */
        delete: operations["deleteMyAccount"];
        options?: never;
        head?: never;
        /**
         * Update the caller's profile
         * @description Changes the properties that are sent and keeps the rest (RFC 7396). When there are faults, `errors` lists all of
         *     them with a pointer to each field. Send the `ETag` of the profile that the user edited as `If-Match`: of two changes
         *     based on the same version exactly one succeeds, and the other gets 412. A new time zone moves neither the free
         *     hours, which stay at the same local times, nor anything that is booked.
         *
         *     A declared birth can be changed once, and never across the age of 18; support corrects it otherwise. A user under 18
         *     never makes their 18th birthday earlier: with the year alone, they count as 18 from 1 January of the year in which
         *     they turn 19, so a date within the year is earlier too. Once support has corrected a birth, it stays. Otherwise,
         *     adding the date within the declared year is no change. Ages count by the day in the user's own time zone. A move to another zone does
         *     not make an adult a minor again: it is refused until the birthday has begun there. Open match requests that
         *     the rules of matching no longer allow after the change end in the same step (see `MatchRequestStatus`).
         */
        patch: operations["updateMyProfile"];
        trace?: never;
    };
    "/users/me/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's availability
         * @description Returns the free hours of an ordinary week and the overrides for single dates.
         */
        get: operations["getMyAvailability"];
        /**
         * Replace the caller's availability
         * @description Replaces all free hours and overrides at once. Times are local times in the time zone of the profile, to the minute.
         *     `24:00` ends a day; write a block that continues past midnight as two blocks. An override can remove hours on a date
         *     (`off`, without times the whole day) or add hours (`extra`). When there are faults, `errors` lists all of them.
         *     Recommendations use the new hours from the next list on, within the limits that `listRecommendations` describes.
         */
        put: operations["replaceMyAvailability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List blocked users
         * @description Returns the users whom the caller has blocked, the latest block first. They cannot see that they are on this list. A
         *     user whose account has been deleted for good is no longer on it.
         */
        get: operations["listMyBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/blocks/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Block a user
         * @description From the next answer on, the two users are hidden from each other everywhere. The blocked user is not told. Blocking
         *     a user twice has the same effect as once. The pending match request between the two and their match end for good:
         *     unblocking restores neither. The caller's own request is then `cancelled`. A request from the blocked user is gone for
         *     the caller; the blocked user is not told, so for them it stays `pending` until it expires. The caller's profile picture
         *     gets new addresses within seconds, as when they hide; the old ones stop working.
         *
         *     The caller can block a user whom they see, and a user whom they have met: one of the two has asked the other, they
         *     are or were matched, or that user is a member of a room of the caller or has written there. Then it does not matter
         *     what that user hides or whether they are leaving. Any other user whom the caller cannot see answers the same 404 as a
         *     user who does not exist.
         */
        put: operations["blockUser"];
        post?: never;
        /**
         * Unblock a user
         * @description Removes the block. Unblocking a user who is not blocked, or who does not exist, changes nothing and answers the same.
         *     The name that the list of blocks keeps is deleted with the block.
         */
        delete: operations["unblockUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the caller's consents
         * @description Records what the caller agrees to. Each new answer is kept beside the earlier ones; sending the same answer again
         *     adds nothing. The age has to be known, either from this request or from the profile: a user under 14 gets
         *     `profile.under_age`. When the year of birth alone does not show whether the user is 14, ask for the date of birth.
         */
        put: operations["saveMyConsents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an export of the caller's data
         * @description Orders one archive (a ZIP of JSON files and the profile picture) of everything the service stores about the caller.
         *     The archive is built in the background: poll `getMyExport` every few seconds until its status is `ready`. While an
         *     export is pending, another call returns that same export. A user can order five exports within 24 hours.
         */
        post: operations["createMyExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an export of the caller
         * @description Returns the state of an export. While `status` is `pending`, poll with the `ETag`; when it is `ready`, open
         *     `downloadUrl`.
         */
        get: operations["getMyExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's interests
         * @description Returns why the caller learns and what they like to talk about. Lists are empty when the caller has not answered, as
         *     before onboarding or after a skipped step.
         */
        get: operations["getMyInterests"];
        /**
         * Replace the caller's interests
         * @description Replaces all four lists at once; an empty list removes all its entries. Codes come from the reference lists; each
         *     code can appear once. Motivations and expectations keep the order in which they are sent. Recommendations use the
         *     new interests from the next list on, within the limits that `listRecommendations` describes: use this operation to
         *     follow the advice `add_topics` in `whatWouldHelp`. When there are faults, `errors` lists all of them.
         */
        put: operations["replaceMyInterests"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's languages
         * @description Returns the languages the caller speaks and learns, in the caller's own order.
         */
        get: operations["getMyLanguages"];
        /**
         * Replace the caller's languages
         * @description Replaces all languages at once. Codes come from the reference list `languages`. A language can appear only once, as
         *     native or as learned, and a target level must not be below the level. When there are faults, `errors` lists all of
         *     them.
         */
        put: operations["replaceMyLanguages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/profile-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload the caller's profile picture
         * @description Send the picture as the multipart field `file`. The server checks the content of the file, not its name. It accepts
         *     JPEG, PNG and WebP up to 10 MB, with 64 to 12,000 pixels a side and at most 50 megapixels; it refuses everything
         *     else, and files that are a picture and an archive, a document or a page at once. Each cause has its own problem. The picture is turned upright and re-encoded, which
         *     removes location, camera data and comments. The answer contains the new addresses; the previous picture is deleted.
         *     Show the local file until then.
         */
        post: operations["uploadProfileImage"];
        /**
         * Delete the caller's profile picture
         * @description Removes the picture from the profile and deletes the stored file. When there is no picture, the answer is the same.
         */
        delete: operations["deleteProfileImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/profile-image/direct-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a profile picture upload
         * @description Returns an address for a direct upload, for large pictures and slow networks: request an address, POST the picture
         *     there as the multipart field `file` (without a token), then confirm it. The address works once and for 30 minutes.
         *     The picture is not shown to anyone before it is confirmed; an upload that is never confirmed is deleted. A user has
         *     one open address: a new one closes the previous one.
         */
        post: operations["createProfileImageUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/profile-image/direct-upload/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a profile picture upload
         * @description Makes an uploaded picture the caller's profile picture. Call it after the picture has been sent to `uploadUrl`. The
         *     picture is checked and re-encoded exactly as in `uploadProfileImage`; a refused picture is deleted, and the next
         *     attempt needs a new upload address. Send an `Idempotency-Key`, so that a repeated call returns the same answer.
         */
        post: operations["confirmProfileImageUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore the caller's account
         * @description Restores the account within the 30 days after `deleteMyAccount`. Everything is as it was before, except that the
         *     other sessions remain ended, the caller's own requests that were open remain cancelled, and open requests to the caller
         *     remain gone.
         */
        post: operations["restoreMyAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's settings
         * @description Returns the settings for privacy, the app itself and accessibility. Notification settings have operations of their
         *     own.
         */
        get: operations["getMySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the caller's settings
         * @description Changes the properties that are sent and keeps the rest (RFC 7396), also inside the groups. Privacy settings apply
         *     from the next answer that any user gets. A narrower `profileVisibility` gives the profile picture new addresses within
         *     seconds: read the profile again to show it.
         */
        patch: operations["updateMySettings"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description How the app adapts to the user's needs. */
        AccessibilitySettings: {
            /** @description Whether the app uses high-contrast colours. */
            hasHighContrast: boolean;
            /** @description Whether the app leaves out animations. */
            reducesMotion: boolean;
            /** @description Whether the app shows captions for voice and video. */
            showsCaptions: boolean;
            /**
             * @description Size of texts.
             * @enum {string}
             */
            textSize: "small" | "medium" | "large" | "extra_large";
        };
        /** @description How the app adapts to the user's needs. */
        AccessibilitySettingsUpdate: {
            /** @description Whether the app uses high-contrast colours. */
            hasHighContrast?: boolean;
            /** @description Whether the app leaves out animations. */
            reducesMotion?: boolean;
            /** @description Whether the app shows captions for voice and video. */
            showsCaptions?: boolean;
            /**
             * @description Size of texts.
             * @enum {string}
             */
            textSize?: "small" | "medium" | "large" | "extra_large";
        };
        /** @description A day, week or month of a chart. */
        ActivityBucket: {
            /** @description How many of its days were active. */
            activeDays: number;
            /**
             * Format: date
             * @description The last day.
             */
            endsOn: string;
            figures: components["schemas"]["ActivityFigures"];
            /**
             * Format: date
             * @description The first day.
             */
            startsOn: string;
        };
        /**
         * @description How much a bar of the chart covers.
         * @enum {string}
         */
        ActivityBucketSize: "day" | "week" | "month";
        /** @description The activity of a user over time. */
        ActivityChart: {
            bucket: components["schemas"]["ActivityBucketSize"];
            /** @description Every bucket of the range, the earliest first, also where nothing was done. */
            buckets: components["schemas"]["ActivityBucket"][];
            /** @description The language; null for all together. */
            language: components["schemas"]["StatsLanguage"] | null;
            /** @description The time zone of the user. */
            timeZone: components["schemas"]["TimeZone"];
        };
        /** @description What was done in some time. */
        ActivityFigures: {
            /** @description Corrections that the user has made for others. */
            correctionsGiven: number;
            /** @description Corrections that others have made for the user. */
            correctionsReceived: number;
            /** @description Messages that the user has sent and not deleted. */
            messages: number;
            /** @description The time in whole minutes, for a text. Do not add them up, each is rounded down by itself. */
            minutes: number;
            /** @description The same time in seconds. The seconds of days add up to those of their week or month. */
            seconds: number;
            /** @description Sessions that have taken place, on the day on which they began. */
            sessions: number;
        };
        /**
         * @description The age as other users see it. A user comes into `18-24` on the 18th birthday. The later bands begin on 1 January (UTC)
         *     after the birthday, as if only the year of birth were known, so the band does not tell the birthday.
         * @enum {string}
         */
        AgeBand: "14-17" | "18-24" | "25-34" | "35-44" | "45-54" | "55+";
        /**
         * @description Whether the user is certainly 18 on the day in their time zone. Minors and adults are never matched with each other.
         * @enum {string}
         */
        AgeGroup: "minor" | "adult";
        /** @description Who gets an announcement. */
        AnnouncementReceipt: {
            /**
             * Format: uuid
             * @description Id of the announcement.
             */
            announcementId: string;
            /** @description How many users are told. */
            toldCount: number;
            /** @description Those of the users who do not exist here, or no longer. They are not told. */
            unknownUserIds: string[];
        };
        /**
         * @description `everyone`: all users; `matched`: only users with a match; `nobody`: no other user.
         * @enum {string}
         */
        Audience: "everyone" | "matched" | "nobody";
        /** @description A session: one device or browser on which the user is signed in. */
        AuthSession: {
            /** @description Name of the browser if it is known, for example `Chrome`. */
            browser: string | null;
            /**
             * Format: date-time
             * @description When the user signed in.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the session ends if it is not used before.
             */
            expiresAt: string;
            /** @description Whether this is the session of the access token in the request. */
            isCurrent: boolean;
            /**
             * Format: date-time
             * @description When the session last received tokens.
             */
            lastUsedAt: string;
            sessionId: components["schemas"]["SessionId"];
            /**
             * @description How the user signed in.
             * @enum {string}
             */
            signedInWith: "google" | "naver" | "development";
            /** @description Name of the operating system if it is known, for example `Android`. */
            system: string | null;
        };
        /** @description A page of a list of `AuthSession`. */
        AuthSessionPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["AuthSession"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description When a user is free, in local times of their time zone. Moving to another time zone does not change these times. */
        Availability: {
            /** @description Exceptions for single dates, ordered by date and start time. */
            overrides: components["schemas"]["DateOverride"][];
            timeZone: components["schemas"]["TimeZone"];
            /** @description Free hours of an ordinary week, ordered by day and start time. */
            weekly: components["schemas"]["WeeklyBlock"][];
        };
        /** @description All free hours of the user. What is not listed is removed. */
        AvailabilityReplacement: {
            /** @description Exceptions for single dates, from one year ago to two years ahead. Overrides of one date must not overlap. */
            overrides: components["schemas"]["DateOverrideEntry"][];
            /**
             * @description Free hours of an ordinary week. Blocks of one day must not overlap. Write a block that continues past midnight as
             *     two blocks, the second on the next day.
             */
            weekly: components["schemas"]["WeeklyBlockEntry"][];
        };
        /** @description A birth as support has established it. Without `birthDate` only the year is known. */
        BirthCorrection: {
            birthDate?: components["schemas"]["BirthDate"];
            birthYear: components["schemas"]["BirthYear"];
            /** @description Why the birth is corrected, for other moderators. The user never sees it. */
            reason: string;
        };
        /**
         * Format: date
         * @description Date of birth. It is needed when the year alone does not show whether the user is 14.
         */
        BirthDate: string;
        /** @description Year of birth. The minimum age is 14. */
        BirthYear: number;
        /** @description A user whom the caller has blocked. */
        BlockedPerson: {
            /**
             * Format: date-time
             * @description When the caller blocked the user.
             */
            blockedAt: string;
            /**
             * @description The user's name as the caller saw it when they blocked the user; null if they saw none. Later changes of the name do
             *     not appear here.
             */
            englishName: components["schemas"]["DisplayName"] | null;
            userId: components["schemas"]["UserId"];
        };
        /** @description A page of a list of `BlockedPerson`. */
        BlockedPersonPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["BlockedPerson"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description Whether a user has a calendar feed. */
        CalendarFeed: {
            /**
             * Format: date-time
             * @description When its address was made; null if there is none.
             */
            createdAt: string | null;
        };
        /** @description The secret address of a calendar feed. It is answered once. */
        CalendarFeedAddress: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * Format: uri
             * @description The address for a calendar app. Whoever knows it can read the feed.
             */
            url: string;
        };
        /**
         * @description Level of the Common European Framework of Reference, from beginner (`A1`) to mastery (`C2`).
         * @enum {string}
         */
        CefrLevel: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
        /**
         * @description `now`: it comes at once. `held`: it waits until `at`. `digest`: it is part of the digest that comes at `at`.
         *     `dropped`: it does not come by this channel.
         * @enum {string}
         */
        ChannelOutcome: "now" | "held" | "digest" | "dropped";
        /** @description When a notification would come by one channel, and why. */
        ChannelPreview: {
            /**
             * Format: date-time
             * @description When it would come; null if it would not.
             */
            at: string | null;
            outcome: components["schemas"]["ChannelOutcome"];
            /**
             * @description `immediate`: nothing speaks against it. `critical`: the type passes quiet hours, a pause and the digest.
             *     `switched_off`: the caller does not want this type by this channel. `no_verified_email`: the caller has no e-mail
             *     address that is verified. `no_subscription`: no device of the caller takes push notifications. `active`: the
             *     caller is looking at the app. `quiet_hours`, `paused`: it waits for their end. `digest`: the caller's e-mails are
             *     collected.
             * @enum {string}
             */
            reason: "immediate" | "critical" | "switched_off" | "no_verified_email" | "no_subscription" | "active" | "quiet_hours" | "paused" | "digest";
            /** @description The reason as a sentence in the language of the answer. */
            text: string;
        };
        /** @description By which channels notifications of one type come. */
        ChannelSwitches: {
            /** @description Whether they come by e-mail, alone or in the digest. */
            email: boolean;
            /** @description Whether they appear in the list of notifications. */
            inApp: boolean;
            /** @description The channels that cannot be switched off, because the type is critical. */
            locked: components["schemas"]["NotificationChannel"][];
            /** @description Whether devices with a push subscription get them. */
            push: boolean;
        };
        /** @description A merge patch: channels that are left out stay as they are, null returns a channel to its default. */
        ChannelSwitchesUpdate: {
            /** @description Whether they come by e-mail, alone or in the digest. */
            email?: boolean | null;
            /** @description Whether they appear in the list of notifications. */
            inApp?: boolean | null;
            /** @description Whether devices with a push subscription get them. */
            push?: boolean | null;
        };
        /** @description Messages of a room that changed after they were sent. */
        ChatChanges: {
            /** @description Whether other messages changed later. Read them with `after` and the last `changeSequence`. */
            hasMore: boolean;
            /** @description Whether `after` is a change that the room does not have, so that the app has to read the room again. */
            isReset: boolean;
            /** @description The messages as they are now, in the order of `changeSequence`. */
            items: components["schemas"]["ChatMessage"][];
            /** @description The number of the latest change of the room; 0 if there is none. */
            lastChangeSequence: number;
            /** @description The sequence of the latest message of the room; 0 if there is none. */
            lastSequence: number;
        };
        /** @description A correction of a message. */
        ChatCorrection: {
            authorId: components["schemas"]["UserId"];
            /**
             * Format: uuid
             * @description The id that the author's app gave it.
             */
            clientCorrectionId: string;
            /** @description What the author says about it; null if nothing. */
            comment: components["schemas"]["ChatCorrectionText"] | null;
            /** @description The text with all spans replaced. It is plain text. */
            corrected: string;
            /**
             * Format: uuid
             * @description Id of the correction.
             */
            correctionId: string;
            /**
             * Format: date-time
             * @description When it was given.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the caller marked it as learned. Null if they did not, and for everyone but the user who received it.
             */
            learnedAt: string | null;
            /**
             * Format: uuid
             * @description Id of the corrected message.
             */
            messageId: string;
            /** @description The text that was corrected, also after an edit. */
            original: components["schemas"]["ChatMessageText"];
            /** @description Which text of the message was corrected. If the message has a higher one, it was edited since. */
            revision: number;
            /**
             * Format: uuid
             * @description Id of the room.
             */
            roomId: string;
            /** @description What was corrected, in the order of the text. */
            spans: components["schemas"]["ChatCorrectionSpan"][];
        };
        /** @description A page of a list of `ChatCorrection`. */
        ChatCorrectionPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["ChatCorrection"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description The corrections of a message. */
        ChatCorrections: {
            /** @description The corrections, the earliest first. */
            items: components["schemas"]["ChatCorrection"][];
        };
        /** @description A corrected place. It counts code points of `original`. */
        ChatCorrectionSpan: {
            /** @description How many code points come before what follows the span. */
            end: number;
            /** @description What the span covers; empty if the replacement is inserted. */
            original: string;
            /** @description What is to stand there; null if it is removed. */
            replacement: components["schemas"]["ChatCorrectionText"] | null;
            /** @description How many code points come before the span. */
            start: number;
        };
        /**
         * @description A text of a correction, in Unicode form NFC without white space at its ends. Line breaks are kept (as `\n`). It is
         *     plain text: display it as text, never as HTML.
         */
        ChatCorrectionText: string;
        /**
         * @description What happened in a group or public room, in a message of the service. There is no text: show one in the language of the
         *     reader, with the names of `senderId`, who did it, and of `userId`.
         */
        ChatEvent: {
            code: components["schemas"]["ChatEventCode"];
            /** @description The new title of the room; null for other events. */
            title: components["schemas"]["ChatRoomTitle"] | null;
            /** @description The user who became a member, has left or was removed; null for other events. */
            userId: components["schemas"]["UserId"] | null;
        };
        /**
         * @description What happened. In groups: `member_added` by the member who invited them, `member_left`, `member_removed` by the owner or an
         *     admin. In groups and public rooms: `room_renamed`. Other codes will follow: show a message whose code the app does not know
         *     as nothing.
         * @enum {string}
         */
        ChatEventCode: "member_added" | "member_left" | "member_removed" | "room_renamed";
        /** @description A place in the text of a message. It counts code points. */
        ChatHighlight: {
            /** @description How many code points come before what follows the place. */
            end: number;
            /** @description How many code points come before the place. */
            start: number;
        };
        /** @description A member of a group or public room. */
        ChatMember: {
            /**
             * Format: date-time
             * @description When the user joined.
             */
            joinedAt: string;
            role: components["schemas"]["ChatRoomRole"];
            /**
             * @description The user. If they hide their profile from the caller, the card has only their id: no name, no picture, no
             *     languages.
             */
            user: components["schemas"]["PersonSummary"];
        };
        /** @description A page of a list of `ChatMember`. */
        ChatMemberPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["ChatMember"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description What the caller wants to be told of a room. */
        ChatMembership: {
            level: components["schemas"]["ChatNoticeLevel"];
            /**
             * Format: date-time
             * @description Until when the caller is told nothing of the room. Null or an instant that has passed mutes nothing.
             */
            mutedUntil: string | null;
            /**
             * Format: uuid
             * @description Id of the room.
             */
            roomId: string;
        };
        /** @description A merge patch (RFC 7396): properties that are left out stay as they are. */
        ChatMembershipUpdate: {
            level?: components["schemas"]["ChatNoticeLevel"];
            /**
             * Format: date-time
             * @description Until when the caller is told nothing of the room; null ends the mute.
             */
            mutedUntil?: string | null;
        };
        /** @description What a member is to be. Without a role, the user joins or is invited. */
        ChatMemberUpdate: {
            /**
             * @description The new role of someone who is a member already. Only the owner can send it. With `owner` they hand the room over
             *     and become an admin.
             */
            role?: components["schemas"]["ChatRoomRole"];
        };
        /** @description A message of a chat room. */
        ChatMessage: {
            /**
             * @description The number of its latest change among all changes of the room; 0 if it is as it was sent. Of two answers about one
             *     message, the one with the higher number is the newer.
             */
            changeSequence: number;
            /**
             * Format: uuid
             * @description The id that the sender's app gave it. The app finds by it the message that it shows as being sent. One that is hidden
             *     or of the service has an id of its own here.
             */
            clientMessageId: string;
            /** @description How many corrections it has. Read them with `listChatCorrections`. */
            correctionCount: number;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was deleted; null if it was not. A deleted message keeps its place and loses its text for good. Show a
             *     line such as "deleted message" in its place.
             */
            deletedAt: string | null;
            /**
             * Format: date-time
             * @description When the text was last edited; null if it never was.
             */
            editedAt: string | null;
            /** @description What happened in the room, if the type is `system`; null otherwise, and if the message was deleted. */
            event: components["schemas"]["ChatEvent"] | null;
            /** @description The language that the sender named; null if none, or if the message was deleted. */
            language: components["schemas"]["LanguageTag"] | null;
            /** @description The users whom it mentions. An edit keeps them; a deleted message mentions nobody. */
            mentions: components["schemas"]["UserId"][];
            /**
             * Format: uuid
             * @description Id of the message.
             */
            messageId: string;
            /** @description The emoji under the message, the earliest first. */
            reactions: components["schemas"]["ChatReaction"][];
            /** @description The message that this one answers, as it is now; null if it answers none. */
            replyTo: components["schemas"]["ChatMessagePreview"] | null;
            /** @description The version of the text: 1 as it was sent, one more with each edit. */
            revision: number;
            /**
             * Format: uuid
             * @description Id of the room.
             */
            roomId: string;
            /** @description Who sent it, or did what a message of the service tells of. `00000000-0000-0000-0000-000000000000` if it is hidden, or if the account of its sender is deleted. */
            senderId: components["schemas"]["UserId"];
            /**
             * @description The place of the message in its room: 1, 2, 3 and so on, without gaps. Sort by it, never by `createdAt`. An app
             *     that holds 7 and receives 9 has missed 8.
             */
            sequence: number;
            /** @description The text; null if the message was deleted, is hidden or is of the service. */
            text: components["schemas"]["ChatMessageText"] | null;
            type: components["schemas"]["ChatMessageType"];
        };
        /** @description A message in short, as a list of rooms or a quotation shows it. */
        ChatMessagePreview: {
            /**
             * Format: date-time
             * @description When it was sent.
             */
            createdAt: string;
            /** @description What happened in the room, if the type is `system`; null otherwise, and if the message was deleted. */
            event: components["schemas"]["ChatEvent"] | null;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            messageId: string;
            senderId: components["schemas"]["UserId"];
            /** @description The place of the message in its room. */
            sequence: number;
            /** @description The first 200 code points of the text as it is now; null if the message was deleted, is hidden or is of the service. */
            text: string | null;
            type: components["schemas"]["ChatMessageType"];
        };
        /**
         * @description The text of a message, in Unicode form NFC without white space at its ends. Line breaks are kept (as `\n`). It is
         *     plain text: display it as text, never as HTML.
         */
        ChatMessageText: string;
        /**
         * @description What a message contains. `text`: a text. `system`: a message of the service about the room, with an `event` in place of a
         *     text; it is nobody's to edit, delete, react to, correct or answer, and such calls answer as if it did not exist. `hidden`: a
         *     message of a group that the reader does not see, because they share a block with its sender or with the user whom its event
         *     names, or because that user is suspended or leaving. It has its place and nothing else: no text, no event, no reactions, and the
         *     id `00000000-0000-0000-0000-000000000000` in place of the sender. Neither `system` nor `hidden` counts as unread; leave `hidden`
         *     out of the page. Other types will follow.
         * @enum {string}
         */
        ChatMessageType: "text" | "system" | "hidden";
        /** @description What a message is to say instead. */
        ChatMessageUpdate: {
            text: components["schemas"]["ChatMessageText"];
        };
        /** @description Consecutive messages of a room. */
        ChatMessageWindow: {
            /** @description Whether messages come before these. Read them with `before` and the first `sequence`. */
            hasEarlier: boolean;
            /** @description Whether messages come after these. Read them with `after` and the last `sequence`. */
            hasLater: boolean;
            /** @description The messages, the earliest first. */
            items: components["schemas"]["ChatMessage"][];
            /**
             * @description The number of the latest change of the room; 0 if there is none. These messages contain all changes up to it. Read
             *     later ones with `listChatChanges`.
             */
            lastChangeSequence: number;
            /** @description The sequence of the latest message of the room; 0 if there is none. */
            lastSequence: number;
        };
        /**
         * @description Of what in the room the user is told. `all`: of every message. `mentions`: only of what is meant for them. `none`: of
         *     nothing.
         * @enum {string}
         */
        ChatNoticeLevel: "all" | "mentions" | "none";
        /** @description An emoji under a message, and who put it there. */
        ChatReaction: {
            /** @description The emoji in its fully qualified Unicode form. */
            emoji: string;
            /** @description The users who reacted with it. */
            userIds: components["schemas"]["UserId"][];
        };
        /** @description How far the caller has read in a room. */
        ChatReadPosition: {
            /** @description The `sequence` of the last message that the caller has read; 0 for none. */
            readSequence: number;
            unread: components["schemas"]["ChatUnread"];
        };
        /** @description How far the caller has read. */
        ChatReadPositionUpdate: {
            /** @description The `sequence` of the last message that was shown. */
            readSequence: number;
        };
        /** @description A chat room, as one of its members sees it. */
        ChatRoom: {
            /**
             * Format: date-time
             * @description When the room was made.
             */
            createdAt: string;
            /**
             * @description Whether the caller can send messages. In a group or public room, each member can. A direct room can be written in while the two users are matched, unless the
             *     partner lets nobody write to them (`messageAudience`).
             */
            isWritable: boolean;
            kind: components["schemas"]["ChatRoomKind"];
            /**
             * Format: date-time
             * @description When the latest message was sent, or when the room was made if there is none.
             */
            lastActivityAt: string;
            /** @description The latest message; null if there is none. */
            lastMessage: components["schemas"]["ChatMessagePreview"] | null;
            /** @description The sequence of the latest message; 0 if there is none. */
            lastSequence: number;
            /** @description The number of members; 2 in a direct room. */
            memberCount: number;
            /**
             * @description The other user of a direct room; null in other rooms. If they hide their profile from the caller, the card has only
             *     their id: no name, no picture, no languages.
             */
            partner: components["schemas"]["PersonSummary"] | null;
            /** @description The role of the caller; null in a direct room. */
            role: components["schemas"]["ChatRoomRole"] | null;
            /**
             * Format: uuid
             * @description Id of the room.
             */
            roomId: string;
            /** @description The name of a group or public room; null for a direct room, which is shown by its partner. */
            title: components["schemas"]["ChatRoomTitle"] | null;
            unread: components["schemas"]["ChatUnread"];
        };
        /**
         * @description What kind of room it is. `direct`: the room of two users who are or were matched. `group`: up to 50 users whom partners
         *     have invited. `public`: up to 500 users; anyone of its age group can join.
         * @enum {string}
         */
        ChatRoomKind: "direct" | "group" | "public";
        /** @description A page of a list of `ChatRoom`. */
        ChatRoomPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["ChatRoom"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * @description What a member of a group or public room may do. Each room has one `owner`, who changes roles, hands the room over and
         *     deletes it. Owner and `admin` rename the room and remove members; an admin removes no other admin and not the owner.
         * @enum {string}
         */
        ChatRoomRole: "owner" | "admin" | "member";
        /**
         * @description The name of a room in one line, 1 to 60 code points in Unicode form NFC without white space at the ends. Control
         *     characters, direction overrides, invisible characters and fillers are refused. It is plain text: display it as text,
         *     never as HTML.
         */
        ChatRoomTitle: string;
        /** @description What to change of a room. */
        ChatRoomUpdate: {
            title: components["schemas"]["ChatRoomTitle"];
        };
        /** @description How many messages are unread. Own and deleted messages do not count. */
        ChatUnread: {
            /** @description The number of unread messages, up to 99. */
            count: number;
            /** @description Whether there can be more than `count`. Show "99+" then. */
            isMore: boolean;
        };
        /** @description Where the unread messages are to begin. */
        ChatUnreadMark: {
            /** @description The `sequence` of the first message that is to be unread. */
            fromSequence: number;
        };
        /** @description The clock that the server uses. */
        Clock: {
            /** @description Whether the clock stands still. */
            isFrozen: boolean;
            /**
             * Format: date-time
             * @description The current time of this clock.
             */
            now: string;
            /** @description How many seconds the clock is ahead of real time. */
            offsetSeconds: number;
        };
        /** @description The new time of the clock. */
        ClockUpdate: {
            /**
             * @description Whether the clock stands still at that time instead of running on.
             * @default false
             */
            isFrozen?: boolean;
            /**
             * Format: date-time
             * @description The time to set, from 2000 to 2099; null returns to real time.
             */
            now: string | null;
        };
        /** @description How the user prefers to talk (a code of the reference list `communication-methods`). */
        CommunicationMethod: string;
        /** @description How well another user suits the caller. */
        Compatibility: {
            /** @description Version of the scoring. */
            algorithmVersion: string;
            /** @description Whether `obstacles` is empty, so that the caller can ask this user now. */
            isEligible: boolean;
            /** @description The best pair of languages; null if there is none. */
            languages: {
                learning: components["schemas"]["LanguageTag"];
                level: components["schemas"]["CefrLevel"];
                native: components["schemas"]["LanguageTag"];
            } | null;
            /**
             * @description What prevents a match of the two now. The reference list `match-obstacles` says each in words.
             *
             *     - `languages`: neither learns what the other speaks, or only one does.
             *     - `age`: one of the two is a minor and the other is not; given only when the other user shows their age band,
             *       otherwise it is `not_available`.
             *     - `own_preferences`: the caller's own match preferences exclude the user.
             *     - `not_available`: a reason on the other user's side, which is not revealed.
             *     - `too_soon`: less than 24 hours ago the caller's request to this user was cancelled, or the user ended their
             *       match.
             *     - `already_matched`: the two have a match.
             *     - `request_open`: a request between the two is `pending` for the caller.
             *     - `declined_recently`: a request between the two was declined in the last 30 days.
             *     - `own_feedback`: the caller's own feedback hides the user.
             */
            obstacles: ("languages" | "age" | "own_preferences" | "not_available" | "already_matched" | "request_open" | "declined_recently" | "too_soon" | "own_feedback")[];
            /** @description The strongest reason first; empty without a score. */
            reasons: components["schemas"]["MatchReason"][];
            /** @description The score; null while `obstacles` contains `languages`, `age` or `not_available`. */
            score: components["schemas"]["MatchScore"] | null;
            userId: components["schemas"]["UserId"];
            /** @description What the caller could change in their own profile to suit this user better, the best first; at most three. */
            whatWouldHelp: components["schemas"]["MatchImprovement"][];
        };
        /** @description What the user has agreed to. */
        Consents: {
            /** @description Whether the user accepts advertising. */
            acceptsMarketing: boolean;
            /**
             * Format: date-time
             * @description When the user agreed.
             */
            agreedAt: string;
            /** @description Version of the privacy policy. */
            privacyVersion: string;
            /** @description Version of the terms of service. */
            termsVersion: string;
        };
        /** @description Everything the user agrees to, and the user's age if the profile does not contain it yet. */
        ConsentsUpdate: {
            /** @description Whether the user accepts advertising; refusing it has no other effect. */
            acceptsMarketing: boolean;
            birthDate?: components["schemas"]["BirthDate"];
            birthYear?: components["schemas"]["BirthYear"];
            privacyVersion: components["schemas"]["TermsVersion"];
            termsVersion: components["schemas"]["TermsVersion"];
        };
        /** @description An opaque position in a list. Send it unchanged; it is valid only for the same user and the same filters. */
        Cursor: string;
        /** @description How long the user wants to study each day (a code of the reference list `daily-minutes`). */
        DailyMinutes: string;
        /** @description Everything that the first screen of statistics shows. */
        Dashboard: {
            /**
             * Format: date-time
             * @description When the figures were read.
             */
            asOf: string;
            /** @description What was done today. */
            day: components["schemas"]["ActivityFigures"];
            goals: components["schemas"]["GoalProgress"];
            /** @description The last 90 days in each language, as `listLanguageStats` answers them. */
            languages: components["schemas"]["LanguageFigures"][];
            /** @description This month, as `getStatsSummary` answers it. */
            month: components["schemas"]["StatsSummary"];
            reliability: components["schemas"]["SessionReliability"];
            streak: components["schemas"]["LearningStreak"];
            /** @description The time zone of the user. */
            timeZone: components["schemas"]["TimeZone"];
            /**
             * Format: date
             * @description The current day in the zone of the user.
             */
            today: string;
            /** @description This week, as `getStatsSummary` answers it. */
            week: components["schemas"]["StatsSummary"];
        };
        /** @description An exception on one date. */
        DateOverride: {
            endTime: components["schemas"]["EndTime"];
            /**
             * @description `off` removes hours (a holiday), `extra` adds hours.
             * @enum {string}
             */
            kind: "off" | "extra";
            /**
             * Format: date
             * @description The date, in the time zone of the profile.
             */
            onDate: string;
            startTime: components["schemas"]["StartTime"];
        };
        /** @description An exception on one date; without times it applies to the whole day. */
        DateOverrideEntry: {
            endTime?: components["schemas"]["EndTime"];
            /**
             * @description `off` removes hours (a holiday), `extra` adds hours.
             * @enum {string}
             */
            kind: "off" | "extra";
            /**
             * Format: date
             * @description The date, from one year before to two years after the day that it is in the time zone of the profile.
             */
            onDate: string;
            startTime?: components["schemas"]["StartTime"];
        };
        /** @description When a notification would come, by which channels, and why. */
        DeliveryPreview: {
            /**
             * Format: date-time
             * @description When its cause would happen.
             */
            at: string;
            /** @description The outcome for each channel. */
            channels: {
                email: components["schemas"]["ChannelPreview"];
                inApp: components["schemas"]["ChannelPreview"];
                push: components["schemas"]["ChannelPreview"];
            };
            /** @description The time zone of the caller, in which quiet hours and digest are. */
            timeZone: components["schemas"]["TimeZone"];
            type: components["schemas"]["NotificationTypeCode"];
        };
        /** @description A notification that could come. */
        DeliveryPreviewRequest: {
            /**
             * Format: date-time
             * @description When its cause would happen; without it, now.
             */
            at?: string;
            type: components["schemas"]["NotificationTypeCode"];
        };
        /** @description The user to sign in as. */
        DevLogin: {
            /** @description First name of a seeded user, for example `mina`, or the id of any user. */
            user: string;
        };
        /**
         * @description How often e-mails come: `off` sends each by itself, `daily` and `weekly` collect them in one. Critical notifications
         *     are never collected.
         * @enum {string}
         */
        DigestFrequency: "off" | "daily" | "weekly";
        /**
         * @description A name of 1 to 50 visible characters, in any script. The server stores it in Unicode form NFC without white space at
         *     the ends, and refuses control characters, direction overrides, invisible characters and fillers. Joiners and
         *     variation selectors are accepted where a script or an emoji needs them.
         */
        DisplayName: string;
        /** @description When e-mails come that are collected in a digest. */
        EmailDigest: {
            /** @description The local time of the digest, in the time zone of the caller. */
            at: components["schemas"]["StartTime"];
            frequency: components["schemas"]["DigestFrequency"];
            /** @description The day of a weekly digest. */
            weekday: components["schemas"]["Weekday"];
        };
        /** @description A merge patch: properties that are left out stay as they are. */
        EmailDigestUpdate: {
            /** @description The local time of the digest, in the time zone of the caller. */
            at?: components["schemas"]["StartTime"];
            frequency?: components["schemas"]["DigestFrequency"];
            /** @description The day of a weekly digest. */
            weekday?: components["schemas"]["Weekday"];
        };
        /** @description How many sessions have ended. */
        EndedSessions: {
            /** @description Number of sessions that this request ended. */
            endedCount: number;
        };
        /** @description Local time `HH:MM`; `24:00` is the end of the day. */
        EndTime: string;
        /** @description An archive of everything the service stores about the user, or the order for one. */
        Export: {
            /**
             * Format: uri
             * @description Address of the archive, valid until `expiresAt` without a token. Null unless `status` is `ready`. Treat it like a
             *     password.
             */
            downloadUrl: string | null;
            /**
             * Format: date-time
             * @description When the archive and its address are deleted, 24 hours after `readyAt`; null until the archive is finished.
             */
            expiresAt: string | null;
            /**
             * Format: uuid
             * @description Id of the export.
             */
            exportId: string;
            /**
             * Format: date-time
             * @description When the archive was finished; null until then.
             */
            readyAt: string | null;
            /**
             * Format: date-time
             * @description When the user ordered the export.
             */
            requestedAt: string;
            /** @description Size of the archive; null until it is ready and after it has expired. */
            sizeBytes: number | null;
            status: components["schemas"]["ExportStatus"];
        };
        /**
         * @description `pending`: being built; `ready`: can be downloaded; `failed`: order a new one; `expired`: the archive has been
         *     deleted.
         * @enum {string}
         */
        ExportStatus: "pending" | "ready" | "failed" | "expired";
        /** @description A fault in the request and its place. */
        Fault: {
            /** @description For developers. What is wrong with this value, and what is accepted. */
            detail: string;
            /**
             * @description JSON Pointer to the fault, starting with the part of the request: `/body/languages/0/level`, `/query/limit`,
             *     `/path/userId`, `/headers/if-match`.
             */
            pointer: string;
            /** @description For users of an app. What to correct in the field of a form that holds this value. */
            userMessage: string;
        };
        /** @description The changes against the period before, in whole percent: 50 means half as much again. Null where there was nothing before. */
        FigureChanges: {
            /** @description The change of the corrections that the user has made. */
            correctionsGiven: number | null;
            /** @description The change of the messages. */
            messages: number | null;
            /** @description The change of the time. */
            seconds: number | null;
            /** @description The change of the sessions. */
            sessions: number | null;
        };
        /** @description A message that a search has found. */
        FoundChatMessage: {
            /** @description The places of the text that the query names, in order and without overlaps; the first 100 if there are more. */
            highlights: components["schemas"]["ChatHighlight"][];
            message: components["schemas"]["ChatMessage"];
            room: components["schemas"]["FoundChatRoom"];
        };
        /** @description A page of a list of `FoundChatMessage`. */
        FoundChatMessagePage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["FoundChatMessage"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description The room of a message that a search has found. */
        FoundChatRoom: {
            kind: components["schemas"]["ChatRoomKind"];
            /**
             * @description The other user of a direct room; null in other rooms. If they hide their profile from the caller, the card has only
             *     their id: no name, no picture, no languages.
             */
            partner: components["schemas"]["PersonSummary"] | null;
            /**
             * Format: uuid
             * @description Id of the room.
             */
            roomId: string;
            /** @description The name of a group or public room; null for a direct room, which is shown by its partner. */
            title: components["schemas"]["ChatRoomTitle"] | null;
        };
        /**
         * @description Gender as the user states it; null if the user does not state it.
         * @enum {string}
         */
        Gender: "female" | "male" | "other";
        /** @description How far a user is with their goals. */
        GoalProgress: {
            /** @description On how many days of this week they were active. */
            activeDaysThisWeek: number;
            /** @description The goal of a day; null without one. */
            dailyMinutes: number | null;
            /** @description How many minutes the user has studied today. */
            minutesToday: number;
            /** @description The goal of a week; null without one. */
            weeklyDays: number | null;
        };
        /** @description The service is up. */
        Health: {
            /** @constant */
            status: "ok";
            /** @description Version of the contract that this server implements. */
            version: string;
        };
        /** @description Why the user learns and what they like to talk about. A list without entries is empty. */
        Interests: {
            /** @description What the user hopes for, the most important first (codes of the reference list `learning-expectations`). */
            learningExpectations: components["schemas"]["ReferenceCode"][];
            /** @description How the user takes part in a conversation (codes of the reference list `learning-styles`). */
            learningStyles: components["schemas"]["ReferenceCode"][];
            /** @description Why the user learns, the most important first (codes of the reference list `motivations`). */
            motivations: components["schemas"]["ReferenceCode"][];
            /** @description What the user likes to talk about (codes of the reference list `topics`). */
            topics: components["schemas"]["ReferenceCode"][];
        };
        /** @description All interests of the user. What is not listed is removed. */
        InterestsReplacement: {
            /** @description What the user hopes for, the most important first (codes of the reference list `learning-expectations`). */
            learningExpectations: components["schemas"]["ReferenceCode"][];
            /** @description How the user takes part in a conversation (codes of the reference list `learning-styles`). */
            learningStyles: components["schemas"]["ReferenceCode"][];
            /** @description Why the user learns, the most important first (codes of the reference list `motivations`). */
            motivations: components["schemas"]["ReferenceCode"][];
            /** @description What the user likes to talk about (codes of the reference list `topics`). */
            topics: components["schemas"]["ReferenceCode"][];
        };
        /** @description The step `interests` of the draft. It has no effect before `completeOnboarding`. */
        InterestsStep: {
            answers: components["schemas"]["InterestsStepAnswers"];
            /** @description Whether `skipOnboardingStep` can skip this step. */
            isSkippable: boolean;
            /** @description Required fields without an answer, in the order of the form; empty for a skipped step. */
            missing: components["schemas"]["OnboardingField"][];
            /**
             * Format: date-time
             * @description When the step was last saved or skipped in this run; null before that, and when only a restart has filled it.
             */
            savedAt: string | null;
            status: components["schemas"]["OnboardingStepStatus"];
            /**
             * @description Name of the step.
             * @constant
             */
            step: "interests";
        };
        /** @description Why the user learns and what they like to talk about. Unanswered fields are absent. */
        InterestsStepAnswers: {
            /** @description What the user hopes for, the most important first (codes of the reference list `learning-expectations`). */
            learningExpectations?: components["schemas"]["ReferenceCode"][];
            /** @description How the user takes part in a conversation (codes of the reference list `learning-styles`). */
            learningStyles?: components["schemas"]["ReferenceCode"][];
            /** @description Why the user learns, the most important first (codes of the reference list `motivations`). */
            motivations?: components["schemas"]["ReferenceCode"][];
            /** @description What the user likes to talk about (codes of the reference list `topics`). */
            topics?: components["schemas"]["ReferenceCode"][];
        };
        /**
         * @description Why the user learns and what they like to talk about. Replaces all answers of the step: a field that is left out
         *     becomes unanswered. An incomplete step can be saved.
         */
        InterestsStepReplacement: {
            /** @description What the user hopes for, the most important first (codes of the reference list `learning-expectations`). */
            learningExpectations?: components["schemas"]["ReferenceCode"][];
            /** @description How the user takes part in a conversation (codes of the reference list `learning-styles`). */
            learningStyles?: components["schemas"]["ReferenceCode"][];
            /** @description Why the user learns, the most important first (codes of the reference list `motivations`). */
            motivations?: components["schemas"]["ReferenceCode"][];
            /** @description What the user likes to talk about (codes of the reference list `topics`). */
            topics?: components["schemas"]["ReferenceCode"][];
        };
        /** @description Settings of the app itself. */
        InterfaceSettings: {
            /**
             * @description Language of the app and of notifications.
             * @enum {string}
             */
            language: "ko" | "en";
        };
        /** @description Settings of the app itself. */
        InterfaceSettingsUpdate: {
            /**
             * @description Language of the app and of notifications.
             * @enum {string}
             */
            language?: "ko" | "en";
        };
        /**
         * @description A free text of 1 to 800 visible characters. Line breaks are kept (as `\n`); otherwise the rules for names apply. It is
         *     plain text: display it as text, never as HTML.
         */
        Introduction: string;
        /** @description In which languages the members of a room have lately written. */
        LanguageBalance: {
            /** @description How many code points they have together. */
            characters: number;
            /** @description The languages, the one with the largest share first. Empty if no message was counted. */
            languages: components["schemas"]["LanguageShare"][];
            /** @description How many messages were counted. */
            messages: number;
            /**
             * Format: uuid
             * @description Id of the room.
             */
            roomId: string;
        };
        /** @description What was done in one language. */
        LanguageFigures: {
            figures: components["schemas"]["ActivityFigures"];
            language: components["schemas"]["StatsLanguage"];
            /** @description The user's level; null if they do not learn the language. */
            level: components["schemas"]["CefrLevel"] | null;
            /**
             * @description The percentage of the time of all languages together. The shares of all languages add up to 100; without any time
             *     all are 0.
             */
            share: number;
            /** @description The level that the user wants to reach; null if they do not learn the language. */
            targetLevel: components["schemas"]["CefrLevel"] | null;
        };
        /** @description What a member has written in one language. */
        LanguageOfMember: {
            /** @description How many code points they have together. */
            characters: number;
            /** @description How many messages. */
            messages: number;
            userId: components["schemas"]["UserId"];
        };
        /** @description How a user gets on with one language. */
        LanguageProgress: {
            /**
             * Format: date
             * @description The last one, today in the zone of the user.
             */
            endsOn: string;
            language: components["schemas"]["LanguageFigures"];
            /** @description The latest changes of the level, the newest first. */
            levels: components["schemas"]["LevelChange"][];
            /**
             * Format: date
             * @description The first day that is counted: the last 90 days are.
             */
            startsOn: string;
            /** @description The weeks of these days, the earliest first. */
            weeks: components["schemas"]["ActivityBucket"][];
        };
        /** @description The languages of a user, in the user's own order. */
        Languages: {
            /** @description Languages the user is learning. */
            learning: components["schemas"]["LearningLanguage"][];
            /** @description Native languages. */
            native: components["schemas"]["NativeLanguage"][];
        };
        /** @description What was written in one language. */
        LanguageShare: {
            /** @description How many code points they have together. */
            characters: number;
            /** @description The language; null for messages whose senders named none. */
            language: components["schemas"]["LanguageTag"] | null;
            /** @description What each member has written in it. Members who wrote nothing in it are left out. */
            members: components["schemas"]["LanguageOfMember"][];
            /** @description How many messages are in this language. */
            messages: number;
            /** @description The percentage of all characters. The shares of all languages add up to 100. */
            share: number;
        };
        /** @description All languages of the user, in the order to show them. What is not listed is removed. */
        LanguagesReplacement: {
            /** @description Languages the user is learning. A language cannot be both native and learned. */
            learning: components["schemas"]["LearningLanguageEntry"][];
            /** @description Native languages, at least one. */
            native: components["schemas"]["NativeLanguageEntry"][];
        };
        /** @description The step `languages` of the draft. It has no effect before `completeOnboarding`. */
        LanguagesStep: {
            answers: components["schemas"]["LanguagesStepAnswers"];
            /** @description Whether `skipOnboardingStep` can skip this step. */
            isSkippable: boolean;
            /** @description Required fields without an answer, in the order of the form; empty for a skipped step. */
            missing: components["schemas"]["OnboardingField"][];
            /**
             * Format: date-time
             * @description When the step was last saved or skipped in this run; null before that, and when only a restart has filled it.
             */
            savedAt: string | null;
            status: components["schemas"]["OnboardingStepStatus"];
            /**
             * @description Name of the step.
             * @constant
             */
            step: "languages";
        };
        /** @description The languages the user speaks and learns, in the user's own order. Unanswered fields are absent. */
        LanguagesStepAnswers: {
            /** @description Languages the user is learning. A language cannot be both native and learned. */
            learning?: components["schemas"]["LearningLanguage"][];
            /** @description Native languages. */
            native?: components["schemas"]["NativeLanguage"][];
        };
        /**
         * @description The languages the user speaks and learns, in the user's own order. Replaces all answers of the step: a field that is
         *     left out becomes unanswered. An incomplete step can be saved.
         */
        LanguagesStepReplacement: {
            /** @description Languages the user is learning. A language cannot be both native and learned. */
            learning?: components["schemas"]["LearningLanguageEntry"][];
            /** @description Native languages. */
            native?: components["schemas"]["NativeLanguageEntry"][];
        };
        /** @description What a user has done in each of their languages lately. */
        LanguageStatsList: {
            /**
             * Format: date
             * @description The last one, today in the zone of the user.
             */
            endsOn: string;
            /** @description The languages, the most time first. Languages of the profile in which nothing was done come last. */
            languages: components["schemas"]["LanguageFigures"][];
            /**
             * Format: date
             * @description The first day that is counted: the last 90 days are.
             */
            startsOn: string;
        };
        /** @description BCP 47 tag of a language, for example `ko` or `zh-Hant` (a code of the reference list `languages`). */
        LanguageTag: string;
        /** @description What a user wants to reach. */
        LearningGoals: {
            /** @description How many minutes the user wants to study on a day; null for no goal. */
            dailyMinutes: number | null;
            /** @description On how many days of a week the user wants to be active; null for no goal. */
            weeklyDays: number | null;
        };
        /** @description What a user wants to reach. A goal that is null is given up. */
        LearningGoalsReplacement: {
            /** @description How many minutes the user wants to study on a day; null for no goal. */
            dailyMinutes: number | null;
            /** @description On how many days of a week the user wants to be active; null for no goal. */
            weeklyDays: number | null;
        };
        /** @description A language the user is learning. */
        LearningLanguage: {
            language: components["schemas"]["LanguageTag"];
            level: components["schemas"]["CefrLevel"];
            skills: components["schemas"]["SkillLevels"];
            targetLevel: components["schemas"]["CefrLevel"];
        };
        /** @description A language the user is learning. `targetLevel` must not be below `level`. */
        LearningLanguageEntry: {
            language: components["schemas"]["LanguageTag"];
            level: components["schemas"]["CefrLevel"];
            skills?: components["schemas"]["SkillLevelsEntry"];
            targetLevel: components["schemas"]["CefrLevel"];
        };
        /** @description How many active days of a user follow each other. */
        LearningStreak: {
            /** @description The active days of the current streak, today included once it is active. */
            current: number;
            /** @description After how many more active days the next freeze is earned; null while the user holds two. */
            daysToNextFreeze: number | null;
            /** @description How many missed days can still be covered. */
            freezes: number;
            /** @description The missed days of the current streak that freezes cover, the earliest first. */
            frozenDays: string[];
            /** @description Whether today is active. */
            isActiveToday: boolean;
            /** @description Whether the streak breaks unless the user is active today. */
            isAtRisk: boolean;
            /** @description Whether today belongs to a pause. */
            isPaused: boolean;
            /**
             * Format: date
             * @description The latest active day; null if there was none.
             */
            lastActiveOn: string | null;
            /** @description The active days of the longest streak. */
            longest: number;
            /**
             * Format: date
             * @description The first day of the current streak; null without one.
             */
            startedOn: string | null;
            /**
             * Format: date
             * @description The current day in the zone of the user.
             */
            today: string;
        };
        /** @description A new level of a language. */
        LevelChange: {
            /**
             * Format: date
             * @description The day on which the user changed it.
             */
            changedOn: string;
            level: components["schemas"]["CefrLevel"];
            /** @description The level before; null when the user began with the language. */
            previousLevel: components["schemas"]["CefrLevel"] | null;
        };
        /** @description Where the user lives (a code of the reference list `locations`). */
        LocationCode: string;
        /** @description The one-time code of a finished sign-in, and the proof that the same client started it. */
        LoginCodeExchange: {
            /** @description The `loginCode` from the return address. It works once and for 60 seconds. */
            code: string;
            /** @description The text whose SHA-256 was sent as `codeChallenge` at the start of the sign-in (RFC 7636). */
            codeVerifier: string;
        };
        /** @description An additional session to end. */
        LogoutRequest: {
            /**
             * @description A refresh token of the caller; its session ends too. Needed only with access tokens of the existing service, which
             *     name no session.
             */
            refreshToken?: string;
        };
        /** @description Two users who have agreed to learn together, as one of them sees it. */
        Match: {
            /**
             * Format: date-time
             * @description When the two were matched.
             */
            matchedAt: string;
            /**
             * Format: uuid
             * @description Id of the match.
             */
            matchId: string;
            partner: components["schemas"]["PersonSummary"];
            /**
             * Format: uuid
             * @description Id of the direct chat room of the two users.
             */
            roomId: string;
        };
        /** @description The caller's feedback on a recommendation. */
        MatchFeedback: {
            /**
             * Format: date-time
             * @description Until when the user stays out of the caller's lists; null means for ever.
             */
            hiddenUntil: string | null;
            kind: components["schemas"]["MatchFeedbackKind"];
            userId: components["schemas"]["UserId"];
        };
        /**
         * @description `skip`: not now, the user can come back after 7 days. `hide`: never show the user again. `not_my_level`: the user
         *     stays away for 30 days, and others of the same level are ranked lower.
         * @enum {string}
         */
        MatchFeedbackKind: "skip" | "hide" | "not_my_level";
        /** @description The caller's feedback on a recommendation. */
        MatchFeedbackReplacement: {
            kind: components["schemas"]["MatchFeedbackKind"];
        };
        /**
         * @description A change the caller can make in their own profile, and what it would gain. `add_free_hours` and `add_topics` are
         *     derived from at least 20 users together, never from a single one; `getCompatibility` therefore returns neither.
         */
        MatchImprovement: {
            /**
             * @description Code of the proposal, the same in every language.
             * @enum {string}
             */
            code: "add_free_hours" | "add_topics" | "use_signal";
            /** @description By how many points the scores at the top of the list would rise on average. */
            gain: number;
            /** @description Details of the proposal. Which of them are present depends on `code`. */
            parameters: {
                /** @description The free hours to add, in the form that `replaceMyAvailability` accepts. */
                block?: components["schemas"]["WeeklyBlock"];
                /** @description Free minutes to add. */
                minutesAWeek?: number;
                signal?: components["schemas"]["MatchSignal"];
                /** @description Topics to add, in the form that `replaceMyInterests` accepts (codes of the reference list `topics`). */
                topics?: components["schemas"]["ReferenceCode"][];
            };
            /** @description The proposal as a sentence in the language of the answer. */
            text: string;
        };
        /** @description The caller's match requests and matches in numbers. */
        MatchingSummary: {
            /**
             * @description Accepted and declined requests among those that count: the latest of each sender, received since the day (UTC) 90
             *     days ago, 100 at most. A sender whose latest request is open or cancelled does not count.
             */
            answeredRequests: number;
            /** @description The caller's matches; 500 means 500 or more. */
            matches: number;
            /**
             * @description Requests from users the caller can see that wait for the caller's answer, as the list shows them. It exceeds the
             *     limit only when hidden users have made themselves visible again.
             */
            openReceived: number;
            /** @description At this number of open received requests, other users cannot send the caller any more. */
            openReceivedLimit: number;
            /**
             * @description The caller's `pending` requests to users they can see. It exceeds the limit only when hidden users
             *     have made themselves visible again.
             */
            openSent: number;
            /** @description How many of the caller's requests can be open at once. */
            openSentLimit: number;
            /**
             * @description Share of the received requests that the caller answered, by accepting or declining: `answeredRequests /
             *     (answeredRequests + unansweredRequests)`, two decimals. Null while both are 0. Each sender counts once, with their
             *     latest request. Recommendations use a rate of their own: two answered requests are added, so that new users are
             *     not at a disadvantage, and an expired request counts only if the caller could have answered it all the time.
             */
            responseRate: number | null;
            /**
             * @description Expired requests among those that count, from users whom the caller can see now. `listMatchRequests` also shows the
             *     earlier requests of the same users.
             */
            unansweredRequests: number;
        };
        /** @description A page of a list of `Match`. */
        MatchPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["Match"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description One part of the score of a direction. */
        MatchPart: {
            /**
             * @description False when the caller has turned this signal off in their match preferences; its points are then shared among the
             *     other parts.
             */
            isUsed: boolean;
            /** @description Name of the part in the language of the answer. */
            label: string;
            /** @description Points that this part can contribute at most. All parts together make 100. */
            maxPoints: number;
            part: components["schemas"]["MatchPartName"];
            /** @description Points that this part contributes. */
            points: number;
        };
        /**
         * @description A part of a score.
         *
         *     - `language_fit`: how close the two levels are.
         *     - `time_overlap`: shared free minutes in the coming week, counted as `overlapMinutes`.
         *     - `interests`: shared topics; rare topics count more. Among strangers it has five steps, from none to all points.
         *     - `goals_and_style`: reasons and ways of learning, and how close the two are in age, by the age bands that both show.
         *     - `activity`: whether the user was active in the last 3, 14 or 60 days, and whether they answer requests.
         * @enum {string}
         */
        MatchPartName: "language_fit" | "time_overlap" | "interests" | "goals_and_style" | "activity";
        /** @description What a user looks for in partners, and which signals count for them. */
        MatchPreferences: {
            communicationMethod: components["schemas"]["CommunicationMethod"];
            dailyMinutes: components["schemas"]["DailyMinutes"];
            /**
             * @description How many people should study together (codes of the reference list `group-sizes`). It does not affect the ranking
             *     yet.
             */
            groupSizes: components["schemas"]["ReferenceCode"][];
            /** @description Parts of the score that do not count in the user's own direction. */
            ignoredSignals: components["schemas"]["MatchSignal"][];
            /**
             * @description Age bands that partners may have; empty means any. Users who do not show their age band match none of them. Minors
             *     and adults are always kept apart.
             */
            partnerAgeBands: components["schemas"]["AgeBand"][];
            partnerGender: components["schemas"]["PartnerGender"];
            /**
             * @description What a partner should be like (codes of the reference list `partner-personalities`). It does not affect the
             *     ranking yet.
             */
            partnerPersonalities: components["schemas"]["ReferenceCode"][];
        };
        /** @description A merge patch (RFC 7396): properties that are left out stay as they are; lists are replaced as a whole. */
        MatchPreferencesUpdate: {
            communicationMethod?: components["schemas"]["CommunicationMethod"];
            dailyMinutes?: components["schemas"]["DailyMinutes"];
            /**
             * @description How many people should study together (codes of the reference list `group-sizes`). It does not affect the ranking
             *     yet.
             */
            groupSizes?: components["schemas"]["ReferenceCode"][];
            /** @description Parts of the score that do not count in the user's own direction. */
            ignoredSignals?: components["schemas"]["MatchSignal"][];
            /**
             * @description Age bands that partners may have; empty means any. Users who do not show their age band match none of them. Minors
             *     and adults are always kept apart.
             */
            partnerAgeBands?: components["schemas"]["AgeBand"][];
            partnerGender?: components["schemas"]["PartnerGender"];
            /**
             * @description What a partner should be like (codes of the reference list `partner-personalities`). It does not affect the
             *     ranking yet.
             */
            partnerPersonalities?: components["schemas"]["ReferenceCode"][];
        };
        /** @description Why two users suit each other. */
        MatchReason: {
            /**
             * @description Code of the reason, the same in every language.
             * @enum {string}
             */
            code: "speaks_your_language" | "learns_your_language" | "shared_hours" | "shared_topics" | "shared_goals" | "similar_level" | "suits_them_too";
            /** @description Details of the reason. Which of them are present depends on `code`. */
            parameters: {
                language?: components["schemas"]["LanguageTag"];
                level?: components["schemas"]["CefrLevel"];
                /** @description Shared free minutes in the coming week, as in `overlapMinutes`. */
                minutesAWeek?: number;
                /** @description The caller's own motivations that the other user has too (codes of the reference list `motivations`). */
                motivations?: components["schemas"]["ReferenceCode"][];
                /** @description The total of the other direction. */
                score?: number;
                /** @description The caller's own topics that the other user has too (codes of the reference list `topics`). */
                topics?: components["schemas"]["ReferenceCode"][];
            };
            /** @description The reason as a sentence in the language of the answer. */
            text: string;
        };
        /** @description The match that a request led to, while the match lasts. */
        MatchReference: {
            /**
             * Format: date-time
             * @description When the two were matched.
             */
            matchedAt: string;
            /**
             * Format: uuid
             * @description Id of the match.
             */
            matchId: string;
            /**
             * Format: uuid
             * @description Id of the direct chat room of the two users.
             */
            roomId: string;
        };
        /** @description A user's request to learn with another user, as one of the two sees it. */
        MatchRequest: {
            /**
             * Format: date-time
             * @description When the request was sent.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the request was answered, was cancelled or expired; null while it is pending.
             */
            decidedAt: string | null;
            direction: components["schemas"]["MatchRequestDirection"];
            /**
             * Format: date-time
             * @description Until when the request is `pending` without an answer, seven days after it was sent.
             */
            expiresAt: string;
            /** @description The match that the request led to; null unless the request was accepted and the match still lasts. */
            match: components["schemas"]["MatchReference"] | null;
            /** @description The message that the sender added. */
            message: components["schemas"]["MatchRequestMessage"] | null;
            partner: components["schemas"]["PersonSummary"];
            /**
             * Format: uuid
             * @description Id of the request.
             */
            requestId: string;
            status: components["schemas"]["MatchRequestStatus"];
        };
        /**
         * @description `received`: another user sent it to the caller; `sent`: the caller sent it to another user.
         * @enum {string}
         */
        MatchRequestDirection: "received" | "sent";
        /**
         * @description A short message to the receiver, 1 to 300 visible characters. Line breaks are kept (as `\n`). It is plain text:
         *     display it as text, never as HTML.
         */
        MatchRequestMessage: string;
        /** @description A page of a list of `MatchRequest`. */
        MatchRequestPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["MatchRequest"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * @description `pending`: waits for the receiver's answer; `accepted`: led to a match; `declined`: the receiver declined it;
         *     `cancelled`: the sender cancelled it, blocked the receiver, or has left or been suspended; `expired`: seven days have
         *     passed without an answer. Only a `pending` request can change its status.
         *
         *     To its sender, `pending` does not promise that an answer can still come. A request also ends when the receiver blocks
         *     the sender, leaves or is suspended, and when the ages or preferences of the two no longer allow a match. Then it
         *     disappears for the receiver. The sender is not told, because that would tell what the receiver did: the request stays
         *     `pending` until `expiresAt`, and then it is `expired`, as if nobody had answered.
         * @enum {string}
         */
        MatchRequestStatus: "pending" | "accepted" | "declined" | "cancelled" | "expired";
        /**
         * @description How well two users suit each other, 0 to 100. It is the harmonic mean of the two directions, rounded, so a good
         *     direction cannot make up for a bad one. For the other user's direction only the total is shown.
         */
        MatchScore: {
            /** @description How `total` is calculated from the two directions, before rounding. */
            formula: string;
            /**
             * @description Minutes in the coming seven days in which both users are free, counted on real dates in both time zones. The seven
             *     days begin with today in the caller's time zone. Daylight saving changes and the overrides of both users are
             *     included.
             *
             *     Of strangers only whole hours are told, so that nobody can work out when another user is free: the number is
             *     rounded down to a multiple of 60, 0 stands for less than an hour, and 600 for ten hours or more. Scores and reasons
             *     use the same number. Users who are matched see the exact minutes.
             */
            overlapMinutes: number;
            /** @description How well the caller suits the other user. All parts count, whichever the other user has turned off. */
            theirs: {
                /** @description The total of that direction. */
                total: number;
            };
            /** @description The score of the pair. */
            total: number;
            /** @description How well the other user suits the caller. The points of the parts add up to the total. */
            yours: {
                /** @description All parts, always in the same order. */
                parts: components["schemas"]["MatchPart"][];
                /** @description Sum of the parts. */
                total: number;
            };
        };
        /**
         * @description A part of the score that can be turned off. The reference list `match-parts` has its name.
         * @enum {string}
         */
        MatchSignal: "time_overlap" | "interests" | "goals_and_style" | "activity";
        /** @description A part of the profile that is still empty. */
        MissingPart: {
            /**
             * @description The part. The reference list `profile-parts` has its name.
             * @enum {string}
             */
            part: "english_name" | "image" | "introduction" | "native_language" | "learning_language" | "availability" | "residence" | "birth_year" | "gender";
            /** @description By how many points filling it in raises the score. */
            points: number;
        };
        /** @description A native language. */
        NativeLanguage: {
            language: components["schemas"]["LanguageTag"];
        };
        /** @description A native language. */
        NativeLanguageEntry: {
            language: components["schemas"]["LanguageTag"];
        };
        /** @description An announcement to users, in the language in which they should read it. */
        NewAnnouncement: {
            /** @description The text below the heading. Line breaks are kept (as `\n`). */
            body: string;
            /**
             * Format: uri
             * @description Where the announcement leads. An https address.
             */
            link?: string;
            /** @description The heading. One line. */
            title: string;
            /** @description The users to tell. */
            userIds: components["schemas"]["UserId"][];
        };
        /** @description A correction of a message that the partner wrote. */
        NewChatCorrection: {
            /**
             * Format: uuid
             * @description An id that the app makes for this correction before it first tries to send it, and keeps for every further try. It
             *     takes the place of an `Idempotency-Key`.
             */
            clientCorrectionId: string;
            /** @description What the author says about it, such as a rule. */
            comment?: components["schemas"]["ChatCorrectionText"];
            /** @description The `revision` of the message that the user sees and corrects. */
            revision: number;
            /** @description What is corrected, in the order of the text. */
            spans: components["schemas"]["NewChatCorrectionSpan"][];
        };
        /**
         * @description A place in the text of a message, and what is to stand there. `start` and `end` count Unicode code points of the text
         *     as it was answered, not UTF-16 units: in JavaScript, `[...text].slice(start, end).join('')` is what the span covers. An
         *     empty span (`start` equals `end`) inserts. To correct a space, let the span cover a letter beside it.
         */
        NewChatCorrectionSpan: {
            /** @description How many code points come before what follows the span. */
            end: number;
            /** @description What is to stand there; null removes what the span covers. */
            replacement: components["schemas"]["ChatCorrectionText"] | null;
            /** @description How many code points come before the span. */
            start: number;
        };
        /** @description A message to send. */
        NewChatMessage: {
            /**
             * Format: uuid
             * @description An id that the app makes for this message before it first tries to send it, and keeps for every further try. It
             *     takes the place of an `Idempotency-Key` and never expires.
             */
            clientMessageId: string;
            /** @description The language in which it is written. Leave it out if the app does not know it. */
            language?: components["schemas"]["LanguageTag"];
            /**
             * @description Ids of the members of the room whom the message mentions, not the sender. They are told of it, by the notification
             *     `chat.mention`. An id that occurs twice counts once.
             */
            mentions?: components["schemas"]["UserId"][];
            /**
             * Format: uuid
             * @description Id of the message of the same room that this one answers. Leave it out for a message that answers none.
             */
            replyTo?: string;
            text: components["schemas"]["ChatMessageText"];
        };
        /** @description A room to create. */
        NewChatRoom: {
            /**
             * @description The kind of the room. Direct rooms are made by matches.
             * @enum {string}
             */
            kind: "group" | "public";
            title: components["schemas"]["ChatRoomTitle"];
        };
        /** @description A request to learn with another user. */
        NewMatchRequest: {
            message?: components["schemas"]["MatchRequestMessage"];
            receiverId: components["schemas"]["UserId"];
        };
        /** @description What the browser's `PushSubscription.toJSON()` returns, and `keyId`. */
        NewPushSubscription: {
            /** @description The address at the push service. It is a secret between the browser and this service. */
            endpoint: string;
            /** @description When the subscription ends, in milliseconds since 1970; null or absent if it does not. */
            expirationTime?: number | null;
            keyId: components["schemas"]["PushKeyId"];
            keys: components["schemas"]["PushSubscriptionKeys"];
        };
        /** @description A report about a user. */
        NewReport: {
            reason: components["schemas"]["ReportReason"];
            /** @description What happened, in the reporter's own words. Only moderators read it. */
            text?: string;
        };
        /** @description A session for which the caller asks a partner. */
        NewSession: {
            /** @description How long it lasts. */
            durationMinutes: number;
            kind: components["schemas"]["SessionKind"];
            /**
             * @description The languages in the order in which they are to be spoken. Their minutes need not fill the session.
             * @default []
             */
            languages?: components["schemas"]["SessionLanguageEntry"][];
            meetingLink?: components["schemas"]["SessionLink"];
            /** @description For both to read. */
            notes?: components["schemas"]["SessionNotes"];
            partnerId: components["schemas"]["UserId"];
            /** @description For the caller alone. */
            privateNotes?: components["schemas"]["SessionNotes"];
            recurrence?: components["schemas"]["SessionRecurrence"];
            /**
             * Format: date-time
             * @description When it begins: a whole minute, at least 15 minutes (`sessions.too_soon`) and at most 180 days
             *     (`sessions.too_far`) from now.
             */
            startsAt: string;
            topic?: components["schemas"]["SessionTopic"];
        };
        /** @description What a user thinks of a session that has taken place. */
        NewSessionFeedback: {
            rating: components["schemas"]["SessionRating"];
            words?: components["schemas"]["SessionFeedbackWords"];
        };
        /** @description Another time for a session. */
        NewSessionTime: {
            /** @description How long it would last. */
            durationMinutes: number;
            /**
             * Format: date-time
             * @description When it would begin: a whole minute, at least 15 minutes (`sessions.too_soon`) and at most 180 days
             *     (`sessions.too_far`) from now.
             */
            startsAt: string;
        };
        /**
         * @description Something that the user is told. The text is made when it is read: in the language of the answer, with the name that
         *     the actor has now. It is plain text: display it as text, never as HTML.
         */
        Notification: {
            /** @description The user who caused it, of several the latest; null if nobody else did, or if they hide from the user. */
            actor: components["schemas"]["NotificationActor"] | null;
            /** @description The text below the heading. Line breaks are kept (as `\n`). */
            body: string;
            category: components["schemas"]["NotificationCategory"];
            /**
             * Format: date-time
             * @description When the user was told. Of two notifications of a user, the one that arrived later has the later instant.
             */
            createdAt: string;
            /** @description What it leads to; null if it leads nowhere. */
            link: components["schemas"]["NotificationLink"] | null;
            /**
             * Format: uuid
             * @description Id of the notification.
             */
            notificationId: string;
            /**
             * Format: date-time
             * @description When it was first read; null while it is unread.
             */
            readAt: string | null;
            /** @description The heading. One line. */
            title: string;
            type: components["schemas"]["NotificationType"];
        };
        /** @description The user who caused a notification, as cards show them. */
        NotificationActor: {
            /** @description The name to show; null if the user has not chosen one. */
            englishName: components["schemas"]["DisplayName"] | null;
            /** @description The profile picture, if there is one. */
            image: components["schemas"]["ProfileImage"] | null;
            userId: components["schemas"]["UserId"];
        };
        /**
         * @description What a notification is about. `match`: match requests and matches; `chat`: messages; `session`: sessions with partners; `stats`: streak, goals and weeks;
         *     `account`: the user's own account;
         *     `system`: news from the service.
         * @enum {string}
         */
        NotificationCategory: "match" | "chat" | "session" | "stats" | "account" | "system";
        /**
         * @description `inApp` is the list of notifications and its badge, `push` the Web Push to devices, `email` an e-mail.
         * @enum {string}
         */
        NotificationChannel: "inApp" | "push" | "email";
        /** @description By which channels the notifications of each type come. */
        NotificationChannels: {
            /** @description Another user has corrected a message of the caller. */
            "chat.correction": components["schemas"]["ChannelSwitches"];
            /** @description A group has messages that the caller has not read. */
            "chat.group_message": components["schemas"]["ChannelSwitches"];
            /** @description A partner has added the caller to a room. */
            "chat.invited": components["schemas"]["ChannelSwitches"];
            /** @description A message mentions the caller. */
            "chat.mention": components["schemas"]["ChannelSwitches"];
            /** @description A partner has written while the caller was not looking at the room. */
            "chat.message": components["schemas"]["ChannelSwitches"];
            /** @description A request that the caller sent was accepted. */
            "match.request_accepted": components["schemas"]["ChannelSwitches"];
            /** @description A request that the caller sent was declined. */
            "match.request_declined": components["schemas"]["ChannelSwitches"];
            /** @description A request that waits for the caller's answer has one day left. */
            "match.request_expiring": components["schemas"]["ChannelSwitches"];
            /** @description Another user has sent the caller a match request. */
            "match.request_received": components["schemas"]["ChannelSwitches"];
            /** @description The caller has completed onboarding. */
            "onboarding.completed": components["schemas"]["ChannelSwitches"];
            /** @description A session of the caller is cancelled. */
            "session.cancelled": components["schemas"]["ChannelSwitches"];
            /** @description A session of the caller that is less than 4 hours away is cancelled. */
            "session.cancelled_late": components["schemas"]["ChannelSwitches"];
            /** @description A session begins at another local time than those before it. */
            "session.clock_moved": components["schemas"]["ChannelSwitches"];
            /** @description A partner has confirmed a session. */
            "session.confirmed": components["schemas"]["ChannelSwitches"];
            /** @description A partner has declined a session. */
            "session.declined": components["schemas"]["ChannelSwitches"];
            /** @description A partner has not answered in time. */
            "session.expired": components["schemas"]["ChannelSwitches"];
            /** @description A session of the caller is over and they can give feedback on it. */
            "session.feedback_due": components["schemas"]["ChannelSwitches"];
            /** @description A partner has reported that the caller did not come to a session. */
            "session.no_show": components["schemas"]["ChannelSwitches"];
            /** @description A partner has accepted another time. */
            "session.proposal_accepted": components["schemas"]["ChannelSwitches"];
            /** @description A partner has declined another time. */
            "session.proposal_declined": components["schemas"]["ChannelSwitches"];
            /** @description A partner has proposed another time for a session. */
            "session.proposed": components["schemas"]["ChannelSwitches"];
            /** @description A session of the caller begins in more than one hour. */
            "session.reminder": components["schemas"]["ChannelSwitches"];
            /** @description A session of the caller begins in one hour or less. */
            "session.reminder_soon": components["schemas"]["ChannelSwitches"];
            /** @description A partner has asked the caller for a session. */
            "session.requested": components["schemas"]["ChannelSwitches"];
            /** @description A session did not follow a new law about clocks, because its new time is taken. */
            "session.time_kept": components["schemas"]["ChannelSwitches"];
            /** @description A partner has changed what both see of a session. */
            "session.updated": components["schemas"]["ChannelSwitches"];
            /** @description The caller has reached their goal of minutes a day. */
            "stats.daily_goal_reached": components["schemas"]["ChannelSwitches"];
            /** @description The caller's streak ends with this day unless they are active, and it is evening. */
            "stats.streak_at_risk": components["schemas"]["ChannelSwitches"];
            /** @description The caller has reached their goal of active days a week. */
            "stats.weekly_goal_reached": components["schemas"]["ChannelSwitches"];
            /** @description A week of the caller is over in which they were active. */
            "stats.weekly_summary": components["schemas"]["ChannelSwitches"];
            /** @description The team of STUDYMATE has something to tell. */
            "system.announcement": components["schemas"]["ChannelSwitches"];
        };
        /** @description A merge patch: types that are left out stay as they are, null returns a type to its defaults. */
        NotificationChannelsUpdate: {
            /** @description Another user has corrected a message of the caller. */
            "chat.correction"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A group has messages that the caller has not read. */
            "chat.group_message"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A partner has added the caller to a room. */
            "chat.invited"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A message mentions the caller. */
            "chat.mention"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A partner has written while the caller was not looking at the room. */
            "chat.message"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A request that the caller sent was accepted. */
            "match.request_accepted"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A request that the caller sent was declined. */
            "match.request_declined"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A request that waits for the caller's answer has one day left. */
            "match.request_expiring"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description Another user has sent the caller a match request. */
            "match.request_received"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description The caller has completed onboarding. */
            "onboarding.completed"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A session of the caller is cancelled. */
            "session.cancelled"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A session of the caller that is less than 4 hours away is cancelled. */
            "session.cancelled_late"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A session begins at another local time than those before it. */
            "session.clock_moved"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A partner has confirmed a session. */
            "session.confirmed"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A partner has declined a session. */
            "session.declined"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A partner has not answered in time. */
            "session.expired"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A session of the caller is over and they can give feedback on it. */
            "session.feedback_due"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A partner has reported that the caller did not come to a session. */
            "session.no_show"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A partner has accepted another time. */
            "session.proposal_accepted"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A partner has declined another time. */
            "session.proposal_declined"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A partner has proposed another time for a session. */
            "session.proposed"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A session of the caller begins in more than one hour. */
            "session.reminder"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A session of the caller begins in one hour or less. */
            "session.reminder_soon"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A partner has asked the caller for a session. */
            "session.requested"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A session did not follow a new law about clocks, because its new time is taken. */
            "session.time_kept"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A partner has changed what both see of a session. */
            "session.updated"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description The caller has reached their goal of minutes a day. */
            "stats.daily_goal_reached"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description The caller's streak ends with this day unless they are active, and it is evening. */
            "stats.streak_at_risk"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description The caller has reached their goal of active days a week. */
            "stats.weekly_goal_reached"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description A week of the caller is over in which they were active. */
            "stats.weekly_summary"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
            /** @description The team of STUDYMATE has something to tell. */
            "system.announcement"?: components["schemas"]["ChannelSwitchesUpdate"] | null;
        };
        /** @description What a notification leads to. Ignore a link of a kind that you do not know. */
        NotificationLink: {
            /**
             * Format: uuid
             * @description Id of the request, the match, the room, the message or the session; null for other kinds.
             */
            id: string | null;
            /**
             * @description `matchRequest` is a request (`getMatchRequest`), `match` a match (`getMatch`), `chatRoom` a chat room
             *     (`getChatRoom`), `chatMessage` a message (`getChatMessage`), `session` a session (`getSession`), `recommendations` the
             *     list of recommendations, `dashboard` the statistics (`getDashboard`), `web` an address.
             * @enum {string}
             */
            kind: "matchRequest" | "match" | "chatRoom" | "chatMessage" | "session" | "recommendations" | "dashboard" | "web";
            /**
             * Format: uuid
             * @description Id of the room of a message; null for other kinds.
             */
            parentId: string | null;
            /**
             * Format: uri
             * @description The https address; null for other kinds.
             */
            url: string | null;
        };
        /** @description A page of a list of `Notification`. */
        NotificationPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["Notification"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description Which notifications a user gets, by which channels and when. */
        NotificationPreferences: {
            channels: components["schemas"]["NotificationChannels"];
            digest: components["schemas"]["EmailDigest"];
            /**
             * Format: date-time
             * @description Until when push notifications and e-mails wait; null if they are not paused. An instant that has passed pauses
             *     nothing.
             */
            pausedUntil: string | null;
            /** @description Whether devices get a push notification although the user is looking at the app on one of them. */
            pushWhileActive: boolean;
            /** @description The quiet hours; null if there are none. */
            quietHours: components["schemas"]["QuietHours"] | null;
        };
        /** @description A merge patch (RFC 7396): properties that are left out stay as they are, also inside the groups. */
        NotificationPreferencesUpdate: {
            channels?: components["schemas"]["NotificationChannelsUpdate"];
            digest?: components["schemas"]["EmailDigestUpdate"];
            /**
             * Format: date-time
             * @description Until when push notifications and e-mails wait; null ends the pause.
             */
            pausedUntil?: string | null;
            /** @description Whether devices get a push notification although the user is looking at the app on one of them. */
            pushWhileActive?: boolean;
            /** @description The quiet hours as a whole; null removes them. */
            quietHours?: components["schemas"]["QuietHoursReplacement"] | null;
        };
        /** @description What receivers would get, in both languages. */
        NotificationPreview: {
            en: components["schemas"]["RenderedNotification"];
            ko: components["schemas"]["RenderedNotification"];
        };
        /** @description What to preview. Without texts, the texts that count now; without values, samples. */
        NotificationPreviewRequest: {
            en?: components["schemas"]["NotificationTemplateText"];
            ko?: components["schemas"]["NotificationTemplateText"];
            /** @description Values of variables. The others get a sample. */
            variables?: components["schemas"]["NotificationVariableValue"][];
        };
        /** @description Up to which notification everything has been read. */
        NotificationReadAll: {
            /**
             * Format: uuid
             * @description Id of the newest notification that the user has seen.
             */
            upTo: string;
        };
        /** @description The texts of a type of notification. */
        NotificationTemplate: {
            category: components["schemas"]["NotificationCategory"];
            en: components["schemas"]["NotificationText"];
            /** @description Such notifications pass quiet hours and cannot be switched off. */
            isCritical: boolean;
            key: components["schemas"]["NotificationType"];
            ko: components["schemas"]["NotificationText"];
            /**
             * Format: date-time
             * @description When this version was saved; null for version 1.
             */
            savedAt: string | null;
            /** @description The variables that the texts can contain. */
            variables: components["schemas"]["NotificationVariable"][];
            /** @description Number of the version, which notifications show from now on. 1 is the text that the service came with. */
            version: number;
        };
        /** @description The templates of all types. */
        NotificationTemplateList: {
            templates: components["schemas"]["NotificationTemplate"][];
        };
        /** @description The new texts of a type, in both languages. */
        NotificationTemplateReplacement: {
            en: components["schemas"]["NotificationTemplateText"];
            ko: components["schemas"]["NotificationTemplateText"];
        };
        /**
         * @description A text with variables. `{actor}` stands for the value of a variable. In Korean, `{actor:이/가}` is the value with the
         *     particle that fits it; known pairs are 이/가, 을/를, 은/는, 와/과, 으로/로, 이랑/랑, 이나/나, 아/야 and 이에요/예요. Braces stand for
         *     nothing else.
         */
        NotificationTemplateText: {
            /** @description The text below the heading. Line breaks are kept (as `\n`). */
            body: string;
            /** @description The heading, and the subject of an e-mail. One line. */
            title: string;
        };
        /** @description The text of a notification in one language. */
        NotificationText: {
            /** @description The text below the heading. */
            body: string;
            /** @description The heading. One line. */
            title: string;
        };
        /**
         * @description The type of a notification, which is also the key of its template: `match.request_received`, `match.request_accepted`,
         *     `match.request_declined`, `match.request_expiring`, `chat.message`, `chat.group_message`, `chat.mention`, `chat.correction`, `chat.invited`,
         *     `session.requested`, `session.confirmed`, `session.declined`, `session.cancelled`, `session.cancelled_late`,
         *     `session.no_show`, `session.reminder`, `session.reminder_soon`, `session.updated`, `session.proposed`, `session.proposal_accepted`,
         *     `session.proposal_declined`, `session.expired`, `session.clock_moved`, `session.time_kept`, `session.feedback_due`,
         *     `stats.streak_at_risk`, `stats.daily_goal_reached`, `stats.weekly_goal_reached`, `stats.weekly_summary`,
         *     `onboarding.completed` or `system.announcement`. More will follow.
         */
        NotificationType: string;
        /**
         * @description What a notification is about.
         * @enum {string}
         */
        NotificationTypeCode: "match.request_received" | "match.request_accepted" | "match.request_declined" | "match.request_expiring" | "chat.message" | "chat.group_message" | "chat.mention" | "chat.correction" | "chat.invited" | "session.requested" | "session.confirmed" | "session.declined" | "session.cancelled" | "session.cancelled_late" | "session.no_show" | "session.reminder" | "session.reminder_soon" | "session.updated" | "session.proposed" | "session.proposal_accepted" | "session.proposal_declined" | "session.expired" | "session.clock_moved" | "session.time_kept" | "session.feedback_due" | "stats.streak_at_risk" | "stats.daily_goal_reached" | "stats.weekly_goal_reached" | "stats.weekly_summary" | "onboarding.completed" | "system.announcement";
        /** @description A variable that the texts of a type can contain. */
        NotificationVariable: {
            /** @description In each language, the title or the body must contain it. */
            isRequired: boolean;
            /**
             * @description `name` is a name, `text` a text that can have line breaks, `instant` a date and time in the language and time zone of
             *     the reader, `number` a number.
             * @enum {string}
             */
            kind: "name" | "text" | "instant" | "number";
            /** @description The name between the braces. */
            name: string;
        };
        /** @description A value for a variable. */
        NotificationVariableValue: {
            /** @description Name of a variable of the type. */
            name: string;
            /** @description The value as text. An instant is written as in RFC 3339, a number in digits. */
            value: string;
        };
        /** @description The user's progress from a new account to being recommended to others. */
        Onboarding: {
            /** @description Whether `completeOnboarding` would succeed. False once onboarding is completed. */
            canComplete: boolean;
            /**
             * Format: date-time
             * @description When onboarding was last completed; it stays the same during a restart.
             */
            completedAt: string | null;
            /**
             * @description What has to be answered before `completeOnboarding`; empty when onboarding can be completed. Build the form from
             *     this list, not from a list of your own.
             */
            currentlyDue: components["schemas"]["OnboardingDue"][];
            /** @description The step to show now; null when nothing is due. */
            nextStep: components["schemas"]["OnboardingStepName"] | null;
            progress: components["schemas"]["OnboardingProgress"];
            /** @description Version of the questionnaire with which this run started; it stays the same until the run is completed or restarted. */
            questionnaireVersion: number;
            /** @description Optional answers that help to find a partner. */
            recommended: components["schemas"]["OnboardingDue"][];
            /**
             * Format: date-time
             * @description When this run started; null before the first answer.
             */
            startedAt: string | null;
            /**
             * @description It is also `in_progress` while a user who has completed onboarding goes through it again.
             * @enum {string}
             */
            status: "not_started" | "in_progress" | "completed";
            /** @description The steps in the order in which they are usually shown. */
            steps: components["schemas"]["OnboardingStepSummary"][];
        };
        /** @description What a step still lacks. */
        OnboardingDue: {
            /** @description The unanswered fields, in the order of the form. */
            missing: components["schemas"]["OnboardingField"][];
            step: components["schemas"]["OnboardingStepName"];
        };
        /**
         * @description A field of a step, named like the property that answers it. `image` is not a property of the step: the picture is
         *     uploaded with `uploadProfileImage` and takes effect immediately. The reference list `onboarding-fields` has the names
         *     to show.
         * @enum {string}
         */
        OnboardingField: "englishName" | "residence" | "birthYear" | "gender" | "introduction" | "image" | "native" | "learning" | "motivations" | "topics" | "learningStyles" | "learningExpectations" | "partnerGender" | "partnerPersonalities" | "communicationMethod" | "dailyMinutes" | "groupSizes" | "weeklyAvailability";
        /** @description The progress of the user. */
        OnboardingProgress: {
            /** @description Number of steps that are done or skipped. */
            doneSteps: number;
            /** @description Share of the done steps; 100 when nothing is due. */
            percent: number;
            /** @description Number of steps in this questionnaire. */
            totalSteps: number;
        };
        /**
         * @description One of the four steps; they can be answered in any order.
         * @enum {string}
         */
        OnboardingStepName: "profile" | "languages" | "interests" | "preferences";
        /**
         * @description `not_started`: nothing is answered; `in_progress`: a required answer is missing; `done`: all required answers are
         *     there; `skipped`: the user has skipped the step.
         * @enum {string}
         */
        OnboardingStepStatus: "not_started" | "in_progress" | "done" | "skipped";
        /** @description A step without its answers. */
        OnboardingStepSummary: {
            /** @description Whether `skipOnboardingStep` can skip this step. */
            isSkippable: boolean;
            /**
             * Format: date-time
             * @description When the step was last saved or skipped in this run; null before that, and when only a restart has filled it.
             */
            savedAt: string | null;
            status: components["schemas"]["OnboardingStepStatus"];
            step: components["schemas"]["OnboardingStepName"];
        };
        /** @description What a mail program posts when its user clicks "unsubscribe" (RFC 8058 section 3.2). */
        OneClickUnsubscription: {
            /**
             * @description The value that the header `List-Unsubscribe-Post` of the e-mail names.
             * @enum {string}
             */
            "List-Unsubscribe": "One-Click";
        };
        /** @description An OpenAPI 3.1 document. */
        OpenApiDocument: {
            info: {
                title: string;
                /** @description Version of the API. */
                version: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Version of OpenAPI. */
            openapi: string;
            /** @description Operations by path. */
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The gender a partner should have; `any` means that it does not matter.
         * @enum {string}
         */
        PartnerGender: "any" | "female" | "male" | "other";
        /** @description The days of a pause. Both belong to it. */
        PauseDays: {
            /**
             * Format: date
             * @description The last day.
             */
            endsOn: string;
            /**
             * Format: date
             * @description The first day.
             */
            startsOn: string;
        };
        /** @description The days of a pause. Both belong to it. */
        PauseDaysEntry: {
            /**
             * Format: date
             * @description The last day, at most 90 days from the first one on.
             */
            endsOn: string;
            /**
             * Format: date
             * @description The first day. Today in the zone of the user, or a day of the next year.
             */
            startsOn: string;
        };
        /** @description The scheduled deletion of the account. Until `deleteOn`, `POST /users/me/restore` restores it. */
        PendingDeletion: {
            /**
             * Format: date
             * @description The day, in the time zone of the profile, on which everything is deleted for good.
             */
            deleteOn: string;
            /**
             * Format: date-time
             * @description When the user asked for the deletion.
             */
            requestedAt: string;
        };
        /** @description What was done in a range of days. */
        PeriodFigures: {
            /** @description How many of them were active. */
            activeDays: number;
            /** @description How many days are counted. */
            days: number;
            /**
             * Format: date
             * @description The last day that is counted.
             */
            endsOn: string;
            figures: components["schemas"]["ActivityFigures"];
            /** @description The average time of a day in minutes, with one decimal. */
            minutesADay: number;
            /**
             * Format: date
             * @description The first day.
             */
            startsOn: string;
        };
        /** @description Another user, with the data that a card in a list needs. `getUserProfile` returns the rest. */
        PersonSummary: {
            /** @description The name to show; null if the user has not chosen one. */
            englishName: components["schemas"]["DisplayName"] | null;
            /** @description The profile picture, if there is one. */
            image: components["schemas"]["ProfileImage"] | null;
            /** @description The languages the user is learning, in the user's own order. */
            learningLanguages: components["schemas"]["LanguageTag"][];
            /** @description The user's native languages, in the user's own order. */
            nativeLanguages: components["schemas"]["LanguageTag"][];
            userId: components["schemas"]["UserId"];
        };
        /** @description The step `preferences` of the draft. It has no effect before `completeOnboarding`. */
        PreferencesStep: {
            answers: components["schemas"]["PreferencesStepAnswers"];
            /** @description Whether `skipOnboardingStep` can skip this step. */
            isSkippable: boolean;
            /** @description Required fields without an answer, in the order of the form; empty for a skipped step. */
            missing: components["schemas"]["OnboardingField"][];
            /**
             * Format: date-time
             * @description When the step was last saved or skipped in this run; null before that, and when only a restart has filled it.
             */
            savedAt: string | null;
            status: components["schemas"]["OnboardingStepStatus"];
            /**
             * @description Name of the step.
             * @constant
             */
            step: "preferences";
        };
        /** @description What the user looks for in a partner, and when they have time. Unanswered fields are absent. */
        PreferencesStepAnswers: {
            communicationMethod?: components["schemas"]["CommunicationMethod"];
            dailyMinutes?: components["schemas"]["DailyMinutes"];
            /** @description How many people should study together (codes of the reference list `group-sizes`). */
            groupSizes?: components["schemas"]["ReferenceCode"][];
            partnerGender?: components["schemas"]["PartnerGender"];
            /** @description What a partner should be like (codes of the reference list `partner-personalities`). */
            partnerPersonalities?: components["schemas"]["ReferenceCode"][];
            /**
             * @description Free hours of an ordinary week, in local times of the `timeZone` of the step `profile`. Blocks of one day must not
             *     overlap.
             */
            weeklyAvailability?: components["schemas"]["WeeklyBlock"][];
        };
        /**
         * @description What the user looks for in a partner, and when they have time. Replaces all answers of the step: a field that is left
         *     out becomes unanswered. An incomplete step can be saved.
         */
        PreferencesStepReplacement: {
            communicationMethod?: components["schemas"]["CommunicationMethod"];
            dailyMinutes?: components["schemas"]["DailyMinutes"];
            /** @description How many people should study together (codes of the reference list `group-sizes`). */
            groupSizes?: components["schemas"]["ReferenceCode"][];
            partnerGender?: components["schemas"]["PartnerGender"];
            /** @description What a partner should be like (codes of the reference list `partner-personalities`). */
            partnerPersonalities?: components["schemas"]["ReferenceCode"][];
            /**
             * @description Free hours of an ordinary week, in local times of the `timeZone` of the step `profile`. Blocks of one day must not
             *     overlap.
             */
            weeklyAvailability?: components["schemas"]["WeeklyBlockEntry"][];
        };
        /**
         * @description Who can see what. The server applies these settings to every answer. A user whose `ageBandAudience` is not `everyone`
         *     is not recommended to users whose preferences or filters name certain age bands.
         */
        PrivacySettings: {
            ageBandAudience: components["schemas"]["Audience"];
            /** @description Whether the user is recommended to others as a partner. */
            isRecommended: boolean;
            messageAudience: components["schemas"]["Audience"];
            onlineStatusAudience: components["schemas"]["Audience"];
            profileVisibility: components["schemas"]["Audience"];
            residenceAudience: components["schemas"]["Audience"];
        };
        /** @description Who can see what. */
        PrivacySettingsUpdate: {
            ageBandAudience?: components["schemas"]["Audience"];
            /** @description Whether the user is recommended to others as a partner. */
            isRecommended?: boolean;
            messageAudience?: components["schemas"]["Audience"];
            onlineStatusAudience?: components["schemas"]["Audience"];
            profileVisibility?: components["schemas"]["Audience"];
            residenceAudience?: components["schemas"]["Audience"];
        };
        /**
         * @description An error in the format of RFC 9457. `code` never changes; let programs decide by it. Show `userMessage` to users; `title`
         *     and `detail` are for developers.
         */
        Problem: {
            /** @description Stable code of the problem, in the form `area.reason`. */
            code: string;
            /** @description Of a series, the sessions whose times are taken. */
            conflicts?: components["schemas"]["SessionConflict"][];
            /** @description For developers, in the language of the answer. What happened and how to correct the request. */
            detail: string;
            /** @description All faults found in the request. */
            errors?: components["schemas"]["Fault"][];
            /** @description The path of the request. */
            instance: string;
            /** @description Id of the request. Quote it when asking for help; the server's log contains the same id. */
            requestId: string;
            /** @description The HTTP status, repeated. */
            status: number;
            /** @description Short name of the problem, in the language of the answer. */
            title: string;
            /**
             * Format: uri
             * @description Address of a page that explains this problem and its remedy.
             */
            type: string;
            /** @description For users of an app, in the language of the answer. What happened and what they can do, without technical words. */
            userMessage: string;
        };
        /** @description The profile of a user as the user sees it. */
        Profile: {
            /**
             * Format: date
             * @description Date of birth. It is never shown to other users.
             */
            birthDate: string | null;
            /** @description Year of birth. It is never shown to other users. */
            birthYear: number | null;
            completeness: components["schemas"]["ProfileCompleteness"];
            /** @description The latest consents; null if the user has not agreed yet. */
            consents: components["schemas"]["Consents"] | null;
            /**
             * Format: date-time
             * @description When the profile was created.
             */
            createdAt: string;
            /** @description The scheduled deletion while the account can be restored; otherwise null. */
            deletion: components["schemas"]["PendingDeletion"] | null;
            /** @description E-mail address with which the user signed in; null if the provider gave none. */
            email: string | null;
            /** @description The name others see first; null until the user has chosen one. */
            englishName: components["schemas"]["DisplayName"] | null;
            /** @description Gender, if stated. */
            gender: components["schemas"]["Gender"] | null;
            /** @description The profile picture, if there is one. */
            image: components["schemas"]["ProfileImage"] | null;
            /** @description The user's introduction. */
            introduction: components["schemas"]["Introduction"] | null;
            /** @description Whether the provider has verified the address. */
            isEmailVerified: boolean;
            languages: components["schemas"]["Languages"];
            /** @description The name in the user's own script, shown to matched users. */
            nativeName: components["schemas"]["DisplayName"] | null;
            /**
             * Format: date-time
             * @description When onboarding was completed; null until then.
             */
            onboardingCompletedAt: string | null;
            /** @description Where the user lives, if stated. */
            residence: components["schemas"]["LocationCode"] | null;
            /**
             * @description The role of the account, which decides what it may do.
             * @enum {string}
             */
            role: "user" | "admin";
            /**
             * @description State of the account.
             * @enum {string}
             */
            status: "active" | "suspended" | "deleting";
            timeZone: components["schemas"]["TimeZone"];
            /**
             * Format: date-time
             * @description When the profile last changed.
             */
            updatedAt: string;
            userId: components["schemas"]["UserId"];
        };
        /** @description How complete the profile is, and what would raise the score most. */
        ProfileCompleteness: {
            /** @description The missing parts, the most valuable first. */
            missing: components["schemas"]["MissingPart"][];
            /** @description The score; 100 when nothing is missing. */
            score: number;
        };
        /** @description What is known about the user so far. `{}` is enough; everything can be added later. */
        ProfileCreation: {
            englishName?: components["schemas"]["DisplayName"];
            timeZone?: components["schemas"]["TimeZone"];
        };
        /**
         * @description The profile picture, re-encoded by the server. A new picture has a new id and new addresses, so each address can be
         *     cached for ever. The picture also gets a new id and new addresses, and the old ones stop working within seconds, when its
         *     user hides from more people, deletes the account or is suspended.
         */
        ProfileImage: {
            /** @description Height of the stored, upright picture in pixels. */
            height: number;
            /**
             * Format: uuid
             * @description Id of this picture. Every new picture has a new id.
             */
            imageId: string;
            /**
             * Format: date-time
             * @description When the picture became the current one. The picture of another user tells only the month: its first instant, in
             *     UTC.
             */
            updatedAt: string;
            variants: components["schemas"]["ProfileImageVariants"];
            /** @description Width of the stored, upright picture in pixels. */
            width: number;
        };
        /** @description The upload that becomes the profile picture. */
        ProfileImageConfirmation: {
            /**
             * Format: uuid
             * @description The `uploadId` that came with the upload address.
             */
            uploadId: string;
        };
        /** @description A one-time address that sends one picture directly to the image store. */
        ProfileImageDirectUpload: {
            /**
             * Format: date-time
             * @description Until when the address accepts a picture and the upload can be confirmed, 30 minutes from now.
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description Send it when you confirm the upload.
             */
            uploadId: string;
            /**
             * Format: uri
             * @description POST the picture to this address as the multipart field `file`, without a token. It works once.
             */
            uploadUrl: string;
        };
        /** @description A form with one file, the profile picture. */
        ProfileImageUpload: {
            /** @description A JPEG, PNG or WebP picture of at most 10 MB (10,485,760 bytes). The server checks the content, not the name. */
            file: File;
        };
        /** @description Addresses of the picture in its named sizes. They need no token, never change and can be used in `<img>` as they are. */
        ProfileImageVariants: {
            /**
             * Format: uri
             * @description For cards, 480 x 480, cropped.
             */
            card: string;
            /**
             * Format: uri
             * @description For the profile page, at most 1,600 pixels a side, not cropped.
             */
            full: string;
            /**
             * Format: uri
             * @description For lists and chat bubbles, 96 x 96, cropped.
             */
            thumb: string;
        };
        /** @description The step `profile` of the draft. It has no effect before `completeOnboarding`. */
        ProfileStep: {
            answers: components["schemas"]["ProfileStepAnswers"];
            /** @description Whether `skipOnboardingStep` can skip this step. */
            isSkippable: boolean;
            /** @description Required fields without an answer, in the order of the form; empty for a skipped step. */
            missing: components["schemas"]["OnboardingField"][];
            /**
             * Format: date-time
             * @description When the step was last saved or skipped in this run; null before that, and when only a restart has filled it.
             */
            savedAt: string | null;
            status: components["schemas"]["OnboardingStepStatus"];
            /**
             * @description Name of the step.
             * @constant
             */
            step: "profile";
        };
        /**
         * @description The user's profile. Unanswered fields are absent. The picture is not part of it: upload it with `uploadProfileImage`.
         *     Without `timeZone`, the usual time zone of the residence applies.
         */
        ProfileStepAnswers: {
            /**
             * Format: date
             * @description Date of birth; needed when the year alone does not show whether the user is 14.
             */
            birthDate?: string;
            /** @description Year of birth. The minimum age is 14. */
            birthYear?: number;
            englishName?: components["schemas"]["DisplayName"];
            /** @description Gender; null is an answer and means that the user does not state it. */
            gender?: components["schemas"]["Gender"] | null;
            /** @description The user's introduction; null is an answer and means that there is none. */
            introduction?: components["schemas"]["Introduction"] | null;
            residence?: components["schemas"]["LocationCode"];
            timeZone?: components["schemas"]["TimeZone"];
        };
        /**
         * @description The user's profile. Replaces all answers of the step: a field that is left out becomes unanswered. An incomplete step
         *     can be saved. The picture is not part of it: upload it with `uploadProfileImage`. Without `timeZone`, the usual time
         *     zone of the residence applies.
         */
        ProfileStepReplacement: {
            birthDate?: components["schemas"]["BirthDate"];
            birthYear?: components["schemas"]["BirthYear"];
            englishName?: components["schemas"]["DisplayName"];
            /** @description Gender; null is an answer and means that the user does not state it. */
            gender?: components["schemas"]["Gender"] | null;
            /** @description The user's introduction; null is an answer and means that there is none. */
            introduction?: components["schemas"]["Introduction"] | null;
            residence?: components["schemas"]["LocationCode"];
            timeZone?: components["schemas"]["TimeZone"];
        };
        /**
         * @description A merge patch (RFC 7396): properties that are left out stay as they are, null clears a property. `birthDate` also sets
         *     `birthYear`; sending a different `birthYear` alone clears `birthDate`.
         */
        ProfileUpdate: {
            /** @description Date of birth; null clears it and keeps the year. */
            birthDate?: components["schemas"]["BirthDate"] | null;
            birthYear?: components["schemas"]["BirthYear"];
            englishName?: components["schemas"]["DisplayName"];
            /** @description Gender; null clears it. */
            gender?: components["schemas"]["Gender"] | null;
            /** @description The user's introduction; null clears it. */
            introduction?: components["schemas"]["Introduction"] | null;
            /** @description The name in the user's own script; null clears it. */
            nativeName?: components["schemas"]["DisplayName"] | null;
            /** @description Where the user lives; null clears it. */
            residence?: components["schemas"]["LocationCode"] | null;
            timeZone?: components["schemas"]["TimeZone"];
        };
        /**
         * @description The identity provider of a sign-in.
         * @enum {string}
         */
        Provider: "google" | "naver";
        /** @description A public room that the caller can join, or in which they are. */
        PublicChatRoom: {
            /**
             * Format: date-time
             * @description When the room was made.
             */
            createdAt: string;
            /** @description Whether the caller is a member. */
            isMember: boolean;
            /**
             * Format: date-time
             * @description When the latest message was sent, or when the room was made if there is none.
             */
            lastActivityAt: string;
            /** @description The number of members. */
            memberCount: number;
            /**
             * Format: uuid
             * @description Id of the room.
             */
            roomId: string;
            title: components["schemas"]["ChatRoomTitle"];
        };
        /** @description A page of a list of `PublicChatRoom`. */
        PublicChatRoomPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["PublicChatRoom"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * @description A user as the caller sees them. `x-visible-to` names the relations for which a field has a value. For every other
         *     relation, and when the user's own settings (`x-audience-setting`) exclude the caller, the field is null.
         */
        PublicProfile: {
            /** @description The age band. The date and the year of birth are never shown. */
            ageBand: components["schemas"]["AgeBand"] | null;
            /** @description Whether the caller can send this user messages. Only a partner can, and only if the user lets partners do so. */
            canBeMessaged: boolean;
            /** @description The name to show; null if the user has not chosen one. */
            englishName: components["schemas"]["DisplayName"] | null;
            /** @description Gender, if stated. */
            gender: components["schemas"]["Gender"] | null;
            /** @description The profile picture, if there is one. */
            image: components["schemas"]["ProfileImage"] | null;
            /** @description The user's introduction. */
            introduction: components["schemas"]["Introduction"] | null;
            /** @description Whether the user was active in the last 20 minutes. */
            isOnline: boolean | null;
            languages: components["schemas"]["Languages"];
            /**
             * Format: date-time
             * @description When the user was last active.
             */
            lastActiveAt: string | null;
            /** @description The name in the user's own script. */
            nativeName: components["schemas"]["DisplayName"] | null;
            /**
             * @description The relation of the caller to this user.
             * @enum {string}
             */
            relation: "self" | "matched" | "stranger";
            /** @description Where the user lives. */
            residence: components["schemas"]["LocationCode"] | null;
            /** @description The time zone, to find hours that suit both users. */
            timeZone: components["schemas"]["TimeZone"] | null;
            userId: components["schemas"]["UserId"];
        };
        /** @description A notification that the push service has not taken. */
        PushFailure: {
            /**
             * Format: date-time
             * @description When the service was asked.
             */
            at: string;
            /**
             * @description `busy`: the service takes no more at the moment; it is tried again. `unreachable`: the service does not answer, or
             *     answers that it has failed; it is tried again. `refused`: the service does not accept it; register the subscription
             *     again if that lasts.
             * @enum {string}
             */
            reason: "busy" | "unreachable" | "refused";
        };
        /** @description The public key with which the browser subscribes to push notifications. */
        PushKey: {
            keyId: components["schemas"]["PushKeyId"];
            /**
             * @description The key as base64url without padding: an uncompressed point of P-256, 65 bytes. Pass it to `pushManager.subscribe`
             *     as `applicationServerKey`.
             */
            publicKey: string;
        };
        /** @description Id of the key from `GET /notifications/push-key` with which the browser subscribed. */
        PushKeyId: string;
        /** @description A device on which the user gets push notifications. */
        PushSubscription: {
            /** @description Name of the browser if it is known, for example `Chrome`. */
            browser: string | null;
            /**
             * Format: date-time
             * @description When it was registered.
             */
            createdAt: string;
            /** @description Whether it belongs to the session of the access token in the request. */
            isCurrent: boolean;
            /** @description Why the latest notification has not been taken; null once one has been. */
            lastFailure: components["schemas"]["PushFailure"] | null;
            /**
             * Format: date-time
             * @description When the push service last took a notification for it; null if it never did.
             */
            lastSuccessAt: string | null;
            /**
             * Format: uuid
             * @description Id of the subscription.
             */
            subscriptionId: string;
            /** @description Name of the operating system if it is known, for example `Android`. */
            system: string | null;
        };
        /** @description The keys of the browser, with which notifications are encrypted (RFC 8291). Base64url without padding. */
        PushSubscriptionKeys: {
            /** @description A secret of 16 bytes. */
            auth: string;
            /** @description An uncompressed point of P-256, 65 bytes. */
            p256dh: string;
        };
        /** @description A page of a list of `PushSubscription`. */
        PushSubscriptionPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["PushSubscription"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * @description Hours in which push notifications and e-mails wait, in the local time of the caller's time zone. If `to` is before
         *     `from`, they end on the next day. Where clocks change: a time that does not exist is the first existing instant after
         *     it, and a time that exists twice is the first.
         */
        QuietHours: {
            /** @description When they begin. */
            from: components["schemas"]["StartTime"];
            /** @description When they end. */
            to: components["schemas"]["StartTime"];
            /** @description The days on which they begin. */
            weekdays: components["schemas"]["Weekday"][];
        };
        /**
         * @description Hours in which push notifications and e-mails wait, in the local time of the caller's time zone. If `to` is before
         *     `from`, they end on the next day.
         */
        QuietHoursReplacement: {
            /** @description When they begin. */
            from: components["schemas"]["StartTime"];
            /** @description When they end. */
            to: components["schemas"]["StartTime"];
            /** @description The days on which they begin. */
            weekdays: components["schemas"]["Weekday"][];
        };
        /** @description Whether the components of the service answer. */
        Readiness: {
            checks: components["schemas"]["ReadinessCheck"][];
            /** @constant */
            status: "ready";
            /**
             * @description The latest release of the IANA time zone database with a changed law that the runtime knows, of those that are
             *     listed here. Sessions of a series follow a new law by themselves.
             * @enum {string}
             */
            zoneData: "2026b" | "older";
        };
        /** @description A component and whether it answers. */
        ReadinessCheck: {
            /** @description Whether it answered in time. */
            isOk: boolean;
            /**
             * @description The component.
             * @enum {string}
             */
            name: "database" | "cache" | "files" | "images" | "queue" | "live";
        };
        /** @description A ticket that opens one live connection. */
        RealtimeTicket: {
            /**
             * Format: date-time
             * @description When the ticket expires, 30 seconds from now.
             */
            expiresAt: string;
            /** @description Send it in the address of the WebSocket. It works once. */
            ticket: string;
        };
        /** @description A recommended partner, with the score and the reasons. */
        Recommendation: {
            /** @description The pair of languages that the two users would exchange. */
            languages: {
                learning: components["schemas"]["LanguageTag"];
                /** @description The partner's level in `learning`, which is a native language of the caller. */
                level: components["schemas"]["CefrLevel"];
                native: components["schemas"]["LanguageTag"];
            };
            partner: components["schemas"]["PersonSummary"];
            /** @description The strongest reason first. */
            reasons: components["schemas"]["MatchReason"][];
            score: components["schemas"]["MatchScore"];
        };
        /** @description A page of a list of `Recommendation`. */
        RecommendationPage: {
            /** @description Version of the ranking. The same data and the same version give the same list. */
            algorithmVersion: string;
            /**
             * Format: date-time
             * @description Until when the pages of this list can be requested.
             */
            expiresAt: string;
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["Recommendation"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
            /**
             * Format: date-time
             * @description When the list was ranked; all its pages show the scores of that moment.
             */
            rankedAt: string;
            /** @description What the caller could change in their own profile, the best first; at most three. */
            whatWouldHelp: components["schemas"]["MatchImprovement"][];
        };
        /** @description A code of the reference list that the field names. */
        ReferenceCode: string;
        /** @description All reference lists. */
        ReferenceIndex: {
            lists: components["schemas"]["ReferenceListSummary"][];
        };
        /** @description A choice of a reference list. Which optional properties it has depends on the list. */
        ReferenceItem: {
            /** @description Name of the city (`locations`). */
            city?: string;
            /** @description Stable code; send and store this. */
            code: string;
            /** @description ISO 3166 code of the country (`locations`). */
            country?: string;
            /** @description Name of the country (`locations`). */
            countryName?: string;
            /** @description A sentence that explains the choice (`levels`). */
            description?: string;
            /** @description The number of minutes that the code stands for (`daily-minutes`). */
            minutes?: number;
            /** @description The text to show, in the language of the answer. */
            name: string;
            /** @description Name of the language in the language itself (`languages`). */
            nativeName?: string;
            /** @description Usual IANA time zone of the place (`locations`). */
            timeZone?: string;
        };
        /** @description A reference list with its choices. */
        ReferenceList: {
            /** @description The choices, in the order in which to show them. */
            items: components["schemas"]["ReferenceItem"][];
            list: components["schemas"]["ReferenceListName"];
            /** @description Name of the list to show, in the language of the answer. */
            name: string;
        };
        /**
         * @description Name of a reference list.
         * @enum {string}
         */
        ReferenceListName: "languages" | "levels" | "topics" | "motivations" | "learning-styles" | "learning-expectations" | "partner-personalities" | "group-sizes" | "communication-methods" | "daily-minutes" | "locations" | "genders" | "report-reasons" | "profile-parts" | "onboarding-fields" | "match-obstacles" | "match-parts";
        /** @description A reference list without its choices. */
        ReferenceListSummary: {
            /** @description Number of choices. */
            itemCount: number;
            list: components["schemas"]["ReferenceListName"];
            /** @description Name of the list to show, in the language of the answer. */
            name: string;
        };
        /** @description The refresh token to replace. */
        RefreshRequest: {
            /** @description The latest refresh token of this session. */
            refreshToken: string;
        };
        /** @description How many minutes before the start of a session the user is reminded. */
        ReminderOffsets: number[];
        /** @description The content of an e-mail. */
        RenderedEmail: {
            /** @description The content as HTML, with every value escaped. */
            html: string;
            /** @description The subject. One line. */
            subject: string;
            /** @description The content as plain text. */
            text: string;
        };
        /** @description A notification as each channel shows it. */
        RenderedNotification: {
            email: components["schemas"]["RenderedEmail"];
            inApp: components["schemas"]["NotificationText"];
            push: components["schemas"]["NotificationText"];
        };
        /** @description A report with everything needed for a decision. */
        Report: {
            /**
             * Format: date-time
             * @description When the report was received.
             */
            createdAt: string;
            /** @description The decision; null while the report is open. */
            decision: components["schemas"]["ReportDecision"] | null;
            evidence: components["schemas"]["ReportEvidence"];
            /** @description The reason for the decision, for other moderators. */
            note: string | null;
            reason: components["schemas"]["ReportReason"];
            /**
             * Format: uuid
             * @description Id of the user who reported; null once that account has been deleted, and if the service itself reported.
             */
            reporterId: string | null;
            /**
             * Format: uuid
             * @description Id of the report.
             */
            reportId: string;
            /**
             * Format: date-time
             * @description When the report was resolved.
             */
            resolvedAt: string | null;
            /**
             * Format: uuid
             * @description Id of the administrator who resolved it.
             */
            resolvedBy: string | null;
            status: components["schemas"]["ReportStatus"];
            /**
             * Format: uuid
             * @description Id of the reported user.
             */
            subjectId: string;
            /** @description The reporter's text, if there is one. */
            text: string | null;
        };
        /**
         * @description `dismiss`: no consequence; `warn`: a warning is recorded on the account; `suspend`: the account is closed and all its
         *     sessions end.
         * @enum {string}
         */
        ReportDecision: "dismiss" | "warn" | "suspend";
        /** @description The reported profile as it was at the moment of the report. Later changes by its owner do not affect it. */
        ReportEvidence: {
            /**
             * Format: date-time
             * @description When the evidence was recorded.
             */
            capturedAt: string;
            /** @description The name others see first. */
            englishName: string | null;
            /**
             * Format: uuid
             * @description The picture that was shown; null if there was none.
             */
            imageId: string | null;
            /**
             * Format: uri
             * @description Address of that picture while the report is open (getReportPicture: it needs the token of a moderator), null afterwards. The picture is kept until then, even if the owner replaces it.
             */
            imageUrl: string | null;
            /** @description The introduction. */
            introduction: string | null;
            /** @description The name in the user's own script. */
            nativeName: string | null;
        };
        /** @description A running match of a reported user that is between a minor and an adult. */
        ReportMatch: {
            /**
             * Format: date-time
             * @description When the two were matched.
             */
            matchedAt: string;
            /**
             * Format: uuid
             * @description Id of the match.
             */
            matchId: string;
            /**
             * Format: uuid
             * @description Id of the other user.
             */
            partnerId: string;
        };
        /** @description A page of a list of `ReportMatch`. */
        ReportMatchPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["ReportMatch"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description A page of a list of `ReportSummary`. */
        ReportPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["ReportSummary"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * @description Why the user is reported.
         * @enum {string}
         */
        ReportReason: "spam" | "harassment" | "hate" | "sexual_content" | "impersonation" | "underage" | "scam" | "other";
        /** @description Confirmation that a report was received. */
        ReportReceipt: {
            /**
             * Format: date-time
             * @description When the report was received.
             */
            createdAt: string;
            reason: components["schemas"]["ReportReason"];
            /**
             * Format: uuid
             * @description Id of the report; quote it when asking about it.
             */
            reportId: string;
        };
        /** @description A decision on a report. */
        ReportResolution: {
            decision: components["schemas"]["ReportDecision"];
            /** @description The reason, for other moderators. The reporter and the reported user never see it. */
            note?: string;
        };
        /**
         * @description `open`: waits for a decision; `resolved`: decided, see `decision`.
         * @enum {string}
         */
        ReportStatus: "open" | "resolved";
        /** @description A report as the moderators' queue shows it. */
        ReportSummary: {
            /**
             * Format: date-time
             * @description When the report was received.
             */
            createdAt: string;
            /** @description The decision; null while the report is open. */
            decision: components["schemas"]["ReportDecision"] | null;
            reason: components["schemas"]["ReportReason"];
            /**
             * Format: uuid
             * @description Id of the user who reported; null once that account has been deleted, and if the service itself reported.
             */
            reporterId: string | null;
            /**
             * Format: uuid
             * @description Id of the report.
             */
            reportId: string;
            /**
             * Format: date-time
             * @description When the report was resolved; null while it is open.
             */
            resolvedAt: string | null;
            status: components["schemas"]["ReportStatus"];
            /**
             * Format: uuid
             * @description Id of the reported user.
             */
            subjectId: string;
        };
        /** @description The sessions of a user in a range of days. */
        SessionCalendar: {
            /**
             * Format: date-time
             * @description When the last day ends in this zone.
             */
            endsAt: string;
            /** @description The sessions and the proposed times, the earliest first. */
            entries: components["schemas"]["SessionCalendarEntry"][];
            /** @description Whether there are more than are shown. */
            isMore: boolean;
            /**
             * Format: date-time
             * @description When the first day begins in this zone.
             */
            startsAt: string;
            /** @description The time zone of the days. */
            timeZone: components["schemas"]["TimeZone"];
        };
        /** @description A session in the calendar, or a new time that is proposed for it. */
        SessionCalendarEntry: {
            /**
             * Format: date-time
             * @description When it ends.
             */
            endsAt: string;
            /**
             * Format: date
             * @description The day of its last minute in the zone of the calendar.
             */
            endsOn: string;
            /** @description Whether it is a new time that waits for an answer. */
            isProposal: boolean;
            kind: components["schemas"]["SessionKind"];
            /** @description Id of the partner. */
            partnerId: components["schemas"]["UserId"];
            /** @description The English name of the partner; null if they hide it or have none. */
            partnerName: string | null;
            role: components["schemas"]["SessionRole"];
            sessionId: components["schemas"]["SessionReservationId"];
            /**
             * Format: date-time
             * @description When it begins.
             */
            startsAt: string;
            /**
             * Format: date
             * @description The day on which it begins in the zone of the calendar.
             */
            startsOn: string;
            status: components["schemas"]["SessionStatus"];
            /** @description What it is about; null if nobody has said. */
            topic: components["schemas"]["SessionTopic"] | null;
        };
        /** @description Who has cancelled a session, and when. */
        SessionCancellation: {
            /**
             * Format: date-time
             * @description When it was cancelled.
             */
            at: string;
            /**
             * @description `service` if the two can no longer meet: their match has ended, or the rules no longer allow it. The cause is not
             *     told.
             * @enum {string}
             */
            by: "host" | "guest" | "service";
            /** @description Whether the session was confirmed and less than 4 hours away. It counts for the user who cancelled it. */
            isLate: boolean;
            /** @description What that user wrote; null if nothing. */
            reason: components["schemas"]["SessionCancelReason"] | null;
        };
        /** @description How a session is cancelled. */
        SessionCancelling: {
            reason?: components["schemas"]["SessionCancelReason"];
        };
        /** @description Why a session is cancelled, for the partner to read. 1 to 300 visible characters; line breaks are kept. */
        SessionCancelReason: string;
        /** @description A session of a series whose time is taken. It is not told whose session is in the way. */
        SessionConflict: {
            /** @description Its number, from 1 in the order of the series. */
            index: number;
            /**
             * Format: date-time
             * @description When it would begin.
             */
            startsAt: string;
        };
        /** @description What a user thinks of a session. */
        SessionFeedback: {
            /**
             * Format: date-time
             * @description When it was given.
             */
            createdAt: string;
            rating: components["schemas"]["SessionRating"];
            /** @description Words for the partner; null if there are none. */
            words: components["schemas"]["SessionFeedbackWords"] | null;
        };
        /** @description What the two users think of a session that has taken place. */
        SessionFeedbackOfBoth: {
            /** @description What the caller has given; null if nothing. */
            own: components["schemas"]["SessionFeedback"] | null;
            /** @description What the partner has given; null if nothing, and until both have given it or `until` has passed. */
            partner: components["schemas"]["SessionFeedback"] | null;
            /**
             * Format: date-time
             * @description Until when feedback can be given, unless an absence is reported: 14 days after the planned end. From then on both
             *     see what there is.
             */
            until: string;
        };
        /**
         * @description Words for the partner, 1 to 1,000 visible characters. Line breaks are kept (as `\n`). They are plain text: display them
         *     as text, never as HTML.
         */
        SessionFeedbackWords: string;
        /**
         * @description How often the sessions of a series take place.
         * @enum {string}
         */
        SessionFrequency: "daily" | "weekly";
        /**
         * Format: uuid
         * @description Id of a session.
         */
        SessionId: string;
        /**
         * @description How the two meet: by video, by voice, in writing, or in person.
         * @enum {string}
         */
        SessionKind: "video" | "voice" | "text" | "in_person";
        /** @description A language of a session, and for how long it is spoken. */
        SessionLanguage: {
            language: components["schemas"]["LanguageTag"];
            /** @description For how many minutes. */
            minutes: number;
        };
        /** @description A language of a session, and for how long it is to be spoken. */
        SessionLanguageEntry: {
            language: components["schemas"]["LanguageTag"];
            /** @description For how many minutes. */
            minutes: number;
        };
        /**
         * Format: uri
         * @description An https address at which the two meet.
         */
        SessionLink: string;
        /**
         * @description Notes of 1 to 1,000 visible characters. Line breaks are kept (as `\n`). They are plain text: display them as text,
         *     never as HTML.
         */
        SessionNotes: string;
        /** @description A session of a series. */
        SessionOccurrence: {
            /**
             * Format: date-time
             * @description When it ends, or would have ended.
             */
            endsAt: string;
            /** @description Its number, from 1 in the order of the series. */
            index: number;
            /** @description As in `SessionSeriesPlace`. */
            isMovedAlone: boolean;
            /** @description As in `SessionSeriesPlace`. */
            isTimeKept: boolean;
            /** @description Its id; null if it was left out because its time was taken. */
            sessionId: components["schemas"]["SessionReservationId"] | null;
            /**
             * Format: date-time
             * @description When it begins, or would have begun.
             */
            startsAt: string;
            /** @description Its status; null if it was left out. */
            status: components["schemas"]["SessionStatus"] | null;
        };
        /** @description Another time for a session, which waits for the answer of the user who has not proposed it. */
        SessionProposal: {
            /** @description Who has proposed it. */
            by: components["schemas"]["SessionRole"];
            /**
             * Format: date-time
             * @description When it was proposed.
             */
            createdAt: string;
            /** @description How long it would last. */
            durationMinutes: number;
            /**
             * Format: date-time
             * @description When it would end.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description Until when it can be answered: 48 hours after it was made, or the first start of the sessions or of the
             *     proposed times if that is earlier. Then it is gone, and the session stays as it is.
             */
            expiresAt: string;
            /**
             * @description Which sessions of the series it would move: `following` and `all` move each by as much on the clocks of the host, and
             *     are answered as a whole at any of these sessions.
             */
            scope: components["schemas"]["SessionScope"];
            /**
             * Format: date-time
             * @description When it would begin.
             */
            startsAt: string;
        };
        /** @description How good the session was, from 1 (not good) to 5 (very good). */
        SessionRating: number;
        /**
         * @description Makes a series of the session: it takes place at the same hour of the caller's clocks (the time zone of their profile)
         *     each day or each week. An hour that a change of clocks skips is the first moment after it, and one that occurs twice is
         *     its first occurrence (RFC 5545).
         */
        SessionRecurrence: {
            /**
             * @description What becomes of the series if one of the two has another session at some of these times: it is refused as a whole
             *     (`sessions.occurrences_taken`), or it leaves those out.
             * @default refuse
             * @enum {string}
             */
            conflicts?: "refuse" | "skip";
            /** @description How many sessions it has, with the first one. */
            count: number;
            frequency: components["schemas"]["SessionFrequency"];
        };
        /** @description How many of the latest confirmed sessions a user has kept. */
        SessionReliability: {
            /** @description How many were counted: the latest 100 at most. */
            booked: number;
            /** @description Those to which the user came. Late cancellations and absences are missing. */
            kept: number;
            /** @description The percentage of those kept; null if none were counted. */
            percent: number | null;
        };
        /** @description A reminder of a session. */
        SessionReminder: {
            /** @description How many minutes before the start it comes. */
            offsetMinutes: number;
            /**
             * Format: date-time
             * @description When it is due.
             */
            remindAt: string;
            /**
             * Format: date-time
             * @description When it was sent; null if it is still to come.
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description The start of which it reminds. One that was sent before the session moved has the old start.
             */
            startsAt: string;
        };
        /** @description When the caller wants to be reminded of a session. */
        SessionReminderChoice: {
            offsetsMinutes: components["schemas"]["ReminderOffsets"];
        };
        /** @description When the caller is reminded of a session. */
        SessionReminders: {
            /** @description Whether the defaults apply because the caller has chosen nothing. */
            isDefault: boolean;
            offsetsMinutes: components["schemas"]["ReminderOffsets"];
            /** @description The reminders that have come or will come, in the order of their times. */
            reminders: components["schemas"]["SessionReminder"][];
            sessionId: components["schemas"]["SessionReservationId"];
        };
        /** @description A session of two partners, as one of them sees it. */
        SessionReservation: {
            /**
             * Format: date-time
             * @description When the guest confirmed or declined it; null if they did not.
             */
            answeredAt: string | null;
            /** @description Who has cancelled it; null unless it is `cancelled`. */
            cancellation: components["schemas"]["SessionCancellation"] | null;
            /**
             * Format: date-time
             * @description When the host asked.
             */
            createdAt: string;
            /** @description How long it lasts. */
            durationMinutes: number;
            /**
             * Format: date-time
             * @description When it was completed, declined or cancelled or when it expired; null while it can still take place.
             */
            endedAt: string | null;
            /**
             * Format: date-time
             * @description When it ends. A session that begins at this instant does not overlap it.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description Until when the guest can answer: 48 hours after the request, or the start if that is earlier. Null unless the session is `pending`.
             */
            expiresAt: string | null;
            /** @description What the two think of it; null unless the session is `completed`. */
            feedback: components["schemas"]["SessionFeedbackOfBoth"] | null;
            /** @description Whether the partner has reported that the caller did not come. */
            isOwnAbsenceReported: boolean;
            /** @description Whether the caller has reported that the partner did not come. */
            isPartnerAbsenceReported: boolean;
            kind: components["schemas"]["SessionKind"];
            /** @description The languages in the order in which they are to be spoken. */
            languages: components["schemas"]["SessionLanguage"][];
            /** @description Where the two meet; null if nobody has said. */
            meetingLink: components["schemas"]["SessionLink"] | null;
            /** @description Notes that both see; null if there are none. */
            notes: components["schemas"]["SessionNotes"] | null;
            /**
             * @description Only in the answer that makes a series: its sessions in their order, with those that were left out. Later
             *     `getSessionSeries` has them.
             */
            occurrences?: components["schemas"]["SessionOccurrence"][];
            partner: components["schemas"]["PersonSummary"];
            /** @description Notes that only the caller sees; null if there are none. */
            privateNotes: components["schemas"]["SessionNotes"] | null;
            /** @description Another time that one of the two has proposed; null if none waits for an answer. */
            proposal: components["schemas"]["SessionProposal"] | null;
            role: components["schemas"]["SessionRole"];
            /** @description Its place in a series; null if it stands alone. */
            series: components["schemas"]["SessionSeriesPlace"] | null;
            sessionId: components["schemas"]["SessionReservationId"];
            /**
             * Format: date-time
             * @description When one of the two started it; null if nobody did.
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When it begins.
             */
            startsAt: string;
            status: components["schemas"]["SessionStatus"];
            /** @description The time zone of the host when they asked; null for the guest of a host who shows their profile to nobody. */
            timeZone: components["schemas"]["TimeZone"] | null;
            /** @description What it is about; null if nobody has said. */
            topic: components["schemas"]["SessionTopic"] | null;
        };
        /**
         * Format: uuid
         * @description Id of a session with a partner.
         */
        SessionReservationId: string;
        /** @description A page of a list of `SessionReservation`. */
        SessionReservationPage: {
            /** @description The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that. */
            items: components["schemas"]["SessionReservation"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * @description `host`: the user who asked for the session; `guest`: the partner who was asked.
         * @enum {string}
         */
        SessionRole: "host" | "guest";
        /**
         * @description Of a series, which sessions are meant: `one` alone, this one and those after it (`following`), or `all`.
         * @enum {string}
         */
        SessionScope: "one" | "following" | "all";
        /** @description The series to which a session belongs. */
        SessionSeries: {
            /** @description How many sessions were asked for. */
            count: number;
            /** @description How often they take place; null if the session stands alone. */
            frequency: components["schemas"]["SessionFrequency"] | null;
            /** @description Its sessions in their order, with those that were left out. */
            occurrences: components["schemas"]["SessionOccurrence"][];
            /** @description Its id; null if the session stands alone. */
            seriesId: components["schemas"]["SessionSeriesId"] | null;
        };
        /**
         * Format: uuid
         * @description Id of a series of sessions.
         */
        SessionSeriesId: string;
        /** @description The place of a session in its series. */
        SessionSeriesPlace: {
            /** @description Its number, from 1 in the order of the series. */
            index: number;
            /** @description Whether the two have moved it alone. Then it stays when the others are moved. */
            isMovedAlone: boolean;
            /**
             * @description Whether its hour has changed on the clocks of the host: a new law has moved them, and the new time is taken. The two
             *     can propose another one.
             */
            isTimeKept: boolean;
            seriesId: components["schemas"]["SessionSeriesId"];
        };
        /** @description What a user wants of their sessions. */
        SessionSettings: {
            /** @description How many minutes the search for free times keeps free before and after a session. It refuses nothing. */
            bufferMinutes: number;
            /** @description The most sessions that begin on one day in the caller's time zone; null for no limit. */
            dailyLimit: number | null;
            /**
             * @description How many minutes lie at least between the moment at which a session is asked for, confirmed, proposed or accepted
             *     and its start; up to 7 days. Whoever asks needs 15 minutes in any case.
             */
            minimumNoticeMinutes: number;
            /** @description When the user is reminded of a session, the earliest first; empty for never. */
            reminders: number[];
        };
        /** @description A merge patch (RFC 7396): properties that are left out stay as they are; the list is replaced as a whole. */
        SessionSettingsUpdate: {
            /** @description How many minutes the search for free times keeps free before and after a session. It refuses nothing. */
            bufferMinutes?: number;
            /** @description The most sessions that begin on one day in the caller's time zone; null for no limit. */
            dailyLimit?: number | null;
            /**
             * @description How many minutes lie at least between the moment at which a session is asked for, confirmed, proposed or accepted
             *     and its start; up to 7 days. Whoever asks needs 15 minutes in any case.
             */
            minimumNoticeMinutes?: number;
            /** @description When the user is reminded of a session, in any order; empty for never. */
            reminders?: number[];
        };
        /** @description A time at which a session can take place. */
        SessionSlot: {
            /**
             * Format: date-time
             * @description When it would end.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description When it would begin.
             */
            startsAt: string;
        };
        /**
         * @description `too_soon`: the range is over before a session may begin, which is at least 15 minutes ahead; `too_far`: it begins more
         *     than 180 days ahead; `range_too_short`: no time of this length that begins on a quarter of an hour is inside it;
         *     `you_have_no_hours`, `partner_has_no_hours`: the caller or the partner has no free hours in it; `no_common_hours`: the
         *     hours of the two do not meet; `common_hours_too_short`: they meet, but not for so long; `busy`: it would fit, but one of
         *     the two has other sessions.
         * @enum {string}
         */
        SessionSlotReason: "too_soon" | "too_far" | "range_too_short" | "you_have_no_hours" | "partner_has_no_hours" | "no_common_hours" | "common_hours_too_short" | "busy";
        /** @description When two partners can have a session. */
        SessionSlots: {
            /** @description If nothing fits, the nearest times of the 14 days after the range. Otherwise empty. */
            next: components["schemas"]["SessionSlot"][];
            /** @description Why nothing fits; null if something does. */
            reason: components["schemas"]["SessionSlotReason"] | null;
            /** @description Every time that fits, the earliest first. They overlap: one begins each quarter of an hour. */
            slots: components["schemas"]["SessionSlot"][];
        };
        /**
         * @description `pending`: waits for the guest's answer; `confirmed`: the guest has agreed; `in_progress`: one of the two has started
         *     it; `completed`: it took place, or its end has passed; `declined`: the guest declined it; `cancelled`: see
         *     `cancellation`; `expired`: nobody answered within 48 hours, or before it would have begun; `no_show`: both were reported
         *     absent. A session that is `declined`, `cancelled`, `expired` or `no_show` never changes again. Time changes the status
         *     by itself, to the second: a `confirmed` session is `completed` at its end.
         * @enum {string}
         */
        SessionStatus: "pending" | "confirmed" | "in_progress" | "completed" | "declined" | "cancelled" | "expired" | "no_show";
        /** @description What the session is about, in one line of 1 to 100 visible characters. It is plain text. */
        SessionTopic: string;
        /** @description A merge patch (RFC 7396): properties that are left out stay as they are; null removes a text. */
        SessionUpdate: {
            kind?: components["schemas"]["SessionKind"];
            /**
             * @description The languages in the order in which they are to be spoken. Together they take no more time than the session, nor
             *     than the time that is proposed (`sessions.plan_too_long`).
             */
            languages?: components["schemas"]["SessionLanguageEntry"][];
            /** @description Where the two meet. */
            meetingLink?: components["schemas"]["SessionLink"] | null;
            /** @description Notes that both see. */
            notes?: components["schemas"]["SessionNotes"] | null;
            /** @description Notes that only the caller sees. */
            privateNotes?: components["schemas"]["SessionNotes"] | null;
            /** @description What it is about. */
            topic?: components["schemas"]["SessionTopic"] | null;
        };
        /** @description How the app behaves for the user, and who can see what of them. */
        Settings: {
            accessibility: components["schemas"]["AccessibilitySettings"];
            interface: components["schemas"]["InterfaceSettings"];
            privacy: components["schemas"]["PrivacySettings"];
            /**
             * Format: date-time
             * @description When a setting last changed.
             */
            updatedAt: string;
        };
        /** @description A merge patch (RFC 7396): properties that are left out stay as they are. */
        SettingsUpdate: {
            accessibility?: components["schemas"]["AccessibilitySettingsUpdate"];
            interface?: components["schemas"]["InterfaceSettingsUpdate"];
            privacy?: components["schemas"]["PrivacySettingsUpdate"];
        };
        /** @description Levels of single skills that differ from the overall level; a skill that is absent has the overall level. */
        SkillLevels: {
            listening?: components["schemas"]["CefrLevel"];
            reading?: components["schemas"]["CefrLevel"];
            speaking?: components["schemas"]["CefrLevel"];
            writing?: components["schemas"]["CefrLevel"];
        };
        /** @description Levels of single skills; send only those that differ from the overall level. */
        SkillLevelsEntry: {
            listening?: components["schemas"]["CefrLevel"];
            reading?: components["schemas"]["CefrLevel"];
            speaking?: components["schemas"]["CefrLevel"];
            writing?: components["schemas"]["CefrLevel"];
        };
        /** @description Local time `HH:MM`, 00:00 to 23:59. */
        StartTime: string;
        /** @description BCP 47 tag of a language, for example `ko`, or `und` for what names no language. */
        StatsLanguage: string;
        /**
         * @description A week of the user, or a calendar month.
         * @enum {string}
         */
        StatsPeriod: "week" | "month";
        /** @description A week or month of a user, beside the one before. */
        StatsSummary: {
            changes: components["schemas"]["FigureChanges"];
            /** @description The period as far as it has passed. */
            current: components["schemas"]["PeriodFigures"];
            /**
             * Format: date
             * @description The last day of the whole period.
             */
            endsOn: string;
            /** @description What was done in each language of the current period, the most time first. */
            languages: components["schemas"]["LanguageFigures"][];
            period: components["schemas"]["StatsPeriod"];
            /** @description The period before. While a period runs, as many days are compared as have passed of it. */
            previous: components["schemas"]["PeriodFigures"];
            /**
             * Format: date
             * @description The first day of the whole period.
             */
            startsOn: string;
            /** @description The time zone of the user. */
            timeZone: components["schemas"]["TimeZone"];
        };
        /** @description The pause of a user that runs or is to come. */
        StreakPause: {
            /** @description Its days; null if there is none. */
            pause: components["schemas"]["PauseDays"] | null;
        };
        /** @description The pause that a user wants. */
        StreakPauseReplacement: {
            /** @description Its days; null for no pause, which also ends one that runs. */
            pause: components["schemas"]["PauseDaysEntry"] | null;
        };
        /** @description A stretch of time in which the user has studied. */
        StudyEvent: {
            /**
             * Format: date-time
             * @description When the user stopped, at most 12 hours later. If it lies up to five minutes ahead, the clock of the device is
             *     ahead, and the event is moved back to now.
             */
            endedAt: string;
            /**
             * Format: uuid
             * @description An id that the client has made. The same event sent again is counted once.
             */
            eventId: string;
            /** @description The language that the user studied, of the reference list `languages`. Left out if unknown. */
            language?: components["schemas"]["StatsLanguage"];
            /**
             * Format: date-time
             * @description When the user began. At most 30 days ago.
             */
            startedAt: string;
        };
        /**
         * @description Why an event is not counted.
         * @enum {string}
         */
        StudyEventRefusal: "in_future" | "too_old" | "empty" | "too_long" | "unknown_language" | "id_reused" | "day_full";
        /** @description What became of an event. */
        StudyEventResult: {
            /**
             * Format: uuid
             * @description The id of the event.
             */
            eventId: string;
            /** @description JSON Pointer to the property that is to blame; null if none is. */
            pointer: string | null;
            /**
             * @description Why it was refused; null otherwise. `in_future`: it ends more than five minutes ahead. `too_old`: it began more than
             *     30 days ago. `empty`: it has no time. `too_long`: more than 12 hours. `unknown_language`. `id_reused`: another event
             *     has this id. `day_full`: the day has 200 events. None of them can be counted by sending it again.
             */
            reason: components["schemas"]["StudyEventRefusal"] | null;
            /**
             * @description `counted` now, or `duplicate`: it was counted before. Neither needs to be sent again.
             * @enum {string}
             */
            status: "counted" | "duplicate" | "refused";
        };
        /** @description What became of each event. */
        StudyEventResults: {
            /** @description The results in the order of the events. */
            results: components["schemas"]["StudyEventResult"][];
        };
        /** @description Events that a client has collected. */
        StudyEvents: {
            /** @description The events in any order. Each is judged by itself. */
            events: components["schemas"]["StudyEvent"][];
        };
        /**
         * @description A published version of the text, named by the day on which it came into force. Show the latest version and ask the
         *     user to agree to it.
         * @enum {string}
         */
        TermsVersion: "2026-03-01";
        /**
         * @description IANA name of the time zone of a place, for example `Asia/Seoul`, or `Etc/UTC`. Any case and older names are accepted; the
         *     server stores and answers the one current spelling (`ASIA/CALCUTTA` becomes `Asia/Kolkata`).
         */
        TimeZone: string;
        /**
         * @description The two tokens of a session. Send the access token as `Authorization: Bearer`. When it has expired, exchange the
         *     refresh token for a new pair at `POST /auth/refresh`. Both are JSON Web Tokens in ASCII; read nothing from them except
         *     `exp`.
         */
        Tokens: {
            /** @description Valid for 15 minutes. */
            accessToken: string;
            /**
             * Format: date-time
             * @description When the access token expires.
             */
            accessTokenExpiresAt: string;
            /**
             * @description When it is `deleting`, offer to restore the account (`POST /users/me/restore`).
             * @enum {string}
             */
            accountStatus: "active" | "deleting";
            /** @description Works once, and for 30 more seconds to answer a repeated request. A use after that ends the session. */
            refreshToken: string;
            /**
             * Format: date-time
             * @description When the refresh token expires if it is not used before: after 30 days without use, at the latest 90 days after
             *     sign-in.
             */
            refreshTokenExpiresAt: string;
            sessionId: components["schemas"]["SessionId"];
            /** @constant */
            tokenType: "Bearer";
            userId: components["schemas"]["UserId"];
        };
        /** @description How many notifications of the caller are unread, for a badge. */
        UnreadNotificationCount: {
            /** @description The number to show. */
            count: number;
            /**
             * @description There are more than `count`, or there may be: show `99+`. Only the newest 200 unread notifications are looked at, so a
             *     smaller `count` can come with `true` when many of them are from users whom the caller can no longer see.
             */
            isMore: boolean;
            /**
             * @description Rises whenever a notification arrives, is read or is removed, and when another user blocks or is blocked, hides or
             *     comes back and that may change the count. A count with a lower version is older: never let it overwrite one with a
             *     higher version, also in frames of the live channel. One with the same version may overwrite: the version of users
             *     who hide follows within a minute.
             */
            version: number;
        };
        /** @description The stored birth of a user. */
        UserBirth: {
            ageGroup: components["schemas"]["AgeGroup"];
            /**
             * Format: date
             * @description Date of birth; null if only the year is known.
             */
            birthDate: string | null;
            /** @description Year of birth. */
            birthYear: number;
            /**
             * Format: uuid
             * @description Id of the user.
             */
            userId: string;
        };
        /**
         * Format: uuid
         * @description Id of a user. The server creates random UUIDs; users of the existing service keep their earlier id.
         */
        UserId: string;
        /**
         * @description Day of the week.
         * @enum {string}
         */
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /** @description Free hours on one day of the week. */
        WeeklyBlock: {
            endTime: components["schemas"]["EndTime"];
            startTime: components["schemas"]["StartTime"];
            weekday: components["schemas"]["Weekday"];
        };
        /** @description Free hours on one day of the week. */
        WeeklyBlockEntry: {
            endTime: components["schemas"]["EndTime"];
            startTime: components["schemas"]["StartTime"];
            weekday: components["schemas"]["Weekday"];
        };
    };
    responses: {
        /** @description The caller may know that this exists, but is not allowed to do this. */
        Forbidden: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the server. It is logged under the request id. Trying again later is safe with an `Idempotency-Key`. */
        InternalError: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
        Invalid: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be parsed, for example because of broken JSON. */
        Malformed: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource does not exist, or the caller may not see it. */
        NotFound: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has changed since the version named by `If-None-Match`. The headers are those of the 200. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body is larger than this operation accepts. */
        TooLarge: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. Wait `Retry-After` seconds. */
        TooManyRequests: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The access token is missing or no longer valid. */
        Unauthorized: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A component that this request needs does not answer right now. */
        Unavailable: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This operation does not accept the type, the charset or the coding of the body. The headers name what it accepts. */
        UnsupportedMediaType: {
            headers: {
                Accept: components["headers"]["Accept"];
                "Accept-Encoding": components["headers"]["AcceptEncoding"];
                "Accept-Patch": components["headers"]["AcceptPatch"];
                "Accept-Post": components["headers"]["AcceptPost"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Language of localised texts, `ko` (default) or `en`. Other values follow the usual rules of language negotiation and
         *     fall back to `ko`.
         */
        AcceptLanguage: string;
        /** @description Id of the correction. */
        CorrectionIdPath: string;
        /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
        Cursor: components["schemas"]["Cursor"];
        /**
         * @description One emoji, percent-encoded. Forms of one emoji that differ only in variation selectors are the same; the answer shows
         *     the fully qualified one.
         */
        EmojiPath: string;
        /** @description Id of the export. */
        ExportIdPath: string;
        /**
         * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
         *     24 hours.
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
         *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
         */
        IfMatch: string;
        /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
        IfNoneMatch: string;
        /** @description The language, of the reference list `languages`, or `und` for what names none. */
        LanguagePath: components["schemas"]["StatsLanguage"];
        /** @description Maximum number of items on a page. */
        Limit: number;
        /** @description Id of the match. */
        MatchIdPath: string;
        /** @description Id of the user who is a member or is to become one. With the caller's own id, they join or leave. */
        MemberIdPath: components["schemas"]["UserId"];
        /** @description Id of the message. */
        MessageIdPath: string;
        /** @description Id of the notification. */
        NotificationIdPath: string;
        /** @description Key of the template, which is the type of the notification. */
        NotificationKeyPath: components["schemas"]["NotificationType"];
        /** @description The step. */
        OnboardingStepPath: components["schemas"]["OnboardingStepName"];
        /** @description The provider with which the user signs in. */
        Provider: components["schemas"]["Provider"];
        /** @description Id of the report. */
        ReportIdPath: string;
        /** @description Id of the match request. */
        RequestIdPath: string;
        /** @description Id of the chat room. */
        RoomIdPath: string;
        /** @description Id of the session. */
        SessionIdPath: components["schemas"]["SessionReservationId"];
        /**
         * @description Whether the change is about this session alone, about this one and those of its series that come after it, or about the
         *     whole series. Sessions that are over, and those for which the change is not possible, stay as they are. A session
         *     without a series is changed alone. `If-Match` compares this session.
         */
        SessionScopeQuery: components["schemas"]["SessionScope"];
        /** @description Id of a push subscription from `GET /notifications/push-subscriptions`. */
        SubscriptionIdPath: string;
        /** @description Id of the other user. */
        UserIdPath: components["schemas"]["UserId"];
    };
    requestBodies: never;
    headers: {
        /** @description Media types that this operation accepts as a body (RFC 9110 section 15.5.16). */
        Accept: string;
        /** @description Content codings that are accepted in a body: `identity`, which is none (RFC 7694). Present when the coding was wrong. */
        AcceptEncoding: string;
        /** @description Media types that this operation accepts, on PATCH (RFC 5789). */
        AcceptPatch: string;
        /** @description Media types that this operation accepts, on POST. */
        AcceptPost: string;
        /** @description How long this answer can be cached, for example `public, max-age=3600`. */
        CacheControl: string;
        /** @description Tells the browser to save the file and under which name (RFC 6266). */
        ContentDisposition: string;
        /** @description Language of the texts in this answer. */
        ContentLanguage: "ko" | "en";
        /** @description Strong validator of this representation. Send it back as `If-None-Match` or `If-Match`. */
        ETag: string;
        /** @description Present with the value `true` when this answer belongs to an earlier request with the same key. */
        IdempotencyReplayed: string;
        /** @description Address of the created resource. */
        Location: string;
        /** @description The rate limit that applies, for example `"auth";q=10;w=60`. */
        RateLimitPolicy: string;
        /** @description Where the browser goes next. */
        RedirectLocation: string;
        /** @description Seconds to wait before the next attempt. */
        RetryAfter: string;
        /** @description The cookie that ties this sign-in to this browser. Scripts cannot read it. */
        SetCookie: string;
        /** @description The protocol to upgrade to (RFC 9110 section 15.5.22). */
        Upgrade: string;
        /** @description How to authenticate (RFC 6750). */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    finishLogin: {
        parameters: {
            query: {
                /** @description The authorization code of the provider. */
                code?: string;
                /** @description The error code of the provider (RFC 6749). */
                error?: string;
                /** @description The provider's explanation of its error. */
                error_description?: string;
                /** @description The issuer: the provider's own name (RFC 9207). */
                iss?: string;
                /** @description The state, as it was sent to the provider. */
                state: string;
            };
            header?: never;
            path: {
                /** @description The provider with which the user signs in. */
                provider: components["parameters"]["Provider"];
            };
            cookie?: {
                /**
                 * @description The state of a sign-in that was begun before each sign-in had a cookie of its own. The cookie of the sign-in has
                 *     precedence.
                 */
                "__Host-login"?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description Redirects to the client with `loginCode` or `error`. */
            302: {
                headers: {
                    Location: components["headers"]["RedirectLocation"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The browser sent no known state, or the state is older than ten minutes. */
            400: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    startLogin: {
        parameters: {
            query: {
                /** @description base64url(SHA-256(codeVerifier)), 43 characters (S256 of RFC 7636). */
                codeChallenge: string;
                /** @description Where the browser returns afterwards: an address of the STUDYMATE client. */
                returnTo: string;
            };
            header?: never;
            path: {
                /** @description The provider with which the user signs in. */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirects to the provider's sign-in page. */
            302: {
                headers: {
                    Location: components["headers"]["RedirectLocation"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            /** @description A component that this request needs does not answer right now. */
            503: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    devLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevLogin"];
            };
        };
        responses: {
            /** @description The tokens of the new session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["Malformed"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LogoutRequest"];
            };
        };
        responses: {
            /** @description The caller is signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createRealtimeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeTicket"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    refreshTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The new pair of tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["Malformed"];
            /** @description The access token is missing or no longer valid. */
            401: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listAuthSessions: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions, the newest sign-in first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthSessionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    endOtherAuthSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many sessions have ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    endAuthSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a session from `GET /auth/sessions`. */
                sessionId: components["schemas"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exchangeLoginCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginCodeExchange"];
            };
        };
        responses: {
            /** @description The tokens of the new session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["Malformed"];
            /** @description The access token is missing or no longer valid. */
            401: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    readCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The last part of the address, as it was answered: a secret and `.ics`. */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": File;
                };
            };
            304: components["responses"]["NotModified"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listReceivedCorrections: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description `true` gives those that are marked as learned, `false` the others. Without it, all. */
                learned?: boolean;
                /** @description Maximum number of items on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of corrections, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCorrectionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    markCorrectionLearned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the correction. */
                correctionId: components["parameters"]["CorrectionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The correction is marked as learned. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    unmarkCorrectionLearned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the correction. */
                correctionId: components["parameters"]["CorrectionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The correction is not marked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    searchChatMessages: {
        parameters: {
            query: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only messages that were sent at this instant or later. */
                from?: string;
                /** @description `true` gives messages with an image, `false` the others. */
                hasImage?: boolean;
                /** @description `true` gives messages with a voice recording, `false` the others. */
                hasVoice?: boolean;
                /** @description Maximum number of items on a page. */
                limit?: number;
                /**
                 * @description What to look for.
                 * @example Shall we talk
                 */
                q: string;
                /**
                 * @description Only messages of this room.
                 * @example 01900000-0000-7000-8000-0000000000aa
                 */
                roomId?: string;
                /**
                 * @description Only messages of this user.
                 * @example 01900000-0000-7000-8000-000000000003
                 */
                senderId?: components["schemas"]["UserId"];
                /** @description Only messages that were sent before this instant. */
                to?: string;
                /** @description Only messages of this type. */
                type?: "text";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundChatMessagePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listPublicChatRooms: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of public rooms, the one with the latest activity first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicChatRoomPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listChatRooms: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Maximum number of items on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rooms, the one with the latest activity first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatRoomPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createChatRoom: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
                 *     24 hours.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChatRoom"];
            };
        };
        responses: {
            /** @description The new room. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatRoom"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getChatRoom: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The room. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatRoom"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteChatRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The room is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateChatRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ChatRoomUpdate"];
            };
        };
        responses: {
            /** @description The room after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatRoom"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listChatChanges: {
        parameters: {
            query?: {
                /** @description Only changes after this one. 0 begins with the first change. */
                after?: number;
                /** @description Maximum number of messages. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changed messages, in the order of their latest change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatChanges"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getLanguageBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance of the languages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageBalance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    openChatChannel: {
        parameters: {
            query: {
                /**
                 * @description The `changeSequence` up to which the client has every change: begin with the `lastChangeSequence` of the first
                 *     `listChatMessages`, and go on with that of the last `changed` frame. Leave it out to get new changes only.
                 */
                changes?: number;
                /** @description The sequence up to which the client has every message; 0 if it has none. Leave it out to get new messages only. */
                contiguous?: number;
                /** @description The highest sequence that the client has, which can be beyond a gap. Without `contiguous` it has no effect. */
                seen?: number;
                /** @description A new ticket. */
                ticket: string;
            };
            header?: {
                /** @description The origin of the page that connects; the browser sends it. */
                Origin?: string;
                /** @description `websocket`; the browser sends it. */
                Upgrade?: string;
            };
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is now a WebSocket. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The access token is missing or no longer valid. */
            401: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description The request does not ask for a WebSocket. */
            426: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    Upgrade: components["headers"]["Upgrade"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listChatMembers: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members, those who joined first at the beginning. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMemberPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    saveChatMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
                /** @description Id of the user who is a member or is to become one. With the caller's own id, they join or leave. */
                userId: components["parameters"]["MemberIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatMemberUpdate"];
            };
        };
        responses: {
            /** @description The member after the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMember"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    removeChatMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
                /** @description Id of the user who is a member or is to become one. With the caller's own id, they join or leave. */
                userId: components["parameters"]["MemberIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no member. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getChatMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings of the room. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMembership"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateChatMembership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ChatMembershipUpdate"];
            };
        };
        responses: {
            /** @description The settings after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMembership"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /** @description Only messages after this sequence, the nearest ones. 0 begins with the first message. */
                after?: number;
                /** @description The message with this sequence in the middle, as far as there are messages on both sides. */
                around?: number;
                /** @description Only messages before this sequence, the nearest ones. */
                before?: number;
                /** @description Maximum number of messages. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages of the room, the earliest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessageWindow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    sendChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChatMessage"];
            };
        };
        responses: {
            /** @description The message was stored by an earlier call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessage"];
                };
            };
            /** @description The new message. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the message. */
                messageId: components["parameters"]["MessageIdPath"];
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the message. */
                messageId: components["parameters"]["MessageIdPath"];
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    editChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the message. */
                messageId: components["parameters"]["MessageIdPath"];
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ChatMessageUpdate"];
            };
        };
        responses: {
            /** @description The message after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listChatCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the message. */
                messageId: components["parameters"]["MessageIdPath"];
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The corrections of the message, the earliest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCorrections"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createChatCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the message. */
                messageId: components["parameters"]["MessageIdPath"];
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChatCorrection"];
            };
        };
        responses: {
            /** @description The correction was stored by an earlier call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCorrection"];
                };
            };
            /** @description The new correction. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCorrection"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    addReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One emoji, percent-encoded. Forms of one emoji that differ only in variation selectors are the same; the answer shows
                 *     the fully qualified one.
                 */
                emoji: components["parameters"]["EmojiPath"];
                /** @description Id of the message. */
                messageId: components["parameters"]["MessageIdPath"];
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reaction is there. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    removeReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One emoji, percent-encoded. Forms of one emoji that differ only in variation selectors are the same; the answer shows
                 *     the fully qualified one.
                 */
                emoji: components["parameters"]["EmojiPath"];
                /** @description Id of the message. */
                messageId: components["parameters"]["MessageIdPath"];
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reaction is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    saveReadPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatReadPositionUpdate"];
            };
        };
        responses: {
            /** @description The position after the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatReadPosition"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    markUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room. */
                roomId: components["parameters"]["RoomIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatUnreadMark"];
            };
        };
        responses: {
            /** @description The position after the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatReadPosition"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getChatUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of unread messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatUnread"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockUpdate"];
            };
        };
        responses: {
            /** @description The clock after the change. All work that was due is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Malformed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    downloadMyExport: {
        parameters: {
            query: {
                /** @description When the address stops working, in seconds since 1970. */
                expires: number;
                /** @description The session that got the address, exactly as the address has it; absent if its token has no session. */
                session?: string;
                /** @description The server's signature of the address. */
                signature: string;
            };
            header?: never;
            path: {
                /** @description Id of the export. */
                exportId: components["parameters"]["ExportIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": File;
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCompatibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the other user. */
                userId: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The compatibility of the two users. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Compatibility"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listMatches: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of matches, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the match. */
                matchId: components["parameters"]["MatchIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The match. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    endMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the match. */
                matchId: components["parameters"]["MatchIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The match has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getMatchPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPreferences"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateMatchPreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MatchPreferencesUpdate"];
            };
        };
        responses: {
            /** @description The preferences after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPreferences"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listRecommendations: {
        parameters: {
            query?: {
                /** @description Only users in one of these age bands who show their age band to everyone. */
                ageBand?: components["schemas"]["AgeBand"][];
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only users who state this gender. */
                gender?: components["schemas"]["Gender"];
                /** @description Only users who learn this language. */
                learningLanguage?: components["schemas"]["LanguageTag"];
                /** @description Only users at one of these levels in the language they learn. */
                level?: components["schemas"]["CefrLevel"][];
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only users whose `overlapMinutes` with the caller is at least this. Values above 600 count as 600. */
                minOverlapMinutes?: number;
                /** @description Only users who speak this language natively. */
                nativeLanguage?: components["schemas"]["LanguageTag"];
                /**
                 * @description Only users who share at least one of these topics (codes of the reference list `topics`). They must be topics of
                 *     the caller that count at present; others answer 422.
                 */
                topic?: components["schemas"]["ReferenceCode"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description A page of one ranked list of recommendations, the best first. Users who have left, were blocked, or were sent a
             *     request since the ranking are left out.
             */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    saveRecommendationFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the other user. */
                userId: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchFeedbackReplacement"];
            };
        };
        responses: {
            /** @description The feedback that applies now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchFeedback"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listMatchRequests: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only requests that the caller has sent, or only those the caller has received. */
                direction?: components["schemas"]["MatchRequestDirection"];
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only requests with this status. Without it, all requests. */
                status?: components["schemas"]["MatchRequestStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of match requests, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRequestPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createMatchRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
                 *     24 hours.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMatchRequest"];
            };
        };
        responses: {
            /** @description The new request, or the receiver's earlier request that is now accepted. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRequest"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getMatchRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the match request. */
                requestId: components["parameters"]["RequestIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRequest"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    acceptMatchRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the match request. */
                requestId: components["parameters"]["RequestIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    cancelMatchRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the match request. */
                requestId: components["parameters"]["RequestIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    declineMatchRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the match request. */
                requestId: components["parameters"]["RequestIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getMatchingSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    endMatchByModerator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the match. */
                matchId: components["parameters"]["MatchIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The match has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only reports with this status. Without it, all reports. */
                status?: components["schemas"]["ReportStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the report. */
                reportId: components["parameters"]["ReportIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listReportMatches: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Id of the report. */
                reportId: components["parameters"]["ReportIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of matches, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportMatchPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getReportPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the report. */
                reportId: components["parameters"]["ReportIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": File;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    resolveReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the report. */
                reportId: components["parameters"]["ReportIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportResolution"];
            };
        };
        responses: {
            /** @description The report with its decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    correctUserBirth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the other user. */
                userId: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BirthCorrection"];
            };
        };
        responses: {
            /** @description The birth that is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBirth"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Only notifications of this category. Without it, all. */
                category?: components["schemas"]["NotificationCategory"];
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `true` gives only those that are unread. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications, the latest first. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createNotifications: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
                 *     24 hours.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnnouncement"];
            };
        };
        responses: {
            /** @description Who is told. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementReceipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the notification. */
                notificationId: components["parameters"]["NotificationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the notification. */
                notificationId: components["parameters"]["NotificationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification, which is read now. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    openLiveChannel: {
        parameters: {
            query: {
                /** @description A new ticket. */
                ticket: string;
            };
            header?: {
                /** @description The origin of the page that connects; the browser sends it. */
                Origin?: string;
                /** @description `websocket`; the browser sends it. */
                Upgrade?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is now a WebSocket. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The access token is missing or no longer valid. */
            401: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description The request does not ask for a WebSocket. */
            426: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    Upgrade: components["headers"]["Upgrade"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["NotificationPreferencesUpdate"];
            };
        };
        responses: {
            /** @description The preferences after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    previewNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryPreviewRequest"];
            };
        };
        responses: {
            /** @description The outcome for each channel. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPreview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getPushKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPushSubscriptions: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of push subscriptions, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscriptionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createPushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPushSubscription"];
            };
        };
        responses: {
            /** @description The subscription is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscription"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deletePushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a push subscription from `GET /notifications/push-subscriptions`. */
                subscriptionId: components["parameters"]["SubscriptionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    sendTestPush: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of localised texts, `ko` (default) or `en`. Other values follow the usual rules of language negotiation and
                 *     fall back to `ko`.
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Id of a push subscription from `GET /notifications/push-subscriptions`. */
                subscriptionId: components["parameters"]["SubscriptionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    markAllNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationReadAll"];
            };
        };
        responses: {
            /** @description What is unread now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotificationCount"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listNotificationTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates, in a fixed order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplateList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getNotificationTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Key of the template, which is the type of the notification. */
                key: components["parameters"]["NotificationKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceNotificationTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Key of the template, which is the type of the notification. */
                key: components["parameters"]["NotificationKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationTemplateReplacement"];
            };
        };
        responses: {
            /** @description The template after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    previewNotificationTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the template, which is the type of the notification. */
                key: components["parameters"]["NotificationKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreviewRequest"];
            };
        };
        responses: {
            /** @description The texts as receivers would get them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getUnreadNotificationCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotificationCount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    unsubscribeFromEmails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token, exactly as the header has it. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OneClickUnsubscription"];
                "multipart/form-data": components["schemas"]["OneClickUnsubscription"];
            };
        };
        responses: {
            /** @description The e-mails are switched off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getOnboarding: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of onboarding. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    completeOnboarding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Onboarding is completed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    restartOnboarding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
                 *     24 hours.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new run. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    skipOnboardingStep: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The step. */
                step: components["parameters"]["OnboardingStepPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of onboarding after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getOnboardingInterests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestsStep"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    saveOnboardingInterests: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterestsStepReplacement"];
            };
        };
        responses: {
            /** @description The step after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestsStep"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getOnboardingLanguages: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguagesStep"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    saveOnboardingLanguages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguagesStepReplacement"];
            };
        };
        responses: {
            /** @description The step after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguagesStep"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getOnboardingPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesStep"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    saveOnboardingPreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesStepReplacement"];
            };
        };
        responses: {
            /** @description The step after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesStep"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getOnboardingProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileStep"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    saveOnboardingProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileStepReplacement"];
            };
        };
        responses: {
            /** @description The step after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileStep"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every component answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReferenceLists: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of localised texts, `ko` (default) or `en`. Other values follow the usual rules of language negotiation and
                 *     fall back to `ko`.
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists, in a fixed order. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceIndex"];
                };
            };
            304: components["responses"]["NotModified"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getReferenceList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of localised texts, `ko` (default) or `en`. Other values follow the usual rules of language negotiation and
                 *     fall back to `ko`.
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Name of the list, as `GET /reference` returns it. */
                list: components["schemas"]["ReferenceListName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceList"];
                };
            };
            304: components["responses"]["NotModified"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only sessions that end after this instant. */
                from?: string;
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only sessions for which the caller asked, or only those for which they were asked. */
                role?: components["schemas"]["SessionRole"];
                /** @description Only sessions with this status. Without it, all sessions. */
                status?: components["schemas"]["SessionStatus"];
                /** @description Only sessions that begin before this instant. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions, the one that begins last first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservationPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
                 *     24 hours.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description The session, which waits for the partner's answer. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateSession: {
        parameters: {
            query?: {
                /**
                 * @description Whether the change is about this session alone, about this one and those of its series that come after it, or about the
                 *     whole series. Sessions that are over, and those for which the change is not possible, stay as they are. A session
                 *     without a series is changed alone. `If-Match` compares this session.
                 */
                scope?: components["parameters"]["SessionScopeQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SessionUpdate"];
            };
        };
        responses: {
            /** @description The session after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSessionFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar file. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": File;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    cancelSession: {
        parameters: {
            query?: {
                /**
                 * @description Whether the change is about this session alone, about this one and those of its series that come after it, or about the
                 *     whole series. Sessions that are over, and those for which the change is not possible, stay as they are. A session
                 *     without a series is changed alone. `If-Match` compares this session.
                 */
                scope?: components["parameters"]["SessionScopeQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCancelling"];
            };
        };
        responses: {
            /** @description The session after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    completeSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    confirmSession: {
        parameters: {
            query?: {
                /**
                 * @description Whether the change is about this session alone, about this one and those of its series that come after it, or about the
                 *     whole series. Sessions that are over, and those for which the change is not possible, stay as they are. A session
                 *     without a series is changed alone. `If-Match` compares this session.
                 */
                scope?: components["parameters"]["SessionScopeQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    declineSession: {
        parameters: {
            query?: {
                /**
                 * @description Whether the change is about this session alone, about this one and those of its series that come after it, or about the
                 *     whole series. Sessions that are over, and those for which the change is not possible, stay as they are. A session
                 *     without a series is changed alone. `If-Match` compares this session.
                 */
                scope?: components["parameters"]["SessionScopeQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    giveSessionFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSessionFeedback"];
            };
        };
        responses: {
            /** @description The session with the feedback. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    reportSessionNoShow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    proposeSessionTime: {
        parameters: {
            query?: {
                /**
                 * @description Whether the change is about this session alone, about this one and those of its series that come after it, or about the
                 *     whole series. Sessions that are over, and those for which the change is not possible, stay as they are. A session
                 *     without a series is changed alone. `If-Match` compares this session.
                 */
                scope?: components["parameters"]["SessionScopeQuery"];
            };
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSessionTime"];
            };
        };
        responses: {
            /** @description The session after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    endSessionProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    acceptSessionProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may know that this exists, but is not allowed to do this. */
            403: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSessionReminders: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reminders. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReminders"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceSessionReminders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionReminderChoice"];
            };
        };
        responses: {
            /** @description The reminders after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReminders"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    resetSessionReminders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reminders after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReminders"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSessionSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSeries"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    startSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the session. */
                sessionId: components["parameters"]["SessionIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSessionCalendar: {
        parameters: {
            query: {
                /** @description The first day. */
                from: string;
                /** @description The time zone of the days. */
                timeZone: components["schemas"]["TimeZone"];
                /** @description The day after the last one. At most 93 days after `from`. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is in the range. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionCalendar"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedAddress"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no feed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listPastSessions: {
        parameters: {
            query?: {
                /**
                 * @description Only sessions that were to take place, by who came. `both`: nobody is reported absent; `caller_absent`,
                 *     `partner_absent`: the other one has reported it.
                 */
                attendance?: "both" | "caller_absent" | "partner_absent";
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only sessions that end after this instant. */
                from?: string;
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only sessions with this user. */
                partnerId?: components["schemas"]["UserId"];
                /** @description Only sessions that ended like this. */
                status?: "completed" | "declined" | "cancelled" | "expired" | "no_show";
                /** @description Only sessions that begin before this instant. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions, the one that began last first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReservationPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSessionSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSettings"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateSessionSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SessionSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSettings"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    findSessionSlots: {
        parameters: {
            query: {
                /** @description How long the session is to be. */
                durationMinutes: number;
                /** @description Only times that begin at this instant or later. */
                from: string;
                /** @description The partner of the session. */
                partnerId: components["schemas"]["UserId"];
                /** @description Only times that end at this instant or earlier. At most 14 days after `from`. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The times, the earliest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSlots"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getStatsActivity: {
        parameters: {
            query: {
                /** @description How much a bar covers. */
                bucket: components["schemas"]["ActivityBucketSize"];
                /**
                 * @description The first day.
                 * @example 2026-03-01
                 */
                from: string;
                /** @description Only this language. By default all together. */
                language?: components["schemas"]["StatsLanguage"];
                /**
                 * @description The day after the last one. At most 366 days after `from`.
                 * @example 2026-03-08
                 */
                to: string;
            };
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chart. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityChart"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDashboard: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dashboard. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    recordStudyEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudyEvents"];
            };
        };
        responses: {
            /** @description What became of each event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyEventResults"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getLearningGoals: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The goals. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningGoals"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceLearningGoals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LearningGoalsReplacement"];
            };
        };
        responses: {
            /** @description The goals after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningGoals"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listLanguageStats: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The languages. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageStatsList"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getLanguageStats: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The language, of the reference list `languages`, or `und` for what names none. */
                language: components["parameters"]["LanguagePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageProgress"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getStreakPause: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pause. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreakPause"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceStreakPause: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StreakPauseReplacement"];
            };
        };
        responses: {
            /** @description The pause after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreakPause"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getLearningStreak: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The streak. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningStreak"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getStatsSummary: {
        parameters: {
            query: {
                /** @description A day of the period. By default today in the zone of the caller. */
                on?: string;
                /** @description What is summed up. */
                period: components["schemas"]["StatsPeriod"];
            };
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The period. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatsSummary"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getUserProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the other user. */
                userId: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, as far as the caller may see them. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProfile"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    reportUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
                 *     24 hours.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the other user. */
                userId: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description The report has been received. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getMyProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createMyProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
                 *     24 hours.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileCreation"];
            };
        };
        responses: {
            /** @description The new profile. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteMyAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion is scheduled. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingDeletion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateMyProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description The profile after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getMyAvailability: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The availability. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceMyAvailability: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityReplacement"];
            };
        };
        responses: {
            /** @description The availability after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listMyBlocks: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page. Without it, the list starts at its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Maximum number of items on a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of blocked users, the latest block first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedPersonPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    blockUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the other user. */
                userId: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is blocked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    unblockUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the other user. */
                userId: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is not blocked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    saveMyConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentsUpdate"];
            };
        };
        responses: {
            /** @description What the caller agrees to now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createMyExport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
                 *     24 hours.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order has been accepted. */
            202: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getMyExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the export. */
                exportId: components["parameters"]["ExportIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getMyInterests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interests. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interests"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceMyInterests: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterestsReplacement"];
            };
        };
        responses: {
            /** @description The interests after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interests"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getMyLanguages: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The languages. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Languages"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceMyLanguages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguagesReplacement"];
            };
        };
        responses: {
            /** @description The languages after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Languages"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    uploadProfileImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
                 *     24 hours.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ProfileImageUpload"];
            };
        };
        responses: {
            /** @description The new profile picture. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileImage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description This operation does not accept the type, the charset or the coding of the body. The headers name what it accepts. */
            415: {
                headers: {
                    Accept: components["headers"]["Accept"];
                    "Accept-Encoding": components["headers"]["AcceptEncoding"];
                    "Accept-Patch": components["headers"]["AcceptPatch"];
                    "Accept-Post": components["headers"]["AcceptPost"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteProfileImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile has no picture. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createProfileImageUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
                 *     24 hours.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload address. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileImageDirectUpload"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    confirmProfileImageUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one action. A repeated request with the same key takes effect once. The key is kept for
                 *     24 hours.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileImageConfirmation"];
            };
        };
        responses: {
            /** @description The new profile picture. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileImage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description This operation does not accept the type, the charset or the coding of the body. The headers name what it accepts. */
            415: {
                headers: {
                    Accept: components["headers"]["Accept"];
                    "Accept-Encoding": components["headers"]["AcceptEncoding"];
                    "Accept-Patch": components["headers"]["AcceptPatch"];
                    "Accept-Post": components["headers"]["AcceptPost"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` lists every fault. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreMyAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is active again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getMySettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer. If nothing has changed since, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateMySettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` on which the change is based. If the resource has changed since, the answer is 412 and nothing changes.
                 *     A list such as `"1", "2"` accepts each version in it, `*` any. A weak ETag (`W/"1"`) matches none (RFC 9110 13.1.1).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The resource does not exist, or the caller may not see it. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current state does not allow this; `code` says why. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The resource has changed since the caller read it (the `If-Match` is out of date). Read it again and repeat the
             *     change.
             */
            412: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
}
