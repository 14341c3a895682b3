-- Rows for tables that the seed leaves empty, so that the filled database of a released state has rows everywhere.

INSERT INTO idempotency_keys (id, user_id, operation_id, key, payload_hash, status, body, claimed_at, expires_at)
SELECT '01900000-0000-7000-8010-000000000001', id, 'createMatchRequest', 'first-try', 'hash', 201, '{}',
  '2026-11-20T08:00:00.000Z', '2026-11-21T08:00:00.000Z'
FROM user_profiles ORDER BY id LIMIT 1;

INSERT INTO outbox (id, kind, payload, dedupe_key, user_id, created_at, due_at)
SELECT '01900000-0000-7000-8011-000000000001', 'export.build', '{}', 'first', id,
  '2026-11-20T08:00:00.000Z', '2026-11-20T08:00:00.000Z'
FROM user_profiles ORDER BY id LIMIT 1;

INSERT INTO image_uploads (id, user_id, kind, stored_name, created_at, expires_at)
SELECT '01900000-0000-7000-8012-000000000001', id, 'draft', 'first-picture',
  '2026-11-20T08:00:00.000Z', '2026-11-20T09:00:00.000Z'
FROM user_profiles ORDER BY id LIMIT 1;

INSERT INTO refresh_tokens (id, session_id, token_hash, issued_at, expires_at)
SELECT '01900000-0000-7000-8013-' || substr(id, 25), id, substr(id, 1, 36) || '-token.',
  '2026-11-20T08:00:00.000Z', '2026-12-20T08:00:00.000Z'
FROM auth_sessions;

INSERT INTO login_codes (id, code_hash, code_challenge, user_id, signed_in_with, expires_at)
SELECT '01900000-0000-7000-8014-000000000001', id || '-code..', id || '-proof.', id, 'google', '2026-11-20T09:05:00.000Z'
FROM user_profiles ORDER BY id LIMIT 1;

INSERT INTO realtime_tickets (id, ticket_hash, user_id, session_id, expires_at)
SELECT '01900000-0000-7000-8015-000000000001', id || '-ticket', user_id, id, '2026-11-20T09:01:00.000Z'
FROM auth_sessions ORDER BY id LIMIT 1;

INSERT INTO security_events (id, user_id, kind, session_id, created_at)
SELECT '01900000-0000-7000-8016-' || substr(id, 25), user_id, 'signed_in', id, created_at
FROM auth_sessions;

INSERT INTO exports (id, user_id, requested_at)
SELECT '01900000-0000-7000-8017-000000000001', id, '2026-11-20T08:00:00.000Z'
FROM user_profiles ORDER BY id LIMIT 1;

INSERT INTO match_feedback (reader_id, person_id, kind, level, created_at)
SELECT min(id), max(id), 'skip', 'B1', '2026-11-20T08:00:00.000Z'
FROM user_profiles;

INSERT INTO match_preferences (user_id, partner_age_bands, ignored_signals, updated_at)
SELECT id, '["18-24"]', '["activity"]', '2026-11-20T08:00:00.000Z'
FROM user_profiles ORDER BY id LIMIT 1;

INSERT INTO purge_failures (user_id, attempts, retry_at)
SELECT id, 1, '2026-11-20T08:10:00.000Z'
FROM user_profiles ORDER BY id LIMIT 1;

INSERT INTO match_exposure (user_id, settled, settled_on, shown, shown_on)
SELECT id, 3, '2026-11-19', 2, '2026-11-20'
FROM user_profiles ORDER BY id LIMIT 1;

INSERT INTO barred_identities (identity_hash, barred_at)
VALUES ('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', '2026-11-20T08:00:00.000Z');

INSERT INTO notification_templates (type, version, title_ko, body_ko, title_en, body_en, saved_by, saved_at)
SELECT 'onboarding.completed', 2, '가입 설문을 모두 마쳤어요', '추천 목록에서 파트너를 만나 보세요.', 'Your profile is ready',
  'Meet partners in your recommendations.', id, '2026-11-20T08:00:00.000Z'
FROM user_profiles WHERE role = 'admin' ORDER BY id LIMIT 1;

INSERT INTO push_subscriptions (id, user_id, session_id, endpoint, service, p256dh, auth, key_id, created_at)
SELECT '01900000-0000-7000-8018-' || substr(id, 25), user_id, id, 'https://fcm.googleapis.com/fcm/send/' || id,
  'https://fcm.googleapis.com', printf('B%086d', 0), printf('%022d', 0), printf('%016d', 0), '2026-11-20T08:00:00.000Z'
FROM auth_sessions ORDER BY id LIMIT 3;

INSERT INTO notification_preferences (user_id, version, channels, quiet_from, quiet_to, quiet_weekdays, digest_frequency,
  updated_at)
SELECT id, 2, '{"match.request_received":{"email":true}}', '22:00', '07:00', '["monday"]', 'daily',
  '2026-11-20T08:00:00.000Z'
FROM user_profiles ORDER BY id LIMIT 1;

INSERT INTO notification_deliveries (notification_id, channel, target, user_id, type, outcome, reason, due_at, digest_day,
  planned_at, changed_at)
SELECT id, 'email', '', user_id, type, 'digest', 'digest', '2026-11-20T23:00:00.000Z', '2026-11-21',
  '2026-11-20T08:00:00.000Z', '2026-11-20T08:00:00.000Z'
FROM notifications WHERE type = 'match.request_received';

INSERT INTO notification_digests (user_id, day, claimed_at, sent_at)
SELECT id, '2026-11-19', '2026-11-18T23:00:00.000Z', '2026-11-18T23:00:01.000Z'
FROM user_profiles ORDER BY id LIMIT 1;

INSERT INTO chat_message_revisions (message_id, revision, text, replaced_at, op)
SELECT id, 1, 'Hello.', '2026-11-20T08:00:00.000Z', '01900000-0000-7000-8023-' || substr(id, 25)
FROM chat_messages ORDER BY n LIMIT 1;

INSERT INTO chat_reactions (message_id, emoji, user_id, created_at)
SELECT id, '👍', sender_id, '2026-11-20T08:00:00.000Z' FROM chat_messages ORDER BY n LIMIT 1;

INSERT INTO chat_messages (id, room_id, sequence, sender_id, client_message_id, payload_hash, type, event, subject_id, created_at, op)
SELECT '01900000-0000-7000-8027-' || substr(r.id, 25), r.id, (SELECT coalesce(max(y.sequence), 0) + 1 FROM chat_messages y WHERE y.room_id = r.id), r.owner_id,
  '01900000-0000-7000-8028-' || substr(r.id, 25), printf('%043d', 0), 'system', 'member_added', (SELECT max(c.user_id) FROM chat_members c WHERE c.room_id = r.id),
  '2026-11-20T08:00:00.000Z', '01900000-0000-7000-8029-' || substr(r.id, 25)
FROM chat_rooms r WHERE r.kind = 'group' AND r.closed_at IS NULL ORDER BY r.id LIMIT 1;

INSERT INTO chat_removals (room_id, user_id, removed_at)
SELECT r.id, min(p.id), '2026-11-20T08:00:00.000Z' FROM chat_rooms r JOIN user_profiles p ON p.id <> r.owner_id
WHERE r.kind = 'public' GROUP BY r.id;

INSERT INTO chat_corrections (id, message_id, author_id, receiver_id, client_correction_id, payload_hash, revision, spans, comment, created_at, op)
SELECT '01900000-0000-7000-8024-' || substr(m.id, 25), m.id, c.user_id, m.sender_id, '01900000-0000-7000-8025-' || substr(m.id, 25),
  printf('%043d', 0), 1, '[{"start":0,"end":1,"replacement":"Hi"}]', 'Shorter.', '2026-11-20T08:00:00.000Z', '01900000-0000-7000-8026-' || substr(m.id, 25)
FROM chat_messages m JOIN chat_members c ON c.room_id = m.room_id AND c.user_id <> m.sender_id ORDER BY m.n LIMIT 1;

INSERT INTO chat_mentions (message_id, user_id, room_id, sequence)
SELECT m.id, c.user_id, m.room_id, m.sequence FROM chat_messages m JOIN chat_members c ON c.room_id = m.room_id AND c.user_id <> m.sender_id
ORDER BY m.n LIMIT 1;

INSERT INTO session_calendar_feeds (user_id, token_hash, created_at)
SELECT id, printf('%043d', 0), '2026-11-20T08:00:00.000Z' FROM user_profiles ORDER BY id LIMIT 1;
INSERT INTO session_reminders (session_id, user_id, offset_minutes, starts_at, due_at)
SELECT id, host_id, 60, starts_at, strftime('%Y-%m-%dT%H:%M:%fZ', starts_at, '-60 minutes') FROM session_reservations WHERE true ON CONFLICT DO NOTHING;
INSERT INTO session_settings (user_id, minimum_notice_minutes, daily_limit, buffer_minutes, version, updated_at)
SELECT id, 60, 3, 15, 1, '2026-11-20T08:00:00.000Z' FROM user_profiles ORDER BY id LIMIT 1;

INSERT INTO session_proposals (session_id, id, author_id, starts_at, ends_at, due_at, created_at)
SELECT id, '01900000-0000-7000-8027-' || substr(id, 25), guest_id, strftime('%Y-%m-%dT%H:%M:%fZ', starts_at, '+1 day'),
  strftime('%Y-%m-%dT%H:%M:%fZ', ends_at, '+1 day'), starts_at, created_at
FROM session_reservations WHERE status = 'confirmed' ORDER BY id LIMIT 1;

INSERT INTO session_series (id, host_id, guest_id, frequency, count, skipped, created_at)
SELECT '01900000-0000-7000-8028-' || substr(id, 25), host_id, guest_id, 'weekly', 2, '[]', created_at
FROM session_reservations WHERE status = 'confirmed' ORDER BY id LIMIT 1;
UPDATE session_reservations SET series_id = z.id, series_index = 1, local_start = substr(starts_at, 1, 16) FROM session_series z
WHERE substr(session_reservations.id, 25) = substr(z.id, 25);
INSERT INTO streak_pauses (user_id, starts_on, ends_on)
SELECT id, '2026-12-20', '2026-12-31' FROM user_profiles ORDER BY id LIMIT 1;
