/** The files of a new operation in src/ and test/. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { toKebabCase } from '../../codegen/emit/names.ts';
import { root } from '../local/paths.ts';
import { note } from './note.ts';
import { successOf } from './contract-files.ts';
import { Unsuitable, type MadeFile, type NewOperation } from './operation.ts';

/** Makes the handler, the service of a change, and the test. The list of the area's handlers is generated. */
export function codeFiles(operation: NewOperation): MadeFile[] {
  const index = `src/areas/${operation.area}/index.ts`;
  if (!existsSync(join(root, index))) throw new Unsuitable(`There is no ${index}.`);
  const service = operation.isChange ? serviceName(operation) : null;
  return [
    handlerFile(operation, service),
    ...(service === null ? [] : [serviceFile(operation, service)]),
    testFile(operation),
  ];
}

/** Services have verbs of their own, because no two layers export one name. */
const serviceVerbs: Readonly<Record<string, string>> = {
  save: 'store',
  create: 'add',
  delete: 'remove',
  update: 'change',
  replace: 'overwrite',
};

function serviceName({ id, noun, area }: NewOperation): string {
  const verb = serviceVerbs[id.slice(0, id.length - noun.length)];
  const usual = verb === undefined ? null : `${verb}${noun}`;
  return usual !== null && !exportedIn(area).has(usual) ? usual : `commit${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

/** The names of the functions that the files of an area export. */
function exportedIn(area: string): Set<string> {
  const folder = join(root, 'src/areas', area);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^export (?:async )?function (\w+)/gm)].map(
        ([, name = '']) => name,
      ),
    ),
  );
}

function handlerFile(
  { id, noun, kebab, area, method, path, parameters }: NewOperation,
  service: string | null,
): MadeFile {
  const file = `src/areas/${area}/handlers/${kebab}.ts`;
  const head = `import type { Input, Reply } from '../../../../generated/server/handlers.ts';\n`;
  const comment = `/** ${method.toUpperCase()} ${path} */`;
  if (service === null) {
    const text = `${head}
${comment}
export async function ${id}(_input: Input<'${id}'>): Promise<Reply<'${id}'>> {
  throw new Error('${note}: ${id} reads with a query of data/ and answers a view.');
}
`;
    return { file, text, fillIn: `${file}: call a query of src/areas/${area}/data, and answer a view of it` };
  }
  const values = ['deps', 'auth.userId', ...parameters.map(({ name }) => `params.${name}`)];
  const input = ['auth', ...(parameters.length > 0 ? ['params'] : []), 'deps'].join(', ');
  const text = `${head}import { ${service} } from '../services/${toKebabCase(noun)}.ts';

${comment}
export async function ${id}({ ${input} }: Input<'${id}'>): Promise<Reply<'${id}'>> {
  await ${service}(${values.join(', ')});
  return { status: 204 };
}
`;
  return { file, text };
}

/** The changes of one thing stand in one file: a second one is added at its end. */
function serviceFile({ area, noun, parameters, problems }: NewOperation, service: string): MadeFile {
  const file = `src/areas/${area}/services/${toKebabCase(noun)}.ts`;
  const before = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null;
  const names = parameters.map(({ name }) => (name === 'userId' ? 'personId' : name));
  const parameterList = ['_deps: Deps', '_userId: string', ...names.map((name) => `_${name}: string`)].join(', ');
  const refusals = problems.length > 0 ? `\n *\n * @throws Refused ${problems.map(({ code }) => code).join(', ')}` : '';
  const text = `${before ?? `import type { Deps } from '../../../platform/deps.ts';\n`}
/**
 * ${note}: What changes, and what holds afterwards.${refusals}
 */
export async function ${service}(${parameterList}): Promise<void> {
  throw new Error('${note}: ${service} commits the statements of data/ in one batch.');
}
`;
  const fillIn = `${file}: commit the statements that a function of src/areas/${area}/data builds`;
  return { file, text, fillIn, ...(before !== null && { isChange: true }) };
}

function testFile(operation: NewOperation): MadeFile {
  const { id, kebab, area, problems } = operation;
  const file = `test/areas/${area}/operations/${kebab}.test.ts`;
  const byStatus = Map.groupBy(problems, ({ status }) => status);
  const cases = [
    caseOf(successOf(operation), [`${note}: says what holds afterwards`]),
    ...[...byStatus]
      .toSorted(([one], [other]) => one - other)
      .map(([status, all]) =>
        caseOf(
          status,
          all.map(({ code }) => `${note}: answers ${code} to whom`),
        ),
      ),
  ];
  const text = `import { beforeEach, describe, expect, it } from 'vitest';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('${id}', () => {
${cases.join('\n\n')}
});
`;
  return {
    file,
    text,
    fillIn: `${file}: what it guarantees, status by status, through the client (test/support/sdk.ts)`,
  };
}

function caseOf(status: number, titles: readonly string[]): string {
  const tests = titles.map(
    (title) => `    it('${title}', () => {\n      expect.fail('This test is not written yet.');\n    });`,
  );
  return `  describe('${status}', () => {\n${tests.join('\n\n')}\n  });`;
}
