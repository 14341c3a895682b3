import { getTableColumns, sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commit, commitThenRead, readAll } from '../../src/store/batch.ts';
import { insertAll, insertWhere } from '../../src/store/insert-where.ts';
import { template, type Value } from '../../src/store/template.ts';
import { selectColumns } from '../../src/store/select-columns.ts';
import { env } from '../support/deps.ts';
import { countThings, emptyThings, createThingsTable, things } from './things.ts';

beforeAll(createThingsTable);
beforeEach(emptyThings);

const rows = selectColumns(getTableColumns(things), sql`FROM ${things} ORDER BY id`);

describe('insertWhere', () => {
  it('writes the row only if the condition holds, encoded as the columns say', async () => {
    await commit(env.DB, [
      insertWhere(things, { id: 'a' }, sql`false`),
      insertWhere(things, { id: 'b', isNew: false, name: undefined }, sql`true`),
    ]);
    expect(await readAll(env.DB, rows)).toEqual([
      { id: 'b', name: null, size: 1, isNew: false, decidedOp: null, parentId: null },
    ]);
  });

  it('accepts SQL for a value, and an action for a conflict', async () => {
    const twice = insertWhere(things, { id: 'a', size: sql`2 + 3` }, sql`true`, sql`ON CONFLICT (id) DO NOTHING`);
    expect(await commitThenRead(env.DB, [twice, twice], rows)).toMatchObject([{ id: 'a', size: 5 }]);
  });
});

describe('insertAll', () => {
  it('writes hundreds of rows with one parameter, nulls, booleans and Korean text included', async () => {
    const list = Array.from({ length: 300 }, (_, index) => ({
      id: `t${index}`,
      name: index === 0 ? '미나 "따옴표"' : null,
      size: index + 1,
      isNew: index % 2 === 0,
    }));
    const [result] = await commit(env.DB, [insertAll(things, {}, ['id', 'name', 'size', 'isNew'], list)]);
    expect(result.meta.changes).toBe(300);
    expect(await readAll(env.DB, rows)).toMatchObject(list.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('writes nothing if the condition does not hold, or if there are no rows', async () => {
    await commit(env.DB, [insertAll(things, {}, ['id'], [{ id: 'a' }], sql`false`), insertAll(things, {}, ['id'], [])]);
    expect(await countThings()).toBe(0);
  });

  it('writes what all rows have in common into each, encoded as the columns say', async () => {
    const write = template((size: Value<number>, list: Value<readonly { id: string }[]>) =>
      insertAll(things, { size, isNew: false, name: undefined, decidedOp: sql`'o' || ${size}` }, ['id'], list),
    );
    await commit(env.DB, [write(3, [{ id: 'a' }, { id: 'b' }])]);
    const common = { name: null, size: 3, isNew: false, decidedOp: 'o3.0', parentId: null };
    expect(await readAll(env.DB, rows)).toEqual([
      { id: 'a', ...common },
      { id: 'b', ...common },
    ]);
  });

  it('takes rows of which nothing is lost and nothing is missing', () => {
    const list = [{ id: 'a', size: 2 }];
    const isRefused = [
      // @ts-expect-error: the size would be lost
      insertAll(things, {}, ['id'], list),
      // @ts-expect-error: nor may it be lost where the rows are a slot
      template((given: Value<typeof list>) => insertAll(things, {}, ['id'], given)),
      // @ts-expect-error: every thing needs an id
      insertAll(things, {}, ['size'], [{ size: 2 }]),
      // @ts-expect-error: the size would be written twice
      insertAll(things, { size: 3 }, ['id', 'size'], list),
    ];
    expect(isRefused).toHaveLength(4);
  });
});
