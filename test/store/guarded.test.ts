import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commit, readAll } from '../../src/store/batch.ts';
import { assertThat } from '../../src/store/guards.ts';
import { guardDatabase } from '../../src/store/guarded.ts';
import { meter } from '../../src/store/metered.ts';
import { text } from '../../src/store/row.ts';
import { select } from '../../src/store/statement.ts';
import { refuse } from '../../src/platform/problems/refusal.ts';
import { env } from '../support/deps.ts';
import { runSql } from '../support/direct-sql.ts';
import { inParallel } from '../support/race.ts';
import { createThingsTable, emptyThings } from './things.ts';

beforeAll(createThingsTable);
beforeEach(async () => {
  await emptyThings();
  await runSql("INSERT INTO things (id, name) VALUES ('guard', 'G')");
});

const isGuarded = assertThat('auth.session_ended', sql`EXISTS (SELECT 1 FROM things WHERE id = 'guard')`);
const insert = (id: string) => sql`INSERT INTO things (id, name) VALUES (${id}, 'N')`;
const ids = select(sql`SELECT id FROM things WHERE id > '' ORDER BY id`, (row) => text(row, 'id'));
const refused = { refusal: refuse('auth.session_ended') };
const loseGuard = () => runSql("DELETE FROM things WHERE id = 'guard'");

describe('guardDatabase', () => {
  it('answers batches and reads as the database does, in one round trip each', async () => {
    const { db, counts } = meter(env.DB);
    const guarded = guardDatabase(db, isGuarded);
    const [, found] = await commit(guarded.db, [insert('a'), ids]);
    expect(found).toEqual(['a', 'guard']);
    expect(await readAll(guarded.db, ids)).toEqual(['a', 'guard']);
    expect(counts).toMatchObject({ roundTrips: 2, statements: 5 });
  });

  it('refuses changes and reads alike once the assertion does not hold', async () => {
    const { db } = guardDatabase(env.DB, isGuarded);
    await readAll(db, ids);
    await loseGuard();
    await expect(commit(db, [insert('a')])).rejects.toMatchObject(refused);
    await expect(readAll(db, ids)).rejects.toMatchObject(refused);
    expect(await readAll(env.DB, ids)).toEqual([]);
  });

  it('lets no change of 50 in behind the loss, wherever it falls between them', async () => {
    const { db } = guardDatabase(env.DB, isGuarded);
    const change = (index: number) =>
      commit(db, [insert(`c${String(index).padStart(2, '0')}`)]).then(
        () => 1,
        () => 0,
      );
    const done = await inParallel(51, async (index) => (index === 25 ? loseGuard().then(() => 0) : change(index)));
    const stored = await readAll(env.DB, ids);
    expect(stored).toHaveLength(done.reduce((sum, each) => sum + each, 0));
    await expect(commit(db, [insert('late')])).rejects.toMatchObject(refused);
  });

  it('asserts alone if nothing else ran, and only then', async () => {
    const { db, counts } = meter(env.DB);
    const guarded = guardDatabase(db, isGuarded);
    await guarded.assertOnce();
    await guarded.assertOnce();
    expect(counts.roundTrips).toBe(1);
    await loseGuard();
    await expect(guardDatabase(db, isGuarded).assertOnce()).rejects.toMatchObject(refused);
  });

  it.each(['exec', 'withSession', 'dump'] as const)('refuses %s, which it cannot guard', (method) => {
    const { db } = guardDatabase(env.DB, isGuarded);
    expect(() => db[method]('SELECT 1')).toThrow('guarded');
  });
});
