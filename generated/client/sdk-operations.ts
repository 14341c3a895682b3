// Generated from contract/. Do not edit.
import { operation } from '../../src/client/sdk/operation.ts';

/**
 * Ask for all my data.
 *
 * Orders one archive (ZIP of JSON files and the picture) of everything the service holds about the person. It is built
 * in the background: poll `getMyExport` every few seconds until its status is `ready`. While an order is pending,
 * asking again answers with that order. Five orders a day.
 */
export const createMyExport = /* @__PURE__ */ operation<'createMyExport'>({
  id: 'createMyExport',
  method: 'POST',
  path: '/users/me/exports',
  secured: true,
  idempotent: true,
  statuses: [202, 401, 404, 409, 422, 429, 500],
});

/**
 * Delete my account.
 *
 * From this moment the person is hidden from everybody and signed out on every other device. After 30 days every trace
 * is removed for good; until then `POST /users/me/restore` takes it back, also after signing in again. Asking twice
 * changes nothing and answers the same day. Ask for confirmation in your own dialogue before calling this, and offer
 * an export (`createMyExport`) first.
 */
export const deleteMyAccount = /* @__PURE__ */ operation<'deleteMyAccount'>({
  id: 'deleteMyAccount',
  method: 'DELETE',
  path: '/users/me',
  secured: true,
  statuses: [202, 401, 404, 422, 429, 500],
  invalidates: [
    ['getMyProfile'],
    ['listAuthSessions'],
    ['listMatchRequests'],
    ['getMatchRequest'],
    ['getMatchingSummary'],
    ['listRecommendations'],
    ['getCompatibility'],
  ],
});

/**
 * Download an export.
 *
 * The address is the `downloadUrl` of a ready export; do not put it together yourself. It needs no token, so that a
 * browser can open it, and stops working at `expiresAt`. A wrong, altered or expired address answers 404.
 */
export const downloadMyExport = /* @__PURE__ */ operation<'downloadMyExport'>({
  id: 'downloadMyExport',
  method: 'GET',
  path: '/exports/{exportId}/archive',
  reads: 'blob',
  statuses: [200, 404, 422, 429, 500],
});

/**
 * How far my export is.
 *
 * Poll it with the `ETag` while the status is `pending`; once it is `ready`, open `downloadUrl`.
 */
export const getMyExport = /* @__PURE__ */ operation<'getMyExport'>({
  id: 'getMyExport',
  method: 'GET',
  path: '/users/me/exports/{exportId}',
  secured: true,
  statuses: [200, 304, 401, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Take back the deletion of my account.
 *
 * Within the 30 days after `deleteMyAccount` everything is as it was before, apart from the other sessions, which stay
 * ended.
 */
export const restoreMyAccount = /* @__PURE__ */ operation<'restoreMyAccount'>({
  id: 'restoreMyAccount',
  method: 'POST',
  path: '/users/me/restore',
  secured: true,
  statuses: [204, 401, 404, 409, 422, 429, 500],
  invalidates: [['getMyProfile'], ['listRecommendations'], ['getCompatibility']],
});

/**
 * Agree to the terms.
 *
 * Records what the person agrees to. Each new answer is kept beside the earlier ones; saying the same again adds
 * nothing. The age has to be known, here or from the profile: under 14 answers `profile.under_age`. If the year of
 * birth alone leaves open whether the person is 14, ask for the day.
 */
export const saveMyConsents = /* @__PURE__ */ operation<'saveMyConsents'>({
  id: 'saveMyConsents',
  method: 'PUT',
  path: '/users/me/consents',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [['getMyProfile'], ['getUserProfile'], ['listRecommendations'], ['getCompatibility']],
});

/**
 * Get a ticket for a live connection.
 *
 * A browser cannot send headers with a WebSocket, and an access token does not belong into an address. Get a ticket
 * and open the live connection with it within 30 seconds; each connection, also each reconnection, needs a new one.
 */
export const createRealtimeTicket = /* @__PURE__ */ operation<'createRealtimeTicket'>({
  id: 'createRealtimeTicket',
  method: 'POST',
  path: '/auth/realtime-ticket',
  secured: true,
  statuses: [200, 401, 404, 422, 429, 500],
});

/**
 * Sign in as a seeded person (development only).
 *
 * Begins a session of anybody, without a password. It exists in development only: staging and production are built
 * without it, and the contract they serve does not have it.
 */
export const devLogin = /* @__PURE__ */ operation<'devLogin'>({
  id: 'devLogin',
  method: 'POST',
  path: '/auth/dev-login',
  sends: 'application/json',
  statuses: [200, 400, 403, 404, 413, 415, 422, 429, 500],
});

/**
 * Sign out one device.
 *
 * Ends one session of the person at once: its refresh token no longer works and its live connections close. It may be
 * the current one. Ending an ended session again is harmless.
 */
export const endAuthSession = /* @__PURE__ */ operation<'endAuthSession'>({
  id: 'endAuthSession',
  method: 'DELETE',
  path: '/auth/sessions/{sessionId}',
  secured: true,
  statuses: [204, 401, 404, 422, 429, 500],
  invalidates: [['listAuthSessions']],
});

/**
 * Sign out everywhere else.
 *
 * Ends all sessions of the person but that of the access token, at once, with their live connections. With a token of
 * the existing service, which names no session, it ends them all.
 */
export const endOtherAuthSessions = /* @__PURE__ */ operation<'endOtherAuthSessions'>({
  id: 'endOtherAuthSessions',
  method: 'DELETE',
  path: '/auth/sessions',
  secured: true,
  statuses: [200, 401, 422, 429, 500],
  invalidates: [['listAuthSessions']],
});

/**
 * Get the tokens of a finished sign-in.
 *
 * Send the `loginCode` from the return address with the `codeVerifier` of the beginning. A code works once and for 60
 * seconds; any attempt uses it up. Each exchange begins a session of its own, listed at `GET /auth/sessions`.
 */
export const exchangeLoginCode = /* @__PURE__ */ operation<'exchangeLoginCode'>({
  id: 'exchangeLoginCode',
  method: 'POST',
  path: '/auth/token',
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 413, 415, 422, 429, 500],
});

/**
 * Come back from the provider.
 *
 * The provider sends the browser here; a client never calls it. It checks that this browser began the sign-in, fetches
 * the person's identity from the provider, makes the account at a first sign-in, and returns to the client's
 * `returnTo` with `loginCode` in the query. When the provider or the account says no, `returnTo` carries `error`
 * instead: the code of a problem (`auth.login_refused`, `auth.account_suspended`). Only when the browser's own state
 * is missing or wrong is there no address to return to, and the answer is a problem.
 *
 * An account is the provider and the person's id there. A second provider leads to the same account only when both
 * addresses are verified; Naver's are not.
 */
export const finishLogin = /* @__PURE__ */ operation<'finishLogin'>({
  id: 'finishLogin',
  method: 'GET',
  path: '/auth/{provider}/callback',
  statuses: [302, 400, 422, 429, 500],
});

/**
 * Where I am signed in.
 *
 * Every running session of the person, the newest sign-in first. Show them as devices, with a button that ends each.
 */
export const listAuthSessions = /* @__PURE__ */ operation<'listAuthSessions'>({
  id: 'listAuthSessions',
  method: 'GET',
  path: '/auth/sessions',
  secured: true,
  statuses: [200, 401, 422, 429, 500],
});

/**
 * Sign out here.
 *
 * Ends the session of the access token at once: its refresh token no longer works and its live connections close. The
 * access token itself goes on for the rest of its 15 minutes, except where an operation looks at the session. Forget
 * both tokens. Repeating it is harmless.
 */
export const logout = /* @__PURE__ */ operation<'logout'>({
  id: 'logout',
  method: 'POST',
  path: '/auth/logout',
  secured: true,
  sends: 'application/json',
  statuses: [204, 400, 401, 413, 415, 422, 429, 500],
  invalidates: [['listAuthSessions']],
});

/**
 * Swap a refresh token for a new pair.
 *
 * Each refresh token is swapped once. For 30 seconds after that it may be sent again, by a second tab or because the
 * answer was lost, and leads to the same new refresh token, so that parallel calls never sign anybody out. Later use
 * means that a copy is about: the session ends, for everyone who holds one of its tokens.
 *
 * A 401 here is final: sign in again. Keep the answer before you use it.
 */
export const refreshTokens = /* @__PURE__ */ operation<'refreshTokens'>({
  id: 'refreshTokens',
  method: 'POST',
  path: '/auth/refresh',
  sends: 'application/json',
  statuses: [200, 400, 401, 413, 415, 422, 429, 500],
});

/**
 * Begin a sign-in.
 *
 * Open this address in the browser (a link or `location.href`, not `fetch`): it leads to the provider and from there
 * back to `returnTo`, which then carries `loginCode`, or `error` with a problem code when the sign-in did not succeed.
 *
 * Before, make a random `codeVerifier` (43 to 128 characters, RFC 7636), keep it in sessionStorage, and send its
 * SHA-256 in base64url as `codeChallenge`. Exchange the code with the verifier at `POST /auth/token`: a stolen code is
 * worth nothing without it.
 */
export const startLogin = /* @__PURE__ */ operation<'startLogin'>({
  id: 'startLogin',
  method: 'GET',
  path: '/auth/{provider}/login',
  statuses: [302, 422, 429, 500, 503],
});

/**
 * Accept a match request.
 *
 * The two are matched: they see more of each other's profile and have a direct chat room, and the sender is told.
 * Accepting again answers the same. Only the receiver can accept, and not with a profile that is hidden from everyone.
 * What holds for asking holds on the day of accepting: minors and adults are not matched, nor are people against the
 * wishes of either. Then the request stays open (`matching.not_available`) and can be declined, or accepted once the
 * wishes have changed.
 */
export const acceptMatchRequest = /* @__PURE__ */ operation<'acceptMatchRequest'>({
  id: 'acceptMatchRequest',
  method: 'POST',
  path: '/matching/requests/{requestId}/accept',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getMatchRequest', { requestId: ['path', 'requestId'] }],
    ['listMatchRequests'],
    ['getMatchingSummary'],
    ['listMatches'],
    ['listRecommendations'],
    ['getCompatibility'],
    ['getUserProfile', { userId: ['data', 'partner', 'userId'] }],
  ],
});

/**
 * Take a match request back.
 *
 * The receiver is not told, and no longer finds it among her notifications. Cancelling again answers the same. Only
 * the sender can cancel, and cannot ask that person again for 24 hours.
 */
export const cancelMatchRequest = /* @__PURE__ */ operation<'cancelMatchRequest'>({
  id: 'cancelMatchRequest',
  method: 'POST',
  path: '/matching/requests/{requestId}/cancel',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getMatchRequest', { requestId: ['path', 'requestId'] }],
    ['listMatchRequests'],
    ['getMatchingSummary'],
    ['listRecommendations'],
    ['getCompatibility', { userId: ['data', 'partner', 'userId'] }],
  ],
});

/**
 * Ask somebody to learn together.
 *
 * The receiver is told and has seven days to answer. If that person has an open request to you, the two become a match
 * at once: the answer is that request with the status `accepted` and its `match`. So look at `status`, not at the fact
 * that you asked.
 *
 * Two people have one open request at most. After a declined one neither can ask the other for 30 days. Who has taken
 * a request back, or was left by a partner, can ask that person again after 24 hours. A person can have 20 requests
 * waiting for others and 50 waiting for her; those with people she cannot see do not count. Both must have finished
 * onboarding, and your own profile must be visible to everyone (`profileVisibility`), because the receiver is going to
 * look at it.
 *
 * Minors and adults are not matched, nor are people against the wishes of either (`getMatchPreferences`). Both are
 * `matching.not_available`, which does not tell what it was or on whose side.
 */
export const createMatchRequest = /* @__PURE__ */ operation<'createMatchRequest'>({
  id: 'createMatchRequest',
  method: 'POST',
  path: '/matching/requests',
  secured: true,
  idempotent: true,
  sends: 'application/json',
  statuses: [201, 400, 401, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['listMatchRequests'],
    ['listMatches'],
    ['getMatchingSummary'],
    ['getMatchRequest', { requestId: ['data', 'requestId'] }],
    ['listRecommendations'],
    ['getCompatibility'],
    ['getUserProfile', { userId: ['body', 'receiverId'] }],
  ],
});

/**
 * Decline a match request.
 *
 * The sender is told that it was declined, without a reason; neither can ask the other for 30 days. Declining again
 * answers the same. Only the receiver can decline.
 */
export const declineMatchRequest = /* @__PURE__ */ operation<'declineMatchRequest'>({
  id: 'declineMatchRequest',
  method: 'POST',
  path: '/matching/requests/{requestId}/decline',
  secured: true,
  statuses: [200, 401, 403, 404, 409, 422, 429, 500],
  invalidates: [
    ['getMatchRequest', { requestId: ['path', 'requestId'] }],
    ['listMatchRequests'],
    ['getMatchingSummary'],
    ['listRecommendations'],
    ['getCompatibility'],
  ],
});

/**
 * End a match.
 *
 * Either of the two can end it; the other is not told. Their chat room is closed: both can read it, nobody can write.
 * They can ask each other again, the one who was left after 24 hours; a new match opens the same room. To keep
 * somebody away, block (`blockUser`).
 */
export const endMatch = /* @__PURE__ */ operation<'endMatch'>({
  id: 'endMatch',
  method: 'DELETE',
  path: '/matching/matches/{matchId}',
  secured: true,
  statuses: [204, 401, 404, 409, 422, 429, 500],
  invalidates: [
    ['getMatch', { matchId: ['path', 'matchId'] }],
    ['listMatches'],
    ['listMatchRequests'],
    ['getMatchingSummary'],
    ['getMatchRequest'],
    ['listRecommendations'],
    ['getCompatibility'],
    ['getUserProfile'],
  ],
});

/**
 * How well a person suits me.
 *
 * The score with its parts, the reasons and what would help, for one person: for a profile page, or before a request.
 * What stands against a recommendation is told as far as it is yours to know. A person you cannot see answers 404.
 */
export const getCompatibility = /* @__PURE__ */ operation<'getCompatibility'>({
  id: 'getCompatibility',
  method: 'GET',
  path: '/matching/compatibility/{userId}',
  secured: true,
  statuses: [200, 401, 404, 409, 422, 429, 500],
});

/**
 * One match.
 *
 * The two people see it, while it lasts. A match of others, one with a person you cannot see (any more), one that has
 * ended and one that never was answer the same 404.
 */
export const getMatch = /* @__PURE__ */ operation<'getMatch'>({
  id: 'getMatch',
  method: 'GET',
  path: '/matching/matches/{matchId}',
  secured: true,
  statuses: [200, 304, 401, 404, 422, 429, 500],
  conditional: true,
});

/**
 * My matching preferences.
 *
 * What you want of partners, as answered in onboarding and changed since. Before onboarding is finished there are
 * none: 409.
 */
export const getMatchPreferences = /* @__PURE__ */ operation<'getMatchPreferences'>({
  id: 'getMatchPreferences',
  method: 'GET',
  path: '/matching/preferences',
  secured: true,
  statuses: [200, 304, 401, 404, 409, 422, 429, 500],
  conditional: true,
});

/**
 * One match request.
 *
 * Sender and receiver see it, and nobody else: a request of others, one with a person you cannot see (any more) and
 * one that does not exist answer the same 404.
 */
export const getMatchRequest = /* @__PURE__ */ operation<'getMatchRequest'>({
  id: 'getMatchRequest',
  method: 'GET',
  path: '/matching/requests/{requestId}',
  secured: true,
  statuses: [200, 304, 401, 404, 422, 429, 500],
  conditional: true,
});

/**
 * My requests and matches in numbers.
 *
 * Counts of what the lists show, for badges, and the share of requests you answered. The same answered and unanswered
 * requests count when you are recommended to others. Limits are stated beside what they limit.
 */
export const getMatchingSummary = /* @__PURE__ */ operation<'getMatchingSummary'>({
  id: 'getMatchingSummary',
  method: 'GET',
  path: '/matching/summary',
  secured: true,
  statuses: [200, 401, 422, 429, 500],
});

/**
 * My match requests.
 *
 * The latest first. Requests of and to people you cannot see (any more) are left out: blocked in either direction,
 * hidden, suspended or on their way out. So a page can hold fewer than `limit`, or none: only `nextCursor` says
 * whether there are more.
 */
export const listMatchRequests = /* @__PURE__ */ operation<'listMatchRequests'>({
  id: 'listMatchRequests',
  method: 'GET',
  path: '/matching/requests',
  secured: true,
  statuses: [200, 401, 422, 429, 500],
});

/**
 * People I am matched with.
 *
 * The latest first. People you cannot see (any more) are left out: hidden from everyone, suspended or on their way
 * out. So a page can hold fewer than `limit`, or none: only `nextCursor` says whether there are more.
 */
export const listMatches = /* @__PURE__ */ operation<'listMatches'>({
  id: 'listMatches',
  method: 'GET',
  path: '/matching/matches',
  secured: true,
  statuses: [200, 401, 422, 429, 500],
});

/**
 * People to learn with.
 *
 * The best partners first: people who speak what you learn and learn what you speak, whom nothing keeps apart from you
 * - no block, match, open request or recent refusal, no wish of either side - and with whom it would work in both
 * directions. Minors and adults are never shown to each other.
 *
 * A list is made from a sample of the people who fit, a new one each day: it does not take longer the more people
 * there are. Where fewer than 40 of them pass the filter and both sides' wishes the sample is made up to ten times as
 * large. What only few people have may still be found in some of them only, or in none.
 *
 * Without a cursor the list is ranked anew, at most 100 people long, and kept for 15 minutes: its pages have no holes
 * and no repeats even if scores change meanwhile. An older cursor answers 409; ask for the first page again. Being
 * shown to many people makes a person come a little later, so that everybody is found.
 *
 * Each score says what it is made of, each reason comes as code, parameters and sentence. `whatWouldHelp` says what
 * you could change about yourself.
 */
export const listRecommendations = /* @__PURE__ */ operation<'listRecommendations'>({
  id: 'listRecommendations',
  method: 'GET',
  path: '/matching/recommendations',
  secured: true,
  statuses: [200, 401, 404, 409, 422, 429, 500],
});

/**
 * Say what a recommendation is worth.
 *
 * Changes the next list, and takes the person out of the pages of the present one. Saying something else replaces it.
 * Nobody else learns of it; it also can be said of people who were not in a list.
 */
export const saveRecommendationFeedback = /* @__PURE__ */ operation<'saveRecommendationFeedback'>({
  id: 'saveRecommendationFeedback',
  method: 'PUT',
  path: '/matching/recommendations/{userId}/feedback',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [['listRecommendations'], ['getCompatibility', { userId: ['path', 'userId'] }]],
});

/**
 * Change my matching preferences.
 *
 * Changes what is sent and leaves the rest (RFC 7396). Gender and age bands are hard rules, for both sides: nobody is
 * shown to somebody who does not want them. `communicationMethod` moves the part `goals_and_style` of scores, and
 * `ignoredSignals` leaves parts out. `partnerPersonalities`, `dailyMinutes` and `groupSizes` are kept and shown to you
 * alone; no list is ranked by them yet. Holds from the next list on.
 */
export const updateMatchPreferences = /* @__PURE__ */ operation<'updateMatchPreferences'>({
  id: 'updateMatchPreferences',
  method: 'PATCH',
  path: '/matching/preferences',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getMatchPreferences'], ['listRecommendations'], ['getCompatibility']],
});

/**
 * One report with its evidence.
 *
 * Everything needed to decide - the reporter's words, and the reported profile as it was at the moment of the report.
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
 * The queue of reports.
 *
 * The oldest report comes first. Filter by `status=open` for what waits for a decision.
 */
export const listReports = /* @__PURE__ */ operation<'listReports'>({
  id: 'listReports',
  method: 'GET',
  path: '/moderation/reports',
  secured: true,
  statuses: [200, 401, 403, 422, 429, 500],
});

/**
 * Decide on a report.
 *
 * A report is decided once. The same decision again answers with the same report; another one answers 409 - read the
 * report to see who decided what. `suspend` closes the account and signs it out everywhere in the same step.
 */
export const resolveReport = /* @__PURE__ */ operation<'resolveReport'>({
  id: 'resolveReport',
  method: 'POST',
  path: '/moderation/reports/{reportId}/resolve',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['listReports'],
    ['getReport', { reportId: ['path', 'reportId'] }],
    ['getUserProfile', { userId: ['data', 'subjectId'] }],
    ['getCompatibility', { userId: ['data', 'subjectId'] }],
    ['listRecommendations'],
    ['listMatchRequests'],
    ['getMatchRequest'],
    ['listMatches'],
    ['getMatch'],
    ['getMatchingSummary'],
    ['listMyBlocks'],
  ],
});

/**
 * Open the live channel.
 *
 * A WebSocket for what the person should see at once. Get a ticket from `POST /auth/realtime-ticket` and connect
 * within 30 seconds; the browser sends `Origin` by itself.
 *
 * The server speaks first: `{"type":"hello","at":"<instant>"}`. Send the text `ping` about every 30 seconds, `pong`
 * comes back without waking anything. The channel only listens otherwise: any other frame closes it with 1003. Code
 * 4401 means that the session has ended: do not reconnect, sign in. After any other code reconnect with a new ticket,
 * waiting longer each time.
 */
export const openLiveChannel = /* @__PURE__ */ operation<'openLiveChannel'>({
  id: 'openLiveChannel',
  method: 'GET',
  path: '/notifications/live',
  statuses: [101, 401, 403, 422, 426, 429, 500],
});

/**
 * Complete my onboarding.
 *
 * Makes the draft the person's data: profile, languages, free hours, interests, preferences, the first notification
 * and the entry in the pool of partners appear together or not at all. What is still missing is listed in `errors`
 * with a pointer such as `/steps/profile/englishName`, and nothing happens. Calling it again answers the same. Fields
 * that were not answered, and steps that were skipped or not saved since a restart, leave what the profile has.
 * Afterwards change the data through the profile, or begin again with `restartOnboarding`.
 */
export const completeOnboarding = /* @__PURE__ */ operation<'completeOnboarding'>({
  id: 'completeOnboarding',
  method: 'POST',
  path: '/onboarding/complete',
  secured: true,
  statuses: [200, 401, 404, 409, 422, 429, 500],
  invalidates: [
    ['getOnboarding'],
    ['getOnboardingProfile'],
    ['getOnboardingLanguages'],
    ['getOnboardingInterests'],
    ['getOnboardingPreferences'],
    ['getMyProfile'],
    ['getMyLanguages'],
    ['getMyInterests'],
    ['getMyAvailability'],
    ['getMatchPreferences'],
    ['listRecommendations'],
    ['getMatchingSummary'],
    ['getCompatibility'],
    ['getUserProfile'],
  ],
});

/**
 * My onboarding.
 *
 * Which steps there are, what is due now and which step to show. Ask for it after signing in: `status` decides whether
 * the questionnaire is shown, `nextStep` where it goes on, also on another device. The version of the questionnaire
 * stays the same until the run is completed, whatever has been released meanwhile.
 */
export const getOnboarding = /* @__PURE__ */ operation<'getOnboarding'>({
  id: 'getOnboarding',
  method: 'GET',
  path: '/onboarding',
  secured: true,
  statuses: [200, 304, 401, 404, 422, 429, 500],
  conditional: true,
});

/**
 * The draft of my interests.
 *
 * Why one learns and what one likes to talk about. Works on every device: the draft is kept by the server. A step that
 * was never saved is answered as well, with empty `answers`; keep its `ETag` for the first save. After completion the
 * answer is 409: the live data are read with `getMyInterests` then.
 */
export const getOnboardingInterests = /* @__PURE__ */ operation<'getOnboardingInterests'>({
  id: 'getOnboardingInterests',
  method: 'GET',
  path: '/onboarding/steps/interests',
  secured: true,
  statuses: [200, 304, 401, 404, 409, 422, 429, 500],
  conditional: true,
});

/**
 * The draft of my languages.
 *
 * Which languages one speaks and learns, in one's own order. Works on every device: the draft is kept by the server. A
 * step that was never saved is answered as well, with empty `answers`; keep its `ETag` for the first save. After
 * completion the answer is 409: the live data are read with `getMyLanguages` then.
 */
export const getOnboardingLanguages = /* @__PURE__ */ operation<'getOnboardingLanguages'>({
  id: 'getOnboardingLanguages',
  method: 'GET',
  path: '/onboarding/steps/languages',
  secured: true,
  statuses: [200, 304, 401, 404, 409, 422, 429, 500],
  conditional: true,
});

/**
 * The draft of my preferences.
 *
 * What one looks for in a partner, and when one has time. Works on every device: the draft is kept by the server. A
 * step that was never saved is answered as well, with empty `answers`; keep its `ETag` for the first save. After
 * completion the answer is 409: the live data are read with `getMatchPreferences` and `getMyAvailability` then.
 */
export const getOnboardingPreferences = /* @__PURE__ */ operation<'getOnboardingPreferences'>({
  id: 'getOnboardingPreferences',
  method: 'GET',
  path: '/onboarding/steps/preferences',
  secured: true,
  statuses: [200, 304, 401, 404, 409, 422, 429, 500],
  conditional: true,
});

/**
 * The draft of my profile.
 *
 * Who one is. Works on every device: the draft is kept by the server. A step that was never saved is answered as well,
 * with empty `answers`; keep its `ETag` for the first save. After completion the answer is 409: the live data are read
 * with `getMyProfile` then.
 *
 * Without `timeZone` the usual zone of the residence counts. The picture is no part of the draft: send it with
 * `uploadProfileImage`.
 */
export const getOnboardingProfile = /* @__PURE__ */ operation<'getOnboardingProfile'>({
  id: 'getOnboardingProfile',
  method: 'GET',
  path: '/onboarding/steps/profile',
  secured: true,
  statuses: [200, 304, 401, 404, 409, 422, 429, 500],
  conditional: true,
});

/**
 * Go through onboarding again.
 *
 * Opens a new draft with the newest questionnaire, filled with the live data of the profile; a draft that is open is
 * replaced. The live data stay as they are, and the person stays visible to others, until the new draft is completed.
 * Then the steps that were saved since take effect, and no other: what is changed in the profile meanwhile stays. Send
 * an `Idempotency-Key`, so that a repeated call does not throw away what was saved after the first.
 */
export const restartOnboarding = /* @__PURE__ */ operation<'restartOnboarding'>({
  id: 'restartOnboarding',
  method: 'POST',
  path: '/onboarding/restart',
  secured: true,
  idempotent: true,
  statuses: [200, 401, 404, 409, 422, 429, 500],
  invalidates: [
    ['getOnboarding'],
    ['getOnboardingProfile'],
    ['getOnboardingLanguages'],
    ['getOnboardingInterests'],
    ['getOnboardingPreferences'],
  ],
});

/**
 * Save the draft of my interests.
 *
 * Replaces the answers of this step and nothing else; saving the same again has the same result. Steps come in any
 * order, and an incomplete step can be saved: `missing` says what it lacks. Send the step's `ETag` as `If-Match`: of
 * two tabs exactly one wins, the other answers 412 and reads the step again.
 *
 * Codes come from the reference lists; each may come once. The step may be skipped instead (`skipOnboardingStep`).
 */
export const saveOnboardingInterests = /* @__PURE__ */ operation<'saveOnboardingInterests'>({
  id: 'saveOnboardingInterests',
  method: 'PUT',
  path: '/onboarding/steps/interests',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getOnboarding'], ['getOnboardingInterests']],
});

/**
 * Save the draft of my languages.
 *
 * Replaces the answers of this step and nothing else; saving the same again has the same result. Steps come in any
 * order, and an incomplete step can be saved: `missing` says what it lacks. Send the step's `ETag` as `If-Match`: of
 * two tabs exactly one wins, the other answers 412 and reads the step again.
 *
 * Codes come from the reference list `languages`. No language may come twice, whether as native or as learned, and a
 * target level is not below the level.
 */
export const saveOnboardingLanguages = /* @__PURE__ */ operation<'saveOnboardingLanguages'>({
  id: 'saveOnboardingLanguages',
  method: 'PUT',
  path: '/onboarding/steps/languages',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getOnboarding'], ['getOnboardingLanguages']],
});

/**
 * Save the draft of my preferences.
 *
 * Replaces the answers of this step and nothing else; saving the same again has the same result. Steps come in any
 * order, and an incomplete step can be saved: `missing` says what it lacks. Send the step's `ETag` as `If-Match`: of
 * two tabs exactly one wins, the other answers 412 and reads the step again.
 *
 * Codes come from the reference lists; each may come once, and blocks of one day do not overlap.
 */
export const saveOnboardingPreferences = /* @__PURE__ */ operation<'saveOnboardingPreferences'>({
  id: 'saveOnboardingPreferences',
  method: 'PUT',
  path: '/onboarding/steps/preferences',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getOnboarding'], ['getOnboardingPreferences']],
});

/**
 * Save the draft of my profile.
 *
 * Replaces the answers of this step and nothing else; saving the same again has the same result. Steps come in any
 * order, and an incomplete step can be saved: `missing` says what it lacks. Send the step's `ETag` as `If-Match`: of
 * two tabs exactly one wins, the other answers 412 and reads the step again.
 *
 * A fault is told for each field. People younger than 14 are refused.
 */
export const saveOnboardingProfile = /* @__PURE__ */ operation<'saveOnboardingProfile'>({
  id: 'saveOnboardingProfile',
  method: 'PUT',
  path: '/onboarding/steps/profile',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getOnboarding'], ['getOnboardingProfile']],
});

/**
 * Skip a step.
 *
 * Leaves a step out; only a step with `isSkippable` takes it. Its saved answers are dropped and it is no longer due;
 * saving it later takes the skip back. Skipping twice changes nothing. What the profile has of this step already stays
 * as it is.
 *
 * Send the `ETag` of the step as `If-Match`, so that answers which another tab has saved meanwhile are not dropped:
 * the answer is 412 then. Without it the skip counts, whatever was saved before.
 */
export const skipOnboardingStep = /* @__PURE__ */ operation<'skipOnboardingStep'>({
  id: 'skipOnboardingStep',
  method: 'POST',
  path: '/onboarding/steps/{step}/skip',
  secured: true,
  statuses: [200, 401, 404, 409, 412, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getOnboarding'],
    ['getOnboardingProfile'],
    ['getOnboardingLanguages'],
    ['getOnboardingInterests'],
    ['getOnboardingPreferences'],
  ],
});

/**
 * Make an uploaded picture my picture.
 *
 * Call it after the picture has been sent to `uploadUrl`. The picture is checked and encoded anew exactly as in
 * `uploadProfileImage`; one that is refused is removed, and a new address is needed. Send an `Idempotency-Key`, so
 * that a repeated call gives the same answer.
 */
export const confirmProfileImageUpload = /* @__PURE__ */ operation<'confirmProfileImageUpload'>({
  id: 'confirmProfileImageUpload',
  method: 'POST',
  path: '/users/me/profile-image/direct-upload/confirm',
  secured: true,
  idempotent: true,
  sends: 'application/json',
  statuses: [201, 400, 401, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [['getMyProfile'], ['getOnboarding'], ['getUserProfile']],
});

/**
 * Create my profile.
 *
 * Makes the profile of the person the token belongs to. Sign-in does this by itself; it is needed only by people who
 * come with a token of the existing service. There is one profile a person, however often and however parallel this is
 * called; send an `Idempotency-Key` so that a repeated call is answered like the first.
 */
export const createMyProfile = /* @__PURE__ */ operation<'createMyProfile'>({
  id: 'createMyProfile',
  method: 'POST',
  path: '/users/me',
  secured: true,
  idempotent: true,
  sends: 'application/json',
  statuses: [201, 400, 401, 409, 413, 415, 422, 429, 500],
  invalidates: [
    ['getMyProfile'],
    ['getMyLanguages'],
    ['getMyInterests'],
    ['getMyAvailability'],
    ['getMySettings'],
    ['getUserProfile', { userId: ['data', 'userId'] }],
    ['listMyBlocks'],
    ['getOnboarding'],
    ['getOnboardingProfile'],
    ['getOnboardingLanguages'],
    ['getOnboardingInterests'],
    ['getOnboardingPreferences'],
    ['getMatchPreferences'],
    ['listRecommendations'],
    ['getCompatibility'],
  ],
});

/**
 * Get an address to upload my picture to.
 *
 * For large pictures and slow networks: ask for an address, POST the picture there as multipart field `file` (no
 * token), then confirm it. The address works once and for 30 minutes. Nothing is shown to anyone before it is
 * confirmed; what is never confirmed is removed. A person has one open address: a new one closes the one before.
 */
export const createProfileImageUpload = /* @__PURE__ */ operation<'createProfileImageUpload'>({
  id: 'createProfileImageUpload',
  method: 'POST',
  path: '/users/me/profile-image/direct-upload',
  secured: true,
  idempotent: true,
  statuses: [201, 401, 404, 409, 422, 429, 500],
});

/**
 * Remove my picture.
 *
 * The profile has no picture afterwards, whether it had one or not, and the stored file is removed.
 */
export const deleteProfileImage = /* @__PURE__ */ operation<'deleteProfileImage'>({
  id: 'deleteProfileImage',
  method: 'DELETE',
  path: '/users/me/profile-image',
  secured: true,
  statuses: [204, 401, 404, 409, 422, 429, 500],
  invalidates: [['getMyProfile'], ['getOnboarding'], ['getUserProfile']],
});

/**
 * My free hours.
 *
 * The free hours of an ordinary week and the dates that differ.
 */
export const getMyAvailability = /* @__PURE__ */ operation<'getMyAvailability'>({
  id: 'getMyAvailability',
  method: 'GET',
  path: '/users/me/availability',
  secured: true,
  statuses: [200, 304, 401, 404, 422, 429, 500],
  conditional: true,
});

/**
 * My interests.
 *
 * Why one learns and what one likes to talk about. Lists are empty where nothing was said, as before onboarding and
 * after a skipped step.
 */
export const getMyInterests = /* @__PURE__ */ operation<'getMyInterests'>({
  id: 'getMyInterests',
  method: 'GET',
  path: '/users/me/interests',
  secured: true,
  statuses: [200, 304, 401, 404, 422, 429, 500],
  conditional: true,
});

/**
 * My languages.
 *
 * The languages one speaks and learns, in one's own order.
 */
export const getMyLanguages = /* @__PURE__ */ operation<'getMyLanguages'>({
  id: 'getMyLanguages',
  method: 'GET',
  path: '/users/me/languages',
  secured: true,
  statuses: [200, 304, 401, 404, 422, 429, 500],
  conditional: true,
});

/**
 * My profile.
 *
 * Everything the signed-in person sees about herself. Keep the `ETag` and send it as `If-Match` with the next change.
 * While the account waits for its deletion, `deletion` says until when it can be taken back.
 */
export const getMyProfile = /* @__PURE__ */ operation<'getMyProfile'>({
  id: 'getMyProfile',
  method: 'GET',
  path: '/users/me',
  secured: true,
  statuses: [200, 304, 401, 404, 422, 429, 500],
  conditional: true,
});

/**
 * My settings.
 *
 * Privacy, the app itself, and accessibility. Notification settings have operations of their own.
 */
export const getMySettings = /* @__PURE__ */ operation<'getMySettings'>({
  id: 'getMySettings',
  method: 'GET',
  path: '/users/me/settings',
  secured: true,
  statuses: [200, 304, 401, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Another person.
 *
 * What the signed-in person may see of somebody. It depends on what the two are to each other, and on the settings of
 * the person looked at. Fields the viewer may not see are null.
 *
 * | Field | self | matched | stranger | Setting that can close it | |---|---|---|---|---| | userId, relation,
 * canBeMessaged | yes | yes | yes | | | englishName, introduction, gender, image, languages | yes | yes | yes | | |
 * ageBand | yes | yes | yes | ageBandAudience | | residence | yes | yes | yes | residenceAudience | | isOnline | yes |
 * yes | yes | onlineStatusAudience | | lastActiveAt | yes | yes | no | onlineStatusAudience | | nativeName, timeZone |
 * yes | yes | no | |
 *
 * A person who does not exist, has blocked the viewer or is blocked by him, lets no such viewer see the profile
 * (`profileVisibility`), or whose account is suspended or about to be deleted, answers 404: the same one for all, so
 * that it tells nothing. With your own id you see yourself as people you are matched with do, whatever your settings
 * are.
 */
export const getUserProfile = /* @__PURE__ */ operation<'getUserProfile'>({
  id: 'getUserProfile',
  method: 'GET',
  path: '/users/{userId}',
  secured: true,
  statuses: [200, 304, 401, 404, 422, 429, 500],
  conditional: true,
});

/**
 * Set my free hours.
 *
 * Replaces all free hours at once. Hours are wall clock in the time zone of the profile, to the minute; `24:00` ends a
 * day, and a block past midnight is written as two. A date can take hours away (`off`, without times the whole day) or
 * add some (`extra`). Every fault is listed.
 */
export const replaceMyAvailability = /* @__PURE__ */ operation<'replaceMyAvailability'>({
  id: 'replaceMyAvailability',
  method: 'PUT',
  path: '/users/me/availability',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getMyAvailability'], ['getMyProfile'], ['listRecommendations'], ['getCompatibility']],
});

/**
 * Set my interests.
 *
 * Replaces all four lists at once; an empty one takes everything out. Codes come from the reference lists, and each
 * may come once. Motivations and expectations keep the order they are sent in. Recommendations follow from the next
 * list on: this is how to do what `add_topics` in `whatWouldHelp` proposes. Every fault is listed.
 */
export const replaceMyInterests = /* @__PURE__ */ operation<'replaceMyInterests'>({
  id: 'replaceMyInterests',
  method: 'PUT',
  path: '/users/me/interests',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getMyInterests'], ['listRecommendations'], ['getCompatibility']],
});

/**
 * Set my languages.
 *
 * Replaces all languages at once. Codes come from the reference list `languages`. No language may come twice, whether
 * as native or as learned, and a target level is not below the level. Every fault is listed.
 */
export const replaceMyLanguages = /* @__PURE__ */ operation<'replaceMyLanguages'>({
  id: 'replaceMyLanguages',
  method: 'PUT',
  path: '/users/me/languages',
  secured: true,
  sends: 'application/json',
  statuses: [200, 400, 401, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getMyLanguages'], ['getMyProfile'], ['getUserProfile'], ['listRecommendations'], ['getCompatibility']],
});

/**
 * Change my profile.
 *
 * Changes what is sent and leaves the rest (RFC 7396). Every fault is listed at once, with a pointer to its field.
 * Send the `ETag` of the profile you showed as `If-Match`: of two changes based on the same profile exactly one
 * succeeds, the other answers 412. A new time zone moves neither the free hours (they stay on the wall clock) nor
 * anything that is booked.
 */
export const updateMyProfile = /* @__PURE__ */ operation<'updateMyProfile'>({
  id: 'updateMyProfile',
  method: 'PATCH',
  path: '/users/me',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [
    ['getMyProfile'],
    ['getMyAvailability'],
    ['getUserProfile', { userId: ['data', 'userId'] }],
    ['listRecommendations'],
    ['getCompatibility'],
  ],
});

/**
 * Change my settings.
 *
 * Changes what is sent and leaves the rest (RFC 7396), also inside the groups. Privacy holds from the next answer on
 * that anybody gets.
 */
export const updateMySettings = /* @__PURE__ */ operation<'updateMySettings'>({
  id: 'updateMySettings',
  method: 'PATCH',
  path: '/users/me/settings',
  secured: true,
  sends: 'application/merge-patch+json',
  statuses: [200, 400, 401, 404, 409, 412, 413, 415, 422, 429, 500],
  conditional: true,
  invalidates: [['getMySettings'], ['listRecommendations'], ['getCompatibility']],
});

/**
 * Upload my picture.
 *
 * Send the picture as the multipart field `file`. The server looks at its content, not at its name: JPEG, PNG and WebP
 * up to 10 MB, 64 to 12,000 pixels a side and 50 megapixels are accepted; anything else, and files that are something
 * else besides a picture, are refused. It is turned upright and encoded anew, so that place, camera and comments are
 * gone. The answer carries the new addresses; the picture before it is removed. Show the local file until then.
 */
export const uploadProfileImage = /* @__PURE__ */ operation<'uploadProfileImage'>({
  id: 'uploadProfileImage',
  method: 'POST',
  path: '/users/me/profile-image',
  secured: true,
  idempotent: true,
  sends: 'multipart/form-data',
  statuses: [201, 400, 401, 404, 409, 413, 415, 422, 429, 500],
  invalidates: [['getMyProfile'], ['getOnboarding'], ['getUserProfile']],
});

/**
 * Block a person.
 *
 * From the next answer on both are hidden from each other everywhere. The other person is not told. Blocking twice is
 * blocking once. An open request between the two is cancelled and a match ends, for good: unblocking brings neither
 * back. Somebody who cannot be seen cannot be blocked either: it answers 404 like a person who does not exist.
 */
export const blockUser = /* @__PURE__ */ operation<'blockUser'>({
  id: 'blockUser',
  method: 'PUT',
  path: '/users/me/blocks/{userId}',
  secured: true,
  statuses: [204, 401, 404, 409, 422, 429, 500],
  invalidates: [
    ['listMyBlocks'],
    ['getUserProfile', { userId: ['path', 'userId'] }],
    ['listMatchRequests'],
    ['listMatches'],
    ['getMatchingSummary'],
    ['listRecommendations'],
    ['getCompatibility', { userId: ['path', 'userId'] }],
    ['getMatchRequest'],
    ['getMatch'],
  ],
});

/**
 * People I have blocked.
 *
 * The latest first. Others cannot tell that they are listed here.
 */
export const listMyBlocks = /* @__PURE__ */ operation<'listMyBlocks'>({
  id: 'listMyBlocks',
  method: 'GET',
  path: '/users/me/blocks',
  secured: true,
  statuses: [200, 401, 404, 422, 429, 500],
});

/**
 * Report a person.
 *
 * Tells the moderators about a person. The profile as it is now is kept with the report, so that later changes hide
 * nothing. The reported person is not told who reported. A person who has blocked you, or whose account is being
 * deleted, can still be reported; only somebody who does not exist (any more) answers 404. Ten reports a day. Offer a
 * block afterwards (`blockUser`).
 */
export const reportUser = /* @__PURE__ */ operation<'reportUser'>({
  id: 'reportUser',
  method: 'POST',
  path: '/users/{userId}/reports',
  secured: true,
  idempotent: true,
  sends: 'application/json',
  statuses: [201, 400, 401, 404, 409, 413, 415, 422, 429, 500],
});

/**
 * Unblock a person.
 *
 * Takes the block back; unblocking somebody who is not blocked changes nothing.
 */
export const unblockUser = /* @__PURE__ */ operation<'unblockUser'>({
  id: 'unblockUser',
  method: 'DELETE',
  path: '/users/me/blocks/{userId}',
  secured: true,
  statuses: [204, 401, 404, 409, 422, 429, 500],
  invalidates: [
    ['listMyBlocks'],
    ['getUserProfile', { userId: ['path', 'userId'] }],
    ['listRecommendations'],
    ['getCompatibility', { userId: ['path', 'userId'] }],
    ['listMatchRequests'],
    ['getMatchRequest'],
    ['listMatches'],
    ['getMatch'],
    ['getMatchingSummary'],
  ],
});

/**
 * The clock of this server.
 *
 * What time the development server lives in. Absent from staging and production.
 */
export const getClock = /* @__PURE__ */ operation<'getClock'>({ id: 'getClock', method: 'GET', path: '/dev/clock', statuses: [200, 422, 429] });

/**
 * This contract.
 *
 * The OpenAPI document that the server's routes, the typed client and the tests are generated from. Keep the `ETag`
 * and ask again with `If-None-Match`: the answer changes only with a new release.
 */
export const getContract = /* @__PURE__ */ operation<'getContract'>({
  id: 'getContract',
  method: 'GET',
  path: '/openapi.json',
  statuses: [200, 304, 422, 429],
  conditional: true,
});

/**
 * Is the service up?.
 *
 * Answers at once without touching any storage. Poll it as often as the limit allows; show a banner when it fails.
 */
export const getHealth = /* @__PURE__ */ operation<'getHealth'>({ id: 'getHealth', method: 'GET', path: '/health', statuses: [200, 422, 429] });

/**
 * Do all parts answer?.
 *
 * Asks the database, the caches, the stores and the live connections one by one and says which of them answer. For
 * monitoring, after a deployment and while something seems wrong; a client only needs `/health`.
 */
export const getReadiness = /* @__PURE__ */ operation<'getReadiness'>({ id: 'getReadiness', method: 'GET', path: '/ready', statuses: [200, 422, 429, 500, 503] });

/**
 * One reference list.
 *
 * The choices of one list in the order forms should show them. Send and store `code`, show `name`: codes never change,
 * names follow `Accept-Language`. The answer may be kept for an hour; ask again with `If-None-Match`.
 */
export const getReferenceList = /* @__PURE__ */ operation<'getReferenceList'>({
  id: 'getReferenceList',
  method: 'GET',
  path: '/reference/{list}',
  statuses: [200, 304, 422, 429],
  conditional: true,
});

/**
 * Which reference lists there are.
 *
 * Names and sizes of all lists that forms are built from. Read one with `GET /reference/{list}`. The answer may be
 * kept for an hour and differs by `Accept-Language`.
 */
export const listReferenceLists = /* @__PURE__ */ operation<'listReferenceLists'>({
  id: 'listReferenceLists',
  method: 'GET',
  path: '/reference',
  statuses: [200, 304, 422, 429],
  conditional: true,
});

/**
 * Set the clock of this server.
 *
 * Moves the development server to another time, running on from there or standing still, and does at once what has
 * come due by then: expiries, deletions, deliveries. `now: null` goes back to real time. Tokens are checked by this
 * clock too. Absent from staging and production.
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
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'export.not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  restoreMyAccount:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'profile.not_deleting'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  saveMyConsents:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
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
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
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
    | 'auth.session_ended'
    | 'auth.session_not_found'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  endOtherAuthSessions:
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
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  logout:
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
  acceptMatchRequest:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'matching.not_available'
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
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'matching.match_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMatchPreferences:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'matching.not_onboarded'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMatchRequest:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'matching.request_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMatchingSummary:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listMatchRequests:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listMatches:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listRecommendations:
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
  getReport:
    | 'auth.forbidden'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'report.not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  listReports:
    | 'auth.forbidden'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  resolveReport:
    | 'auth.forbidden'
    | 'auth.session_ended'
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'report.already_resolved'
    | 'report.not_found'
    | 'request.invalid'
    | 'request.malformed'
    | 'request.rate_limited'
    | 'request.too_large'
    | 'request.unsupported_media_type'
    | 'server.internal';
  openLiveChannel:
    | 'auth.origin_refused'
    | 'auth.ticket_invalid'
    | 'auth.upgrade_required'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  completeOnboarding:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'onboarding.incomplete'
    | 'profile.deletion_pending'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getOnboarding:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getOnboardingInterests:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'onboarding.already_completed'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getOnboardingLanguages:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'onboarding.already_completed'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getOnboardingPreferences:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'onboarding.already_completed'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getOnboardingProfile:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'onboarding.already_completed'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  restartOnboarding:
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
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'idempotency.in_progress'
    | 'idempotency.key_reused'
    | 'image.dimensions_refused'
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
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.deletion_pending'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMyAvailability:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMyInterests:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMyLanguages:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMyProfile:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getMySettings:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  getUserProfile:
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.user_not_found'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  replaceMyAvailability:
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
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
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
  updateMySettings:
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
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'idempotency.in_progress'
    | 'idempotency.key_reused'
    | 'image.dimensions_refused'
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
    | 'auth.token_expired'
    | 'auth.token_invalid'
    | 'auth.token_missing'
    | 'profile.missing'
    | 'request.invalid'
    | 'request.rate_limited'
    | 'server.internal';
  reportUser:
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
