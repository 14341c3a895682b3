/**
 * Statements are built once: a request binds values to texts that are kept (src/store/template.ts). Building the SQL of
 * a request costs more than running it. Here every example of every operation is sent twice, each time in the same
 * world, and the second time no SQL may be built.
 */
import { sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { describe, expect, inject, it, vi } from 'vitest';
import type { Case, CaseFile, ExampleAct } from '../../src/codegen/emit/cases/case.ts';
import { compile } from '../../src/store/statement.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { fillParts, send } from './run/send.ts';
import { prepareWorld, senderOf } from './run/stage.ts';

const files = import.meta.glob<CaseFile>(['../../generated/cases/*/*.json', '!**/realtime/*'], {
  eager: true,
  import: 'default',
});

type Example = Case & ExampleAct;

/** As in cases.test.ts. */
const chosen = inject('casesOf');

describe('the second time, no SQL is built for a request of', () => {
  for (const file of nonEmpty(Object.values(files), 'case files')) {
    if (chosen.length > 0 && !chosen.includes(file.operation)) continue;
    const examples = file.cases.filter((each) => each.act === 'example');
    if (examples.length === 0) continue;
    it(file.operation, { timeout: 60_000 }, async () => {
      const built: Record<string, readonly string[]> = {};
      for (const example of examples) {
        if ((await sendExample(file, example)).length === 0) continue;
        const texts = await sendExample(file, example);
        if (texts.length > 0) built[`${example.status} ${example.example}`] = texts;
      }
      expect(built).toEqual({});
    });
  }
});

describe('the count of this test', () => {
  it('notices a statement that is built', async () => {
    expect(await textsBuiltIn(async () => compile(sql`SELECT 1`))).toEqual(['SELECT 1']);
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
  const built = vi.spyOn(SQLiteAsyncDialect.prototype, 'sqlToQuery');
  try {
    await work();
    return built.mock.results.map(({ value }) => (value as { sql: string }).sql); // what the method returns
  } finally {
    built.mockRestore();
  }
}
