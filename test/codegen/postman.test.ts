/**
 * Tests the Postman collection with models made for these tests. test/cli/postman.test.ts sends the real collection.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeRequestItem } from '../../src/codegen/emit/postman/request.ts';
import { emitPostman } from '../../src/codegen/emit/postman/index.ts';
import { Faults } from '../../src/codegen/faults.ts';
import type { ContractModel, ExampleModel, OperationModel } from '../../src/codegen/model/operation.ts';
import { readPostmanPlan, type Step } from '../../src/codegen/read/postman.ts';

// Made by the generator.
const model = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as ContractModel;
const folder = mkdtempSync(join(tmpdir(), 'studymate-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function step(
  id: string,
  name: string,
  changes: { operation?: Partial<OperationModel>; request?: Partial<ExampleModel['request']> } = {},
): Step {
  const operation = model.operations.find((candidate) => candidate.id === id);
  const example = operation?.examples.find((candidate) => candidate.name === name);
  if (!operation || !example) throw new Error(`There is no example ${id}/${name}.`);
  return {
    operation: { ...operation, ...changes.operation },
    example: { ...example, request: { ...example.request, ...changes.request } },
  };
}

async function planOf(text: string): Promise<{ plan: Awaited<ReturnType<typeof readPostmanPlan>>; reasons: string[] }> {
  writeFileSync(join(folder, 'postman.yaml'), text);
  const faults = new Faults();
  return { plan: await readPostmanPlan(folder, model, faults), reasons: faults.all.map(({ reason }) => reason) };
}

describe('the plan', () => {
  it('may be missing, and then no collection is generated', async () => {
    expect(await readPostmanPlan(join(folder, 'nowhere'), model, new Faults())).toBeNull();
    expect(emitPostman(model, null)).toEqual([]);
  });

  it('is refused if it names an operation or an example that does not exist', async () => {
    expect((await planOf('signIn: nobody')).reasons).toEqual(['The operation nobody for signing in does not exist.']);
    expect((await planOf('{ signIn: devLogin, changes: [updateMyProfile/nothing] }')).reasons).toEqual([
      'The example updateMyProfile/nothing does not exist.',
    ]);
  });
});

describe('the collection', () => {
  it('is generated with the same content every time', async () => {
    const { plan } = await planOf(readFileSync('contract/postman.yaml', 'utf8'));
    expect(emitPostman(model, plan)).toEqual(emitPostman(model, plan));
    expect(emitPostman(model, plan)[0]?.text).toBe(
      readFileSync('generated/postman/studymate.postman_collection.json', 'utf8'),
    );
  });

  it('writes query parameters in the style that the contract declares, encodes values and keeps variables', () => {
    const list = { name: 'level', in: 'query', required: false, description: '', schema: { kind: 'string' } } as const;
    const rawOf = (separator: ',' | null, query: ExampleModel['request']['query']) =>
      makeRequestItem(
        step('getMyProfile', 'mine', {
          operation: { parameters: [{ ...list, codec: { kind: 'list', items: 'string', separator } }] },
          request: { query },
        }),
      );
    const raw = (item: unknown) => (item as { request: { url: { raw: string } } }).request.url.raw; // Postman's format
    expect(raw(rawOf(',', { level: ['A1', 'A2'] }))).toBe('{{baseUrl}}/users/me?level=A1%2CA2');
    expect(raw(rawOf(null, { level: ['A1', 'A2'] }))).toBe('{{baseUrl}}/users/me?level=A1&level=A2');
    expect(raw(rawOf(null, { filter: { level: 'A1' }, text: 'a b', cursor: '{{cursor}}' }))).toBe(
      '{{baseUrl}}/users/me?filter[level]=A1&text=a%20b&cursor={{cursor}}',
    );
  });

  it('lets the user choose a file, and lets Postman set its Content-Type', () => {
    const item = makeRequestItem(step('uploadProfileImage', 'portrait'));
    expect(item).toMatchObject({
      request: { header: [], body: { mode: 'formdata', formdata: [{ key: 'file', type: 'file', src: null }] } },
    });
  });
});
