/** The check of all statements (test/support/statements.ts) detects what it must detect. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/store/batch.ts';
import { select } from '../../src/store/statement.ts';
import { runJob } from '../../src/app.ts';
import { deliverJob } from '../../src/jobs/deliver-outbox.ts';
import { testDeps } from '../support/deps.ts';
import { planOf } from '../support/plans.ts';
import { faultsOf, scansIn, statementsSeen, widestCall } from '../support/statements.ts';

describe('the record of statements', () => {
  it('contains what the Worker sends, and not what a test sends', async () => {
    await readAll(
      testDeps().db,
      select(sql`SELECT 1 AS asked_by_a_test`, () => 1),
    );
    await deliverJob(testDeps(), runJob);
    expect(statementsSeen()).toContainEqual(expect.stringMatching(/^UPDATE "outbox" SET lease/));
    expect(statementsSeen()).not.toContain('SELECT 1 AS asked_by_a_test');
  });
});

describe('the check of statements', () => {
  const scan = async (query: string) => scansIn(await planOf(query, []), query);

  it('finds scans, with and without an alias, also below a join and in a subquery', async () => {
    expect(await scan('SELECT * FROM outbox')).toEqual(['SCAN outbox']);
    expect(await scan("SELECT * FROM outbox o WHERE o.last_error = 'x'")).toEqual(['SCAN o']);
    expect(
      await scan('SELECT k.id FROM idempotency_keys k JOIN outbox o ON o.user_id = k.user_id WHERE k.id = 1'),
    ).toEqual([]);
    expect(await scan("SELECT 1 WHERE EXISTS (SELECT 1 FROM outbox WHERE last_error = 'x')")).toEqual([
      'SCAN outbox EXISTS',
    ]);
    expect(await scan("UPDATE outbox SET attempts = 0 WHERE last_error = 'x'")).toEqual(['SCAN outbox']);
  });

  it('accepts what reads no table, lists of values, and an index walked up to a LIMIT', async () => {
    expect(await scan('SELECT 1')).toEqual([]);
    expect(await scan("SELECT * FROM outbox WHERE id IN (SELECT value FROM json_each('[]'))")).toEqual([]);
    expect(await scan('SELECT * FROM (SELECT id FROM outbox WHERE id = 1) AS one')).toEqual([]);
    expect(await scan('SELECT expires_at FROM idempotency_keys ORDER BY expires_at LIMIT 5')).toEqual([]);
    expect(await scan('SELECT expires_at FROM idempotency_keys ORDER BY expires_at')).toHaveLength(1);
  });

  it('finds equal column names, which become one when D1 answers rows as objects', async () => {
    expect(
      await faultsOf('SELECT o.id, k.id FROM outbox o JOIN idempotency_keys k ON k.id = o.id WHERE o.id = ?', ['x']),
    ).toEqual([expect.stringContaining('two columns are called id')]);
  });

  it('counts the arguments of functions', () => {
    expect(
      widestCall('SELECT coalesce(a, b, (SELECT max(1, 2, 3, 4)), c) FROM t WHERE x IN (1, 2, 3, 4, 5, 6, 7)'),
    ).toBe(4);
    expect(widestCall("INSERT INTO t (a, b, c) VALUES ('x, y(1, 2)', json_object('a', 1, 'b', 2))")).toBe(4);
    expect(widestCall(`SELECT json_object(${Array.from({ length: 34 }, (_, index) => index).join(', ')})`)).toBe(34);
  });
});
