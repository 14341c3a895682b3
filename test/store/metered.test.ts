import { eq, sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drizzle } from 'drizzle-orm/d1';
import { meter } from '../../src/store/metered.ts';
import { env } from '../support/deps.ts';
import { emptyThings, createThingsTable, things } from './things.ts';

beforeAll(createThingsTable);
beforeEach(async () => {
  await emptyThings();
  await env.DB.exec("INSERT INTO things (id, name, size) VALUES ('a', 'A', 1), ('b', 'B', 2), ('c', 'C', 3)");
});

const select = 'SELECT id, size FROM things WHERE size > ? ORDER BY id';

describe('meter', () => {
  it.each([
    ['all', (statement: D1PreparedStatement) => statement.all()],
    ['run', (statement: D1PreparedStatement) => statement.run()],
    ['first', (statement: D1PreparedStatement) => statement.first()],
    ['first of a column', (statement: D1PreparedStatement) => statement.first('size')],
    ['raw', (statement: D1PreparedStatement) => statement.raw()],
    ['raw with names', (statement: D1PreparedStatement) => statement.raw({ columnNames: true })],
  ])('%s: answers what the binding answers, and counts what its meta says', async (_, call) => {
    const { db, counts } = meter(env.DB);
    const own = (await env.DB.prepare(select).bind(1).all()).meta;
    const answers = await Promise.all([call(db.prepare(select).bind(1)), call(env.DB.prepare(select).bind(1))]);
    const [metered, bare] = answers.map((answer) =>
      answer !== null && typeof answer === 'object' && 'results' in answer ? answer.results : answer,
    );
    expect(metered).toEqual(bare);
    expect(counts).toEqual({ roundTrips: 1, statements: 1, rowsRead: own.rows_read, rowsWritten: 0 });
  });

  it('counts a batch as one round trip of several statements, with the rows of each', async () => {
    const { db, counts } = meter(env.DB);
    const results = await db.batch([
      db.prepare("INSERT INTO things (id, name) VALUES ('d', 'D')"),
      db.prepare(select).bind(0),
      db.prepare('DELETE FROM things WHERE id = ?').bind('d'),
    ]);
    const total = (pick: (meta: D1Meta) => number) => results.reduce((sum, { meta }) => sum + pick(meta), 0);
    expect(counts).toEqual({
      roundTrips: 1,
      statements: 3,
      rowsRead: total((meta) => meta.rows_read),
      rowsWritten: total((meta) => meta.rows_written),
    });
    expect(counts.rowsWritten).toBeGreaterThan(0);
  });

  it('counts through a session and through exec, and passes the bookmark on', async () => {
    const { db, counts } = meter(env.DB);
    const session = db.withSession('first-primary');
    await session.prepare('SELECT 1').all();
    await session.batch([session.prepare('SELECT 1'), session.prepare('SELECT 2')]);
    expect(session.getBookmark()).toEqual(expect.any(String));
    await db.exec('SELECT 1');
    expect(counts).toMatchObject({ roundTrips: 3, statements: 4 });
  });

  it('counts a failed call as a round trip', async () => {
    const { db, counts } = meter(env.DB);
    await expect(db.prepare('SELECT nonsense').all()).rejects.toThrow('nonsense');
    expect(counts).toEqual({ roundTrips: 1, statements: 1, rowsRead: 0, rowsWritten: 0 });
  });

  it('answers null for no row, and throws for a missing column', async () => {
    const { db } = meter(env.DB);
    expect(await db.prepare(select).bind(9).first()).toBeNull();
    await expect(db.prepare(select).bind(1).first('nonsense')).rejects.toThrow('nonsense');
  });

  it('counts the queries of Drizzle, which uses raw', async () => {
    const { db, counts } = meter(env.DB);
    const rows = await drizzle(db)
      .select({ id: things.id, twice: sql<number>`size * 2`.as('twice') })
      .from(things)
      .where(eq(things.id, 'b'));
    expect(rows).toEqual([{ id: 'b', twice: 4 }]);
    expect(counts).toMatchObject({ roundTrips: 1, statements: 1, rowsRead: 1 });
  });
});
