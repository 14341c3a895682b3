import { eq, sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { readAll, commit, commitForRows, commitThenRead, readOne, readBatch } from '../../src/store/batch.ts';
import { selectColumns } from '../../src/store/select-columns.ts';
import { assertThat, hasOperationId } from '../../src/store/guards.ts';
import { jsonList } from '../../src/store/json-list.ts';
import { integer, text } from '../../src/store/row.ts';
import { select } from '../../src/store/statement.ts';
import { updateWhere } from '../../src/store/update-where.ts';
import { newId } from '../../src/platform/ids.ts';
import { env } from '../support/deps.ts';
import { inParallel } from '../support/race.ts';
import { countThings, emptyThings, createThingsTable, things } from './things.ts';

beforeAll(createThingsTable);
beforeEach(emptyThings);

describe('commit', () => {
  it('answers results in order, with the type of each statement', async () => {
    const [inserted, updated, rows, counted] = await commit(env.DB, [
      sql`INSERT INTO things (id, name) VALUES ('a', ${'Mina'}), ('b', NULL)`,
      updateWhere(things, { isNew: false }, eq(things.id, 'b')),
      selectColumns({ id: things.id, isNew: things.isNew }, sql`FROM ${things} ORDER BY id`),
      select(sql`SELECT count(*) AS n FROM things`, (row) => integer(row, 'n')),
    ]);
    expect(inserted.meta.changes).toBe(2);
    expect(updated.meta.changes).toBe(1);
    expect(rows).toEqual([
      { id: 'a', isNew: true },
      { id: 'b', isNew: false },
    ]);
    expect(counted).toEqual([2]);
    expectTypeOf(rows).toEqualTypeOf<{ id: string; isNew: boolean }[]>();
    expectTypeOf(counted).toEqualTypeOf<number[]>();
  });

  it('does nothing for no statements', async () => {
    expect(await commit(env.DB, [])).toEqual([]);
  });

  it.each([0, 1, 2])('rolls everything back when statement %i fails', async (position) => {
    const good = [sql`INSERT INTO things (id) VALUES ('a')`, sql`INSERT INTO things (id) VALUES ('b')`];
    await expect(
      commit(env.DB, good.toSpliced(position, 0, sql`INSERT INTO things (id, size) VALUES ('c', 0)`)),
    ).rejects.toThrow('check');
    expect(await countThings()).toBe(0);
  });

  it('reads what the earlier changes of the batch wrote', async () => {
    const rows = await commitThenRead(
      env.DB,
      [sql`INSERT INTO things (id, size) VALUES ('a', 7)`],
      selectColumns({ size: things.size }, sql`FROM ${things}`),
    );
    expect(rows).toEqual([{ size: 7 }]);
  });

  it('answers the rows that the last statement changed', async () => {
    const rename = sql`UPDATE things SET name = 'Mina' WHERE size = 1 RETURNING id`;
    const ids = await commitForRows(env.DB, [
      sql`INSERT INTO things (id, size) VALUES ('a', 1), ('b', 2)`,
      select(rename, (row) => text(row, 'id')),
    ]);
    expect(ids).toEqual(['a']);
    expectTypeOf(ids).toEqualTypeOf<string[]>();
  });

  it('reads several queries in one batch, one row, and all rows', async () => {
    await commit(env.DB, [sql`INSERT INTO things (id) VALUES ('a'), ('b')`]);
    const query = selectColumns({ id: things.id }, sql`FROM ${things} ORDER BY id`);
    expect(await readBatch(env.DB, [query, query])).toEqual([
      [{ id: 'a' }, { id: 'b' }],
      [{ id: 'a' }, { id: 'b' }],
    ]);
    expect(await readAll(env.DB, query)).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(await readOne(env.DB, query)).toEqual({ id: 'a' });
    expect(await readOne(env.DB, selectColumns({ id: things.id }, sql`FROM ${things} WHERE id = 'z'`))).toBeUndefined();
  });

  it('reads joined rows correctly, although their columns have equal names', async () => {
    await commit(env.DB, [
      sql`INSERT INTO things (id) VALUES ('a')`,
      sql`INSERT INTO things (id, parent_id) VALUES ('b', 'a')`,
    ]);
    const [rows] = await readBatch(env.DB, [
      selectColumns(
        { id: things.id, parent: sql<string>`parent.id` },
        sql`FROM ${things} JOIN things AS parent ON parent.id = ${things.parentId}`,
      ),
    ]);
    expect(rows).toEqual([{ id: 'b', parent: 'a' }]);
  });
});

describe('assertThat', () => {
  const decide = (op: string) => sql`UPDATE things SET decided_op = ${op} WHERE id = 'a' AND decided_op IS NULL`;

  it('lets the batch pass when the condition holds', async () => {
    await commit(env.DB, [
      sql`INSERT INTO things (id) VALUES ('a')`,
      assertThat('profile.missing', sql`EXISTS (SELECT 1 FROM things)`),
    ]);
    expect(await countThings()).toBe(1);
  });

  it.each([
    ['false', sql`1 = 2`],
    ['null', sql`NULL = 1`],
  ])('rolls everything back and refuses with its code when the condition is %s', async (_, condition) => {
    const batch = commit(env.DB, [sql`INSERT INTO things (id) VALUES ('a')`, assertThat('profile.missing', condition)]);
    await expect(batch).rejects.toMatchObject({ name: 'Refused', refusal: { problem: 'profile.missing' } });
    expect(await countThings()).toBe(0);
  });

  it('lets exactly one of 50 parallel decisions take effect, and refuses the others', async () => {
    await commit(env.DB, [sql`INSERT INTO things (id) VALUES ('a')`]);
    const outcomes = await inParallel(50, async (index) => {
      const op = newId();
      return commit(env.DB, [
        decide(op),
        assertThat('report.already_resolved', hasOperationId(things.decidedOp, op, eq(things.id, 'a'))),
        sql`INSERT INTO things (id) VALUES (${`effect-${index}`})`,
      ]).then(
        () => 'done',
        (error: unknown) => (error as Error).message,
      );
    });
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'report.already_resolved')).toHaveLength(49);
    expect(await countThings()).toBe(2);
  });

  it('limits the effect to one of 50 by the operation id alone, without an assertion', async () => {
    await commit(env.DB, [sql`INSERT INTO things (id) VALUES ('a')`]);
    await inParallel(50, async (index) => {
      const op = newId();
      const effect = sql`INSERT INTO things (id) SELECT ${`effect-${index}`} WHERE ${hasOperationId(things.decidedOp, op, eq(things.id, 'a'))}`;
      await commit(env.DB, [decide(op), effect]);
    });
    expect(await countThings()).toBe(2);
  });
});

describe('jsonList', () => {
  it('takes more values than a statement has parameters, texts and numbers', async () => {
    const ids = Array.from({ length: 500 }, (_, index) => `id-${index}`);
    await commit(env.DB, [sql`INSERT INTO things (id, size) VALUES ('id-7', 7), ('id-8', 8), ('other', 9)`]);
    const found = await readAll(
      env.DB,
      selectColumns(
        { id: things.id },
        sql`FROM ${things} WHERE id IN ${jsonList(ids)} AND size IN ${jsonList([8, 9])}`,
      ),
    );
    expect(found).toEqual([{ id: 'id-8' }]);
  });
});
