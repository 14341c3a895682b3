/**
 * A template is built once, from slots (`src/store/template.ts`). Most mistakes throw; those that would silently fix
 * one branch for all calls are refused here. `test/contract/builds.test.ts` compares the statements of all examples.
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';
import { placeOf, sourceFiles } from './support/source.ts';
import { templateFaults } from './support/templates.ts';

describe('a template', () => {
  it('is made by a module, takes only values, and never branches on one', () => {
    // pagesOf makes two templates, and is called by modules only, as the others are.
    const sources = sourceFiles('src/areas', 'src/jobs', 'src/store').filter(
      ({ path }) => path !== 'src/store/page.ts',
    );
    const files = nonEmpty(sources, 'files');
    const faults = files.flatMap((file) =>
      templateFaults(file.tree).map(({ node, what }) => `${placeOf(file, node)} ${what}`),
    );
    expect(faults, 'src/store/README.md says what to use instead.').toEqual([]);
  });

  it.each([
    ['inside a function', 'function f() { return template((a: Value<string>) => sql``); }'],
    ['of a list inside a function', 'const f = () => pagesOf((a: Value<string>, after) => list);'],
    ['with a default', 'const t = template((a: Value<number> = 1) => sql``);'],
    ['with a rest parameter', 'const t = template((...a: Value<number>[]) => sql``);'],
    ['with a plain parameter', 'const t = template((a: string) => sql``);'],
    ['with a parameter without a type', 'const t = perPatch((a) => sql``);'],
    ['that compares a value', "const t = template((a: Value<string>) => sql`${a === 'x' ? 1 : 2}`);"],
    ['that compares with a value', "const t = template((a: Value<string>) => sql`${'x' !== a}`);"],
    ['that has a default for a value', 'const t = template(({ a }: Values<A>) => sql`${a ?? 1}`);'],
    ['that asks whether a value is true', 'const t = template((a: Values<A>) => (a.b ? [] : []));'],
    ['with a condition', 'const t = template((a: Value<boolean>) => { if (a) return []; return []; });'],
    ['that combines values', 'const t = template((a: Value<boolean>) => sql`${a && 1}`);'],
    ['that negates a value', 'const t = template((a: Value<boolean>) => sql`${!a}`);'],
    ['whose helper compares a value', "function part(a: Value<string>) { return a === 'x' ? sql`1` : sql`2`; }"],
  ])('is refused %s', (_what, code) => {
    expect(templateFaults(parse(code))).toHaveLength(1);
  });

  it.each([
    [
      'with a value that may be null',
      'function part(a: Value<string> | null) { return a === null ? sql`1` : sql`2`; }',
    ],
    ['with a value that may be absent', 'function part(a?: Value<string>) { return a === undefined ? [] : [a]; }'],
    ['of a patch', 'const t = perPatch(({ a }: Patch<A>) => (a === undefined ? [] : [sql`${a}`]));'],
    ['of a form', 'const t = perShape((isOpen: boolean) => template((a: Value<string>) => (isOpen ? b : c)));'],
    ['of a list', 'const t = pagesOf((a: Value<string>, after) => list);'],
    ['that computes a value', 'const t = template((a: Value<string>) => sql`${compute([a], (a) => a ?? 1)}`);'],
  ])('is accepted %s', (_what, code) => {
    expect(templateFaults(parse(code))).toEqual([]);
  });
});

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
}
