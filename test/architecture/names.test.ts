/** The operationId names the handler, its file and its tests. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';
import { describedIn, type Described } from './support/described.ts';
import { sourceFiles } from './support/source.ts';

interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly responses: readonly { readonly status: number }[];
}

const { operations } = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as {
  operations: readonly Operation[];
};
const ids = new Set(operations.map(({ id }) => id));
const behaviour = nonEmpty(
  sourceFiles('test/areas').filter(({ path }) => path.endsWith('.test.ts')),
  'tests of operations',
);

/**
 * Handlers that a function `<operationId>With` creates, because they need something that their layer may not import.
 */
const createdHandlers = new Set(['setClock']);

describe('names', () => {
  it('of handlers: each operation has src/areas/<tag>/handlers/<operation>.ts, which exports its operationId', () => {
    const misplaced = nonEmpty(operations, 'operations').filter(({ id, tag }) => {
      const file = `src/areas/${tag}/handlers/${kebab(id)}.ts`;
      return (
        !existsSync(file) ||
        !new RegExp(`export (async )?function ${id}${createdHandlers.has(id) ? 'With' : ''}\\(`).test(
          readFileSync(file, 'utf8'),
        )
      );
    });
    expect(misplaced.map(({ id, tag }) => `src/areas/${tag}/handlers/${kebab(id)}.ts should export ${id}`)).toEqual([]);
  });

  it('of tests: each operation has operations/<operation>.test.ts in its area, which describes its operationId', () => {
    const untested = nonEmpty(operations, 'operations').filter(
      ({ id, tag }) =>
        !described(`test/areas/${tag}/operations/${kebab(id)}.test.ts`).some(({ title }) => title === id),
    );
    expect(
      untested.map(({ id, tag }) => `test/areas/${tag}/operations/${kebab(id)}.test.ts should describe('${id}')`),
    ).toEqual([]);
  });

  it('of tests: no other file describes an operationId', () => {
    const elsewhere = behaviour.flatMap(({ path, tree }) =>
      describedIn(tree)
        .filter(({ title }) => ids.has(title) && !path.endsWith(`/${kebab(title)}.test.ts`))
        .map(({ title }) => `${path} describes ${title}`),
    );
    expect(elsewhere).toEqual([]);
  });

  it('of tests: each test of an operation is inside a nested describe, and a status in a title is declared', () => {
    const astray = nonEmpty(operations, 'operations').flatMap(({ id, tag, responses }) => {
      const path = `test/areas/${tag}/operations/${kebab(id)}.test.ts`;
      const declared = new Set(responses.map(({ status }) => String(status)));
      return described(path)
        .filter(({ title }) => title === id)
        .flatMap(({ inside, hasTests }) => [
          ...(hasTests ? [`${path} has a test that is not below a status`] : []),
          ...inside
            .filter(({ title }) => /^\d/.test(title) && !declared.has(title))
            .map(({ title }) => `${path} describes ${title}, which is not a declared status`),
        ]);
    });
    expect(astray).toEqual([]);
  });

  it('of types: each handler has the form async function f(input: Input<f>): Promise<Reply<f>>', () => {
    const loose = nonEmpty(
      operations.filter(({ id }) => !createdHandlers.has(id)),
      'operations',
    ).filter(({ id, tag }) => {
      const text = readFileSync(`src/areas/${tag}/handlers/${kebab(id)}.ts`, 'utf8');
      return !text.includes(`Input<'${id}'>`) || !text.includes(`Promise<Reply<'${id}'>>`);
    });
    expect(
      loose.map(({ id }) => id),
      'Without these types, a handler could return properties that the contract does not have.',
    ).toEqual([]);
  });

  it('of files are in kebab-case', () => {
    const files = globSync(['src/**/*.{ts,tsx,mjs,css}', 'test/**/*.{ts,tsx,mjs}', 'migrations/*.sql'], {
      withFileTypes: true,
    }).filter((entry) => entry.isFile());
    const odd = nonEmpty(files, 'files').filter(({ name }) => !/^[a-z0-9_]+([-.][a-z0-9]+)*$/.test(name));
    expect(odd.map(({ parentPath, name }) => `${parentPath}/${name}`)).toEqual([]);
  });

  it('of schemas never end in DTO, Model or Data', () => {
    const schemas = globSync('contract/schemas/*.yaml').map((file) => file.split('/').at(-1) ?? '');
    expect(
      nonEmpty(schemas, 'schemas').filter(
        (name) => !/^[A-Z][A-Za-z0-9]+\.yaml$/.test(name) || /(DTO|Dto|Model|Data)\.yaml$/.test(name),
      ),
    ).toEqual([]);
  });
});

function described(path: string): Described[] {
  return behaviour.filter((file) => file.path === path).flatMap(({ tree }) => describedIn(tree));
}

function kebab(id: string): string {
  return id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
