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
         * Come back from the provider
         * @description The provider sends the browser here; a client never calls it. It checks that this browser began the sign-in, fetches the
         *     person's identity from the provider, makes the account at a first sign-in, and returns to the client's `returnTo` with
         *     `loginCode` in the query. When the provider or the account says no, `returnTo` carries `error` instead: the code of a
         *     problem (`auth.login_refused`, `auth.account_suspended`). Only when the browser's own state is missing or wrong is there
         *     no address to return to, and the answer is a problem.
         *
         *     An account is the provider and the person's id there. A second provider leads to the same account only when both
         *     addresses are verified; Naver's are not.
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
         * Begin a sign-in
         * @description Open this address in the browser (a link or `location.href`, not `fetch`): it leads to the provider and from there back
         *     to `returnTo`, which then carries `loginCode`, or `error` with a problem code when the sign-in did not succeed.
         *
         *     Before, make a random `codeVerifier` (43 to 128 characters, RFC 7636), keep it in sessionStorage, and send its SHA-256
         *     in base64url as `codeChallenge`. Exchange the code with the verifier at `POST /auth/token`: a stolen code is worth
         *     nothing without it.
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
         * Sign in as a seeded person (development only)
         * @description Begins a session of anybody, without a password. It exists in development only: staging and production are built
         *     without it, and the contract they serve does not have it.
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
         * Sign out here
         * @description Ends the session of the access token at once: its refresh token no longer works and its live connections close. The
         *     access token itself goes on for the rest of its 15 minutes, except where an operation looks at the session. Forget both
         *     tokens. Repeating it is harmless.
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
         * Get a ticket for a live connection
         * @description A browser cannot send headers with a WebSocket, and an access token does not belong into an address. Get a ticket and
         *     open the live connection with it within 30 seconds; each connection, also each reconnection, needs a new one.
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
         * Swap a refresh token for a new pair
         * @description Each refresh token is swapped once. For 30 seconds after that it may be sent again, by a second tab or because the
         *     answer was lost, and leads to the same new refresh token, so that parallel calls never sign anybody out. Later use
         *     means that a copy is about: the session ends, for everyone who holds one of its tokens.
         *
         *     A 401 here is final: sign in again. Keep the answer before you use it.
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
         * Where I am signed in
         * @description Every running session of the person, the newest sign-in first. Show them as devices, with a button that ends each.
         */
        get: operations["listAuthSessions"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere else
         * @description Ends all sessions of the person but that of the access token, at once, with their live connections. With a token of the
         *     existing service, which names no session, it ends them all.
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
         * Sign out one device
         * @description Ends one session of the person at once: its refresh token no longer works and its live connections close. It may be the
         *     current one. Ending an ended session again is harmless.
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
         * Get the tokens of a finished sign-in
         * @description Send the `loginCode` from the return address with the `codeVerifier` of the beginning. A code works once and for 60
         *     seconds; any attempt uses it up. Each exchange begins a session of its own, listed at `GET /auth/sessions`.
         */
        post: operations["exchangeLoginCode"];
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
         * The clock of this server
         * @description What time the development server lives in. Absent from staging and production.
         */
        get: operations["getClock"];
        /**
         * Set the clock of this server
         * @description Moves the development server to another time, running on from there or standing still, and does at once what has come
         *     due by then: expiries, deletions, deliveries. `now: null` goes back to real time. Tokens are checked by this clock too.
         *     Absent from staging and production.
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
         * @description The address is the `downloadUrl` of a ready export; do not put it together yourself. It needs no token, so that a browser can
         *     open it, and stops working at `expiresAt`. A wrong, altered or expired address answers 404.
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
         * Is the service up?
         * @description Answers at once without touching any storage. Poll it as often as the limit allows; show a banner when it fails.
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
         * How well a person suits me
         * @description The score with its parts, the reasons and what would help, for one person: for a profile page, or before a request. What stands
         *     against a recommendation is told as far as it is yours to know. A person you cannot see answers 404.
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
         * People I am matched with
         * @description The latest first. People you cannot see (any more) are left out: hidden from everyone, suspended or on their way out. So a page
         *     can hold fewer than `limit`, or none: only `nextCursor` says whether there are more.
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
         * One match
         * @description The two people see it, while it lasts. A match of others, one with a person you cannot see (any more), one that has ended and
         *     one that never was answer the same 404.
         */
        get: operations["getMatch"];
        put?: never;
        post?: never;
        /**
         * End a match
         * @description Either of the two can end it; the other is not told. Their chat room is closed: both can read it, nobody can write. They can ask
         *     each other again, the one who was left after 24 hours; a new match opens the same room. To keep somebody away, block (`blockUser`).
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
         * My matching preferences
         * @description What you want of partners, as answered in onboarding and changed since. Before onboarding is finished there are none: 409.
         */
        get: operations["getMatchPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my matching preferences
         * @description Changes what is sent and leaves the rest (RFC 7396). Gender and age bands are hard rules, for both sides: nobody is shown to somebody
         *     who does not want them. `communicationMethod` moves the part `goals_and_style` of scores, and `ignoredSignals` leaves parts out.
         *     `partnerPersonalities`, `dailyMinutes` and `groupSizes` are kept and shown to you alone; no list is ranked by them yet.
         *     Holds from the next list on.
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
         * People to learn with
         * @description The best partners first: people who speak what you learn and learn what you speak, whom nothing keeps apart from you - no block,
         *     match, open request or recent refusal, no wish of either side - and with whom it would work in both directions. Minors and adults
         *     are never shown to each other.
         *
         *     A list is made from a sample of the people who fit, a new one each day: it does not take longer the more people there are. Where
         *     fewer than 40 of them pass the filter and both sides' wishes the sample is made up to ten times as large. What only few people have
         *     may still be found in some of them only, or in none.
         *
         *     Without a cursor the list is ranked anew, at most 100 people long, and kept for 15 minutes: its pages have no holes and no repeats
         *     even if scores change meanwhile. An older cursor answers 409; ask for the first page again. Being shown to many people makes a
         *     person come a little later, so that everybody is found.
         *
         *     Each score says what it is made of, each reason comes as code, parameters and sentence. `whatWouldHelp` says what you could change
         *     about yourself.
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
         * Say what a recommendation is worth
         * @description Changes the next list, and takes the person out of the pages of the present one. Saying something else replaces it. Nobody else
         *     learns of it; it also can be said of people who were not in a list.
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
         * My match requests
         * @description The latest first. Requests of and to people you cannot see (any more) are left out: blocked in either direction, hidden, suspended
         *     or on their way out. So a page can hold fewer than `limit`, or none: only `nextCursor` says whether there are more.
         */
        get: operations["listMatchRequests"];
        put?: never;
        /**
         * Ask somebody to learn together
         * @description The receiver is told and has seven days to answer. If that person has an open request to you, the two become a match at once:
         *     the answer is that request with the status `accepted` and its `match`. So look at `status`, not at the fact that you asked.
         *
         *     Two people have one open request at most. After a declined one neither can ask the other for 30 days. Who has taken a request
         *     back, or was left by a partner, can ask that person again after 24 hours. A person can have 20 requests waiting for others and
         *     50 waiting for her; those with people she cannot see do not count. Both must have finished onboarding, and your own profile must
         *     be visible to everyone (`profileVisibility`), because the receiver is going to look at it.
         *
         *     Minors and adults are not matched, nor are people against the wishes of either (`getMatchPreferences`). Both are
         *     `matching.not_available`, which does not tell what it was or on whose side.
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
         * One match request
         * @description Sender and receiver see it, and nobody else: a request of others, one with a person you cannot see (any more) and one that does
         *     not exist answer the same 404.
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
         * @description The two are matched: they see more of each other's profile and have a direct chat room, and the sender is told. Accepting again
         *     answers the same. Only the receiver can accept, and not with a profile that is hidden from everyone. What holds for asking holds
         *     on the day of accepting: minors and adults are not matched, nor are people against the wishes of either. Then the request stays
         *     open (`matching.not_available`) and can be declined, or accepted once the wishes have changed.
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
         * Take a match request back
         * @description The receiver is not told, and no longer finds it among her notifications. Cancelling again answers the same. Only the sender can
         *     cancel, and cannot ask that person again for 24 hours.
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
         * @description The sender is told that it was declined, without a reason; neither can ask the other for 30 days. Declining again answers the same.
         *     Only the receiver can decline.
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
         * My requests and matches in numbers
         * @description Counts of what the lists show, for badges, and the share of requests you answered. The same answered and unanswered requests
         *     count when you are recommended to others. Limits are stated beside what they limit.
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
    "/moderation/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue of reports
         * @description The oldest report comes first. Filter by `status=open` for what waits for a decision.
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
         * One report with its evidence
         * @description Everything needed to decide - the reporter's words, and the reported profile as it was at the moment of the report.
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
         * Decide on a report
         * @description A report is decided once. The same decision again answers with the same report; another one answers 409 - read the report to
         *     see who decided what. `suspend` closes the account and signs it out everywhere in the same step.
         */
        post: operations["resolveReport"];
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
         * @description A WebSocket for what the person should see at once. Get a ticket from `POST /auth/realtime-ticket` and connect within 30
         *     seconds; the browser sends `Origin` by itself.
         *
         *     The server speaks first: `{"type":"hello","at":"<instant>"}`. Send the text `ping` about every 30 seconds, `pong` comes
         *     back without waking anything. The channel only listens otherwise: any other frame closes it with 1003. Code 4401 means
         *     that the session has ended: do not reconnect, sign in. After any other code reconnect with a new ticket, waiting longer
         *     each time.
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
    "/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My onboarding
         * @description Which steps there are, what is due now and which step to show. Ask for it after signing in: `status` decides whether the
         *     questionnaire is shown, `nextStep` where it goes on, also on another device. The version of the questionnaire stays the same
         *     until the run is completed, whatever has been released meanwhile.
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
         * Complete my onboarding
         * @description Makes the draft the person's data: profile, languages, free hours, interests, preferences, the first notification and the entry
         *     in the pool of partners appear together or not at all. What is still missing is listed in `errors` with a pointer such as
         *     `/steps/profile/englishName`, and nothing happens. Calling it again answers the same. Fields that were not answered, and
         *     steps that were skipped or not saved since a restart, leave what the profile has. Afterwards change the data through the profile,
         *     or begin again with `restartOnboarding`.
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
         * Go through onboarding again
         * @description Opens a new draft with the newest questionnaire, filled with the live data of the profile; a draft that is open is replaced. The live
         *     data stay as they are, and the person stays visible to others, until the new draft is completed. Then the steps that were saved
         *     since take effect, and no other: what is changed in the profile meanwhile stays. Send an `Idempotency-Key`, so that a repeated call
         *     does not throw away what was saved after the first.
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
         * Skip a step
         * @description Leaves a step out; only a step with `isSkippable` takes it. Its saved answers are dropped and it is no longer due; saving it
         *     later takes the skip back. Skipping twice changes nothing. What the profile has of this step already stays as it is.
         *
         *     Send the `ETag` of the step as `If-Match`, so that answers which another tab has saved meanwhile are not dropped: the answer is
         *     412 then. Without it the skip counts, whatever was saved before.
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
         * The draft of my interests
         * @description Why one learns and what one likes to talk about. Works on every device: the draft is kept by the server. A step that was never
         *     saved is answered as well, with empty `answers`; keep its `ETag` for the first save. After completion the answer is 409: the live
         *     data are read with `getMyInterests` then.
         */
        get: operations["getOnboardingInterests"];
        /**
         * Save the draft of my interests
         * @description Replaces the answers of this step and nothing else; saving the same again has the same result. Steps come in any order, and an
         *     incomplete step can be saved: `missing` says what it lacks. Send the step's `ETag` as `If-Match`: of two tabs exactly one wins,
         *     the other answers 412 and reads the step again.
         *
         *     Codes come from the reference lists; each may come once. The step may be skipped instead (`skipOnboardingStep`).
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
         * The draft of my languages
         * @description Which languages one speaks and learns, in one's own order. Works on every device: the draft is kept by the server. A step that was
         *     never saved is answered as well, with empty `answers`; keep its `ETag` for the first save. After completion the answer is 409: the
         *     live data are read with `getMyLanguages` then.
         */
        get: operations["getOnboardingLanguages"];
        /**
         * Save the draft of my languages
         * @description Replaces the answers of this step and nothing else; saving the same again has the same result. Steps come in any order, and an
         *     incomplete step can be saved: `missing` says what it lacks. Send the step's `ETag` as `If-Match`: of two tabs exactly one wins,
         *     the other answers 412 and reads the step again.
         *
         *     Codes come from the reference list `languages`. No language may come twice, whether as native or as learned, and a target level is
         *     not below the level.
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
         * The draft of my preferences
         * @description What one looks for in a partner, and when one has time. Works on every device: the draft is kept by the server. A step that was
         *     never saved is answered as well, with empty `answers`; keep its `ETag` for the first save. After completion the answer is 409: the
         *     live data are read with `getMatchPreferences` and `getMyAvailability` then.
         */
        get: operations["getOnboardingPreferences"];
        /**
         * Save the draft of my preferences
         * @description Replaces the answers of this step and nothing else; saving the same again has the same result. Steps come in any order, and an
         *     incomplete step can be saved: `missing` says what it lacks. Send the step's `ETag` as `If-Match`: of two tabs exactly one wins,
         *     the other answers 412 and reads the step again.
         *
         *     Codes come from the reference lists; each may come once, and blocks of one day do not overlap.
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
         * The draft of my profile
         * @description Who one is. Works on every device: the draft is kept by the server. A step that was never saved is answered as well, with empty
         *     `answers`; keep its `ETag` for the first save. After completion the answer is 409: the live data are read with `getMyProfile` then.
         *
         *     Without `timeZone` the usual zone of the residence counts. The picture is no part of the draft: send it with `uploadProfileImage`.
         */
        get: operations["getOnboardingProfile"];
        /**
         * Save the draft of my profile
         * @description Replaces the answers of this step and nothing else; saving the same again has the same result. Steps come in any order, and an
         *     incomplete step can be saved: `missing` says what it lacks. Send the step's `ETag` as `If-Match`: of two tabs exactly one wins,
         *     the other answers 412 and reads the step again.
         *
         *     A fault is told for each field. People younger than 14 are refused.
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
         * This contract
         * @description The OpenAPI document that the server's routes, the typed client and the tests are generated from. Keep the `ETag` and
         *     ask again with `If-None-Match`: the answer changes only with a new release.
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
         * Do all parts answer?
         * @description Asks the database, the caches, the stores and the live connections one by one and says which of them answer. For
         *     monitoring, after a deployment and while something seems wrong; a client only needs `/health`.
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
         * Which reference lists there are
         * @description Names and sizes of all lists that forms are built from. Read one with `GET /reference/{list}`. The answer may be kept for
         *     an hour and differs by `Accept-Language`.
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
         * One reference list
         * @description The choices of one list in the order forms should show them. Send and store `code`, show `name`: codes never change, names
         *     follow `Accept-Language`. The answer may be kept for an hour; ask again with `If-None-Match`.
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
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Another person
         * @description What the signed-in person may see of somebody. It depends on what the two are to each other, and on the settings of the
         *     person looked at. Fields the viewer may not see are null.
         *
         *     | Field | self | matched | stranger | Setting that can close it |
         *     |---|---|---|---|---|
         *     | userId, relation, canBeMessaged | yes | yes | yes | |
         *     | englishName, introduction, gender, image, languages | yes | yes | yes | |
         *     | ageBand | yes | yes | yes | ageBandAudience |
         *     | residence | yes | yes | yes | residenceAudience |
         *     | isOnline | yes | yes | yes | onlineStatusAudience |
         *     | lastActiveAt | yes | yes | no | onlineStatusAudience |
         *     | nativeName, timeZone | yes | yes | no | |
         *
         *     A person who does not exist, has blocked the viewer or is blocked by him, lets no such viewer see the profile
         *     (`profileVisibility`), or whose account is suspended or about to be deleted, answers 404: the same one for all, so that it tells
         *     nothing. With your own id you see yourself as people you are matched with do, whatever your settings are.
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
         * Report a person
         * @description Tells the moderators about a person. The profile as it is now is kept with the report, so that later changes hide nothing.
         *     The reported person is not told who reported. A person who has blocked you, or whose account is being deleted, can still be
         *     reported; only somebody who does not exist (any more) answers 404. Ten reports a day. Offer a block afterwards (`blockUser`).
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
         * My profile
         * @description Everything the signed-in person sees about herself. Keep the `ETag` and send it as `If-Match` with the next change.
         *     While the account waits for its deletion, `deletion` says until when it can be taken back.
         */
        get: operations["getMyProfile"];
        put?: never;
        /**
         * Create my profile
         * @description Makes the profile of the person the token belongs to. Sign-in does this by itself; it is needed only by people who come with
         *     a token of the existing service. There is one profile a person, however often and however parallel this is called; send an
         *     `Idempotency-Key` so that a repeated call is answered like the first.
         */
        post: operations["createMyProfile"];
        /**
         * Delete my account
         * @description From this moment the person is hidden from everybody and signed out on every other device. After 30 days every trace is removed
         *     for good; until then `POST /users/me/restore` takes it back, also after signing in again. Asking twice changes nothing and
         *     answers the same day. Ask for confirmation in your own dialogue before calling this, and offer an export (`createMyExport`) first.
         */
        delete: operations["deleteMyAccount"];
        options?: never;
        head?: never;
        /**
         * Change my profile
         * @description Changes what is sent and leaves the rest (RFC 7396). Every fault is listed at once, with a pointer to its field. Send the
         *     `ETag` of the profile you showed as `If-Match`: of two changes based on the same profile exactly one succeeds, the other answers
         *     412. A new time zone moves neither the free hours (they stay on the wall clock) nor anything that is booked.
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
         * My free hours
         * @description The free hours of an ordinary week and the dates that differ.
         */
        get: operations["getMyAvailability"];
        /**
         * Set my free hours
         * @description Replaces all free hours at once. Hours are wall clock in the time zone of the profile, to the minute; `24:00` ends a day, and a
         *     block past midnight is written as two. A date can take hours away (`off`, without times the whole day) or add some (`extra`). Every
         *     fault is listed.
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
         * People I have blocked
         * @description The latest first. Others cannot tell that they are listed here.
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
         * Block a person
         * @description From the next answer on both are hidden from each other everywhere. The other person is not told. Blocking twice is blocking
         *     once. An open request between the two is cancelled and a match ends, for good: unblocking brings neither back. Somebody who cannot be seen cannot be blocked either: it answers 404 like a person who does not exist.
         */
        put: operations["blockUser"];
        post?: never;
        /**
         * Unblock a person
         * @description Takes the block back; unblocking somebody who is not blocked changes nothing.
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
         * Agree to the terms
         * @description Records what the person agrees to. Each new answer is kept beside the earlier ones; saying the same again adds nothing. The age
         *     has to be known, here or from the profile: under 14 answers `profile.under_age`. If the year of birth alone leaves open whether the
         *     person is 14, ask for the day.
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
         * Ask for all my data
         * @description Orders one archive (ZIP of JSON files and the picture) of everything the service holds about the person. It is built in the
         *     background: poll `getMyExport` every few seconds until its status is `ready`. While an order is pending, asking again
         *     answers with that order. Five orders a day.
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
         * How far my export is
         * @description Poll it with the `ETag` while the status is `pending`; once it is `ready`, open `downloadUrl`.
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
         * My interests
         * @description Why one learns and what one likes to talk about. Lists are empty where nothing was said, as before onboarding and after a skipped
         *     step.
         */
        get: operations["getMyInterests"];
        /**
         * Set my interests
         * @description Replaces all four lists at once; an empty one takes everything out. Codes come from the reference lists, and each may come once.
         *     Motivations and expectations keep the order they are sent in. Recommendations follow from the next list on: this is how to do
         *     what `add_topics` in `whatWouldHelp` proposes. Every fault is listed.
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
         * My languages
         * @description The languages one speaks and learns, in one's own order.
         */
        get: operations["getMyLanguages"];
        /**
         * Set my languages
         * @description Replaces all languages at once. Codes come from the reference list `languages`. No language may come twice, whether as native or
         *     as learned, and a target level is not below the level. Every fault is listed.
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
         * Upload my picture
         * @description Send the picture as the multipart field `file`. The server looks at its content, not at its name: JPEG, PNG and WebP up to
         *     10 MB, 64 to 12,000 pixels a side and 50 megapixels are accepted; anything else, and files that are something else besides a
         *     picture, are refused. It is turned upright and encoded anew, so that place, camera and comments are gone. The answer
         *     carries the new addresses; the picture before it is removed. Show the local file until then.
         */
        post: operations["uploadProfileImage"];
        /**
         * Remove my picture
         * @description The profile has no picture afterwards, whether it had one or not, and the stored file is removed.
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
         * Get an address to upload my picture to
         * @description For large pictures and slow networks: ask for an address, POST the picture there as multipart field `file` (no token), then
         *     confirm it. The address works once and for 30 minutes. Nothing is shown to anyone before it is confirmed; what is never
         *     confirmed is removed. A person has one open address: a new one closes the one before.
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
         * Make an uploaded picture my picture
         * @description Call it after the picture has been sent to `uploadUrl`. The picture is checked and encoded anew exactly as in
         *     `uploadProfileImage`; one that is refused is removed, and a new address is needed. Send an `Idempotency-Key`, so that a
         *     repeated call gives the same answer.
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
         * Take back the deletion of my account
         * @description Within the 30 days after `deleteMyAccount` everything is as it was before, apart from the other sessions, which stay ended.
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
         * My settings
         * @description Privacy, the app itself, and accessibility. Notification settings have operations of their own.
         */
        get: operations["getMySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my settings
         * @description Changes what is sent and leaves the rest (RFC 7396), also inside the groups. Privacy holds from the next answer on that anybody
         *     gets.
         */
        patch: operations["updateMySettings"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What the app should do so that the person can use it well. */
        AccessibilitySettings: {
            /** @description Whether colours of high contrast are used. */
            hasHighContrast: boolean;
            /** @description Whether animations are left out. */
            reducesMotion: boolean;
            /** @description Whether voice and video come with captions. */
            showsCaptions: boolean;
            /**
             * @description Size of texts.
             * @enum {string}
             */
            textSize: "small" | "medium" | "large" | "extra_large";
        };
        /** @description What the app should do so that the person can use it well. */
        AccessibilitySettingsUpdate: {
            /** @description Whether colours of high contrast are used. */
            hasHighContrast?: boolean;
            /** @description Whether animations are left out. */
            reducesMotion?: boolean;
            /** @description Whether voice and video come with captions. */
            showsCaptions?: boolean;
            /**
             * @description Size of texts.
             * @enum {string}
             */
            textSize?: "small" | "medium" | "large" | "extra_large";
        };
        /**
         * @description The age as others see it. Where only the year of birth is known, the age certainly reached counts.
         * @enum {string}
         */
        AgeBand: "14-17" | "18-24" | "25-34" | "35-44" | "45-54" | "55+";
        /**
         * @description Who is let in: everyone, only people one is matched with, or nobody.
         * @enum {string}
         */
        Audience: "everyone" | "matched" | "nobody";
        /** @description One place where the person is signed in. */
        AuthSession: {
            /** @description Name of the browser, when it can be told, for example `Chrome`. */
            browser: string | null;
            /**
             * Format: date-time
             * @description When the sign-in happened.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ends unless it is used before.
             */
            expiresAt: string;
            /** @description Whether it is the session of the token in this request. */
            isCurrent: boolean;
            /**
             * Format: date-time
             * @description When tokens were last issued to it.
             */
            lastUsedAt: string;
            sessionId: components["schemas"]["SessionId"];
            /**
             * @description How the session began.
             * @enum {string}
             */
            signedInWith: "google" | "naver" | "development";
            /** @description Name of the operating system, when it can be told, for example `Android`. */
            system: string | null;
        };
        /** @description A page of sessions, the newest sign-in first. */
        AuthSessionPage: {
            items: components["schemas"]["AuthSession"][];
            /** @description Continue here with `cursor`; null on the last page. */
            nextCursor: string | null;
        };
        /** @description When a person is free, on the wall clock of her time zone. Moving to another zone does not move the hours. */
        Availability: {
            /** @description Dates that differ, by date and start. */
            overrides: components["schemas"]["DateOverride"][];
            timeZone: components["schemas"]["TimeZone"];
            /** @description Free hours of an ordinary week, by day and start. */
            weekly: components["schemas"]["WeeklyBlock"][];
        };
        /** @description All free hours of the person. What is not listed is removed. */
        AvailabilityReplacement: {
            /** @description Dates that differ, from a year ago to two years ahead. Overrides of one date do not overlap. */
            overrides: components["schemas"]["DateOverrideEntry"][];
            /** @description Free hours of an ordinary week. Blocks of one day do not overlap; hours past midnight are a second block on the next day. */
            weekly: components["schemas"]["WeeklyBlockEntry"][];
        };
        /** @description Somebody the person has blocked. */
        BlockedPerson: {
            /**
             * Format: date-time
             * @description Since when.
             */
            blockedAt: string;
            /** @description The name at this moment, to recognise her by; null if there is none or the account is not active. */
            englishName: components["schemas"]["DisplayName"] | null;
            userId: components["schemas"]["UserId"];
        };
        /** @description A page of blocked people, the latest first. */
        BlockedPersonPage: {
            /** @description The blocked people of this page. */
            items: components["schemas"]["BlockedPerson"][];
            /** @description Continue here; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * @description Level of the Common European Framework, from beginner (`A1`) to mastery (`C2`).
         * @enum {string}
         */
        CefrLevel: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
        /** @description The clock the server lives by. */
        Clock: {
            /** @description Whether it stands still. */
            isFrozen: boolean;
            /**
             * Format: date-time
             * @description The current instant by this clock.
             */
            now: string;
            /** @description How far it is ahead of real time. */
            offsetSeconds: number;
        };
        /** @description Where to set the clock. */
        ClockUpdate: {
            /**
             * @description Stand still there instead of running on.
             * @default false
             */
            isFrozen?: boolean;
            /**
             * Format: date-time
             * @description The instant to go to, from 2000 to 2099; null goes back to real time.
             */
            now: string | null;
        };
        /** @description How one likes to talk: a code of the reference list `communication-methods`. */
        CommunicationMethod: string;
        /** @description How well a certain person suits the reader. */
        Compatibility: {
            /** @description Version of the scoring. */
            algorithmVersion: string;
            /** @description Whether nothing stands against it that the reader asks now. */
            isEligible: boolean;
            /** @description The pair of languages that suits best; null if there is none. */
            languages: {
                learning: components["schemas"]["LanguageTag"];
                level: components["schemas"]["CefrLevel"];
                native: components["schemas"]["LanguageTag"];
            } | null;
            /**
             * @description What stands against it. `languages`: neither learns what the other speaks, or only one does. `age`: one is a minor and the other
             *     is not; told only where the other shows her age band, else it is `not_available`. `own_preferences`: the reader's own matching preferences. `not_available`: something on the side of the
             *     other person, which is not told. `too_soon`: the reader has taken a request back, or was left, less than 24 hours ago.
             *     `already_matched`, `request_open`, `declined_recently` and `own_feedback` speak for themselves.
             */
            obstacles: ("languages" | "age" | "own_preferences" | "not_available" | "already_matched" | "request_open" | "declined_recently" | "too_soon" | "own_feedback")[];
            /** @description The most telling reason first; empty without a score. */
            reasons: components["schemas"]["MatchReason"][];
            /** @description The score; null as long as `languages`, `age` or `not_available` stands against it. */
            score: components["schemas"]["MatchScore"] | null;
            userId: components["schemas"]["UserId"];
            /** @description What the reader could change about her own profile to suit this person better, best first; at most three. */
            whatWouldHelp: components["schemas"]["MatchImprovement"][];
        };
        /** @description What a person has agreed to. */
        Consents: {
            /** @description Whether advertising may be sent. */
            acceptsMarketing: boolean;
            /**
             * Format: date-time
             * @description When this was said.
             */
            agreedAt: string;
            /** @description Version of the privacy policy. */
            privacyVersion: string;
            /** @description Version of the terms of service. */
            termsVersion: string;
        };
        /** @description Everything the person agrees to, and her age if the profile does not hold it yet. */
        ConsentsUpdate: {
            /** @description Whether advertising may be sent; refusing it changes nothing else. */
            acceptsMarketing: boolean;
            /**
             * Format: date
             * @description Day of birth. Needed where the year alone leaves open whether the person is 14.
             */
            birthDate?: string;
            /** @description Year of birth. */
            birthYear?: number;
            privacyVersion: components["schemas"]["TermsVersion"];
            termsVersion: components["schemas"]["TermsVersion"];
        };
        /** @description Opaque place in a list. Use it as it came; it belongs to the same person and the same filter. */
        Cursor: string;
        /** @description How long one wants to study a day: a code of the reference list `daily-minutes`. */
        DailyMinutes: string;
        /** @description A change on one date. */
        DateOverride: {
            endTime: components["schemas"]["EndTime"];
            /**
             * @description `off` takes the hours away (a holiday), `extra` adds them.
             * @enum {string}
             */
            kind: "off" | "extra";
            /**
             * Format: date
             * @description The date.
             */
            onDate: string;
            startTime: components["schemas"]["StartTime"];
        };
        /** @description A change on one date; without times it holds for the whole day. */
        DateOverrideEntry: {
            endTime?: components["schemas"]["EndTime"];
            /**
             * @description `off` takes the hours away (a holiday), `extra` adds them.
             * @enum {string}
             */
            kind: "off" | "extra";
            /**
             * Format: date
             * @description The date.
             */
            onDate: string;
            startTime?: components["schemas"]["StartTime"];
        };
        /** @description Whom to sign in as. */
        DevLogin: {
            /** @description First name of a seeded person, for example `mina`, or the id of any person. */
            user: string;
        };
        /**
         * @description A name of 1 to 50 visible characters, in any script. The server stores it in Unicode form NFC without white space at the
         *     ends, and refuses control characters, direction overrides, invisible characters and fillers.
         */
        DisplayName: string;
        /** @description How many sessions were ended. */
        EndedSessions: {
            /** @description Number of sessions that ended by this request. */
            endedCount: number;
        };
        /** @description Wall clock time `HH:MM`; `24:00` is the end of the day. */
        EndTime: string;
        /** @description An archive of everything the service holds about the person, or the order for one. */
        Export: {
            /**
             * Format: uri
             * @description Address of the archive, good until `expiresAt` without a token. Null unless the status is `ready`. Treat it like a password.
             */
            downloadUrl: string | null;
            /**
             * Format: date-time
             * @description When archive and address are removed, 24 hours after readyAt; null before that.
             */
            expiresAt: string | null;
            /**
             * Format: uuid
             * @description Id of the export.
             */
            exportId: string;
            /**
             * Format: date-time
             * @description When the archive was finished; null before that.
             */
            readyAt: string | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requestedAt: string;
            /** @description Size of the archive; null until it is ready and after it has expired. */
            sizeBytes: number | null;
            status: components["schemas"]["ExportStatus"];
        };
        /**
         * @description `pending`: being built; `ready`: can be downloaded; `failed`: ask for a new one; `expired`: the archive has been removed.
         * @enum {string}
         */
        ExportStatus: "pending" | "ready" | "failed" | "expired";
        /** @description One fault in the request and where it is. */
        Fault: {
            /** @description What is wrong with this value and what is accepted. */
            detail: string;
            /** @description JSON Pointer to the fault, starting with its place - `/body/languages/0/level`, `/query/limit`, `/path/userId`, `/headers/if-match`. */
            pointer: string;
        };
        /**
         * @description Gender as the person states it. Not saying is null.
         * @enum {string}
         */
        Gender: "female" | "male" | "other";
        /** @description The service is up. */
        Health: {
            /** @constant */
            status: "ok";
            /** @description Version of the contract this server speaks. */
            version: string;
        };
        /** @description Why a person learns and what she likes to talk about. A list without entries is empty. */
        Interests: {
            /** @description What one hopes for, the most important first: codes of the reference list `learning-expectations`. */
            learningExpectations: components["schemas"]["ReferenceCode"][];
            /** @description How one takes part in a conversation: codes of the reference list `learning-styles`. */
            learningStyles: components["schemas"]["ReferenceCode"][];
            /** @description Why one learns, the most important first: codes of the reference list `motivations`. */
            motivations: components["schemas"]["ReferenceCode"][];
            /** @description What one likes to talk about: codes of the reference list `topics`. */
            topics: components["schemas"]["ReferenceCode"][];
        };
        /** @description All interests of the person. What is not listed is removed. */
        InterestsReplacement: {
            /** @description What one hopes for, the most important first: codes of the reference list `learning-expectations`. */
            learningExpectations: components["schemas"]["ReferenceCode"][];
            /** @description How one takes part in a conversation: codes of the reference list `learning-styles`. */
            learningStyles: components["schemas"]["ReferenceCode"][];
            /** @description Why one learns, the most important first: codes of the reference list `motivations`. */
            motivations: components["schemas"]["ReferenceCode"][];
            /** @description What one likes to talk about: codes of the reference list `topics`. */
            topics: components["schemas"]["ReferenceCode"][];
        };
        /** @description The step `interests` of the draft. Nothing of it has effect before `completeOnboarding`. */
        InterestsStep: {
            answers: components["schemas"]["InterestsStepAnswers"];
            /** @description Whether `skipOnboardingStep` takes it. */
            isSkippable: boolean;
            /** @description Required fields that are unanswered, in the order of the form; empty for a skipped step. */
            missing: components["schemas"]["OnboardingField"][];
            /**
             * Format: date-time
             * @description When it was saved or skipped last in this run; null before that and where a restart has filled it.
             */
            savedAt: string | null;
            status: components["schemas"]["OnboardingStepStatus"];
            /**
             * @description Name of the step.
             * @constant
             */
            step: "interests";
        };
        /** @description Why one learns and what one likes to talk about. Only what is answered is there. */
        InterestsStepAnswers: {
            /** @description What one hopes for, the most important first: codes of the reference list `learning-expectations`. */
            learningExpectations?: components["schemas"]["ReferenceCode"][];
            /** @description How one takes part in a conversation: codes of the reference list `learning-styles`. */
            learningStyles?: components["schemas"]["ReferenceCode"][];
            /** @description Why one learns, the most important first: codes of the reference list `motivations`. */
            motivations?: components["schemas"]["ReferenceCode"][];
            /** @description What one likes to talk about: codes of the reference list `topics`. */
            topics?: components["schemas"]["ReferenceCode"][];
        };
        /**
         * @description Why one learns and what one likes to talk about.
         *     It replaces the answers of the step: what is left out is unanswered. An incomplete step can be saved.
         */
        InterestsStepReplacement: {
            /** @description What one hopes for, the most important first: codes of the reference list `learning-expectations`. */
            learningExpectations?: components["schemas"]["ReferenceCode"][];
            /** @description How one takes part in a conversation: codes of the reference list `learning-styles`. */
            learningStyles?: components["schemas"]["ReferenceCode"][];
            /** @description Why one learns, the most important first: codes of the reference list `motivations`. */
            motivations?: components["schemas"]["ReferenceCode"][];
            /** @description What one likes to talk about: codes of the reference list `topics`. */
            topics?: components["schemas"]["ReferenceCode"][];
        };
        /** @description The app itself. */
        InterfaceSettings: {
            /**
             * @description Language of the app and of notifications.
             * @enum {string}
             */
            language: "ko" | "en";
        };
        /** @description The app itself. */
        InterfaceSettingsUpdate: {
            /**
             * @description Language of the app and of notifications.
             * @enum {string}
             */
            language?: "ko" | "en";
        };
        /**
         * @description A free text of 1 to 800 visible characters. Line breaks are kept (as `\n`); otherwise the rules for names apply. It is plain
         *     text: show it as text, never as HTML.
         */
        Introduction: string;
        /** @description The languages of a person, in her own order. */
        Languages: {
            /** @description Languages being learned. */
            learning: components["schemas"]["LearningLanguage"][];
            /** @description Languages spoken natively. */
            native: components["schemas"]["NativeLanguage"][];
        };
        /** @description All languages of the person, in the order to be shown. What is not listed is removed. */
        LanguagesReplacement: {
            /** @description Languages being learned. A language cannot be both native and learned. */
            learning: components["schemas"]["LearningLanguageEntry"][];
            /** @description Languages spoken natively, at least one. */
            native: components["schemas"]["NativeLanguageEntry"][];
        };
        /** @description The step `languages` of the draft. Nothing of it has effect before `completeOnboarding`. */
        LanguagesStep: {
            answers: components["schemas"]["LanguagesStepAnswers"];
            /** @description Whether `skipOnboardingStep` takes it. */
            isSkippable: boolean;
            /** @description Required fields that are unanswered, in the order of the form; empty for a skipped step. */
            missing: components["schemas"]["OnboardingField"][];
            /**
             * Format: date-time
             * @description When it was saved or skipped last in this run; null before that and where a restart has filled it.
             */
            savedAt: string | null;
            status: components["schemas"]["OnboardingStepStatus"];
            /**
             * @description Name of the step.
             * @constant
             */
            step: "languages";
        };
        /** @description Which languages one speaks and learns, in one's own order. Only what is answered is there. */
        LanguagesStepAnswers: {
            /** @description Languages being learned. A language cannot be both native and learned. */
            learning?: components["schemas"]["LearningLanguage"][];
            /** @description Languages spoken natively. */
            native?: components["schemas"]["NativeLanguage"][];
        };
        /**
         * @description Which languages one speaks and learns, in one's own order.
         *     It replaces the answers of the step: what is left out is unanswered. An incomplete step can be saved.
         */
        LanguagesStepReplacement: {
            /** @description Languages being learned. A language cannot be both native and learned. */
            learning?: components["schemas"]["LearningLanguageEntry"][];
            /** @description Languages spoken natively. */
            native?: components["schemas"]["NativeLanguageEntry"][];
        };
        /** @description BCP 47 tag of a language, for example `ko` or `zh-Hant`: one of the codes of the reference list `languages`. */
        LanguageTag: string;
        /** @description A language being learned. */
        LearningLanguage: {
            language: components["schemas"]["LanguageTag"];
            level: components["schemas"]["CefrLevel"];
            skills: components["schemas"]["SkillLevels"];
            targetLevel: components["schemas"]["CefrLevel"];
        };
        /** @description A language being learned. `targetLevel` is not below `level`. */
        LearningLanguageEntry: {
            language: components["schemas"]["LanguageTag"];
            level: components["schemas"]["CefrLevel"];
            skills?: components["schemas"]["SkillLevelsEntry"];
            targetLevel: components["schemas"]["CefrLevel"];
        };
        /** @description Where the person lives: a code of the reference list `locations`. */
        LocationCode: string;
        /** @description The one-time code of a finished sign-in, and the proof that the same client began it. */
        LoginCodeExchange: {
            /** @description The `loginCode` that the return address carried. It works once, for 60 seconds. */
            code: string;
            /** @description The text whose SHA-256 was sent as `codeChallenge` when the sign-in began (RFC 7636). */
            codeVerifier: string;
        };
        /** @description What else to sign out. */
        LogoutRequest: {
            /** @description A refresh token of yours; its session ends too. Needed only with access tokens of the existing service, which name no session. */
            refreshToken?: string;
        };
        /** @description Two people who have agreed to learn together, as one of them sees it. */
        Match: {
            /**
             * Format: date-time
             * @description Since when they are matched.
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
             * @description The direct chat room of the two.
             */
            roomId: string;
        };
        /** @description What the reader has said about a recommendation. */
        MatchFeedback: {
            /**
             * Format: date-time
             * @description Until when the person stays out of the lists; null for always.
             */
            hiddenUntil: string | null;
            kind: components["schemas"]["MatchFeedbackKind"];
            userId: components["schemas"]["UserId"];
        };
        /**
         * @description `skip`: not now; the person can come back after 7 days. `hide`: never again. `not_my_level`: the person stays away for 30 days, and
         *     others of the same level count less.
         * @enum {string}
         */
        MatchFeedbackKind: "skip" | "hide" | "not_my_level";
        /** @description What the reader says about a recommendation. */
        MatchFeedbackReplacement: {
            kind: components["schemas"]["MatchFeedbackKind"];
        };
        /**
         * @description Something the reader can change about her own profile, and what it would bring. `add_free_hours` and `add_topics` come from several people
         *     of the list at once, never from a single one; so a compatibility has none of them.
         */
        MatchImprovement: {
            /**
             * @description The proposal, the same in every language.
             * @enum {string}
             */
            code: "add_free_hours" | "add_topics" | "use_signal";
            /** @description By how many points the scores at the top of the list would rise on average. */
            gain: number;
            /** @description What the proposal is about. Which of these are there depends on the code. */
            parameters: {
                /** @description The free hours to add, as `replaceMyAvailability` takes them. */
                block?: components["schemas"]["WeeklyBlock"];
                /** @description Free minutes to add. */
                minutesAWeek?: number;
                signal?: components["schemas"]["MatchSignal"];
                /** @description Topics to add, as `replaceMyInterests` takes them: codes of the reference list `topics`. */
                topics?: components["schemas"]["ReferenceCode"][];
            };
            /** @description The proposal as a sentence in the reader's language. */
            text: string;
        };
        /** @description Where a person stands with requests and matches. */
        MatchingSummary: {
            /** @description Accepted or declined ones among the latest 100 requests you received since the day (UTC) 90 days ago. */
            answeredRequests: number;
            /** @description People you are matched with; 500 stands for 500 and more. */
            matches: number;
            /** @description Requests that wait for your answer, of people you can see. More than the limit only where people have shown themselves again. */
            openReceived: number;
            /** @description With so many requests waiting for your answer you cannot be asked. */
            openReceivedLimit: number;
            /** @description Your requests that wait for an answer, to people you can see. More than the limit only where people have shown themselves again. */
            openSent: number;
            /** @description So many of your requests can wait for an answer at once. */
            openSentLimit: number;
            /**
             * @description Share of the requests you received that you answered, whether yes or no: `answeredRequests / (answeredRequests +
             *     unansweredRequests)`, two decimals. Null while both are 0. Recommendations add two answered requests to it, so that newcomers
             *     are not at a loss.
             */
            responseRate: number | null;
            /** @description Expired ones among the same that you could have answered to their end. Requests of people you could not see then, cancelled ones and those that still wait count neither way. */
            unansweredRequests: number;
        };
        /** @description A page of matches, the latest first. */
        MatchPage: {
            /** @description The matches of this page. */
            items: components["schemas"]["Match"][];
            /** @description Continue here; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description One part of a direction. */
        MatchPart: {
            /** @description False where the reader has turned this signal off in her matching preferences; the other parts share its points. */
            isUsed: boolean;
            /** @description What it could bring; all parts together 100. */
            maxPoints: number;
            part: components["schemas"]["MatchPartName"];
            /** @description What this part brings. */
            points: number;
        };
        /**
         * @description A part of a score. `language_fit`: how close the two levels are. `time_overlap`: shared free minutes in the coming week,
         *     with the dates in it that differ. `interests`: shared topics, rare ones counting more. `goals_and_style`: reasons and ways of
         *     learning, and how close the two are in age, by age bands that both show. `activity`: whether the person was here in the last 3, 14 or
         *     60 days, and whether she answers requests.
         * @enum {string}
         */
        MatchPartName: "language_fit" | "time_overlap" | "interests" | "goals_and_style" | "activity";
        /** @description What a person wants of partners, and which signals count for her. */
        MatchPreferences: {
            communicationMethod: components["schemas"]["CommunicationMethod"];
            dailyMinutes: components["schemas"]["DailyMinutes"];
            /** @description How many people should study together: codes of the reference list `group-sizes`. No list is ranked by it yet. */
            groupSizes: components["schemas"]["ReferenceCode"][];
            /** @description Parts of the score that are not to count in the reader's own direction. */
            ignoredSignals: components["schemas"]["MatchSignal"][];
            /** @description Age bands that partners may have; empty for any. People who do not show their age band are none of these. Minors and adults are kept apart whatever it says. */
            partnerAgeBands: components["schemas"]["AgeBand"][];
            partnerGender: components["schemas"]["PartnerGender"];
            /** @description What a partner should be like: codes of the reference list `partner-personalities`. No list is ranked by it yet. */
            partnerPersonalities: components["schemas"]["ReferenceCode"][];
        };
        /** @description A merge patch (RFC 7396): what is left out stays as it is; lists are replaced as a whole. */
        MatchPreferencesUpdate: {
            communicationMethod?: components["schemas"]["CommunicationMethod"];
            dailyMinutes?: components["schemas"]["DailyMinutes"];
            /** @description How many people should study together: codes of the reference list `group-sizes`. No list is ranked by it yet. */
            groupSizes?: components["schemas"]["ReferenceCode"][];
            /** @description Parts of the score that are not to count in the reader's own direction. */
            ignoredSignals?: components["schemas"]["MatchSignal"][];
            /** @description Age bands that partners may have; empty for any. People who do not show their age band are none of these. Minors and adults are kept apart whatever it says. */
            partnerAgeBands?: components["schemas"]["AgeBand"][];
            partnerGender?: components["schemas"]["PartnerGender"];
            /** @description What a partner should be like: codes of the reference list `partner-personalities`. No list is ranked by it yet. */
            partnerPersonalities?: components["schemas"]["ReferenceCode"][];
        };
        /** @description Why two people suit each other. */
        MatchReason: {
            /**
             * @description The reason, the same in every language.
             * @enum {string}
             */
            code: "speaks_your_language" | "learns_your_language" | "shared_hours" | "shared_topics" | "shared_goals" | "similar_level" | "suits_them_too";
            /** @description What the reason is about. Which of these are there depends on the code. */
            parameters: {
                language?: components["schemas"]["LanguageTag"];
                level?: components["schemas"]["CefrLevel"];
                /** @description Shared free minutes in the coming week. */
                minutesAWeek?: number;
                /** @description Codes of the reference list `motivations`. */
                motivations?: components["schemas"]["ReferenceCode"][];
                /** @description The total of the other direction. */
                score?: number;
                /** @description Codes of the reference list `topics`. */
                topics?: components["schemas"]["ReferenceCode"][];
            };
            /** @description The reason as a sentence in the reader's language. */
            text: string;
        };
        /** @description The match that a request became, while it lasts. */
        MatchReference: {
            /**
             * Format: date-time
             * @description Since when they are matched.
             */
            matchedAt: string;
            /**
             * Format: uuid
             * @description Id of the match.
             */
            matchId: string;
            /**
             * Format: uuid
             * @description The direct chat room of the two.
             */
            roomId: string;
        };
        /** @description One person's wish to learn with another, as one of the two sees it. */
        MatchRequest: {
            /**
             * Format: date-time
             * @description When it was sent.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was answered, cancelled or expired; null while it is pending.
             */
            decidedAt: string | null;
            direction: components["schemas"]["MatchRequestDirection"];
            /**
             * Format: date-time
             * @description Until when it can be answered; seven days after it was sent.
             */
            expiresAt: string;
            /** @description The match it became; null unless it was accepted and the match still lasts. */
            match: components["schemas"]["MatchReference"] | null;
            /** @description What the sender wrote along with it. */
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
         * @description `received`: somebody asks you; `sent`: you ask somebody.
         * @enum {string}
         */
        MatchRequestDirection: "received" | "sent";
        /**
         * @description A few words to the receiver, 1 to 300 visible characters. Line breaks are kept (as `\n`). It is plain text: show it as text,
         *     never as HTML.
         */
        MatchRequestMessage: string;
        /** @description A page of match requests, the latest first. */
        MatchRequestPage: {
            /** @description The requests of this page. */
            items: components["schemas"]["MatchRequest"][];
            /** @description Continue here; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * @description `pending`: waits for the receiver's answer; `accepted`: became a match; `declined`: the receiver said no; `cancelled`: the
         *     sender took it back, or it ended otherwise before an answer; `expired`: seven days have passed. Only `pending` ever changes.
         * @enum {string}
         */
        MatchRequestStatus: "pending" | "accepted" | "declined" | "cancelled" | "expired";
        /**
         * @description How well two people suit each other, 0 to 100: the harmonic mean of the two directions, rounded, so that a good side cannot make up
         *     for a bad one. Of the other direction only the total is told.
         */
        MatchScore: {
            /** @description How `total` comes from the two directions, before it is rounded. */
            formula: string;
            /** @description Minutes in the coming seven days in which both are free, counted on real dates in both time zones, with changes of the clocks and the dates on which either is free at other times than usual. */
            overlapMinutes: number;
            /** @description How well the reader suits the other person. */
            theirs: {
                /** @description The total of that direction. */
                total: number;
            };
            /** @description The score of the pair. */
            total: number;
            /** @description How well the other person suits the reader. The points of the parts add up to the total. */
            yours: {
                /** @description All parts, always in the same order. */
                parts: components["schemas"]["MatchPart"][];
                /** @description Sum of the parts. */
                total: number;
            };
        };
        /**
         * @description A part of a score that can be turned off.
         * @enum {string}
         */
        MatchSignal: "time_overlap" | "interests" | "goals_and_style" | "activity";
        /** @description A part of the profile that is still empty. */
        MissingPart: {
            /**
             * @description Which part.
             * @enum {string}
             */
            part: "english_name" | "image" | "introduction" | "native_language" | "learning_language" | "availability" | "residence" | "birth_year" | "gender";
            /** @description By how much filling it in raises the score. */
            points: number;
        };
        /** @description A language spoken natively. */
        NativeLanguage: {
            language: components["schemas"]["LanguageTag"];
        };
        /** @description A language spoken natively. */
        NativeLanguageEntry: {
            language: components["schemas"]["LanguageTag"];
        };
        /** @description A wish to learn with somebody. */
        NewMatchRequest: {
            message?: components["schemas"]["MatchRequestMessage"];
            receiverId: components["schemas"]["UserId"];
        };
        /** @description A report about a person. */
        NewReport: {
            reason: components["schemas"]["ReportReason"];
            /** @description What happened, in the reporter's own words. Only moderators read it. */
            text?: string;
        };
        /** @description Where a person stands on the way from a new account to being recommended to others. */
        Onboarding: {
            /** @description Whether `completeOnboarding` would succeed. False once it is completed. */
            canComplete: boolean;
            /**
             * Format: date-time
             * @description When onboarding was completed last; it stays during a restart.
             */
            completedAt: string | null;
            /** @description What has to be answered before `completeOnboarding`. Empty means it can be completed. Build the form from this, not from a list of your own. */
            currentlyDue: components["schemas"]["OnboardingDue"][];
            /** @description The step to show now; null when nothing is due. */
            nextStep: components["schemas"]["OnboardingStepName"] | null;
            progress: components["schemas"]["OnboardingProgress"];
            /** @description Version of the questionnaire this run was begun with; it stays until the run is completed or restarted. */
            questionnaireVersion: number;
            /** @description What may be left out, but helps to find a partner. */
            recommended: components["schemas"]["OnboardingDue"][];
            /**
             * Format: date-time
             * @description When this run began; null before the first answer.
             */
            startedAt: string | null;
            /**
             * @description `in_progress` also while somebody who completed it goes through it again.
             * @enum {string}
             */
            status: "not_started" | "in_progress" | "completed";
            /** @description The steps in the order they are usually shown. */
            steps: components["schemas"]["OnboardingStepSummary"][];
        };
        /** @description What a step still lacks. */
        OnboardingDue: {
            /** @description The unanswered fields, in the order of the form. */
            missing: components["schemas"]["OnboardingField"][];
            step: components["schemas"]["OnboardingStepName"];
        };
        /**
         * @description A field of a step, named like the property that answers it. `image` is no property: the picture is uploaded with
         *     `uploadProfileImage` and appears at once.
         * @enum {string}
         */
        OnboardingField: "englishName" | "residence" | "birthYear" | "gender" | "introduction" | "image" | "native" | "learning" | "motivations" | "topics" | "learningStyles" | "learningExpectations" | "partnerGender" | "partnerPersonalities" | "communicationMethod" | "dailyMinutes" | "groupSizes" | "weeklyAvailability";
        /** @description How far the person has come. */
        OnboardingProgress: {
            /** @description Steps that are done or skipped. */
            doneSteps: number;
            /** @description The share of done steps, 100 when nothing is due. */
            percent: number;
            /** @description All steps of this questionnaire. */
            totalSteps: number;
        };
        /**
         * @description One of the four steps; they may be answered in any order.
         * @enum {string}
         */
        OnboardingStepName: "profile" | "languages" | "interests" | "preferences";
        /**
         * @description `not_started`: nothing is answered. `in_progress`: something required is missing. `done`: all that is required is answered.
         *     `skipped`: left out on purpose.
         * @enum {string}
         */
        OnboardingStepStatus: "not_started" | "in_progress" | "done" | "skipped";
        /** @description A step without its answers. */
        OnboardingStepSummary: {
            /** @description Whether `skipOnboardingStep` takes it. */
            isSkippable: boolean;
            /**
             * Format: date-time
             * @description When it was saved or skipped last in this run; null before that and where a restart has filled it.
             */
            savedAt: string | null;
            status: components["schemas"]["OnboardingStepStatus"];
            step: components["schemas"]["OnboardingStepName"];
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
         * @description Which gender a partner should have; `any` if it does not matter.
         * @enum {string}
         */
        PartnerGender: "any" | "female" | "male" | "other";
        /** @description The account will be deleted. `POST /users/me/restore` takes it back until then. */
        PendingDeletion: {
            /**
             * Format: date
             * @description The day (UTC) on which everything is deleted for good.
             */
            deleteOn: string;
            /**
             * Format: date-time
             * @description When the deletion was asked for.
             */
            requestedAt: string;
        };
        /** @description Another person, as much as a card in a list needs. The rest is `getUserProfile`. */
        PersonSummary: {
            /** @description The name to show; null if none has been chosen. */
            englishName: components["schemas"]["DisplayName"] | null;
            /** @description The picture, if there is one. */
            image: components["schemas"]["ProfileImage"] | null;
            /** @description What the person is learning, in her own order. */
            learningLanguages: components["schemas"]["LanguageTag"][];
            /** @description What the person speaks natively, in her own order. */
            nativeLanguages: components["schemas"]["LanguageTag"][];
            userId: components["schemas"]["UserId"];
        };
        /** @description The step `preferences` of the draft. Nothing of it has effect before `completeOnboarding`. */
        PreferencesStep: {
            answers: components["schemas"]["PreferencesStepAnswers"];
            /** @description Whether `skipOnboardingStep` takes it. */
            isSkippable: boolean;
            /** @description Required fields that are unanswered, in the order of the form; empty for a skipped step. */
            missing: components["schemas"]["OnboardingField"][];
            /**
             * Format: date-time
             * @description When it was saved or skipped last in this run; null before that and where a restart has filled it.
             */
            savedAt: string | null;
            status: components["schemas"]["OnboardingStepStatus"];
            /**
             * @description Name of the step.
             * @constant
             */
            step: "preferences";
        };
        /** @description What one looks for in a partner, and when one has time. Only what is answered is there. */
        PreferencesStepAnswers: {
            communicationMethod?: components["schemas"]["CommunicationMethod"];
            dailyMinutes?: components["schemas"]["DailyMinutes"];
            /** @description How many people should study together: codes of the reference list `group-sizes`. */
            groupSizes?: components["schemas"]["ReferenceCode"][];
            partnerGender?: components["schemas"]["PartnerGender"];
            /** @description What a partner should be like: codes of the reference list `partner-personalities`. */
            partnerPersonalities?: components["schemas"]["ReferenceCode"][];
            /** @description Free hours of an ordinary week on the wall clock of `timeZone` of the step `profile`. Blocks of one day do not overlap. */
            weeklyAvailability?: components["schemas"]["WeeklyBlock"][];
        };
        /**
         * @description What one looks for in a partner, and when one has time.
         *     It replaces the answers of the step: what is left out is unanswered. An incomplete step can be saved.
         */
        PreferencesStepReplacement: {
            communicationMethod?: components["schemas"]["CommunicationMethod"];
            dailyMinutes?: components["schemas"]["DailyMinutes"];
            /** @description How many people should study together: codes of the reference list `group-sizes`. */
            groupSizes?: components["schemas"]["ReferenceCode"][];
            partnerGender?: components["schemas"]["PartnerGender"];
            /** @description What a partner should be like: codes of the reference list `partner-personalities`. */
            partnerPersonalities?: components["schemas"]["ReferenceCode"][];
            /** @description Free hours of an ordinary week on the wall clock of `timeZone` of the step `profile`. Blocks of one day do not overlap. */
            weeklyAvailability?: components["schemas"]["WeeklyBlockEntry"][];
        };
        /**
         * @description Who may see what. The server applies it to every answer. A person whose `ageBandAudience` is not `everyone` is not recommended to people
         *     who ask for certain age bands.
         */
        PrivacySettings: {
            ageBandAudience: components["schemas"]["Audience"];
            /** @description Whether the person is recommended to others as a partner. */
            isRecommended: boolean;
            messageAudience: components["schemas"]["Audience"];
            onlineStatusAudience: components["schemas"]["Audience"];
            profileVisibility: components["schemas"]["Audience"];
            residenceAudience: components["schemas"]["Audience"];
        };
        /** @description Who may see what. */
        PrivacySettingsUpdate: {
            ageBandAudience?: components["schemas"]["Audience"];
            /** @description Whether one is recommended to others as a partner. */
            isRecommended?: boolean;
            messageAudience?: components["schemas"]["Audience"];
            onlineStatusAudience?: components["schemas"]["Audience"];
            profileVisibility?: components["schemas"]["Audience"];
            residenceAudience?: components["schemas"]["Audience"];
        };
        /** @description An error as RFC 9457 describes it. `code` is stable for ever and is what a program should look at. */
        Problem: {
            /** @description Stable code of the problem, `area.reason`. */
            code: string;
            /** @description What happened and what to do about it, in the reader's language. */
            detail: string;
            /** @description Every fault found in the request. */
            errors?: components["schemas"]["Fault"][];
            /** @description The path that was asked for. */
            instance: string;
            /** @description Quote this when asking for help; the server's log has the same id. */
            requestId: string;
            /** @description The HTTP status, repeated. */
            status: number;
            /** @description Short name of the problem, in the reader's language. */
            title: string;
            /**
             * Format: uri
             * @description Address of a page that explains this problem and its remedy.
             */
            type: string;
        };
        /** @description A person as she sees herself. */
        Profile: {
            /**
             * Format: date
             * @description Day of birth. Nobody else ever sees it.
             */
            birthDate: string | null;
            /** @description Year of birth. Nobody else ever sees it. */
            birthYear: number | null;
            completeness: components["schemas"]["ProfileCompleteness"];
            /** @description What the person has agreed to last; null until she has. */
            consents: components["schemas"]["Consents"] | null;
            /**
             * Format: date-time
             * @description When the profile was made.
             */
            createdAt: string;
            /** @description The deletion that has been asked for, while it can be taken back; otherwise null. */
            deletion: components["schemas"]["PendingDeletion"] | null;
            /** @description Address the person signed in with; null if the provider gave none. */
            email: string | null;
            /** @description The name others see first; null until the person has chosen one. */
            englishName: components["schemas"]["DisplayName"] | null;
            /** @description Gender, if stated. */
            gender: components["schemas"]["Gender"] | null;
            /** @description The picture, if there is one. */
            image: components["schemas"]["ProfileImage"] | null;
            /** @description What the person says about herself. */
            introduction: components["schemas"]["Introduction"] | null;
            /** @description Whether the provider vouches for the address. */
            isEmailVerified: boolean;
            languages: components["schemas"]["Languages"];
            /** @description The name in the person's own script, for people she is matched with. */
            nativeName: components["schemas"]["DisplayName"] | null;
            /**
             * Format: date-time
             * @description When onboarding was completed; null while it is open.
             */
            onboardingCompletedAt: string | null;
            /** @description Where the person lives, if stated. */
            residence: components["schemas"]["LocationCode"] | null;
            /**
             * @description What the account may do.
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
             * @description When it last changed.
             */
            updatedAt: string;
            userId: components["schemas"]["UserId"];
        };
        /** @description How complete the profile is, and what would raise the score most. */
        ProfileCompleteness: {
            /** @description What is missing, the most valuable first. */
            missing: components["schemas"]["MissingPart"][];
            /** @description 100 when nothing is missing. */
            score: number;
        };
        /** @description What is known at the start. Everything can be added later; `{}` is enough. */
        ProfileCreation: {
            englishName?: components["schemas"]["DisplayName"];
            timeZone?: components["schemas"]["TimeZone"];
        };
        /** @description The picture of a profile, re-encoded by the server. A new picture has a new id and new addresses, so each may be cached for ever. */
        ProfileImage: {
            /** @description Height of the stored picture in pixels, upright. */
            height: number;
            /**
             * Format: uuid
             * @description Id of this picture; changes with every new one.
             */
            imageId: string;
            /**
             * Format: date-time
             * @description When the picture became the current one.
             */
            updatedAt: string;
            variants: components["schemas"]["ProfileImageVariants"];
            /** @description Width of the stored picture in pixels, upright. */
            width: number;
        };
        /** @description Which upload is to become the profile's picture. */
        ProfileImageConfirmation: {
            /**
             * Format: uuid
             * @description The `uploadId` that came with the upload address.
             */
            uploadId: string;
        };
        /** @description A one-time address that takes one picture straight to the image store. */
        ProfileImageDirectUpload: {
            /**
             * Format: date-time
             * @description Until when the address takes a picture and the upload can be confirmed: 30 minutes.
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description Name it when you confirm the upload.
             */
            uploadId: string;
            /**
             * Format: uri
             * @description POST the picture here as multipart field `file`, without a token. It works once.
             */
            uploadUrl: string;
        };
        /** @description A picture for the profile as a form with one file. */
        ProfileImageUpload: {
            /** @description A JPEG, PNG or WebP picture of at most 10 MB (10,485,760 bytes), judged by its content, not by its name. */
            file: File;
        };
        /** @description Addresses of the picture in its named sizes. They need no token, never change and can be put into `<img>` as they are. */
        ProfileImageVariants: {
            /**
             * Format: uri
             * @description For cards: 480 x 480, cropped.
             */
            card: string;
            /**
             * Format: uri
             * @description For the profile page: at most 1,600 pixels a side, not cropped.
             */
            full: string;
            /**
             * Format: uri
             * @description For lists and chat bubbles: 96 x 96, cropped.
             */
            thumb: string;
        };
        /** @description The step `profile` of the draft. Nothing of it has effect before `completeOnboarding`. */
        ProfileStep: {
            answers: components["schemas"]["ProfileStepAnswers"];
            /** @description Whether `skipOnboardingStep` takes it. */
            isSkippable: boolean;
            /** @description Required fields that are unanswered, in the order of the form; empty for a skipped step. */
            missing: components["schemas"]["OnboardingField"][];
            /**
             * Format: date-time
             * @description When it was saved or skipped last in this run; null before that and where a restart has filled it.
             */
            savedAt: string | null;
            status: components["schemas"]["OnboardingStepStatus"];
            /**
             * @description Name of the step.
             * @constant
             */
            step: "profile";
        };
        /** @description Who one is. The picture is not part of it: upload it with `uploadProfileImage`. Without `timeZone` the usual zone of the residence counts. Only what is answered is there. */
        ProfileStepAnswers: {
            /**
             * Format: date
             * @description Day of birth, where the year alone leaves the age open.
             */
            birthDate?: string;
            /** @description Year of birth. The minimum age is 14. */
            birthYear?: number;
            englishName?: components["schemas"]["DisplayName"];
            /** @description Gender; null answers that one does not say. */
            gender?: components["schemas"]["Gender"] | null;
            /** @description What one says about oneself; null answers that there is none. */
            introduction?: components["schemas"]["Introduction"] | null;
            residence?: components["schemas"]["LocationCode"];
            timeZone?: components["schemas"]["TimeZone"];
        };
        /**
         * @description Who one is. The picture is not part of it: upload it with `uploadProfileImage`. Without `timeZone` the usual zone of the residence counts.
         *     It replaces the answers of the step: what is left out is unanswered. An incomplete step can be saved.
         */
        ProfileStepReplacement: {
            /**
             * Format: date
             * @description Day of birth, where the year alone leaves the age open.
             */
            birthDate?: string;
            /** @description Year of birth. The minimum age is 14. */
            birthYear?: number;
            englishName?: components["schemas"]["DisplayName"];
            /** @description Gender; null answers that one does not say. */
            gender?: components["schemas"]["Gender"] | null;
            /** @description What one says about oneself; null answers that there is none. */
            introduction?: components["schemas"]["Introduction"] | null;
            residence?: components["schemas"]["LocationCode"];
            timeZone?: components["schemas"]["TimeZone"];
        };
        /**
         * @description A merge patch (RFC 7396): what is left out stays, null clears. `birthDate` sets `birthYear` with it; sending another
         *     `birthYear` alone clears the day.
         */
        ProfileUpdate: {
            /**
             * Format: date
             * @description Day of birth; null clears it and keeps the year.
             */
            birthDate?: string | null;
            /** @description Year of birth. The minimum age is 14. */
            birthYear?: number;
            englishName?: components["schemas"]["DisplayName"];
            /** @description Gender; null takes the statement back. */
            gender?: components["schemas"]["Gender"] | null;
            /** @description What one says about oneself; null clears it. */
            introduction?: components["schemas"]["Introduction"] | null;
            /** @description The name in one's own script; null clears it. */
            nativeName?: components["schemas"]["DisplayName"] | null;
            /** @description Where one lives; null clears it. */
            residence?: components["schemas"]["LocationCode"] | null;
            timeZone?: components["schemas"]["TimeZone"];
        };
        /**
         * @description A service that people sign in with.
         * @enum {string}
         */
        Provider: "google" | "naver";
        /**
         * @description A person as the viewer may see her. `x-visible-to` names the viewers a field is filled in for; for everybody else, and where
         *     the person's own settings (`x-audience-setting`) do not let the viewer in, it is null.
         */
        PublicProfile: {
            /** @description The age band; day and year of birth are never shown. */
            ageBand: components["schemas"]["AgeBand"] | null;
            /** @description Whether this person takes messages from the viewer. */
            canBeMessaged: boolean;
            /** @description The name to show; null if none has been chosen. */
            englishName: components["schemas"]["DisplayName"] | null;
            /** @description Gender, if stated. */
            gender: components["schemas"]["Gender"] | null;
            /** @description The picture, if there is one. */
            image: components["schemas"]["ProfileImage"] | null;
            /** @description What the person says about herself. */
            introduction: components["schemas"]["Introduction"] | null;
            /** @description Whether the person has been active within the last 20 minutes. */
            isOnline: boolean | null;
            languages: components["schemas"]["Languages"];
            /**
             * Format: date-time
             * @description When the person was last active.
             */
            lastActiveAt: string | null;
            /** @description The name in the person's own script. */
            nativeName: components["schemas"]["DisplayName"] | null;
            /**
             * @description What the viewer is to this person.
             * @enum {string}
             */
            relation: "self" | "matched" | "stranger";
            /** @description Where the person lives. */
            residence: components["schemas"]["LocationCode"] | null;
            /** @description The time zone, to find hours that suit both. */
            timeZone: components["schemas"]["TimeZone"] | null;
            userId: components["schemas"]["UserId"];
        };
        /** @description Whether the parts of the service answer. */
        Readiness: {
            checks: components["schemas"]["ReadinessCheck"][];
            /** @constant */
            status: "ready";
        };
        /** @description One part and whether it answers. */
        ReadinessCheck: {
            /** @description Whether it answered in time. */
            isOk: boolean;
            /**
             * @description The part.
             * @enum {string}
             */
            name: "database" | "cache" | "files" | "images" | "queue" | "live";
        };
        /** @description A ticket that opens one live connection. */
        RealtimeTicket: {
            /**
             * Format: date-time
             * @description 30 seconds from now.
             */
            expiresAt: string;
            /** @description Put it into the address of the WebSocket. Works once. */
            ticket: string;
        };
        /** @description A person who may become a partner, and why. */
        Recommendation: {
            /** @description The pair of languages that the two would exchange. */
            languages: {
                learning: components["schemas"]["LanguageTag"];
                /** @description Where the partner stands in `learning`, the reader's own language. */
                level: components["schemas"]["CefrLevel"];
                native: components["schemas"]["LanguageTag"];
            };
            partner: components["schemas"]["PersonSummary"];
            /** @description The most telling reason first. */
            reasons: components["schemas"]["MatchReason"][];
            score: components["schemas"]["MatchScore"];
        };
        /** @description A page of recommendations out of one ranking. */
        RecommendationPage: {
            /** @description Version of the ranking. The same data and the same version give the same list. */
            algorithmVersion: string;
            /**
             * Format: date-time
             * @description Until when its pages can be asked for.
             */
            expiresAt: string;
            /**
             * @description The best first. A page can hold fewer than `limit`, even none, although others follow: people who have left, were blocked or asked
             *     since the ranking are left out.
             */
            items: components["schemas"]["Recommendation"][];
            /** @description Continue here; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
            /**
             * Format: date-time
             * @description When the list was ranked; all its pages show the scores of that moment.
             */
            rankedAt: string;
            /** @description What the reader could change about her own profile, best first; at most three. */
            whatWouldHelp: components["schemas"]["MatchImprovement"][];
        };
        /** @description A code of the reference list that the field names. */
        ReferenceCode: string;
        /** @description All reference lists. */
        ReferenceIndex: {
            lists: components["schemas"]["ReferenceListSummary"][];
        };
        /** @description One choice. Which optional facts it has depends on the list. */
        ReferenceItem: {
            /** @description Name of the city (`locations`). */
            city?: string;
            /** @description Stable code: send and store this. */
            code: string;
            /** @description ISO 3166 code of the country (`locations`). */
            country?: string;
            /** @description Name of the country (`locations`). */
            countryName?: string;
            /** @description A sentence that explains the choice (`levels`). */
            description?: string;
            /** @description The number behind the code (`daily-minutes`). */
            minutes?: number;
            /** @description What to show, in the language of the answer. */
            name: string;
            /** @description Name of the language in the language itself (`languages`). */
            nativeName?: string;
            /** @description Usual IANA time zone there (`locations`). */
            timeZone?: string;
        };
        /** @description A reference list with its choices. */
        ReferenceList: {
            /** @description The choices, in the order to show them. */
            items: components["schemas"]["ReferenceItem"][];
            list: components["schemas"]["ReferenceListName"];
            /** @description What to call the list, in the language of the answer. */
            name: string;
        };
        /**
         * @description Name of a reference list.
         * @enum {string}
         */
        ReferenceListName: "languages" | "levels" | "topics" | "motivations" | "learning-styles" | "learning-expectations" | "partner-personalities" | "group-sizes" | "communication-methods" | "daily-minutes" | "locations" | "genders" | "report-reasons";
        /** @description A reference list without its choices. */
        ReferenceListSummary: {
            /** @description How many choices it has. */
            itemCount: number;
            list: components["schemas"]["ReferenceListName"];
            /** @description What to call the list, in the language of the answer. */
            name: string;
        };
        /** @description The refresh token to be replaced. */
        RefreshRequest: {
            /** @description The newest refresh token of this session. */
            refreshToken: string;
        };
        /** @description A report with everything needed to decide on it. */
        Report: {
            /**
             * Format: date-time
             * @description When the report came in.
             */
            createdAt: string;
            /** @description The decision; null while the report is open. */
            decision: components["schemas"]["ReportDecision"] | null;
            evidence: components["schemas"]["ReportEvidence"];
            /** @description Why it was decided so, for other moderators. */
            note: string | null;
            reason: components["schemas"]["ReportReason"];
            /**
             * Format: uuid
             * @description Who reports; null once that account has been deleted.
             */
            reporterId: string | null;
            /**
             * Format: uuid
             * @description Id of the report.
             */
            reportId: string;
            /**
             * Format: date-time
             * @description When it was decided.
             */
            resolvedAt: string | null;
            /**
             * Format: uuid
             * @description The administrator who decided.
             */
            resolvedBy: string | null;
            status: components["schemas"]["ReportStatus"];
            /**
             * Format: uuid
             * @description Who is reported.
             */
            subjectId: string;
            /** @description The reporter's own words, if any. */
            text: string | null;
        };
        /**
         * @description `dismiss`: nothing follows; `warn`: a warning is recorded on the account; `suspend`: the account is closed and signed out everywhere.
         * @enum {string}
         */
        ReportDecision: "dismiss" | "warn" | "suspend";
        /** @description The reported profile as it was at the moment of the report, whatever its owner has changed since. */
        ReportEvidence: {
            /**
             * Format: date-time
             * @description When this was recorded.
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
             * @description Address of that picture while the report is open: it is kept until then, even if the owner replaces it. Null afterwards.
             */
            imageUrl: string | null;
            /** @description The introduction text. */
            introduction: string | null;
            /** @description Name in the own script. */
            nativeName: string | null;
        };
        /** @description One page of reports, the oldest first. */
        ReportPage: {
            items: components["schemas"]["ReportSummary"][];
            /** @description Send it as `cursor` for the next page; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @description Why a person is reported.
         * @enum {string}
         */
        ReportReason: "spam" | "harassment" | "hate" | "sexual_content" | "impersonation" | "underage" | "scam" | "other";
        /** @description Proof that a report has been taken in. */
        ReportReceipt: {
            /**
             * Format: date-time
             * @description When the report was taken in.
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
            /** @description Why, for other moderators. The people concerned never see it. */
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
             * @description When the report came in.
             */
            createdAt: string;
            /** @description The decision; null while the report is open. */
            decision: components["schemas"]["ReportDecision"] | null;
            reason: components["schemas"]["ReportReason"];
            /**
             * Format: uuid
             * @description Who reports; null once that account has been deleted.
             */
            reporterId: string | null;
            /**
             * Format: uuid
             * @description Id of the report.
             */
            reportId: string;
            /**
             * Format: date-time
             * @description When it was decided; null while the report is open.
             */
            resolvedAt: string | null;
            status: components["schemas"]["ReportStatus"];
            /**
             * Format: uuid
             * @description Who is reported.
             */
            subjectId: string;
        };
        /**
         * Format: uuid
         * @description Id of a signed-in session.
         */
        SessionId: string;
        /** @description How the app behaves for a person and who may see what of her. */
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
        /** @description A merge patch (RFC 7396): what is left out stays as it is. */
        SettingsUpdate: {
            accessibility?: components["schemas"]["AccessibilitySettingsUpdate"];
            interface?: components["schemas"]["InterfaceSettingsUpdate"];
            privacy?: components["schemas"]["PrivacySettingsUpdate"];
        };
        /** @description Levels of single skills, where they differ from the level as a whole; a skill that is absent has that level. */
        SkillLevels: {
            listening?: components["schemas"]["CefrLevel"];
            reading?: components["schemas"]["CefrLevel"];
            speaking?: components["schemas"]["CefrLevel"];
            writing?: components["schemas"]["CefrLevel"];
        };
        /** @description Levels of single skills, only those that differ from the level as a whole. */
        SkillLevelsEntry: {
            listening?: components["schemas"]["CefrLevel"];
            reading?: components["schemas"]["CefrLevel"];
            speaking?: components["schemas"]["CefrLevel"];
            writing?: components["schemas"]["CefrLevel"];
        };
        /** @description Wall clock time `HH:MM`, 00:00 to 23:59. */
        StartTime: string;
        /**
         * @description A published version of the text, by the day it came into force. The last one is the one to show and agree to.
         * @enum {string}
         */
        TermsVersion: "2026-03-01";
        /** @description IANA name of a time zone that the server knows, for example `Asia/Seoul`. */
        TimeZone: string;
        /**
         * @description The two tokens of a session. Send the access token as `Authorization: Bearer`; when it has ended, swap the refresh token
         *     for a new pair at `POST /auth/refresh`. Both are JSON Web Tokens in ASCII; read nothing from them but `exp`.
         */
        Tokens: {
            /** @description Works for 15 minutes. */
            accessToken: string;
            /**
             * Format: date-time
             * @description When the access token ends.
             */
            accessTokenExpiresAt: string;
            /**
             * @description With `deleting`, offer to take the deletion back (`POST /users/me/restore`).
             * @enum {string}
             */
            accountStatus: "active" | "deleting";
            /** @description Works once, then for 30 more seconds to answer a repeated request. A use after that ends the session. */
            refreshToken: string;
            /**
             * Format: date-time
             * @description When the refresh token ends unless it is used before - 30 days without use, 90 days after sign-in at the latest.
             */
            refreshTokenExpiresAt: string;
            sessionId: components["schemas"]["SessionId"];
            /** @constant */
            tokenType: "Bearer";
            userId: components["schemas"]["UserId"];
        };
        /**
         * Format: uuid
         * @description Id of a person. The server makes version 7; people who moved in keep the id they had.
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
        /** @description A fault of ours. It is logged under the request id; trying again later is safe with an `Idempotency-Key`. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be parsed, for example broken JSON. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or not for you. */
        NotFound: {
            headers: {
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
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. Wait `Retry-After` seconds. */
        TooManyRequests: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that is not valid (any more). */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A part this request needs does not answer right now. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body's `Content-Type` is not one this operation accepts. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Language of localised texts, `ko` (default) or `en`. Anything else is read by the usual rules and falls back to `ko`. */
        AcceptLanguage: string;
        /** @description The `nextCursor` of the page before. Left out, the list starts from its beginning. */
        Cursor: components["schemas"]["Cursor"];
        /** @description Id of the export. */
        ExportIdPath: string;
        /** @description A key of your choice for this one action. Repeating the request with the same key takes effect once; kept 24 hours. */
        IdempotencyKey: string;
        /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
        IfMatch: string;
        /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
        IfNoneMatch: string;
        /** @description How many items a page holds at most. */
        Limit: number;
        /** @description Id of the match. */
        MatchIdPath: string;
        /** @description The step. */
        OnboardingStepPath: components["schemas"]["OnboardingStepName"];
        /** @description With whom the person signs in. */
        Provider: components["schemas"]["Provider"];
        /** @description Id of the report. */
        ReportIdPath: string;
        /** @description Id of the match request. */
        RequestIdPath: string;
        /** @description Id of the other person. */
        UserIdPath: components["schemas"]["UserId"];
    };
    requestBodies: never;
    headers: {
        /** @description How long this answer may be kept, for example `public, max-age=3600`. */
        CacheControl: string;
        /** @description Tells a browser to save the file, and under which name (RFC 6266). */
        ContentDisposition: string;
        /** @description Language of the texts in this answer. */
        ContentLanguage: string;
        /** @description Strong validator of this representation; send it back as If-None-Match or If-Match. */
        ETag: string;
        /** @description Present and `true` when this is the stored answer of an earlier request with the same key. */
        IdempotencyReplayed: string;
        /** @description Address of the created resource. */
        Location: string;
        /** @description The limit that applies, for example `"auth";q=10;w=60`. */
        RateLimitPolicy: string;
        /** @description Where the browser goes next. */
        RedirectLocation: string;
        /** @description Seconds to wait before trying again. */
        RetryAfter: string;
        /** @description The cookie that ties this sign-in to this browser; the browser keeps it, scripts cannot read it. */
        SetCookie: string;
        /** @description What to upgrade to (RFC 9110 section 15.5.22). */
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
                /** @description The provider's code. */
                code?: string;
                /** @description The provider's refusal (RFC 6749). */
                error?: string;
                /** @description The provider's words about its refusal. */
                error_description?: string;
                /** @description The provider's own name (RFC 9207). */
                iss?: string;
                /** @description As it went to the provider. */
                state: string;
            };
            header?: never;
            path: {
                /** @description With whom the person signs in. */
                provider: components["parameters"]["Provider"];
            };
            cookie?: {
                /** @description The state of this sign-in, set by `startLogin` and read by nobody else. */
                "__Host-login"?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description Back to the client, with `loginCode` or `error`. */
            302: {
                headers: {
                    Location: components["headers"]["RedirectLocation"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The state is unknown to this browser, or older than ten minutes. */
            400: {
                headers: {
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
                /** @description Where to return afterwards; an address of the STUDYMATE client. */
                returnTo: string;
            };
            header?: never;
            path: {
                /** @description With whom the person signs in. */
                provider: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider's sign-in page. */
            302: {
                headers: {
                    Location: components["headers"]["RedirectLocation"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            /** @description A part this request needs does not answer right now. */
            503: {
                headers: {
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
            /** @description You may know that this exists, but not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
            /** @description The new pair. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["Malformed"];
            /** @description No token, or one that is not valid (any more). */
            401: {
                headers: {
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
                /** @description The `nextCursor` of the page before. Left out, the list starts from its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthSessionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
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
            /** @description How many ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Unauthorized"];
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
                /** @description Id from the list of sessions. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
            /** @description No token, or one that is not valid (any more). */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may know that this exists, but not do this. */
            403: {
                headers: {
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
            /** @description The clock as it is now; what was due is done. */
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
                /** @description Until when the address is good, in seconds since 1970. */
                expires: number;
                /** @description The server's signature over the address. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
                /** @description Id of the other person. */
                userId: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the two suit each other. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Compatibility"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `nextCursor` of the page before. Left out, the list starts from its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it (stale `If-Match`). Read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description Only people of these age bands who show theirs to everyone. */
                ageBand?: components["schemas"]["AgeBand"][];
                /** @description The `nextCursor` of the page before. Left out, the list starts from its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only people who state this gender. */
                gender?: components["schemas"]["Gender"];
                /** @description Only people who learn this. */
                learningLanguage?: components["schemas"]["LanguageTag"];
                /** @description Only people at one of these levels in what they learn. */
                level?: components["schemas"]["CefrLevel"][];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only people who share at least so many free minutes in the coming seven days. */
                minOverlapMinutes?: number;
                /** @description Only people who speak this natively. */
                nativeLanguage?: components["schemas"]["LanguageTag"];
                /** @description Only people who are interested in at least one of these: codes of the reference list `topics`. */
                topic?: components["schemas"]["ReferenceCode"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recommendations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description Id of the other person. */
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
            /** @description What holds now. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `nextCursor` of the page before. Left out, the list starts from its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Which side of the requests you are on. */
                direction?: components["schemas"]["MatchRequestDirection"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only requests in this state; left out, all of them. */
                status?: components["schemas"]["MatchRequestStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRequestPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description A key of your choice for this one action. Repeating the request with the same key takes effect once; kept 24 hours. */
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
            /** @description The request is on its way, or has met one from the other side. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
            /** @description The request as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You may know that this exists, but not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
            /** @description The request as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You may know that this exists, but not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
            /** @description The request as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You may know that this exists, but not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. Left out, the list starts from its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only reports in this state; left out, all of them. */
                status?: components["schemas"]["ReportStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You may know that this exists, but not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description You may know that this exists, but not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
            /** @description You may know that this exists, but not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
    openLiveChannel: {
        parameters: {
            query: {
                /** @description A fresh ticket. */
                ticket: string;
            };
            header?: {
                /** @description The page that connects; the browser sends it. */
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
            /** @description No token, or one that is not valid (any more). */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You may know that this exists, but not do this. */
            403: {
                headers: {
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
    getOnboarding: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the person stands. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
            /** @description It is completed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description A key of your choice for this one action. Repeating the request with the same key takes effect once; kept 24 hours. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
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
            /** @description Where the person stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it (stale `If-Match`). Read it again and repeat the change. */
            412: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it (stale `If-Match`). Read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it (stale `If-Match`). Read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it (stale `If-Match`). Read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it (stale `If-Match`). Read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
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
            /** @description Every part answers. */
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
                /** @description Language of localised texts, `ko` (default) or `en`. Anything else is read by the usual rules and falls back to `ko`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
                /** @description Language of localised texts, `ko` (default) or `en`. Anything else is read by the usual rules and falls back to `ko`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Name of the list, as `GET /reference` gives it. */
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
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getUserProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the other person. */
                userId: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person, as far as the viewer may see her. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
                /** @description A key of your choice for this one action. Repeating the request with the same key takes effect once; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the other person. */
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
            /** @description The report has been taken in. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
                /** @description A key of your choice for this one action. Repeating the request with the same key takes effect once; kept 24 hours. */
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
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
            /** @description The deletion is planned. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingDeletion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateMyProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it (stale `If-Match`). Read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The free hours. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
                /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
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
            /** @description The free hours after the change. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it (stale `If-Match`). Read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `nextCursor` of the page before. Left out, the list starts from its beginning. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of blocked people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedPersonPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description Id of the other person. */
                userId: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is blocked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description Id of the other person. */
                userId: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is not blocked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
            /** @description What the person has agreed to now. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description A key of your choice for this one action. Repeating the request with the same key takes effect once; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order has been taken. */
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
            404: components["responses"]["NotFound"];
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
                /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it (stale `If-Match`). Read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
                /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it (stale `If-Match`). Read it again and repeat the change. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
                /** @description A key of your choice for this one action. Repeating the request with the same key takes effect once; kept 24 hours. */
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
            /** @description The picture is on the profile. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description The body's `Content-Type` is not one this operation accepts. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description A key of your choice for this one action. Repeating the request with the same key takes effect once; kept 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address waits for the picture. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description A key of your choice for this one action. Repeating the request with the same key takes effect once; kept 24 hours. */
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
            /** @description The picture is on the profile. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            /** @description The body's `Content-Type` is not one this operation accepts. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks the contract or a rule. `errors[]` names every fault. */
            422: {
                headers: {
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
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
                /** @description The `ETag` of an earlier answer; while nothing has changed the answer is 304 without a body. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
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
                /** @description The `ETag` the change is based on. If the resource has changed since, the answer is 412 and nothing happens. */
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
            /** @description There is no such thing, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it (stale `If-Match`). Read it again and repeat the change. */
            412: {
                headers: {
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
