/**
 * Statements are built once: a request binds values to texts that are kept (src/store/template.ts). Building the SQL of
 * a request costs more than running it. Here every example of every operation is sent twice, each time in the same
 * world. The first time, its statements are compared with those that are built from the values of the request. The
 * second time, no SQL may be built.
 */
import { eq, SQL, sql } from 'drizzle-orm';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { describe, expect, inject, it, vi } from 'vitest';
import type { Case, CaseFile, ExampleAct } from '../../src/codegen/emit/cases/case.ts';
import { compile, select } from '../../src/store/statement.ts';
import { compute, template, type Value } from '../../src/store/template.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { differencesIn } from '../support/template-differences.ts';
import { fillParts, send } from './run/send.ts';
import { prepareWorld, senderOf } from './run/stage.ts';

const files = import.meta.glob<CaseFile>(['../../generated/cases/*/*.json', '!**/realtime/*'], {
  eager: true,
  import: 'default',
});

type Example = Case & ExampleAct;

/** As in cases.test.ts. */
const chosen = inject('casesOf');

describe('a request gets the statements of its values, and the second time no SQL is built, for', () => {
  for (const file of nonEmpty(Object.values(files), 'case files')) {
    if (chosen.length > 0 && !chosen.includes(file.operation)) continue;
    const examples = file.cases.filter((each) => each.act === 'example');
    if (examples.length === 0) continue;
    it(file.operation, { timeout: 60_000 }, async () => {
      const found: Record<string, { readonly different: readonly string[]; readonly built: readonly string[] }> = {};
      for (const example of examples) {
        let built: readonly string[] = [];
        const different = await differencesIn(async () => {
          built = await sendExample(file, example);
        });
        if (built.length > 0) built = await sendExample(file, example);
        if (different.length + built.length > 0) found[`${example.status} ${example.example}`] = { different, built };
      }
      expect(found).toEqual({});
    });
  }
});

describe('the count of this test', () => {
  it('notices a statement that is built', async () => {
    expect(await textsBuiltIn(async () => compile(sql`SELECT 1`))).toEqual(['SELECT 1']);
  });
});

describe('the comparison of this test', () => {
  const query = (...parts: readonly unknown[]) => select(sql`SELECT ${parts[0]}, ${parts[1]}`, (row) => row);
  const coded = sqliteTable('coded', { json: text({ mode: 'json' }).$type<string>() }).json;

  it.each<[string, () => unknown]>([
    ['===', () => template((a: Value<string>) => query(a === 'x' ? 1 : 2))('x')],
    ['??', () => template((a: Value<string | null>) => query(a ?? 'none'))(null)],
    ['a condition', () => template((a: Value<string>) => query(a ? 1 : 2))('')],
    ['a random id', () => template((a: Value<string>) => query(a, crypto.randomUUID()))('x')],
    ['an encoder that slots do not get', () => template((a: Value<string>) => sql`SELECT ${eq(coded, a)}`)('x')],
  ])('notices %s in a template', async (_what, call) => {
    expect(await differencesIn(async () => call())).toHaveLength(1);
  });

  it('notices it in a template inside another one', async () => {
    const inner = template((a: Value<string>) => query(a === 'x' ? 1 : 2));
    const outer = template((a: Value<string>) => [inner(a)]);
    expect(await differencesIn(async () => outer('x'))).toHaveLength(1);
  });

  it('finds nothing in a template that treats its values as it should', async () => {
    const fine = template((a: Value<string>) =>
      query(
        a,
        compute([a], (sent) => sent === 'x'),
      ),
    );
    expect(await differencesIn(async () => fine('x'))).toEqual([]);
  });
});

/** Sends an example in its world, and returns the texts of the statements that were built for it. */
async function sendExample(file: CaseFile, { scenario, request, as, status }: Example): Promise<string[]> {
  const variables = await prepareWorld(scenario);
  return textsBuiltIn(async () => {
    const answer = await send(file, fillParts(request, variables), senderOf(as));
    expect(answer.status, answer.text).toBe(status);
  });
}

/** All SQL of Drizzle becomes text in one method. */
async function textsBuiltIn(work: () => Promise<unknown>): Promise<string[]> {
  const built = vi.spyOn(SQL.prototype, 'toQuery');
  try {
    await work();
    return built.mock.results.map(({ value }) => (value as { sql: string }).sql); // what the method returns
  } finally {
    built.mockRestore();
  }
}
