import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nonEmpty } from '../../support/nonempty.ts';
import { Faults } from '../../../src/codegen/faults.ts';
import type { Json } from '../../../src/codegen/read/json.ts';
import { readSingle } from '../../../src/codegen/single/read-single.ts';
import { printComponents, evaluateComponents } from '../../../src/codegen/single/run.ts';
import { cases, refusals } from './cases.ts';

function judge(schema: Json, values: readonly Json[]): boolean[] {
  const faults = new Faults();
  const { components, root } = readSingle(schema, faults);
  expect(faults.all).toEqual([]);
  const made = evaluateComponents(printComponents(components, true))[root];
  return values.map((value) => made?.safeParse(value).success ?? false);
}

describe('a single JSON Schema', () => {
  for (const [name, { schema, valid, invalid }] of Object.entries(cases)) {
    it(`is judged correctly: ${name}`, () => {
      expect(judge(schema, valid)).toEqual(valid.map(() => true));
      expect(judge(schema, invalid)).toEqual(invalid.map(() => false));
    });
  }

  for (const [name, [schema, reason]] of Object.entries(refusals)) {
    it(`is refused because of ${name}`, () => {
      const faults = new Faults();
      readSingle(schema, faults);
      expect(faults.all.map((fault) => fault.reason).join(' ')).toContain(reason);
      expect(nonEmpty(faults.all, 'faults').every(({ advice }) => advice.endsWith('.'))).toBe(true);
    });
  }
});

describe('npm run schema:check', () => {
  function run(
    schema: string,
    instances: string,
    ...more: string[]
  ): { status: number | null; stdout: string; stderr: string } {
    const folder = mkdtempSync(join(tmpdir(), 'schema-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [schemaFile, instancesFile] = [join(folder, 'schema.json'), join(folder, 'instances.json')];
    writeFileSync(schemaFile, schema);
    writeFileSync(instancesFile, instances);
    const cli = join(import.meta.dirname, '../../../src/codegen/single/cli.ts');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, '--schema', schemaFile, '--instances', instancesFile, ...more],
      { encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  }

  it('prints one verdict per line, and exits with 0 if all values are valid, else with 1', () => {
    expect(run('{"type":"integer"}', '[1, 1.0, "1"]')).toMatchObject({ status: 1, stdout: 'valid\nvalid\ninvalid\n' });
    expect(run('{"type":"integer"}', '[1]')).toMatchObject({ status: 0, stdout: 'valid\n' });
  });

  it('prints one line with the reason if it refuses the schema', () => {
    const { status, stdout } = run('{"$recursiveRef":"#"}', '[1, 2]');
    expect(status).toBe(3);
    expect(stdout).toMatch(/^refused: #\/\$recursiveRef: The keyword `\$recursiveRef` is not supported\. .*\n$/);
  });

  it('accepts deeply nested values and files with a byte order mark', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(run('\uFEFF{"type":"array","items":{"$ref":"#"}}', `\uFEFF[${deep},[1]]`)).toMatchObject({
      status: 1,
      stdout: 'valid\ninvalid\n',
    });
  });

  it('prints its help with the keywords, and names the faults of its files', () => {
    const { status, stdout } = run('{}', '[]', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('patternProperties');
    expect(run('{', '[]')).toMatchObject({ status: 2, stdout: '' });
    expect(run('{}', '{}').stderr).toContain('is not a JSON array.');
  });
});
