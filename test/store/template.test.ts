import { eq, sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { commit, readAll } from '../../src/store/batch.ts';
import { insertAll, insertWhere } from '../../src/store/insert-where.ts';
import { updateWhere } from '../../src/store/update-where.ts';
import { selectColumns } from '../../src/store/select-columns.ts';
import { jsonList } from '../../src/store/json-list.ts';
import { text } from '../../src/store/row.ts';
import { select } from '../../src/store/statement.ts';
import {
  compute,
  jsonText,
  perPatch,
  perShape,
  template,
  type Patch,
  type Value,
  type Values,
} from '../../src/store/template.ts';
import { env } from '../support/deps.ts';
import { createThingsTable, emptyThings, things } from './things.ts';

beforeAll(createThingsTable);
beforeEach(emptyThings);

const namesOf = template((ids: Value<readonly string[]>) =>
  select(sql`SELECT id FROM things WHERE id IN ${jsonList(ids)} ORDER BY id`, (row) => text(row, 'id')),
);

describe('a template', () => {
  it('builds its statement once and binds the values of each call', async () => {
    const build = vi.fn((id: Value<string>, size: Value<number>) => insertWhere(things, { id, size }, sql`true`));
    const insert = template((id: Value<string>, size: Value<number>) => build(id, size));
    await commit(env.DB, [insert('a', 1), insert('b', 2)]);
    expect(build).toHaveBeenCalledTimes(1);
    expect(await readAll(env.DB, namesOf(['a', 'b', 'c']))).toEqual(['a', 'b']);
    expect(await readAll(env.DB, namesOf([]))).toEqual([]);
  });

  it('takes selects, lists of statements and objects', async () => {
    const write = template(({ first, second }: Values<{ first: string; second: string }>) => [
      insertWhere(things, { id: first, size: 1 }, sql`true`),
      selectColumns(
        { id: things.id },
        sql`FROM ${things} WHERE id = ${compute([first, second], (one, other) => (one < other ? one : other))}`,
      ),
    ]);
    const [, rows] = await commit(env.DB, write({ first: 'b', second: 'c' }));
    expect(rows).toEqual([{ id: 'b' }]);
  });

  it('builds in place when another template calls it', async () => {
    const inner = template((id: Value<string>) => insertWhere(things, { id, size: 1 }, sql`true`));
    const outer = template((one: Value<string>, other: Value<string>) => [inner(one), inner(other)]);
    await commit(env.DB, outer('x', 'y'));
    await commit(env.DB, outer('p', 'q'));
    expect(await readAll(env.DB, namesOf(['p', 'q', 'x', 'y']))).toHaveLength(4);
  });

  it('writes any number of rows, and JSON made of several values', async () => {
    const write = template((rows: Value<readonly { id: string; size: number }[]>) =>
      insertAll(things, {}, ['id', 'size'], rows),
    );
    await commit(env.DB, [
      write([
        { id: 'a', size: 1 },
        { id: 'b', size: 1 },
      ]),
      write([]),
    ]);
    expect(await readAll(env.DB, namesOf(['a', 'b']))).toHaveLength(2);
    const json = template((id: Value<string>) =>
      select(sql`SELECT ${jsonText({ id, kind: 'x' })} AS t`, (row) => text(row, 't')),
    );
    expect(await readAll(env.DB, json('a'))).toEqual(['{"id":"a","kind":"x"}']);
  });

  it.each([
    ['comparing', (id: Value<string>) => sql`${Number(id > 'a')}`],
    ['a template string', (id: Value<string>) => sql`${`${id as string}!`}`],
    ['JSON', (id: Value<string>) => sql`${JSON.stringify(id)}`],
    // What a careless helper does.
    ['spreading', (id: Value<string>) => sql`${Object.keys({ ...(id as object) }).length}`],
  ])('refuses to compute with a value (%s), which would be fixed for all later calls', (_what, build) => {
    expect(() => template((id: Value<string>) => build(id))('b')).toThrow('use compute()');
  });

  it('refuses undefined, which it would write as NULL into a column that nobody named', () => {
    type Change = { size?: number; id: string };
    const update = template((change: Values<Change>) =>
      // @ts-expect-error: a slot may not stand for undefined here
      updateWhere(things, { size: change.size }, eq(things.id, change.id)),
    );
    expect(() => update({ id: 'a' })).toThrow('argument 1.size: use null, or perPatch');
    const insert = template((change: Values<Change>) =>
      // @ts-expect-error: nor here
      insertWhere(things, { id: change.id, size: change.size }, sql`true`),
    );
    expect(() => insert({ id: 'a' })).toThrow('argument 1.size: use null, or perPatch');
  });

  it('refuses default and rest parameters, for which it has no slot', () => {
    const withDefault = template((id: Value<string>, size: Value<number> = 1) => sql`SELECT ${id}, ${size}`);
    expect(() => withDefault('a', 2)).toThrow('no default or rest parameters');
    const withRest = template((...ids: Value<string>[]) => sql`SELECT ${ids[0]}`);
    expect(() => withRest('a')).toThrow('no default or rest parameters');
  });

  it('takes properties of any name', () => {
    const query = template((asked: Values<{ find: string; name: string }>) => sql`SELECT ${asked.find}, ${asked.name}`);
    expect(query({ find: 'a', name: 'b' }).params).toEqual(['a', 'b']);
  });

  it('takes values and slots in objects and lists of any depth', () => {
    const inner = template(({ flags }: Values<{ flags: { isOn: boolean } }>) =>
      select(sql`SELECT ${compute([flags.isOn], Number)}`, (row) => row),
    );
    const outer = template((isOn: Value<boolean>) => [inner({ flags: { isOn } }), sql`SELECT ${jsonText([{ isOn }])}`]);
    expect(outer(false).map(({ params }) => params)).toEqual([[0], ['[{"isOn":false}]']]);
  });
});

describe('perShape', () => {
  it('makes one template for each form', () => {
    const make = vi.fn((withSize: boolean) =>
      template((id: Value<string>) => sql`SELECT ${id}${withSize ? sql`, 1` : sql``}`),
    );
    const query = perShape(make);
    expect([query(true)('a').sql, query(false)('a').sql, query(true)('b').sql]).toEqual([
      'SELECT ?, 1',
      'SELECT ?',
      'SELECT ?, 1',
    ]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('refuses free texts and numbers as forms', () => {
    const byName = perShape((name: string) => template((id: Value<string>) => sql`SELECT ${id}, ${name}`));
    // @ts-expect-error: of texts there is no end
    expect(byName('a')('x').params).toEqual(['x', 'a']);
  });

  it('forgets the oldest form if there are more than 64', () => {
    const make = vi.fn((..._form: boolean[]) => template((id: Value<string>) => sql`SELECT ${id}`));
    const query = perShape(make);
    const forms = Array.from({ length: 65 }, (_, size) => Array.from({ length: size }, () => true));
    for (const form of forms) query(...form)('a');
    query(...(forms[64] ?? []))('a');
    expect(make).toHaveBeenCalledTimes(65);
    query(...(forms[0] ?? []))('a');
    expect(make).toHaveBeenCalledTimes(66);
  });
});

describe('perPatch', () => {
  it('makes one template for each set of properties that are named', () => {
    const build = vi.fn(({ a, b }: Patch<{ a?: string; b?: string | null }>, id: Value<string>) =>
      [a, b].map((part) => sql`SELECT ${part === undefined ? sql`'none'` : part}, ${id}`),
    );
    const query = perPatch((patch: Patch<{ a?: string; b?: string | null }>, id: Value<string>) => build(patch, id));
    const texts = ['SELECT ?, ?', "SELECT 'none', ?"];
    expect(query({ a: 'x' }, 'i').map(({ sql: written }) => written)).toEqual(texts);
    expect(query({ a: 'y' }, 'k').map(({ params }) => params)).toEqual([['y', 'k'], ['k']]);
    expect(query({ b: null }, 'k').map(({ params }) => params)).toEqual([['k'], [null, 'k']]);
    expect(build).toHaveBeenCalledTimes(2);
  });
});
