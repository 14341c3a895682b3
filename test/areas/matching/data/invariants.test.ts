/** Tests what the database itself refuses, for any code that writes to it: migrations/0001_baseline.sql. */
import { beforeEach, describe, expect, it } from 'vitest';
import { runSql, refusalOf } from '../../../support/direct-sql.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const [mina, jisoo, daniel] = [people.mina.id, people.jisoo.id, people.daniel.id];
const [at, later, end] = ['2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z', '2026-03-09T09:00:00.000Z'];
const id = (number: number) => `0190bbbb-0000-7000-8000-${String(number).padStart(12, '0')}`;

const request =
  'INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)';
const room = "INSERT INTO chat_rooms (id, kind, low_id, high_id, created_at) VALUES (?, 'direct', ?, ?, ?)";
const match = 'INSERT INTO matches (id, request_id, room_id, low_id, high_id, matched_at) VALUES (?, ?, ?, ?, ?, ?)';
const notice =
  'INSERT INTO notifications (id, user_id, type, variables, dedupe_key, created_at) VALUES (?, ?, ?, ?, ?, ?)';

beforeEach(async () => {
  await freshWorld();
  await runSql(request, id(1), mina, daniel, mina, daniel, at, end);
  await runSql(room, id(2), mina, daniel, at);
});

describe('matching_requests', () => {
  it('allows one open request for each pair, whatever the direction', async () => {
    expect(await refusalOf(request, id(9), mina, daniel, mina, daniel, later, end)).toContain('UNIQUE');
    expect(await refusalOf(request, id(9), daniel, mina, mina, daniel, later, end)).toContain('UNIQUE');
    await runSql("UPDATE matching_requests SET status = 'declined', decided_at = ?", later);
    expect(await refusalOf(request, id(9), daniel, mina, mina, daniel, later, end)).toBe('not refused');
  });

  it.each([
    ['a request to oneself', [id(9), mina, mina, mina, mina, at, end]],
    ['a pair of other users', [id(9), mina, jisoo, mina, daniel, at, end]],
    ['a pair out of order', [id(9), mina, jisoo, jisoo, mina, at, end]],
    ['a missing receiver', [id(9), mina, id(8), mina, id(8), at, end]],
    ['an end before the beginning', [id(9), mina, jisoo, mina, jisoo, end, at]],
    ['an instant in another form', [id(9), mina, jisoo, mina, jisoo, '2026-03-02T09:00:00Z', end]],
  ])('refuses %s', async (_, values) => {
    expect(await refusalOf(request, ...values)).not.toBe('not refused');
  });

  it('begins as pending and can be decided only once', async () => {
    expect(
      await refusalOf(
        `${request.replace('expires_at)', 'expires_at, status, decided_at)').replace('?, ?)', "?, ?, 'declined', ?)")}`,
        id(9),
        mina,
        jisoo,
        mina,
        jisoo,
        at,
        end,
        later,
      ),
    ).toContain('starts pending');
    expect(await refusalOf("UPDATE matching_requests SET status = 'accepted', decided_at = ?", later)).toContain(
      'CHECK',
    );
    expect(await refusalOf("UPDATE matching_requests SET status = 'declined'")).toContain('CHECK');
    expect(await refusalOf("UPDATE matching_requests SET status = 'gone', decided_at = ?", later)).toContain('CHECK');
    await runSql("UPDATE matching_requests SET status = 'accepted', decided_at = ?, decided_op = ?", later, id(7));
    for (const status of ['pending', 'accepted', 'declined', 'cancelled', 'expired']) {
      expect(
        await refusalOf('UPDATE matching_requests SET status = ?, decided_at = NULL, decided_op = NULL', status),
      ).toBe('matching.not_pending');
    }
  });

  it('cannot change its sender, receiver or expiry', async () => {
    expect(await refusalOf('UPDATE matching_requests SET expires_at = ?', '2027-03-09T09:00:00.000Z')).toContain(
      'does not change',
    );
    expect(await refusalOf('UPDATE matching_requests SET receiver_id = ?, pair_high = ?', jisoo, jisoo)).toContain(
      'does not change',
    );
  });
});

describe('matches', () => {
  beforeEach(() => runSql(match, id(3), id(1), id(2), mina, daniel, at));

  it('allows one running match for each pair, and one match for each request', async () => {
    expect(await refusalOf(match, id(9), id(1), id(2), mina, daniel, at)).toContain('UNIQUE');
    await runSql("UPDATE matching_requests SET status = 'declined', decided_at = ?", later);
    await runSql(request, id(4), daniel, mina, mina, daniel, at, end);
    expect(await refusalOf(match, id(9), id(4), id(2), mina, daniel, later)).toContain('UNIQUE');
    await runSql('UPDATE matches SET ended_at = ?, ended_by = ?', later, daniel);
    expect(await refusalOf(match, id(9), id(4), id(2), mina, daniel, later)).toBe('not refused');
  });

  it('can be ended once, by one of the two', async () => {
    expect(await refusalOf('UPDATE matches SET ended_at = ?', later)).toContain('CHECK');
    expect(await refusalOf('UPDATE matches SET ended_at = ?, ended_by = ?', later, jisoo)).toContain('CHECK');
    await runSql('UPDATE matches SET ended_at = ?, ended_by = ?', later, mina);
    expect(await refusalOf('UPDATE matches SET ended_at = NULL, ended_by = NULL')).toContain('a match ends once');
  });

  it('keeps its room and its request from being deleted', async () => {
    expect(await refusalOf('DELETE FROM chat_rooms')).toContain('FOREIGN KEY');
    expect(await refusalOf('DELETE FROM matching_requests')).toContain('FOREIGN KEY');
  });
});

describe('chat_rooms', () => {
  it('allows one direct room for each pair, with the two users in order', async () => {
    expect(await refusalOf(room, id(9), mina, daniel, later)).toContain('UNIQUE');
    expect(await refusalOf(room, id(9), daniel, mina, later)).toContain('CHECK');
    expect(await refusalOf(room, id(9), mina, null, later)).toContain('CHECK');
  });
});

describe('notifications', () => {
  it('holds one notification for each user and cause, of a known type and with variables', async () => {
    await runSql(notice, id(5), mina, 'match.request_received', '{}', 'key', at);
    expect(await refusalOf(notice, id(9), mina, 'match.request_received', '{}', 'key', later)).toContain('UNIQUE');
    expect(await refusalOf(notice, id(9), daniel, 'match.request_received', '{}', 'key', later)).toBe('not refused');
    expect(await refusalOf(notice, id(8), mina, 'unheard_of', '{}', 'key', at)).toContain('FOREIGN KEY');
    expect(await refusalOf(notice, id(8), mina, 'match.request_received', '[]', 'other', at)).toContain('CHECK');
  });
});
