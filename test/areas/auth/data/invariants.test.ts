/** Rules that the sign-in tables enforce without the application. The tests try to break them with direct SQL. */
import { beforeEach, describe, expect, it } from 'vitest';
import { runSql, refusalOf } from '../../../support/direct-sql.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const { id: mina, sessionId: session } = people.mina;
const at = '2026-03-02T09:00:00.000Z';
const later = '2026-03-02T09:01:00.000Z';
const hash = (letter: string): string => letter.repeat(43);
const id = (number: number): string => `01900000-0000-7000-8000-00000000aa${String(number).padStart(2, '0')}`;

const insertToken =
  'INSERT INTO refresh_tokens (id, session_id, token_hash, issued_at, expires_at) VALUES (?, ?, ?, ?, ?)';
const insertEvent = 'INSERT INTO security_events (id, user_id, kind, created_at) VALUES (?, ?, ?, ?)';
const insertIdentity =
  'INSERT INTO auth_identities (id, user_id, provider, subject, created_at) VALUES (?, ?, ?, ?, ?)';

beforeEach(freshWorld);

describe('auth_identities', () => {
  it('allows one user for a provider and subject, and any number of identities for a user', async () => {
    await runSql(insertIdentity, id(1), mina, 'google', 'subject', at);
    expect(await refusalOf(insertIdentity, id(2), people.jisoo.id, 'google', 'subject', at)).toMatch(/^UNIQUE/);
    expect(await refusalOf(insertIdentity, id(3), mina, 'naver', 'subject', at)).toBe('not refused');
  });

  it.each([
    ['github', 'subject'],
    ['google', ''],
  ])('refuses the provider "%s" with the subject "%s"', async (provider, subject) => {
    expect(await refusalOf(insertIdentity, id(1), mina, provider, subject, at)).toMatch(/^(FOREIGN KEY|CHECK)/);
  });
});

describe('auth_sessions', () => {
  it.each([
    ['ended without a reason', `ended_at = '${at}'`],
    ['a reason without an end', "end_reason = 'ended'"],
    ['an end beyond the latest', "expires_at = '2099-01-01T00:00:00.000Z'"],
    ['a short instant', "last_used_at = '2026-03-02T09:00:00Z'"],
    ['an empty browser', "browser = ''"],
  ])('refuses %s', async (_, assignment) => {
    expect(await refusalOf(`UPDATE auth_sessions SET ${assignment} WHERE id = ?`, session)).toMatch(/^CHECK/);
  });

  it('refuses an unknown reason', async () => {
    expect(
      await refusalOf('UPDATE auth_sessions SET ended_at = ?, end_reason = ? WHERE id = ?', at, 'boredom', session),
    ).toMatch(/^FOREIGN KEY/);
  });

  it('never lets an ended session run again, and keeps the reason of its end', async () => {
    await runSql("UPDATE auth_sessions SET ended_at = ?, end_reason = 'ended' WHERE id = ?", at, session);
    expect(
      await refusalOf('UPDATE auth_sessions SET ended_at = NULL, end_reason = NULL WHERE id = ?', session),
    ).toMatch(/stays as it ended/);
    expect(await refusalOf("UPDATE auth_sessions SET end_reason = 'signed_out' WHERE id = ?", session)).toMatch(
      /stays as it ended/,
    );
  });

  it('cannot be deleted while tokens refer to it', async () => {
    await runSql(insertToken, id(1), session, hash('a'), at, later);
    expect(await refusalOf('DELETE FROM auth_sessions WHERE id = ?', session)).toMatch(/^FOREIGN KEY/);
  });
});

describe('refresh_tokens', () => {
  beforeEach(() => runSql(insertToken, id(1), session, hash('a'), at, later));

  it('RTR-03 allows one unused token in each family', async () => {
    expect(await refusalOf(insertToken, id(2), session, hash('b'), at, later)).toMatch(/^UNIQUE/);
  });

  it('allows each hash once', async () => {
    expect(await refusalOf(insertToken, id(2), people.jisoo.sessionId, hash('a'), at, later)).toMatch(/^UNIQUE/);
  });

  it('holds hashes, not tokens', async () => {
    expect(
      await refusalOf(insertToken, id(2), people.jisoo.sessionId, 'eyJhbGciOiJIUzUxMiJ9.e30.c2lnbmF0dXJl', at, later),
    ).toMatch(/^CHECK/);
  });

  it('is marked as used only together with its successor, and stays used', async () => {
    expect(await refusalOf('UPDATE refresh_tokens SET used_at = ? WHERE id = ?', at, id(1))).toMatch(/^CHECK/);
    await runSql('UPDATE refresh_tokens SET used_at = ?, successor = ? WHERE id = ?', at, id(2), id(1));
    expect(await refusalOf(insertToken, id(2), session, hash('b'), at, later)).toBe('not refused');
    expect(await refusalOf('UPDATE refresh_tokens SET used_at = NULL, successor = NULL WHERE id = ?', id(1))).toMatch(
      /stays used/,
    );
  });
});

describe('login_codes and realtime_tickets', () => {
  it('hold hashes, each hash once', async () => {
    const ticket =
      'INSERT INTO realtime_tickets (id, ticket_hash, user_id, session_id, expires_at) VALUES (?, ?, ?, ?, ?)';
    expect(await refusalOf(ticket, id(1), 'plain', mina, session, at)).toMatch(/^CHECK/);
    await runSql(ticket, id(1), hash('a'), mina, session, at);
    expect(await refusalOf(ticket, id(2), hash('a'), mina, null, at)).toMatch(/^UNIQUE/);
    const code =
      'INSERT INTO login_codes (id, code_hash, code_challenge, user_id, signed_in_with, expires_at) VALUES (?, ?, ?, ?, ?, ?)';
    expect(await refusalOf(code, id(1), hash('a'), 'plain', mina, 'google', at)).toMatch(/^CHECK/);
    await runSql(code, id(1), hash('a'), hash('c'), mina, 'google', at);
    expect(await refusalOf(code, id(2), hash('a'), hash('c'), mina, 'google', at)).toMatch(/^UNIQUE/);
  });
});

describe('barred_identities', () => {
  it('hold hashes, each hash once', async () => {
    const bar = 'INSERT INTO barred_identities (identity_hash, barred_at) VALUES (?, ?)';
    expect(await refusalOf(bar, 'google:1', at)).toMatch(/^CHECK/);
    expect(await refusalOf(bar, hash('a'), '2026-03-02')).toMatch(/^CHECK/);
    await runSql(bar, hash('a'), at);
    expect(await refusalOf(bar, hash('a'), at)).toMatch(/^UNIQUE/);
  });
});

describe('security_events', () => {
  beforeEach(() => runSql(insertEvent, id(1), mina, 'signed_in', at));

  it('is append-only', async () => {
    expect(await refusalOf("UPDATE security_events SET kind = 'session_ended' WHERE id = ?", id(1))).toMatch(
      /append-only/,
    );
    expect(await refusalOf('DELETE FROM security_events WHERE id = ?', id(1))).toMatch(/append-only/);
  });

  it('takes only known kinds and well-formed details', async () => {
    expect(await refusalOf(insertEvent, id(2), mina, 'rumour', at)).toMatch(/^FOREIGN KEY/);
    expect(
      await refusalOf(
        "INSERT INTO security_events (id, user_id, kind, details, created_at) VALUES (?, ?, 'signed_in', '{', ?)",
        id(2),
        mina,
        at,
      ),
    ).toMatch(/^CHECK/);
  });

  it('is deleted with the account', async () => {
    await runSql(
      'UPDATE user_profiles SET status = ?, deletion_requested_at = ?, delete_after = ?, version = version + 1 WHERE id = ?',
      'deleting',
      at,
      at,
      mina,
    );
    expect(await refusalOf('DELETE FROM security_events WHERE id = ?', id(1))).toBe('not refused');
  });
});
