import { describe, expect, it } from 'vitest';
import { defaultNow } from '../support/clock.ts';
import { refusalOf } from '../support/direct-sql.ts';

const id = '01900000-0000-7000-8000-0000000000aa';

describe('batch_assert', () => {
  it('keeps no row: it aborts with the code', async () => {
    expect(await refusalOf("INSERT INTO batch_assert (code) VALUES ('some.code')")).toBe('some.code');
  });
});

describe('idempotency_keys', () => {
  const key = (changes: Record<string, string | number | null> = {}) =>
    insert('idempotency_keys', {
      id,
      user_id: 'u',
      operation_id: 'o',
      key: 'k',
      payload_hash: 'h',
      status: 201,
      body: '{}',
      claimed_at: defaultNow,
      expires_at: defaultNow,
      ...changes,
    });

  it.each([
    ['an id that is no UUID', { id: 'short' }, 'length(id) = 36'],
    ['an empty key', { key: '' }, 'length(key) BETWEEN 1 AND 255'],
    ['a key of 256 characters', { key: 'k'.repeat(256) }, 'length(key) BETWEEN 1 AND 255'],
    ['the answer of a failure', { status: 422 }, 'status BETWEEN 200 AND 299'],
    ['a body that is not JSON', { body: '{' }, 'json_valid(body)'],
    ['a body without a status', { status: null }, 'status IS NOT NULL OR body IS NULL'],
    ['an instant without milliseconds', { claimed_at: '2026-03-02T09:00:00Z' }, 'length(claimed_at) = 24'],
  ])('refuses %s', async (_, changes, rule) => {
    expect(await key(changes)).toBe(`CHECK constraint failed: ${rule}`);
  });

  it('allows one row for each user, operation and key', async () => {
    expect(await key()).toBe('not refused');
    expect(await key({ id: id.replace('aa', 'ab') })).toMatch('UNIQUE constraint failed');
  });
});

describe('outbox', () => {
  const job = (changes: Record<string, string | number | null> = {}) =>
    insert('outbox', {
      id,
      kind: 'k',
      payload: '{}',
      dedupe_key: 'd',
      created_at: defaultNow,
      due_at: defaultNow,
      ...changes,
    });

  it.each([
    ['a payload that is not JSON', { payload: 'nonsense' }, 'json_valid(payload)'],
    ['an empty key', { dedupe_key: '' }, 'length(dedupe_key) BETWEEN 1 AND 255'],
    ['a lease without an end', { lease: 'l' }, '(lease IS NULL) = (leased_until IS NULL)'],
    [
      'a job that is delivered and given up',
      { delivered_at: defaultNow, dead_at: defaultNow },
      'delivered_at IS NULL OR dead_at IS NULL',
    ],
    ['a negative count', { attempts: -1 }, 'attempts >= 0'],
  ])('refuses %s', async (_, changes, rule) => {
    expect(await job(changes)).toBe(`CHECK constraint failed: ${rule}`);
  });

  it('allows one job for each kind and key', async () => {
    expect(await job()).toBe('not refused');
    expect(await job({ id: id.replace('aa', 'ab') })).toMatch('UNIQUE constraint failed');
  });
});

function insert(table: string, row: Record<string, string | number | null>): Promise<string> {
  const columns = Object.keys(row);
  return refusalOf(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...Object.values(row),
  );
}
