/**
 * Triggers only refuse. What is derived is written by statements in the batch of its cause (contract/decisions/0018).
 */
import { describe, expect, it } from 'vitest';
import { env } from '../support/deps.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { planOf } from '../support/plans.ts';
import { scansIn } from '../support/statements.ts';

interface Trigger {
  readonly name: string;
  readonly sql: string;
}

async function readTriggers(): Promise<readonly Trigger[]> {
  const { results } = await env.DB.prepare(
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
  ).all<Trigger>();
  return nonEmpty(results, 'triggers');
}

/** The statements of the body, without their texts and comments. */
function statementsOf({ sql }: Trigger): string[] {
  const bare = sql.replaceAll(/'(?:[^']|'')*'/g, "''").replaceAll(/--.*/g, '');
  const [, body = ''] = /\bBEGIN\b(.*)\bEND\b/s.exec(bare) ?? [];
  return body
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** The conditions of a trigger as queries: its WHEN, and each WHERE of its body. The row is given as parameters. */
function conditionsOf({ sql }: Trigger): string[] {
  const [, when, body = ''] = /^.*?\sON\s+\w+\s+(?:WHEN\s(.*?))?\bBEGIN\b(.*)\bEND\b/s.exec(sql) ?? [];
  const conditions = [when, ...body.split(';').map((statement) => /\bWHERE\b(.*)/s.exec(statement)?.[1])];
  return conditions.flatMap((condition) =>
    condition === undefined ? [] : [`SELECT 1 WHERE ${condition.replaceAll(/\b(?:NEW|OLD)\.\w+/g, '?1')}`],
  );
}

describe('triggers', () => {
  it('are these, and each new one has to be looked at', async () => {
    expect((await readTriggers()).map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "auth_sessions_stay_ended",
        "availability_overrides_no_overlap_insert",
        "availability_overrides_no_overlap_update",
        "batch_assert_fails",
        "chat_corrections_of_partners",
        "chat_members_of_kind",
        "chat_members_of_one_age_group",
        "chat_mentions_in_messages",
        "chat_messages_change_forwards",
        "chat_messages_keep_event",
        "chat_messages_keep_place",
        "chat_messages_keep_words",
        "chat_messages_of_members",
        "chat_messages_of_service_stay",
        "chat_messages_stay_deleted",
        "chat_messages_with_words",
        "chat_messages_without_gaps",
        "chat_reactions_to_words",
        "chat_rooms_keep_kind",
        "chat_rooms_stay_deleted",
        "consents_append_only",
        "consents_kept",
        "match_preferences_codes_insert",
        "match_preferences_codes_update",
        "matches_end_once",
        "matches_keep_people",
        "matches_of_one_age_group_insert",
        "matching_requests_decided_once",
        "matching_requests_keep_people",
        "matching_requests_of_one_age_group_accept",
        "matching_requests_of_one_age_group_insert",
        "matching_requests_start_open",
        "onboarding_data_open_insert",
        "onboarding_data_open_update",
        "onboarding_runs_complete_empty",
        "push_subscriptions_of_own_session_insert",
        "push_subscriptions_of_own_session_update",
        "refresh_tokens_stay_used",
        "reports_decided_once",
        "reports_keep_evidence",
        "security_events_append_only",
        "security_events_kept",
        "session_feedback_of_session",
        "session_feedback_stays",
        "session_participants_apart",
        "session_participants_of_session",
        "session_participants_stay_apart",
        "session_reminders_of_session",
        "session_reminders_stay_sent",
        "session_reservations_keep_users",
        "session_reservations_of_one_age_group_insert",
        "session_reservations_of_one_age_group_meet",
        "session_reservations_steps",
        "user_availability_no_overlap_insert",
        "user_availability_no_overlap_update",
        "user_interests_codes_insert",
        "user_interests_codes_update",
        "user_preferences_codes_insert",
        "user_preferences_codes_update",
        "user_profiles_adulthood_of_minors_stays",
        "user_profiles_birth_counts_grow",
        "user_profiles_birth_is_counted",
        "user_profiles_corrected_birth_stays",
        "user_profiles_date_is_added_once",
        "user_profiles_version_moves",
      ]
    `);
  });

  it('run before the change and do nothing but refuse it', async () => {
    for (const trigger of nonEmpty(await readTriggers(), 'triggers')) {
      expect(trigger.sql, trigger.name).toMatch(/^CREATE TRIGGER \w+\s+BEFORE (INSERT|UPDATE|DELETE)\b/);
      for (const statement of nonEmpty(statementsOf(trigger), trigger.name)) {
        expect(statement, trigger.name).toMatch(/^SELECT RAISE\(ABORT, (''|NEW\.code)\)/);
        expect(statement, trigger.name).not.toMatch(/\b(INSERT|UPDATE|DELETE|REPLACE)\b/i);
      }
    }
  });

  it('look rows up by an index: EXPLAIN of a statement does not show what its triggers read', async () => {
    const conditions = (await readTriggers()).flatMap((trigger) =>
      conditionsOf(trigger).map((query) => ({ name: trigger.name, query })),
    );
    for (const { name, query } of nonEmpty(conditions, 'conditions')) {
      const values = query.includes('?1') ? ['[]'] : [];
      expect(scansIn(await planOf(query, values), query), `${name}: ${query}`).toEqual([]);
    }
  });
});
