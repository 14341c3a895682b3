// Generated from contract/. Do not edit.

interface LocalisedText {
  readonly en: string;
  readonly ko: string;
}

/** One problem of contract/problems.yaml: what happened and what to do about it. */
export interface CatalogueEntry {
  readonly status: number;
  readonly title: LocalisedText;
  readonly meaning: LocalisedText;
  readonly remedy: LocalisedText;
  /** For users of an app, without technical words. */
  readonly userMessage: LocalisedText;
}

const statuses = {
  'auth.account_suspended': 403,
  'auth.forbidden': 403,
  'auth.login_code_invalid': 401,
  'auth.login_refused': 400,
  'auth.origin_refused': 403,
  'auth.refresh_invalid': 401,
  'auth.return_target_refused': 422,
  'auth.session_ended': 401,
  'auth.session_not_found': 404,
  'auth.session_required': 403,
  'auth.ticket_invalid': 401,
  'auth.token_expired': 401,
  'auth.token_invalid': 401,
  'auth.token_missing': 401,
  'auth.upgrade_required': 426,
  'chat.age_unknown': 409,
  'chat.cannot_be_invited': 409,
  'chat.client_correction_id_reused': 422,
  'chat.client_message_id_reused': 422,
  'chat.correction_not_found': 404,
  'chat.member_not_found': 404,
  'chat.member_was_removed': 409,
  'chat.mention_not_member': 422,
  'chat.message_deleted': 409,
  'chat.message_edited': 409,
  'chat.message_not_found': 404,
  'chat.not_a_group': 409,
  'chat.not_permitted': 403,
  'chat.not_sender': 403,
  'chat.own_message': 403,
  'chat.reply_not_found': 422,
  'chat.room_closed': 409,
  'chat.room_full': 409,
  'chat.room_not_found': 404,
  'chat.search_blank': 422,
  'chat.too_many_corrections': 409,
  'chat.too_many_reactions': 409,
  'chat.too_many_rooms': 409,
  'export.limit_reached': 409,
  'export.not_found': 404,
  'idempotency.in_progress': 409,
  'idempotency.key_reused': 422,
  'image.animated': 422,
  'image.combined': 422,
  'image.dimensions_refused': 422,
  'image.empty': 422,
  'image.incomplete': 422,
  'image.type_refused': 415,
  'image.unreadable': 422,
  'image.upload_empty': 409,
  'image.upload_not_found': 404,
  'matching.already_matched': 409,
  'matching.already_requested': 409,
  'matching.declined_recently': 409,
  'matching.match_not_found': 404,
  'matching.not_available': 409,
  'matching.not_onboarded': 409,
  'matching.not_pending': 409,
  'matching.partner_not_onboarded': 409,
  'matching.profile_hidden': 409,
  'matching.ranking_expired': 409,
  'matching.request_not_found': 404,
  'matching.too_many_received': 409,
  'matching.too_many_sent': 409,
  'matching.too_soon': 409,
  'matching.wrong_side': 403,
  'moderation.match_not_found': 404,
  'moderation.own_case': 403,
  'notification.not_found': 404,
  'notification.push_key_retired': 409,
  'notification.push_limit_reached': 409,
  'notification.push_subscription_not_found': 404,
  'notification.template_not_found': 404,
  'notification.unsubscribe_token_invalid': 404,
  'onboarding.already_completed': 409,
  'onboarding.incomplete': 409,
  'onboarding.step_not_skippable': 409,
  'profile.already_exists': 409,
  'profile.birth_across_adulthood': 409,
  'profile.birth_already_changed': 409,
  'profile.deletion_pending': 409,
  'profile.missing': 404,
  'profile.not_deleting': 409,
  'profile.self_not_allowed': 422,
  'profile.under_age': 422,
  'profile.user_not_found': 404,
  'profile.zone_across_adulthood': 409,
  'report.already_resolved': 409,
  'report.limit_reached': 409,
  'report.not_found': 404,
  'request.invalid': 422,
  'request.malformed': 400,
  'request.precondition_failed': 412,
  'request.rate_limited': 429,
  'request.too_large': 413,
  'request.unsupported_media_type': 415,
  'route.method_not_allowed': 405,
  'route.not_found': 404,
  'server.internal': 500,
  'server.unavailable': 503,
  'sessions.day_full': 409,
  'sessions.feed_not_found': 404,
  'sessions.feedback_given': 409,
  'sessions.is_over': 409,
  'sessions.no_proposal': 409,
  'sessions.not_available': 409,
  'sessions.not_completed': 409,
  'sessions.not_confirmed': 409,
  'sessions.not_found': 404,
  'sessions.not_matched': 409,
  'sessions.not_pending': 409,
  'sessions.occurrences_taken': 409,
  'sessions.plan_too_long': 409,
  'sessions.same_time': 422,
  'sessions.short_notice': 409,
  'sessions.slot_taken': 409,
  'sessions.too_early': 409,
  'sessions.too_far': 422,
  'sessions.too_late': 409,
  'sessions.too_many_ahead': 409,
  'sessions.too_many_changes': 409,
  'sessions.too_many_open': 409,
  'sessions.too_many_to_partner': 409,
  'sessions.too_soon': 422,
  'sessions.words_refused': 409,
  'sessions.wrong_side': 403,
} as const;

export type ProblemCode = keyof typeof statuses;

type Texts = readonly [title: string, meaning: string, remedy: string, userMessage: string];

// The texts of the codes, in their order.

const en: readonly Texts[] = [
  // auth.account_suspended
  [
    'This account is suspended',
    'A moderator has suspended the account.',
    'Contact support if you believe that this is a mistake.',
    'This account is suspended. Contact support if you believe that this is a mistake.',
  ],
  // auth.forbidden
  [
    'Not allowed',
    'Your account may not use this operation.',
    'Ask an administrator if you need access.',
    'You do not have permission to do this.',
  ],
  // auth.login_code_invalid
  [
    'The login code is not valid',
    'The code is unknown, was already used, is older than a minute, or does not match the verifier.',
    'Start the sign-in again.',
    'The sign-in took too long. Please start again.',
  ],
  // auth.login_refused
  [
    'The sign-in did not succeed',
    'The provider refused the sign-in, the state does not belong to this browser, or the attempt is too old.',
    'Start the sign-in again from the app.',
    'The sign-in did not succeed. Please try again.',
  ],
  // auth.origin_refused
  [
    'This origin may not connect',
    'The Origin header is missing or not in the list of allowed origins.',
    'Connect from the STUDYMATE client.',
    'This page cannot connect. Please use the STUDYMATE app.',
  ],
  // auth.refresh_invalid
  [
    'The refresh token is not valid',
    'The token is unknown, has expired or was already used, or its session has ended.',
    'Sign in again.',
    'You have been signed out. Please sign in again.',
  ],
  // auth.return_target_refused
  [
    'This redirect address is not allowed',
    'returnTo is not in the list of addresses to which a sign-in can return.',
    'Use an address of the STUDYMATE client.',
    'The sign-in cannot return to this page. Please sign in from the STUDYMATE app.',
  ],
  // auth.session_ended
  [
    'This session has ended',
    'The user signed out, the session was ended from another device, or the account is not active.',
    'Sign in again.',
    'You have been signed out. Please sign in again.',
  ],
  // auth.session_not_found
  [
    'Session not found',
    'You have no session with this id.',
    'List your sessions with GET /auth/sessions.',
    'This device is already signed out.',
  ],
  // auth.session_required
  [
    'The token belongs to no session',
    'This needs a session of this service, and a token of the existing service has none.',
    'Let the user sign in again with Google or Naver.',
    'Please sign in again to use this on your device.',
  ],
  // auth.ticket_invalid
  [
    'The ticket is not valid',
    'The ticket is unknown, was already used, or is older than 30 seconds.',
    'Get a new one from POST /auth/realtime-ticket and connect immediately.',
    'The connection was lost. Please try again.',
  ],
  // auth.token_expired
  [
    'The access token has expired',
    'Access tokens are valid only for a short time.',
    'Get a new one from POST /auth/refresh.',
    'You have been signed out. Please sign in again.',
  ],
  // auth.token_invalid
  [
    'The access token is not valid',
    'The token is malformed, was not signed by this service, is not an access token, or its account has been deleted.',
    'Refresh the tokens or sign in again.',
    'Please sign in again.',
  ],
  // auth.token_missing
  [
    'Sign-in required',
    'The request contains no access token.',
    'Send the header Authorization: Bearer <access token>.',
    'Please sign in.',
  ],
  // auth.upgrade_required
  [
    'A WebSocket is required here',
    'The request does not ask for an upgrade to WebSocket.',
    'Open this address with a WebSocket client.',
    'The live connection is not possible here.',
  ],
  // chat.age_unknown
  [
    'The age of the caller is unknown',
    'Rooms belong to minors or to adults, and the profile has no year of birth.',
    'Ask the user for their birth (updateMyProfile).',
    'Please add your date of birth first.',
  ],
  // chat.cannot_be_invited
  [
    'This user cannot be invited',
    'The user is not matched with you, takes no messages, or is of another age group than the room.',
    'Offer the partners of listMatches for an invitation.',
    'This person cannot be invited to this chat.',
  ],
  // chat.client_correction_id_reused
  [
    'This clientCorrectionId was used for another correction',
    'You have sent another correction of this message with this id.',
    'Make a new clientCorrectionId for each correction.',
    'This could not be sent. Please try again.',
  ],
  // chat.client_message_id_reused
  [
    'This clientMessageId was used for another message',
    'You have sent a message with another content with this id in this room.',
    'Make a new clientMessageId for each message.',
    'This could not be sent. Please try again.',
  ],
  // chat.correction_not_found
  [
    'Correction not found',
    'You have received no correction with this id that you can read.',
    'List your corrections with GET /chat/corrections.',
    'This correction cannot be found.',
  ],
  // chat.member_not_found
  [
    'This user is no member',
    'The room has no member with this id.',
    'Read the list of members again.',
    'This person is not in the chat.',
  ],
  // chat.member_was_removed
  [
    'This user was removed from the room',
    'The user was removed, and neither the owner nor an admin has invited them since.',
    'Ask the owner or an admin for an invitation.',
    'Only the owner or an admin of this chat can let this person in again.',
  ],
  // chat.mention_not_member
  [
    'A mentioned user is not another member',
    'mentions names a user who is no member of this room that the sender sees, or the sender.',
    'Offer only the other members of the room.',
    'You can only mention others in this chat.',
  ],
  // chat.message_deleted
  [
    'The message was deleted',
    'The message was deleted, and it stays deleted.',
    'Show the message as deleted. Read it again to get it.',
    'This message was deleted.',
  ],
  // chat.message_edited
  [
    'The message was edited meanwhile',
    'The message has another revision, so another text.',
    'Read the message again and let the user correct its new text.',
    'This message was edited meanwhile. Please look at its new text.',
  ],
  // chat.message_not_found
  [
    'Message not found',
    'The room has no message with this id, or the message is hidden from the user.',
    'List the messages of the room to see which there are.',
    'This message cannot be found.',
  ],
  // chat.not_a_group
  [
    'This is no group or public room',
    'The room is the direct room of two users.',
    'Offer this only in rooms of another kind than direct.',
    'This is not possible in a chat of two.',
  ],
  // chat.not_permitted
  [
    'Your role does not allow this',
    'Only the owner, or only the owner and the admins, can do this in the room.',
    'Offer this by the role of the caller. An owner hands the room over first.',
    'Only the owner or an admin of this chat can do this.',
  ],
  // chat.not_sender
  [
    'Only the sender can do this',
    'Another user sent this message.',
    'Offer this only where senderId is the id of the signed-in user.',
    'You can only do this with your own messages.',
  ],
  // chat.own_message
  [
    'One\'s own message',
    'You have sent this message yourself.',
    'Offer corrections only where senderId is not the id of the signed-in user, and editing where it is.',
    'You can only correct what others wrote.',
  ],
  // chat.reply_not_found
  [
    'The answered message is not in this room',
    'replyTo names no message of this room that the user sees.',
    'Use the messageId of a message of the same room, or leave replyTo out.',
    'The message you are answering cannot be found. Please send your message without it.',
  ],
  // chat.room_closed
  [
    'The chat room is closed',
    'The match has ended, or the partner lets nobody write to them. The room can be read.',
    'Hide the input field while isWritable is false. A new match opens a closed room again.',
    'This chat has ended. You can still read it.',
  ],
  // chat.room_full
  [
    'The chat room is full',
    'A group has at most 50 members, and a public room at most 500.',
    'Wait until somebody leaves.',
    'This chat is full.',
  ],
  // chat.room_not_found
  [
    'Chat room not found',
    'There is no chat room with this id that you can read.',
    'List your rooms with GET /chat/rooms.',
    'This chat cannot be found.',
  ],
  // chat.search_blank
  [
    'Nothing to search for',
    'The query has only blanks or characters that cannot be seen.',
    'Search only when the user has typed something visible.',
    'Please enter something to search for.',
  ],
  // chat.too_many_corrections
  [
    'The message has 20 corrections',
    'A message has at most 20 corrections.',
    'Offer no further correction.',
    'This message cannot take another correction.',
  ],
  // chat.too_many_reactions
  [
    'The message has 20 emoji',
    'A message has at most 20 different emoji.',
    'Offer only the emoji that are under the message already.',
    'This message cannot take another emoji.',
  ],
  // chat.too_many_rooms
  [
    'Too many rooms',
    'A user can be in 100 such rooms, and own 20 of them.',
    'Leave a room first.',
    'The limit of chats is reached.',
  ],
  // export.limit_reached
  [
    'The limit of exports is reached',
    'A user can request 5 exports in 24 hours.',
    'Download one of the ready exports, or try again tomorrow.',
    'You have reached the limit for today. Download a ready export, or try again tomorrow.',
  ],
  // export.not_found
  [
    'Export not found',
    'You have no export with this id, or it has expired.',
    'Request a new export with POST /users/me/exports.',
    'This export has expired. Please request a new one.',
  ],
  // idempotency.in_progress
  [
    'The first request with this key is still running',
    'An identical request is being processed at this moment.',
    'Wait a second and send the request again with the same key.',
    'We are still working on it. Please wait a moment.',
  ],
  // idempotency.key_reused
  [
    'This Idempotency-Key was used for another request',
    'The same key was sent earlier with different content.',
    'Use a new key for a new action.',
    'This could not be sent. Please try again.',
  ],
  // image.animated
  [
    'Animated pictures are not accepted',
    'The file contains more than one frame.',
    'Upload a still picture.',
    'Please choose a picture that does not move.',
  ],
  // image.combined
  [
    'The file is not only a picture',
    'The file is a picture and at the same time an archive, a document or a web page.',
    'Save the picture again in an image editor and upload the new file.',
    'This file is more than a picture. Please choose another one.',
  ],
  // image.dimensions_refused
  [
    'The dimensions of the picture are not accepted',
    'Each side must have 64 to 12,000 pixels, and the whole picture at most 50 megapixels.',
    'Crop or scale the picture.',
    'The picture is too small or too large. Each side needs 64 to 12,000 pixels.',
  ],
  // image.empty
  [
    'The file is empty',
    'The file has no content (0 bytes).',
    'Choose the picture again and upload it.',
    'This file is empty. Please choose the picture again.',
  ],
  // image.incomplete
  [
    'The picture is incomplete',
    'The file ends before the end of the picture.',
    'Save or download the picture again and upload the whole file.',
    'Part of this picture is missing. Please choose the picture again.',
  ],
  // image.type_refused
  [
    'This image format is not accepted',
    'The content of the file is not JPEG, PNG or WebP, whatever its name says.',
    'Send a JPEG, PNG or WebP picture.',
    'Please choose a JPEG, PNG or WebP picture.',
  ],
  // image.unreadable
  [
    'The picture cannot be read',
    'The file is damaged and cannot be decoded.',
    'Save the picture again and upload the new file.',
    'This picture cannot be read. Please choose another one.',
  ],
  // image.upload_empty
  [
    'Nothing has been uploaded yet',
    'No picture has been sent to the upload address.',
    'Upload the picture to uploadUrl first.',
    'The picture has not arrived. Please upload it again.',
  ],
  // image.upload_not_found
  [
    'Upload not found',
    'You have no open upload with this id, or it has expired.',
    'Request a new upload address.',
    'The upload took too long. Please choose the picture again.',
  ],
  // matching.already_matched
  [
    'You are already matched',
    'You and this user have a match.',
    'Find it with GET /matching/matches.',
    'You and this user are already matched.',
  ],
  // matching.already_requested
  [
    'You have already sent a request',
    'Your request to this user is pending. It stays so until the user answers, you cancel it, or its seven days are over.',
    'Wait for the answer, or cancel the request.',
    'You have already sent a request to this user. Please wait for the answer.',
  ],
  // matching.declined_recently
  [
    'A request was declined recently',
    'After a request is declined, neither user can send the other a request for 30 days.',
    'Choose another user.',
    'A request between you was declined recently. Please choose another user.',
  ],
  // matching.match_not_found
  [
    'Match not found',
    'You have no match with this id, or it has ended.',
    'List your matches with GET /matching/matches.',
    'This match has ended or cannot be found.',
  ],
  // matching.not_available
  [
    'You and this user cannot be matched',
    'A matching rule, or the preferences of one of you, prevents the match. The reason is not revealed.',
    'Check your own preferences with GET /matching/preferences, or choose another user.',
    'You and this user cannot be matched. We cannot share the exact reason.',
  ],
  // matching.not_onboarded
  [
    'Complete onboarding first',
    'Matching is available after onboarding is completed.',
    'Complete the steps listed in GET /onboarding.',
    'Please complete onboarding first.',
  ],
  // matching.not_pending
  [
    'The request is no longer open',
    'The request has been answered or cancelled, or its seven days are over.',
    'Read the request again to see its status.',
    'This request is no longer open.',
  ],
  // matching.partner_not_onboarded
  [
    'This user is not ready yet',
    'The user has not completed onboarding.',
    'Ask later, or choose another user.',
    'This user is not ready for matching yet. Please try again later.',
  ],
  // matching.profile_hidden
  [
    'Your profile is hidden',
    'To find a partner, your profile must be visible to others.',
    'Change profileVisibility with PATCH /users/me/settings. To accept a request, matched is enough; everything else needs everyone.',
    'Your profile is hidden. Make it visible in the settings to find a partner.',
  ],
  // matching.ranking_expired
  [
    'The list has expired',
    'A list of recommendations is kept for 15 minutes.',
    'Request the first page again.',
    'This list is no longer current. Please load it again.',
  ],
  // matching.request_not_found
  [
    'Match request not found',
    'There is no request with this id, or you cannot see it.',
    'List your requests with GET /matching/requests.',
    'This request cannot be found.',
  ],
  // matching.too_many_received
  [
    'This user has too many open requests',
    '50 requests are waiting for this user\'s answer.',
    'Ask later, or choose another user.',
    'This user has received too many requests. Please try again later.',
  ],
  // matching.too_many_sent
  [
    'You have too many open requests',
    '20 of your requests are waiting for an answer.',
    'Wait for answers, or cancel one of the requests.',
    'Too many of your requests are waiting for an answer. Wait, or cancel one of them.',
  ],
  // matching.too_soon
  [
    'Too soon to ask again',
    'Less than 24 hours ago you cancelled your request to this user, or this user ended your match.',
    'Ask again when 24 hours have passed.',
    'You can send this user a request again after 24 hours.',
  ],
  // matching.wrong_side
  [
    'Only the other user can do this',
    'Only the receiver can accept or decline a request, and only the sender can cancel it.',
    'Check the direction of the request before you offer an action.',
    'Only the other user can do this.',
  ],
  // moderation.match_not_found
  [
    'Match not found',
    'There is no match with this id.',
    'List the matches of a report with GET /moderation/reports/{reportId}/matches.',
    'This match cannot be found.',
  ],
  // moderation.own_case
  [
    'A case of one\'s own',
    'A moderator does not decide on their own match, on a report that they sent, on a user whom they have asked for a match, or on one with whom they have had a match.',
    'Ask another moderator to decide.',
    'You are involved in this case. Please ask another moderator.',
  ],
  // notification.not_found
  [
    'Notification not found',
    'There is no notification with this id, or you cannot see it.',
    'List your notifications with GET /notifications.',
    'This notification cannot be found.',
  ],
  // notification.push_key_retired
  [
    'The push key has been replaced',
    'The browser subscribed with a key that is not the current one.',
    'Get the key from GET /notifications/push-key, unsubscribe, subscribe with it, and send the new subscription.',
    'Notifications could not be turned on. Please try again.',
  ],
  // notification.push_limit_reached
  [
    'The limit of push subscriptions is reached',
    'A user has at most 20 push subscriptions.',
    'Remove one of those that GET /notifications/push-subscriptions lists.',
    'Notifications are on for 20 devices already. Turn them off for one of them first.',
  ],
  // notification.push_subscription_not_found
  [
    'Push subscription not found',
    'You have no push subscription with this id, or it has ended.',
    'List your subscriptions with GET /notifications/push-subscriptions.',
    'Notifications are no longer on for this device. Turn them on there again.',
  ],
  // notification.template_not_found
  [
    'Template not found',
    'There is no type of notification with this key.',
    'List the templates with GET /notifications/templates.',
    'This template cannot be found.',
  ],
  // notification.unsubscribe_token_invalid
  [
    'Unsubscribe link not valid',
    'The token was not made by this server, or was altered.',
    'Use the link of a newer e-mail, or PATCH /notifications/preferences.',
    'This link does not work. Please change your notification settings in the app.',
  ],
  // onboarding.already_completed
  [
    'Onboarding is completed',
    'There is no draft any more; the answers are part of the profile.',
    'Change the profile itself, or start again with POST /onboarding/restart.',
    'You have already completed onboarding.',
  ],
  // onboarding.incomplete
  [
    'Some answers are missing',
    'Onboarding cannot be completed yet.',
    'Answer every field listed in errors, then complete onboarding again.',
    'Some answers are missing. Please complete them.',
  ],
  // onboarding.step_not_skippable
  [
    'This step cannot be skipped',
    'The answers of this step are needed to find a partner.',
    'Answer the step. GET /onboarding shows which steps can be skipped.',
    'This step cannot be skipped.',
  ],
  // profile.already_exists
  [
    'The profile already exists',
    'A user has exactly one profile.',
    'Update it with PATCH /users/me.',
    'You already have a profile.',
  ],
  // profile.birth_across_adulthood
  [
    'This birth needs support',
    'The declared and the new birth are on different sides of the age of 18, or the new one moves the 18th birthday of a user under 18.',
    'Contact support to have it corrected.',
    'This date of birth cannot be changed in the app. Please contact support.',
  ],
  // profile.birth_already_changed
  [
    'The birth was changed before',
    'A user can change their declared birth once, and not after support has corrected it. This profile has used that change, or support has corrected the birth.',
    'Contact support to have it corrected.',
    'Your date of birth can no longer be changed in the app. Please contact support.',
  ],
  // profile.deletion_pending
  [
    'The account is being deleted',
    'The account is deleted for good on {deleteOn}.',
    'Restore it with POST /users/me/restore.',
    'Your account will be deleted on {deleteOn}. Until then you can restore it.',
  ],
  // profile.missing
  [
    'There is no profile yet',
    'The token is valid, but its user has no profile.',
    'Create the profile with POST /users/me.',
    'You do not have a profile yet. Please create one first.',
  ],
  // profile.not_deleting
  [
    'The account is not being deleted',
    'There is no account to restore.',
    'Nothing needs to be done.',
    'Your account is not being deleted.',
  ],
  // profile.self_not_allowed
  [
    'Not possible with yourself',
    'This action needs another user.',
    'Use the id of another user.',
    'You cannot do this with yourself.',
  ],
  // profile.under_age
  [
    'Too young for STUDYMATE',
    'STUDYMATE is for people aged {minimumAge} and over.',
    'Check the date of birth.',
    'STUDYMATE is for people aged {minimumAge} and over.',
  ],
  // profile.user_not_found
  [
    'User not found',
    'There is no user with this id, or you cannot see this user.',
    'Check the id.',
    'This user cannot be found.',
  ],
  // profile.zone_across_adulthood
  [
    'Not 18 yet in this time zone',
    'The user is 18 by the day in the stored time zone and would be younger by the day in the new one.',
    'Change the time zone after the birthday has begun there.',
    'It is not your birthday there yet. Please change the time zone tomorrow.',
  ],
  // report.already_resolved
  [
    'The report is already resolved',
    'A different decision has been made on this report.',
    'Read the report to see the decision.',
    'Another decision has already been made on this report.',
  ],
  // report.limit_reached
  [
    'The limit of reports is reached',
    'A user can send 10 reports in 24 hours.',
    'Block the user now, and report them tomorrow.',
    'You have reached the limit of reports for today. Block the user now, and report them tomorrow.',
  ],
  // report.not_found
  [
    'Report not found',
    'There is no report with this id.',
    'List the reports with GET /moderation/reports.',
    'This report cannot be found.',
  ],
  // request.invalid
  [
    'The request contains invalid values',
    'One or more values break the contract or a rule.',
    'Correct every fault listed in errors and send the request again.',
    'Some entries need to be corrected. Please check them.',
  ],
  // request.malformed
  [
    'The request cannot be parsed',
    'The body or an encoded part of the address is not well-formed.',
    'Check that the body is complete and valid for its Content-Type.',
    'Something went wrong. Please try again.',
  ],
  // request.precondition_failed
  [
    'The resource has changed in the meantime',
    'The If-Match header names a version that is no longer the current one.',
    'Read the resource again, apply your change to it, and send it with the new ETag.',
    'This was changed in the meantime. Please check the latest version and try again.',
  ],
  // request.rate_limited
  [
    'Too many requests',
    'The rate limit for this class of operations is used up.',
    'Wait the number of seconds given in Retry-After, then try again.',
    'That was a bit too fast. Please try again in a moment.',
  ],
  // request.too_large
  [
    'The body is too large',
    'The body is larger than the {limit} bytes this operation accepts.',
    'Make it smaller and send it again.',
    'This is too large to send. Please make it smaller.',
  ],
  // request.unsupported_media_type
  [
    'The body is not of an accepted type',
    'This operation does not accept the Content-Type, the charset or the Content-Encoding of the body.',
    'Send a type that the Accept header of the answer names, in UTF-8 and uncompressed.',
    'This kind of content is not supported here.',
  ],
  // route.method_not_allowed
  [
    'This method is not allowed here',
    'The path exists, but it does not support this method.',
    'Use one of the methods in the Allow header.',
    'This is not possible here. Please update the app if this keeps happening.',
  ],
  // route.not_found
  [
    'This address does not exist',
    'The API has no operation at this path.',
    'Compare the path with the documentation at /docs.',
    'This page cannot be found. Please update the app if this keeps happening.',
  ],
  // server.internal
  [
    'Something went wrong on the server',
    'The request failed because of a fault of the server. The fault has been logged.',
    'Try again in a moment. If it keeps happening, contact support and quote requestId.',
    'Something went wrong on our side. Please try again in a moment.',
  ],
  // server.unavailable
  [
    'Not available right now',
    'A component that this request needs does not answer.',
    'Try again in a moment.',
    'The service is not available right now. Please try again in a moment.',
  ],
  // sessions.day_full
  [
    'The day is full',
    'One of the two has as many sessions on this day as they want. It is not told who.',
    'Choose another day.',
    'One of you has enough sessions on this day. Please choose another day.',
  ],
  // sessions.feed_not_found
  [
    'Calendar feed not found',
    'No calendar feed has this address. It may have been revoked.',
    'Create a new address with POST /sessions/calendar-feed.',
    'This calendar address no longer works. Please create a new one in the app.',
  ],
  // sessions.feedback_given
  [
    'You have given other feedback',
    'Feedback on a session is given once and stays as it is.',
    'Read the session to see what was given.',
    'You have already given feedback on this session.',
  ],
  // sessions.is_over
  [
    'The session is over',
    'What both users see of a session that is over stays as it is.',
    'Change only privateNotes.',
    'This session is over. You can change only your own notes.',
  ],
  // sessions.no_proposal
  [
    'No proposal waits for an answer',
    'No other time is proposed for this session, or the proposal was answered, withdrawn or has expired.',
    'Read the session again.',
    'This proposal is no longer open.',
  ],
  // sessions.not_available
  [
    'You and this user cannot meet',
    'A rule of the service does not allow sessions of you two. The reason is not revealed.',
    'Choose another partner.',
    'You cannot plan a session with this user. We cannot share the exact reason.',
  ],
  // sessions.not_completed
  [
    'The session has not taken place',
    'Feedback is for a completed session to which nobody is reported absent.',
    'Read the session again to see its status.',
    'You can give feedback after a session has taken place.',
  ],
  // sessions.not_confirmed
  [
    'The session is not confirmed',
    'This is possible for a confirmed session only, and this one is not confirmed or is over.',
    'Read the session again to see its status.',
    'This session is not confirmed, or it is over.',
  ],
  // sessions.not_found
  [
    'Session not found',
    'There is no session with this id, or you cannot see it.',
    'List your sessions with GET /sessions.',
    'This session cannot be found.',
  ],
  // sessions.not_matched
  [
    'You are not matched',
    'Sessions are for users who are matched.',
    'Send the user a match request with POST /matching/requests.',
    'You can only plan sessions with partners you are matched with.',
  ],
  // sessions.not_pending
  [
    'The request is no longer open',
    'The session was answered or cancelled, or the time to answer is over.',
    'Read the session again to see its status.',
    'This session is no longer waiting for an answer.',
  ],
  // sessions.occurrences_taken
  [
    'Times of the series are taken',
    'One of the two has other sessions at some of the times of the series. `conflicts` lists these times, and not whose they are.',
    'Choose other times. A new series can also leave these sessions out: `recurrence.conflicts`.',
    'Some of these times are taken. Please choose other times or leave those out.',
  ],
  // sessions.plan_too_long
  [
    'The languages take too long',
    'The languages of the session take more time than it lasts, or than is proposed.',
    'Shorten languages first.',
    'The languages take more time than the session.',
  ],
  // sessions.same_time
  [
    'The session has this time already',
    'The proposal has the start and the length of the session.',
    'Send another startsAt or durationMinutes.',
    'Please choose another time or length.',
  ],
  // sessions.short_notice
  [
    'One of you wants more notice',
    'One of the two wants more time between now and the start. It is not told who, nor how much.',
    'Choose a later time.',
    'One of you wants more notice. Please choose a later time.',
  ],
  // sessions.slot_taken
  [
    'The time is taken',
    'One of the two has another session at this time. It is not told whose it is.',
    'Choose another time.',
    'This time is taken. Please choose another one.',
  ],
  // sessions.too_early
  [
    'It is too early for this',
    'A session can be started from 10 minutes before its start, completed from its start, and an absence reported from 15 minutes after it.',
    'Try again later.',
    'It is too early for this. Please try again later.',
  ],
  // sessions.too_far
  [
    'The session is too far ahead',
    'A session begins at most 180 days after it is asked for.',
    'Send an earlier startsAt.',
    'Please choose a time within the next 180 days.',
  ],
  // sessions.too_late
  [
    'It is too late for this',
    'Until it begins, a session can be cancelled, another time proposed and its reminders changed. An absence can be reported until 24 hours after its end, and feedback given until 14 days after it.',
    'Read the session again to see its status.',
    'It is too late for this.',
  ],
  // sessions.too_many_ahead
  [
    'Too many sessions ahead',
    'One of the two has 200 confirmed sessions ahead, which is the most. It is not told who.',
    'Wait until some are over, or cancel some.',
    'One of you has too many sessions ahead. Please try again when some are over.',
  ],
  // sessions.too_many_changes
  [
    'The session was changed too often',
    'A session takes 60 changes. Proposals of another time count too. The partner is notified of each change.',
    'Cancel the session and plan another one.',
    'This session has been changed too often. Please cancel it and plan a new one.',
  ],
  // sessions.too_many_open
  [
    'Too many open requests',
    'Twenty sessions of yours wait for an answer, which is the most.',
    'Wait for answers, or cancel some of them.',
    'Twenty of your sessions are waiting for an answer. Please wait or cancel some.',
  ],
  // sessions.too_many_to_partner
  [
    'Too many requests to this partner',
    'Five sessions with this partner wait for an answer, which is the most.',
    'Wait for an answer, or cancel one of them.',
    'Five sessions are waiting for this partner to answer. Please wait or cancel one.',
  ],
  // sessions.too_soon
  [
    'The session begins too soon',
    'A session begins at least 15 minutes after it is asked for.',
    'Send a later startsAt.',
    'Please choose a time at least 15 minutes from now.',
  ],
  // sessions.words_refused
  [
    'The partner takes no words',
    'This partner lets nobody write to them at the moment, or you are no longer matched.',
    'Leave out the texts and the link that the partner would read.',
    'This partner takes no messages at the moment. Please try again without text or link.',
  ],
  // sessions.wrong_side
  [
    'Only the other user can do this',
    'Only the guest can confirm or decline a request, only the host can cancel one that waits for an answer, and nobody can accept a time that they have proposed.',
    'Check role and status of the session before you offer an action.',
    'Only the other user can do this.',
  ],
];

const ko: readonly Texts[] = [
  // auth.account_suspended
  [
    '이용이 정지된 계정입니다',
    '운영자가 이 계정의 이용을 정지했습니다.',
    '잘못된 조치라고 생각되시면 고객센터로 문의해 주세요.',
    '이용이 정지된 계정입니다. 잘못된 조치라고 생각되시면 고객센터로 문의해 주세요.',
  ],
  // auth.forbidden
  ['권한이 없습니다', '이 계정으로는 이 기능을 사용할 수 없습니다.', '이용해야 한다면 관리자에게 문의해 주세요.', '이 작업을 할 권한이 없습니다.'],
  // auth.login_code_invalid
  [
    '유효하지 않은 로그인 코드입니다',
    '알 수 없는 코드이거나, 이미 사용했거나, 1분이 지났거나, codeVerifier가 일치하지 않습니다.',
    '로그인을 처음부터 다시 진행해 주세요.',
    '로그인을 완료하지 못했습니다. 처음부터 다시 로그인해 주세요.',
  ],
  // auth.login_refused
  [
    '로그인하지 못했습니다',
    '로그인 제공자가 요청을 거부했거나, state가 이 브라우저에서 발급된 값이 아니거나, 로그인을 시작한 지 너무 오래되었습니다.',
    '앱에서 로그인을 다시 시작해 주세요.',
    '로그인하지 못했습니다. 다시 시도해 주세요.',
  ],
  // auth.origin_refused
  [
    '허용되지 않은 출처입니다',
    'Origin 헤더가 없거나 허용된 출처 목록에 없습니다.',
    'STUDYMATE 클라이언트에서 연결해 주세요.',
    '이 페이지에서는 연결할 수 없습니다. STUDYMATE 앱을 이용해 주세요.',
  ],
  // auth.refresh_invalid
  [
    '유효하지 않은 리프레시 토큰입니다',
    '알 수 없는 토큰이거나, 만료되었거나, 이미 사용되었거나, 로그인이 종료된 토큰입니다.',
    '다시 로그인해 주세요.',
    '로그인이 만료되었습니다. 다시 로그인해 주세요.',
  ],
  // auth.return_target_refused
  [
    '허용되지 않은 리디렉션 주소입니다',
    'returnTo가 로그인 후 돌아갈 수 있는 주소 목록에 없습니다.',
    'STUDYMATE 클라이언트의 주소를 사용해 주세요.',
    '이 페이지에서는 로그인할 수 없습니다. STUDYMATE 앱에서 로그인해 주세요.',
  ],
  // auth.session_ended
  ['로그인이 종료되었습니다', '로그아웃했거나, 다른 기기에서 로그인을 종료했거나, 계정이 활성 상태가 아닙니다.', '다시 로그인해 주세요.', '로그아웃되었습니다. 다시 로그인해 주세요.'],
  // auth.session_not_found
  ['로그인 정보를 찾을 수 없습니다', '이 id의 로그인 정보를 찾을 수 없습니다.', 'GET /auth/sessions에서 로그인 목록을 확인해 주세요.', '이미 로그아웃된 기기입니다.'],
  // auth.session_required
  [
    '토큰에서 세션을 찾을 수 없습니다',
    '이 기능에는 이 서비스의 세션이 필요하지만 기존 서비스의 토큰에는 세션이 없습니다.',
    'Google이나 네이버로 다시 로그인하도록 안내해 주세요.',
    '이 기기에서 사용하려면 다시 로그인해 주세요.',
  ],
  // auth.ticket_invalid
  [
    '유효하지 않은 티켓입니다',
    '알 수 없는 티켓이거나, 이미 사용했거나, 30초가 지났습니다.',
    'POST /auth/realtime-ticket으로 새 티켓을 발급받아 바로 연결해 주세요.',
    '연결이 끊어졌습니다. 다시 시도해 주세요.',
  ],
  // auth.token_expired
  ['액세스 토큰이 만료되었습니다', '액세스 토큰은 짧은 시간 동안만 유효합니다.', 'POST /auth/refresh로 새 토큰을 발급받아 주세요.', '로그인이 만료되었습니다. 다시 로그인해 주세요.'],
  // auth.token_invalid
  [
    '유효하지 않은 액세스 토큰입니다',
    '토큰 형식이 잘못되었거나, 이 서비스가 발급한 토큰이 아니거나, 액세스 토큰이 아니거나, 계정이 삭제되었습니다.',
    '토큰을 갱신하거나 다시 로그인해 주세요.',
    '다시 로그인해 주세요.',
  ],
  // auth.token_missing
  ['로그인이 필요합니다', '요청에 액세스 토큰이 없습니다.', 'Authorization: Bearer <액세스 토큰> 헤더를 함께 보내 주세요.', '로그인해 주세요.'],
  // auth.upgrade_required
  ['WebSocket 연결이 필요합니다', 'WebSocket 업그레이드 요청이 아닙니다.', 'WebSocket 클라이언트로 이 주소에 연결해 주세요.', '여기에서는 실시간 연결을 할 수 없습니다.'],
  // chat.age_unknown
  ['나이를 알 수 없습니다', '대화방은 성인과 미성년자가 나뉘는데 프로필에 출생 연도가 없습니다.', 'updateMyProfile로 생년월일을 먼저 저장해 주세요.', '먼저 생년월일을 입력해 주세요.'],
  // chat.cannot_be_invited
  [
    '초대할 수 없는 사용자입니다',
    '나와 매칭되지 않았거나, 메시지를 받지 않거나, 대화방과 연령대가 다른 사용자입니다.',
    'listMatches의 파트너 가운데에서 고르게 해 주세요.',
    '이 대화방에 초대할 수 없는 사람입니다.',
  ],
  // chat.client_correction_id_reused
  [
    '이미 다른 교정에 사용된 clientCorrectionId입니다',
    '같은 id로 이 메시지에 내용이 다른 교정을 보낸 적이 있습니다.',
    '교정마다 clientCorrectionId를 새로 만들어 주세요.',
    '보내지 못했습니다. 다시 시도해 주세요.',
  ],
  // chat.client_message_id_reused
  [
    '이미 다른 메시지에 사용된 clientMessageId입니다',
    '이 대화방에서 같은 id로 내용이 다른 메시지를 보낸 적이 있습니다.',
    '메시지마다 clientMessageId를 새로 만들어 주세요.',
    '보내지 못했습니다. 다시 시도해 주세요.',
  ],
  // chat.correction_not_found
  [
    '교정을 찾을 수 없습니다',
    '받은 교정 가운데 이 id의 교정이 없거나 볼 수 없는 교정입니다.',
    'GET /chat/corrections에서 받은 교정을 확인해 주세요.',
    '교정을 찾을 수 없습니다.',
  ],
  // chat.member_not_found
  ['대화방에 없는 사용자입니다', '이 대화방에 이 id의 멤버가 없습니다.', '멤버 목록을 다시 조회해 주세요.', '대화방에 없는 사람입니다.'],
  // chat.member_was_removed
  ['대화방에서 내보낸 사용자입니다', '내보낸 뒤 방장이나 관리자가 다시 초대하지 않은 사용자입니다.', '방장이나 관리자가 다시 초대해야 합니다.', '방장이나 관리자가 초대해야 다시 들어올 수 있습니다.'],
  // chat.mention_not_member
  [
    '대화방의 다른 참여자가 아닌 사용자를 언급했습니다',
    'mentions에 이 대화방의 참여자가 아니거나 보내는 사람에게 보이지 않는 사용자, 또는 보내는 사람 자신이 들어 있습니다.',
    '대화방의 다른 참여자만 고를 수 있게 해 주세요.',
    '이 대화방에 있는 다른 사람만 언급할 수 있습니다.',
  ],
  // chat.message_deleted
  ['삭제된 메시지입니다', '삭제된 메시지는 되돌릴 수 없습니다.', '메시지를 다시 조회해 삭제된 상태로 표시해 주세요.', '삭제된 메시지입니다.'],
  // chat.message_edited
  [
    '그사이에 수정된 메시지입니다',
    '메시지의 revision이 달라 내용이 바뀌었습니다.',
    '메시지를 다시 조회해 바뀐 글을 교정하게 해 주세요.',
    '그사이에 메시지가 수정되었습니다. 바뀐 내용을 확인해 주세요.',
  ],
  // chat.message_not_found
  ['메시지를 찾을 수 없습니다', '이 대화방에 이 id의 메시지가 없거나, 사용자에게 보이지 않는 메시지입니다.', '대화방의 메시지 목록을 조회해 확인해 주세요.', '메시지를 찾을 수 없습니다.'],
  // chat.not_a_group
  ['그룹 대화방이나 공개 대화방이 아닙니다', '두 사람의 대화방입니다.', 'kind가 direct가 아닌 대화방에만 메뉴를 표시해 주세요.', '1:1 대화방에서는 할 수 없습니다.'],
  // chat.not_permitted
  [
    '이 작업을 할 수 있는 역할이 아닙니다',
    '이 대화방의 방장이나 관리자만 할 수 있는 작업입니다.',
    'role에 따라 메뉴를 표시해 주세요. 방장은 먼저 방장을 넘겨야 합니다.',
    '방장이나 관리자만 할 수 있습니다.',
  ],
  // chat.not_sender
  ['메시지를 보낸 사람만 할 수 있습니다', '다른 사용자가 보낸 메시지입니다.', 'senderId가 로그인한 사용자의 id인 메시지에만 버튼을 표시해 주세요.', '내가 보낸 메시지만 바꿀 수 있습니다.'],
  // chat.own_message
  [
    '자신이 보낸 메시지입니다',
    '자신이 보낸 메시지는 교정할 수 없습니다.',
    'senderId가 로그인한 사용자의 id가 아닌 메시지에만 교정 버튼을, 맞는 메시지에는 수정 버튼을 표시해 주세요.',
    '다른 사람이 보낸 메시지만 교정할 수 있습니다.',
  ],
  // chat.reply_not_found
  [
    '답장할 메시지가 이 대화방에 없습니다',
    'replyTo가 가리키는 메시지가 이 대화방에 없거나, 사용자에게 보이지 않습니다.',
    '같은 대화방에 있는 메시지의 messageId를 쓰거나 replyTo를 빼 주세요.',
    '답장하려는 메시지를 찾을 수 없습니다. 답장이 아닌 새 메시지로 보내 주세요.',
  ],
  // chat.room_closed
  [
    '종료된 대화방입니다',
    '매칭이 종료되었거나 상대방이 메시지를 받지 않는 대화방입니다. 지난 대화는 볼 수 있습니다.',
    'isWritable이 false이면 입력란을 숨겨 주세요. 다시 매칭되면 같은 대화방이 열립니다.',
    '종료된 대화방이라 메시지를 보낼 수 없습니다. 지난 대화는 볼 수 있습니다.',
  ],
  // chat.room_full
  ['정원이 찬 대화방입니다', '그룹 대화방은 50명, 공개 대화방은 500명까지 들어갈 수 있습니다.', '나가는 멤버가 있을 때까지 기다려 주세요.', '대화방 정원이 찼습니다.'],
  // chat.room_not_found
  ['대화방을 찾을 수 없습니다', '이 id의 대화방이 없거나 볼 수 없는 대화방입니다.', 'GET /chat/rooms에서 대화방 목록을 확인해 주세요.', '대화방을 찾을 수 없습니다.'],
  // chat.search_blank
  ['검색할 내용이 없습니다', '검색어에 공백이나 보이지 않는 문자만 있습니다.', '보이는 글자가 입력된 뒤에 검색해 주세요.', '검색할 내용을 입력해 주세요.'],
  // chat.too_many_corrections
  ['교정이 20개 있는 메시지입니다', '메시지 하나에는 교정을 20개까지 달 수 있습니다.', '교정 버튼을 숨겨 주세요.', '이 메시지에는 교정을 더 달 수 없습니다.'],
  // chat.too_many_reactions
  [
    '이모지가 20가지인 메시지입니다',
    '메시지 하나에는 서로 다른 이모지를 20가지까지 달 수 있습니다.',
    '이미 달려 있는 이모지만 고를 수 있게 해 주세요.',
    '이 메시지에는 다른 이모지를 더 달 수 없습니다.',
  ],
  // chat.too_many_rooms
  ['대화방이 너무 많습니다', '대화방에는 100개까지 들어가고 그 가운데 20개까지 방장이 될 수 있습니다.', '먼저 다른 대화방에서 나가 주세요.', '참여할 수 있는 대화방 수를 넘었습니다.'],
  // export.limit_reached
  [
    '오늘은 더 내보낼 수 없습니다',
    '내보내기는 24시간 동안 5번까지 요청할 수 있습니다.',
    '준비된 내보내기를 다운로드하거나 내일 다시 요청해 주세요.',
    '오늘은 더 요청할 수 없습니다. 준비된 파일을 다운로드하거나 내일 다시 요청해 주세요.',
  ],
  // export.not_found
  [
    '내보내기를 찾을 수 없습니다',
    '이 id의 내보내기를 찾을 수 없습니다. 만료되었을 수 있습니다.',
    'POST /users/me/exports로 다시 요청해 주세요.',
    '내보내기가 만료되었습니다. 다시 요청해 주세요.',
  ],
  // idempotency.in_progress
  ['같은 키로 보낸 첫 요청을 아직 처리하고 있습니다', '같은 요청을 지금 처리하고 있습니다.', '1초 뒤 같은 키로 다시 보내 주세요.', '아직 처리하고 있습니다. 잠시만 기다려 주세요.'],
  // idempotency.key_reused
  [
    '이미 다른 요청에 사용된 Idempotency-Key입니다',
    '같은 키가 이전에 다른 내용의 요청에 사용되었습니다.',
    '새로운 요청에는 새 키를 사용해 주세요.',
    '보내지 못했습니다. 다시 시도해 주세요.',
  ],
  // image.animated
  ['움직이는 이미지는 사용할 수 없습니다', '파일에 프레임이 여러 개 들어 있습니다.', '정지된 이미지를 업로드해 주세요.', '움직이지 않는 사진을 선택해 주세요.'],
  // image.combined
  [
    '이미지 외에 다른 내용이 들어 있는 파일입니다',
    '이미지이면서 압축 파일, 문서 또는 웹 페이지이기도 한 파일입니다.',
    '이미지 편집기에서 다시 저장해 업로드해 주세요.',
    '사진 외의 내용이 함께 들어 있는 파일입니다. 다른 사진을 선택해 주세요.',
  ],
  // image.dimensions_refused
  [
    '허용되지 않는 이미지 크기입니다',
    '가로와 세로는 각각 64~12,000픽셀, 전체는 5천만 화소 이하여야 합니다.',
    '이미지를 자르거나 크기를 조절해 주세요.',
    '사진이 너무 작거나 큽니다. 가로와 세로가 각각 64~12,000픽셀인 사진을 선택해 주세요.',
  ],
  // image.empty
  ['빈 파일입니다', '파일의 크기가 0바이트여서 내용이 없습니다.', '이미지를 다시 선택해 업로드해 주세요.', '빈 파일입니다. 사진을 다시 선택해 주세요.'],
  // image.incomplete
  [
    '이미지의 일부가 빠져 있습니다',
    '이미지가 끝나기 전에 파일이 끝납니다.',
    '이미지를 다시 저장하거나 내려받아 전체 파일을 업로드해 주세요.',
    '사진의 일부가 빠져 있습니다. 사진을 다시 선택해 주세요.',
  ],
  // image.type_refused
  [
    '지원하지 않는 이미지 형식입니다',
    '파일 이름과 관계없이, 파일 내용이 JPEG, PNG, WebP 형식이 아닙니다.',
    'JPEG, PNG, WebP 이미지를 보내 주세요.',
    'JPEG, PNG, WebP 형식의 사진을 선택해 주세요.',
  ],
  // image.unreadable
  ['이미지를 읽을 수 없습니다', '파일이 손상되어 이미지를 열 수 없습니다.', '이미지를 다시 저장해 업로드해 주세요.', '사진을 읽을 수 없습니다. 다른 사진을 선택해 주세요.'],
  // image.upload_empty
  ['아직 업로드된 파일이 없습니다', '업로드 주소로 전송된 이미지가 없습니다.', '먼저 uploadUrl로 이미지를 업로드해 주세요.', '사진이 업로드되지 않았습니다. 다시 업로드해 주세요.'],
  // image.upload_not_found
  [
    '업로드를 찾을 수 없습니다',
    '이 id로 진행 중인 업로드를 찾을 수 없습니다. 만료되었을 수 있습니다.',
    '업로드 주소를 새로 요청해 주세요.',
    '업로드 시간이 지났습니다. 사진을 다시 선택해 주세요.',
  ],
  // matching.already_matched
  ['이미 매칭된 사용자입니다', '이 사용자와 이미 매칭되어 있습니다.', 'GET /matching/matches에서 확인해 주세요.', '이미 매칭된 사용자입니다.'],
  // matching.already_requested
  [
    '이미 요청을 보냈습니다',
    '이 사용자에게 보낸 요청이 pending 상태입니다. 상대방이 응답하거나, 직접 취소하거나, 7일이 지나면 상태가 바뀝니다.',
    '응답을 기다리거나 요청을 취소해 주세요.',
    '이미 요청을 보낸 사용자입니다. 응답을 기다려 주세요.',
  ],
  // matching.declined_recently
  ['최근에 거절된 요청이 있습니다', '요청이 거절되면 30일 동안 서로 요청을 보낼 수 없습니다.', '다른 사용자를 선택해 주세요.', '최근에 거절된 요청이 있습니다. 다른 사용자를 선택해 주세요.'],
  // matching.match_not_found
  [
    '매칭을 찾을 수 없습니다',
    '이 id의 매칭을 찾을 수 없습니다. 이미 종료되었을 수 있습니다.',
    'GET /matching/matches에서 매칭 목록을 확인해 주세요.',
    '종료되었거나 찾을 수 없는 매칭입니다.',
  ],
  // matching.not_available
  [
    '매칭할 수 없는 사용자입니다',
    '매칭 규칙이나 두 사람 중 한쪽의 파트너 조건에 맞지 않습니다. 자세한 이유는 알려 드릴 수 없습니다.',
    'GET /matching/preferences에서 내 파트너 조건을 확인하거나 다른 사용자를 선택해 주세요.',
    '이 사용자와는 매칭할 수 없습니다. 자세한 이유는 알려 드릴 수 없습니다.',
  ],
  // matching.not_onboarded
  ['온보딩을 먼저 완료해 주세요', '매칭은 온보딩을 완료한 뒤에 이용할 수 있습니다.', 'GET /onboarding에 나온 단계를 완료해 주세요.', '온보딩을 먼저 완료해 주세요.'],
  // matching.not_pending
  ['이미 종료된 요청입니다', '이미 응답했거나, 취소되었거나, 7일이 지난 요청입니다.', '요청을 다시 조회해 상태를 확인해 주세요.', '이미 종료된 요청입니다.'],
  // matching.partner_not_onboarded
  [
    '아직 매칭할 수 없는 사용자입니다',
    '상대방이 아직 온보딩을 완료하지 않았습니다.',
    '나중에 다시 요청하거나 다른 사용자를 선택해 주세요.',
    '아직 매칭할 수 없는 사용자입니다. 나중에 다시 시도해 주세요.',
  ],
  // matching.profile_hidden
  [
    '프로필이 비공개입니다',
    '파트너를 찾으려면 내 프로필이 다른 사용자에게 공개되어 있어야 합니다.',
    'PATCH /users/me/settings에서 profileVisibility를 변경해 주세요. 요청을 수락하려면 matched로 충분하고, 그 밖에는 everyone이어야 합니다.',
    '프로필이 비공개입니다. 파트너를 찾으려면 설정에서 프로필을 공개해 주세요.',
  ],
  // matching.ranking_expired
  ['추천 목록이 만료되었습니다', '추천 목록은 15분 동안만 유지됩니다.', '첫 페이지부터 다시 조회해 주세요.', '추천 목록이 오래되었습니다. 목록을 새로 불러와 주세요.'],
  // matching.request_not_found
  ['매칭 요청을 찾을 수 없습니다', '이 id의 매칭 요청을 찾을 수 없습니다.', 'GET /matching/requests에서 요청 목록을 확인해 주세요.', '매칭 요청을 찾을 수 없습니다.'],
  // matching.too_many_received
  [
    '받은 요청이 너무 많은 사용자입니다',
    '이 사용자의 응답을 기다리는 요청이 50개 있습니다.',
    '나중에 다시 요청하거나 다른 사용자를 선택해 주세요.',
    '받은 요청이 너무 많은 사용자입니다. 나중에 다시 시도해 주세요.',
  ],
  // matching.too_many_sent
  [
    '보낸 요청이 너무 많습니다',
    '응답을 기다리는 요청이 20개입니다.',
    '응답을 기다리거나 보낸 요청을 취소해 주세요.',
    '응답을 기다리는 요청이 너무 많습니다. 응답을 기다리거나 보낸 요청을 취소해 주세요.',
  ],
  // matching.too_soon
  [
    '아직 다시 요청할 수 없습니다',
    '이 사용자에게 보낸 요청을 취소했거나 이 사용자가 매칭을 종료한 지 24시간이 지나지 않았습니다.',
    '24시간이 지난 뒤에 다시 요청해 주세요.',
    '24시간이 지난 뒤에 이 사용자에게 다시 요청할 수 있습니다.',
  ],
  // matching.wrong_side
  ['상대방만 할 수 있습니다', '수락과 거절은 요청을 받은 사람만, 취소는 보낸 사람만 할 수 있습니다.', '요청의 direction을 확인한 뒤 버튼을 표시해 주세요.', '상대방만 할 수 있습니다.'],
  // moderation.match_not_found
  [
    '매칭을 찾을 수 없습니다',
    '이 id의 매칭을 찾을 수 없습니다.',
    'GET /moderation/reports/{reportId}/matches에서 신고와 관련된 매칭 목록을 확인해 주세요.',
    '매칭을 찾을 수 없습니다.',
  ],
  // moderation.own_case
  [
    '본인과 관련된 사안입니다',
    '관리자는 본인의 매칭, 본인이 접수한 신고, 본인이 매칭을 요청했거나 본인과 매칭된 적이 있는 사용자에 관한 사안을 직접 처리할 수 없습니다.',
    '다른 관리자에게 처리를 요청해 주세요.',
    '본인과 관련된 사안은 직접 처리할 수 없습니다. 다른 관리자에게 요청해 주세요.',
  ],
  // notification.not_found
  ['알림을 찾을 수 없습니다', '이 id의 알림을 찾을 수 없습니다.', 'GET /notifications에서 알림 목록을 확인해 주세요.', '알림을 찾을 수 없습니다.'],
  // notification.push_key_retired
  [
    '교체된 푸시 키입니다',
    '현재 키가 아닌 다른 키로 구독한 상태입니다.',
    'GET /notifications/push-key로 키를 받아 기존 구독을 해제하고 새 키로 구독한 뒤 다시 등록해 주세요.',
    '알림을 켜지 못했습니다. 다시 시도해 주세요.',
  ],
  // notification.push_limit_reached
  [
    '푸시 구독 한도에 도달했습니다',
    '푸시 구독은 20개까지 등록할 수 있습니다.',
    'GET /notifications/push-subscriptions의 구독 중 하나를 삭제해 주세요.',
    '이미 기기 20대에서 알림을 받고 있습니다. 사용하지 않는 기기의 알림을 먼저 꺼 주세요.',
  ],
  // notification.push_subscription_not_found
  [
    '푸시 구독을 찾을 수 없습니다',
    '이 id의 푸시 구독을 찾을 수 없습니다. 이미 종료되었을 수 있습니다.',
    'GET /notifications/push-subscriptions에서 구독 목록을 확인해 주세요.',
    '이 기기의 알림이 꺼져 있습니다. 해당 기기에서 다시 켜 주세요.',
  ],
  // notification.template_not_found
  ['알림 문구를 찾을 수 없습니다', '이 key의 알림 종류가 없습니다.', 'GET /notifications/templates에서 목록을 확인해 주세요.', '알림 문구를 찾을 수 없습니다.'],
  // notification.unsubscribe_token_invalid
  [
    '사용할 수 없는 수신 거부 링크입니다',
    '이 서버가 만든 토큰이 아니거나 값이 바뀌었습니다.',
    '최근에 받은 이메일의 링크를 쓰거나 PATCH /notifications/preferences에서 바꿔 주세요.',
    '사용할 수 없는 링크입니다. 앱의 알림 설정에서 이메일을 꺼 주세요.',
  ],
  // onboarding.already_completed
  [
    '온보딩이 이미 완료되었습니다',
    '작성 중인 초안이 없습니다. 답변은 이미 프로필에 반영되었습니다.',
    '프로필에서 직접 수정하거나 POST /onboarding/restart로 다시 시작해 주세요.',
    '온보딩을 이미 완료했습니다.',
  ],
  // onboarding.incomplete
  ['아직 답하지 않은 항목이 있습니다', '아직 온보딩을 완료할 수 없습니다.', 'errors에 나온 항목에 모두 답한 뒤 다시 완료해 주세요.', '아직 답하지 않은 항목이 있습니다. 마저 답해 주세요.'],
  // onboarding.step_not_skippable
  [
    '건너뛸 수 없는 단계입니다',
    '파트너를 찾으려면 이 단계의 답변이 필요합니다.',
    '이 단계에 답해 주세요. 건너뛸 수 있는 단계는 GET /onboarding에서 확인할 수 있습니다.',
    '건너뛸 수 없는 단계입니다.',
  ],
  // profile.already_exists
  ['프로필이 이미 있습니다', '프로필은 사용자마다 하나만 만들 수 있습니다.', 'PATCH /users/me로 수정해 주세요.', '프로필이 이미 있습니다.'],
  // profile.birth_across_adulthood
  [
    '고객센터를 통해서만 바꿀 수 있는 생년월일입니다',
    '기존 생년월일과 새 생년월일 중 하나는 만 18세 이상이고 다른 하나는 만 18세 미만이거나, 만 18세 미만인 사용자가 만 18세가 되는 날이 달라집니다.',
    '수정이 필요하면 고객센터에 문의해 주세요.',
    '앱에서는 바꿀 수 없는 생년월일입니다. 고객센터에 문의해 주세요.',
  ],
  // profile.birth_already_changed
  [
    '생년월일을 이미 변경했습니다',
    '생년월일은 한 번만 변경할 수 있으며, 고객센터에서 수정한 뒤에는 변경할 수 없습니다. 이 프로필은 이미 변경했거나 고객센터에서 수정했습니다.',
    '수정이 필요하면 고객센터에 문의해 주세요.',
    '앱에서는 생년월일을 더 이상 바꿀 수 없습니다. 수정이 필요하면 고객센터에 문의해 주세요.',
  ],
  // profile.deletion_pending
  [
    '삭제 예정인 계정입니다',
    '이 계정은 {deleteOn}에 완전히 삭제됩니다.',
    'POST /users/me/restore로 계정을 복구할 수 있습니다.',
    '이 계정은 {deleteOn}에 삭제될 예정입니다. 그 전까지 계정을 복구할 수 있습니다.',
  ],
  // profile.missing
  [
    '아직 프로필이 없습니다',
    '토큰은 유효하지만 사용자가 아직 프로필을 만들지 않았습니다.',
    'POST /users/me로 프로필을 만들어 주세요.',
    '아직 프로필이 없습니다. 먼저 프로필을 만들어 주세요.',
  ],
  // profile.not_deleting
  ['삭제 예정인 계정이 아닙니다', '복구할 계정이 아닙니다.', '별도의 조치가 필요하지 않습니다.', '삭제 예정인 계정이 아닙니다.'],
  // profile.self_not_allowed
  ['자기 자신에게는 할 수 없습니다', '다른 사용자에게만 할 수 있습니다.', '다른 사용자의 id를 사용해 주세요.', '자기 자신에게는 할 수 없습니다.'],
  // profile.under_age
  [
    'STUDYMATE를 이용할 수 없는 나이입니다',
    'STUDYMATE는 만 {minimumAge}세부터 이용할 수 있습니다.',
    '생년월일을 다시 확인해 주세요.',
    'STUDYMATE는 만 {minimumAge}세부터 이용할 수 있습니다.',
  ],
  // profile.user_not_found
  ['사용자를 찾을 수 없습니다', '이 id의 사용자를 찾을 수 없습니다. 탈퇴했거나 프로필을 공개하지 않은 사용자일 수 있습니다.', 'id를 확인해 주세요.', '사용자를 찾을 수 없습니다.'],
  // profile.zone_across_adulthood
  [
    '이 시간대에서는 아직 만 18세가 아닙니다',
    '저장된 시간대의 날짜로는 만 18세 이상이지만 새 시간대의 날짜로는 만 18세 미만입니다.',
    '새 시간대에서 생일이 된 뒤에 시간대를 바꿔 주세요.',
    '그곳은 아직 생일 전입니다. 내일 시간대를 바꿔 주세요.',
  ],
  // report.already_resolved
  ['이미 처리된 신고입니다', '이 신고에는 이미 다른 결정이 내려졌습니다.', '신고를 다시 조회해 결정 내용을 확인해 주세요.', '이미 처리된 신고입니다.'],
  // report.limit_reached
  [
    '오늘은 더 신고할 수 없습니다',
    '신고는 24시간 동안 10번까지 할 수 있습니다.',
    '우선 사용자를 차단하고 내일 다시 신고해 주세요.',
    '오늘은 더 신고할 수 없습니다. 우선 사용자를 차단하고 내일 다시 신고해 주세요.',
  ],
  // report.not_found
  ['신고를 찾을 수 없습니다', '이 id의 신고를 찾을 수 없습니다.', 'GET /moderation/reports에서 신고 목록을 확인해 주세요.', '신고를 찾을 수 없습니다.'],
  // request.invalid
  [
    '요청에 올바르지 않은 값이 있습니다',
    'API 규격이나 규칙에 맞지 않는 값이 있습니다.',
    'errors에 나온 항목을 모두 고친 뒤 다시 보내 주세요.',
    '입력한 내용 중 고쳐야 할 항목이 있습니다. 확인해 주세요.',
  ],
  // request.malformed
  [
    '요청 형식이 올바르지 않습니다',
    '본문 또는 URL 인코딩을 해석할 수 없습니다.',
    '본문이 모두 전송되었는지, Content-Type에 맞는 형식인지 확인해 주세요.',
    '문제가 발생했습니다. 다시 시도해 주세요.',
  ],
  // request.precondition_failed
  [
    '그사이 내용이 변경되었습니다',
    'If-Match에 지정한 버전이 더 이상 최신 버전이 아닙니다.',
    '최신 내용을 다시 조회해 변경 사항을 반영한 뒤, 새 ETag와 함께 보내 주세요.',
    '그사이 내용이 변경되었습니다. 최신 내용을 확인한 뒤 다시 시도해 주세요.',
  ],
  // request.rate_limited
  [
    '요청이 너무 많습니다',
    '이 종류의 요청을 보낼 수 있는 한도를 모두 사용했습니다.',
    'Retry-After에 표시된 시간(초)이 지난 뒤 다시 시도해 주세요.',
    '요청이 너무 많습니다. 잠시 후 다시 시도해 주세요.',
  ],
  // request.too_large
  ['본문이 너무 큽니다', '이 요청의 본문은 최대 {limit}바이트까지 보낼 수 있습니다.', '크기를 줄여 다시 보내 주세요.', '용량이 너무 커서 보낼 수 없습니다. 크기를 줄여 주세요.'],
  // request.unsupported_media_type
  [
    '지원하지 않는 형식의 본문입니다',
    '본문의 Content-Type, 문자 집합 또는 Content-Encoding을 지원하지 않습니다.',
    '응답의 Accept 헤더에 나온 형식으로, UTF-8을 사용해 압축하지 않고 보내 주세요.',
    '지원하지 않는 형식입니다.',
  ],
  // route.method_not_allowed
  [
    '이 주소에서 사용할 수 없는 메서드입니다',
    '경로는 있지만 이 메서드는 지원하지 않습니다.',
    'Allow 헤더에 있는 메서드를 사용해 주세요.',
    '여기에서는 할 수 없는 작업입니다. 계속되면 앱을 업데이트해 주세요.',
  ],
  // route.not_found
  ['존재하지 않는 주소입니다', '이 경로의 API를 찾을 수 없습니다.', '/docs 문서에서 경로를 확인해 주세요.', '페이지를 찾을 수 없습니다. 계속되면 앱을 업데이트해 주세요.'],
  // server.internal
  [
    '서버에서 문제가 발생했습니다',
    '서버 오류로 요청을 처리하지 못했습니다. 오류는 로그에 기록되었습니다.',
    '잠시 후 다시 시도해 주세요. 문제가 계속되면 requestId와 함께 문의해 주세요.',
    '서비스에 문제가 발생했습니다. 잠시 후 다시 시도해 주세요.',
  ],
  // server.unavailable
  ['지금은 이용할 수 없습니다', '이 요청에 필요한 서비스가 응답하지 않습니다.', '잠시 후 다시 시도해 주세요.', '지금은 서비스를 이용할 수 없습니다. 잠시 후 다시 시도해 주세요.'],
  // sessions.day_full
  [
    '하루에 정한 세션 수가 찼습니다',
    '두 사람 중 한 명이 이 날 원하는 만큼 세션을 이미 예약했습니다. 누구인지는 알려 드릴 수 없습니다.',
    '다른 날을 선택해 주세요.',
    '이 날은 더 예약할 수 없습니다. 다른 날을 선택해 주세요.',
  ],
  // sessions.feed_not_found
  [
    '캘린더 구독 주소를 찾을 수 없습니다',
    '이 주소의 캘린더가 없습니다. 주소가 폐기되었을 수 있습니다.',
    'POST /sessions/calendar-feed로 새 주소를 만들어 주세요.',
    '더 이상 쓸 수 없는 캘린더 주소입니다. 앱에서 새 주소를 만들어 주세요.',
  ],
  // sessions.feedback_given
  ['이미 다른 후기를 남겼습니다', '세션 후기는 한 번만 남길 수 있고 바꿀 수 없습니다.', '세션을 조회해 이미 남긴 후기를 확인해 주세요.', '이 세션에는 이미 후기를 남겼습니다.'],
  // sessions.is_over
  ['이미 끝난 세션입니다', '끝난 세션에서 두 사람이 함께 보는 내용은 바꿀 수 없습니다.', 'privateNotes만 바꿀 수 있습니다.', '이미 끝난 세션입니다. 나만의 메모만 바꿀 수 있습니다.'],
  // sessions.no_proposal
  ['응답을 기다리는 제안이 없습니다', '이 세션에 제안된 시간이 없거나, 제안이 이미 처리되었거나 만료되었습니다.', '세션을 다시 조회해 주세요.', '더 이상 유효하지 않은 제안입니다.'],
  // sessions.not_available
  [
    '세션을 예약할 수 없는 사용자입니다',
    '서비스 규칙에 따라 두 사람은 세션을 예약할 수 없습니다. 자세한 이유는 알려 드릴 수 없습니다.',
    '다른 파트너를 선택해 주세요.',
    '이 사용자와는 세션을 예약할 수 없습니다. 자세한 이유는 알려 드릴 수 없습니다.',
  ],
  // sessions.not_completed
  ['완료된 세션이 아닙니다', '후기는 불참 신고가 없는 완료된 세션에만 남길 수 있습니다.', '세션을 다시 조회해 상태를 확인해 주세요.', '후기는 세션을 마친 뒤에 남길 수 있습니다.'],
  // sessions.not_confirmed
  ['확정된 세션이 아닙니다', '확정된 세션에서만 할 수 있습니다. 아직 확정되지 않았거나 이미 끝난 세션입니다.', '세션을 다시 조회해 상태를 확인해 주세요.', '확정되지 않았거나 이미 끝난 세션입니다.'],
  // sessions.not_found
  ['세션을 찾을 수 없습니다', '이 id의 세션을 찾을 수 없습니다.', 'GET /sessions에서 세션 목록을 확인해 주세요.', '세션을 찾을 수 없습니다.'],
  // sessions.not_matched
  [
    '매칭된 사용자가 아닙니다',
    '세션은 매칭된 사용자와만 예약할 수 있습니다.',
    'POST /matching/requests로 먼저 매칭을 요청해 주세요.',
    '매칭된 파트너와만 세션을 예약할 수 있습니다.',
  ],
  // sessions.not_pending
  [
    '응답을 기다리는 세션이 아닙니다',
    '이미 응답했거나 취소된 세션이거나, 응답할 수 있는 시간이 지났습니다.',
    '세션을 다시 조회해 상태를 확인해 주세요.',
    '이미 응답했거나 응답할 수 없는 세션입니다.',
  ],
  // sessions.occurrences_taken
  [
    '이미 예약된 회차가 있습니다',
    '정기 세션 가운데 두 사람 중 한 명에게 다른 세션이 있는 회차가 있습니다. 해당 회차는 `conflicts`에 있으며, 누구의 세션인지는 알려 드릴 수 없습니다.',
    '다른 시간을 선택해 주세요. 새로 요청할 때는 `recurrence.conflicts`로 해당 회차를 건너뛸 수 있습니다.',
    '이미 예약된 시간이 있습니다. 다른 시간을 선택하거나 해당 회차를 빼 주세요.',
  ],
  // sessions.plan_too_long
  ['언어별 시간의 합이 너무 깁니다', '언어별 시간의 합이 세션이나 제안된 시간보다 깁니다.', 'languages의 시간을 먼저 줄여 주세요.', '언어별 시간의 합이 세션보다 깁니다.'],
  // sessions.same_time
  ['지금과 같은 시간입니다', '제안한 시작 시각과 길이가 지금의 세션과 같습니다.', 'startsAt이나 durationMinutes를 바꿔 주세요.', '다른 시각이나 길이를 선택해 주세요.'],
  // sessions.short_notice
  [
    '더 일찍 정해야 하는 시간입니다',
    '두 사람 중 한 명이 지금부터 시작까지 더 긴 여유를 원합니다. 누구인지, 얼마나 필요한지는 알려 드릴 수 없습니다.',
    '더 늦은 시각을 선택해 주세요.',
    '시작까지 여유가 부족합니다. 더 늦은 시각을 선택해 주세요.',
  ],
  // sessions.slot_taken
  [
    '이미 예약된 시간입니다',
    '두 사람 중 한 명에게 이 시간에 다른 세션이 있습니다. 누구의 세션인지는 알려 드릴 수 없습니다.',
    '다른 시간을 선택해 주세요.',
    '이미 예약된 시간입니다. 다른 시간을 선택해 주세요.',
  ],
  // sessions.too_early
  [
    '아직 할 수 없습니다',
    '세션은 시작 10분 전부터 시작할 수 있고, 시작 시각부터 완료할 수 있으며, 불참은 시작 15분 뒤부터 신고할 수 있습니다.',
    '나중에 다시 시도해 주세요.',
    '아직 할 수 없습니다. 나중에 다시 시도해 주세요.',
  ],
  // sessions.too_far
  ['시작 시각이 너무 늦습니다', '세션은 180일 안에 시작해야 합니다.', 'startsAt을 더 이른 시각으로 보내 주세요.', '앞으로 180일 안의 시각을 선택해 주세요.'],
  // sessions.too_late
  [
    '이미 늦었습니다',
    '세션 취소, 다른 시간 제안, 알림 시각 변경은 시작 전까지, 불참 신고는 종료 후 24시간까지, 후기는 종료 후 14일까지 할 수 있습니다.',
    '세션을 다시 조회해 상태를 확인해 주세요.',
    '이제는 할 수 없습니다.',
  ],
  // sessions.too_many_ahead
  [
    '앞으로 예정된 세션이 너무 많습니다',
    '두 사람 중 한 명에게 예정된 확정 세션이 최대치인 200개 있습니다. 누구인지는 알려 드릴 수 없습니다.',
    '세션이 끝나기를 기다리거나 일부를 취소해 주세요.',
    '두 사람 중 한 명에게 예정된 세션이 너무 많습니다. 세션이 끝난 뒤에 다시 시도해 주세요.',
  ],
  // sessions.too_many_changes
  [
    '세션을 너무 여러 번 바꿨습니다',
    '세션은 60번까지 바꿀 수 있습니다. 바꿀 때마다 파트너에게 알림이 가며, 시간 제안도 횟수에 들어갑니다.',
    '이 세션을 취소하고 새 세션을 예약해 주세요.',
    '이 세션은 더 이상 바꿀 수 없습니다. 취소하고 새로 예약해 주세요.',
  ],
  // sessions.too_many_open
  [
    '응답을 기다리는 세션이 너무 많습니다',
    '응답을 기다리는 세션이 최대치인 스무 개입니다.',
    '응답을 기다리거나 일부를 취소해 주세요.',
    '응답을 기다리는 세션이 스무 개 있습니다. 기다리거나 일부를 취소해 주세요.',
  ],
  // sessions.too_many_to_partner
  [
    '이 파트너에게 보낸 요청이 너무 많습니다',
    '이 파트너의 응답을 기다리는 세션이 최대치인 다섯 개입니다.',
    '응답을 기다리거나 하나를 취소해 주세요.',
    '이 파트너의 응답을 기다리는 세션이 다섯 개 있습니다. 기다리거나 하나를 취소해 주세요.',
  ],
  // sessions.too_soon
  ['시작 시각이 너무 빠릅니다', '세션은 지금부터 15분 뒤 이후에 시작해야 합니다.', 'startsAt을 더 늦은 시각으로 보내 주세요.', '지금부터 15분 뒤 이후의 시각을 선택해 주세요.'],
  // sessions.words_refused
  [
    '글을 받지 않는 파트너입니다',
    '이 파트너가 지금 아무에게서도 메시지를 받지 않거나, 두 사람이 더 이상 매칭 상태가 아닙니다.',
    '파트너가 보게 될 글과 링크를 빼고 보내 주세요.',
    '이 파트너는 지금 메시지를 받지 않습니다. 글이나 링크 없이 다시 시도해 주세요.',
  ],
  // sessions.wrong_side
  [
    '상대방만 할 수 있습니다',
    '요청의 확정과 거절은 요청받은 사람만, 응답 전 취소는 요청한 사람만 할 수 있습니다. 직접 제안한 시간은 직접 수락할 수 없습니다.',
    '세션의 role과 status를 확인한 뒤 버튼을 표시해 주세요.',
    '상대방만 할 수 있습니다.',
  ],
];

function pair(status: number, inEnglish: Texts, inKorean: Texts): CatalogueEntry {
  const text = (index: 0 | 1 | 2 | 3): LocalisedText => ({ en: inEnglish[index], ko: inKorean[index] });
  return { status, title: text(0), meaning: text(1), remedy: text(2), userMessage: text(3) };
}

export const problems = Object.fromEntries(
  // Each code has its texts in both languages.
  Object.entries(statuses).map(([code, status], index) => [code, pair(status, en[index] as Texts, ko[index] as Texts)]),
) as Readonly<Record<ProblemCode, CatalogueEntry>>;
