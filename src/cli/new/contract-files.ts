/** The files of a new operation in contract/. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toKebabCase } from '../../codegen/emit/names.ts';
import { root } from '../local/paths.ts';
import { note } from './note.ts';
import { itemOf, Unsuitable, type MadeFile, type NewOperation, type OwnProblem } from './operation.ts';

/** The problems of which the generator derives the example (contract/default-examples.yaml). */
function listDefaults(): ReadonlySet<string> {
  const defaults = parse(readFileSync(join(root, 'contract/default-examples.yaml'), 'utf8')) as Record<
    string,
    { readonly problem: string }
  >; // the generator refuses other forms
  return new Set(Object.values(defaults).map(({ problem }) => problem));
}

/** The status of the success. An answer without a body is the simplest one that a change can have. */
export function successOf({ isChange }: NewOperation): 200 | 204 {
  return isChange ? 204 : 200;
}

/** Makes the path, its line, its parameters, the schema of the answer, and the examples. */
export function contractFiles(operation: NewOperation): MadeFile[] {
  return [
    ...pathFiles(operation),
    ...operation.parameters
      .filter(({ isNew }) => isNew)
      .map(({ name, file }): MadeFile => ({
        file,
        text: `name: ${name}\nin: path\nrequired: true\ndescription: '${note}: Id of the thing.'\nschema: { type: string, format: uuid }\n`,
        fillIn: `${file}: the description, and another schema if it is no UUID`,
      })),
    ...(operation.isChange ? [] : schemaFiles(operation)),
    ...exampleFiles(operation),
  ];
}

function pathFiles(operation: NewOperation): MadeFile[] {
  const { method, path, area, isChange } = operation;
  const openapi = readFileSync(join(root, 'contract/openapi.yaml'), 'utf8');
  const listed = openapi.split('\n').find((line) => line.startsWith(`  ${path}: `));
  const facts = isChange ? 'x-writes, and a requestBody if it takes one' : 'and x-reads';
  const fillIn = `summary, description, x-problems, ${facts}`;
  if (listed === undefined) {
    const file = `contract/paths/${area}/${nameOfPath(operation)}.yaml`;
    return [
      { file, text: pathItem(operation), fillIn: `${file}: ${fillIn}` },
      {
        file: 'contract/openapi.yaml',
        text: insertPath(openapi, area, `  ${path}: { $ref: ${file.replace('contract/', '')} }`),
        isChange: true,
      },
    ];
  }
  const file = `contract/${/\$ref: (\S+)/.exec(listed)?.[1] ?? ''}`;
  const present = readFileSync(join(root, file), 'utf8');
  if (new RegExp(`^${method}:`, 'm').test(present))
    throw new Unsuitable(`${method.toUpperCase()} ${path} exists already, in ${file}.`);
  return [{ file, text: `${present}${pathItem(operation)}`, isChange: true, fillIn: `${file}: ${fillIn}` }];
}

/** `/matching/bookmarks/{userId}` → `bookmark`; the name of the operation if that file exists. */
function nameOfPath({ path, area, kebab }: NewOperation): string {
  const segments = path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'));
  const last = segments.at(-1) ?? kebab;
  const name = path.endsWith('}') ? last.replace(/ies$/, 'y').replace(/s$/, '') : last;
  return existsSync(join(root, `contract/paths/${area}/${name}.yaml`)) ? kebab : name;
}

/** Inserts the line behind the other paths of the area, or behind all paths. */
function insertPath(openapi: string, area: string, line: string): string {
  const lines = openapi.split('\n');
  const ofArea = lines.findLastIndex((each) => each.includes(`{ $ref: paths/${area}/`));
  const last = ofArea >= 0 ? ofArea : lines.findLastIndex((each) => each.includes('{ $ref: paths/'));
  return lines.toSpliced(last + 1, 0, line).join('\n');
}

function pathItem(operation: NewOperation): string {
  const { id, area, summary, method, isAdmin, isChange, parameters, problems, schema } = operation;
  const references = parameters.map(({ file }) => `    - $ref: ../../${file.replace('contract/', '')}`);
  // Pages of a shared schema have a name of their own: two lists of the same items can differ.
  const page = schema === itemOf(id) ? 'true' : `{ name: ${itemOf(id)}Page }`;
  const success = isChange
    ? ["    '204':", `      description: '${note}: What holds now.'`]
    : [
        "    '200':",
        `      description: '${note}: ${id.startsWith('list') ? 'What a page contains, and in which order' : 'What the answer contains'}.'`,
        '      content:',
        '        application/json:',
        id.startsWith('list')
          ? `          schema: { x-page: ${page}, items: { $ref: ../../schemas/${schema}.yaml } }`
          : `          schema: { $ref: ../../schemas/${schema}.yaml }`,
      ];
  return `${[
    `${method}:`,
    `  operationId: ${id}`,
    `  tags: [${area}]`,
    `  summary: ${summary}`,
    `  description: '${note}: What the operation does, when to call it, and what to do about its problems.'`,
    `  x-access: ${isAdmin ? 'admin' : 'self'}`,
    ...(isAdmin ? ['  x-sensitive: true'] : []),
    '  x-rate-limit: standard',
    ...(problems.length > 0 ? [`  x-problems: [${problems.map(({ code }) => code).join(', ')}]`] : []),
    ...(references.length > 0 ? ['  parameters:', ...references] : []),
    '  responses:',
    ...success,
  ].join('\n')}\n`;
}

/** The schema of the answer, unless there is one of that name. */
function schemaFiles({ schema }: NewOperation): MadeFile[] {
  const file = `contract/schemas/${schema}.yaml`;
  if (existsSync(join(root, file))) return [];
  const text = `type: object
description: '${note}: What it is.'
required: [createdAt]
properties:
  createdAt: { type: string, format: date-time, description: '${note}: The properties of the answer.' }
`;
  return [{ file, text, fillIn: `${file}: the properties` }];
}

function exampleFiles(operation: NewOperation): MadeFile[] {
  const success = {
    ...exampleFile(operation, successOf(operation), 'done', `${operation.summary}`, scenarioOf(operation)),
    fillIn: `contract/examples/${operation.id}/: summaries, scenarios and requests that lead to each answer; leave out the bodies`,
  };
  const defaults = listDefaults();
  const own = operation.problems.filter(({ code }) => !defaults.has(code));
  return [success, ...own.map((problem) => problemExample(operation, problem))];
}

/** The example after which there is something to delete or to list: that of the PUT which `npm run new` has written. */
function scenarioOf({ id, method, path }: NewOperation): string | null {
  const isBefore = (other: string): boolean =>
    method === 'delete' ? other === path : id.startsWith('list') && /^\/\{\w+\}$/.test(other.replace(path, ''));
  const openapi = readFileSync(join(root, 'contract/openapi.yaml'), 'utf8');
  for (const [, other = '', file = ''] of openapi.matchAll(/^ {2}(\/\S*): \{ \$ref: (\S+) \}$/gm)) {
    if (!isBefore(other)) continue;
    const before = /^put:\n {2}operationId: (\S+)$/m.exec(readFileSync(join(root, 'contract', file), 'utf8'))?.[1];
    if (existsSync(join(root, `contract/examples/${before}/done.yaml`))) return `${before}/done`;
  }
  return null;
}

function problemExample(operation: NewOperation, { code, status }: OwnProblem): MadeFile {
  const name = toKebabCase(code.split('.')[1] ?? code).replaceAll('_', '-');
  return exampleFile(operation, status, name, `${note}: How ${code} happens`);
}

function exampleFile(
  { id, isAdmin, parameters }: NewOperation,
  status: number,
  name: string,
  summary: string,
  scenario: string | null = null,
): MadeFile {
  const path = parameters.map(({ name: parameter, example }) => `${parameter}: '${example}'`);
  const request = [
    ...(path.length > 0 ? [`path: { ${path.join(', ')} }`] : []),
    ...(status < 400 ? [] : ['headers: { accept-language: en }']),
  ];
  const lines = [
    `summary: ${JSON.stringify(summary)}`,
    `status: ${status}`,
    `as: ${isAdmin ? 'hana' : 'mina'}`,
    ...(scenario === null ? [] : [`scenario: ${scenario}`]),
    ...(request.length > 0 ? [`request: { ${request.join(', ')} }`] : []),
  ];
  return { file: `contract/examples/${id}/${name}.yaml`, text: `${lines.join('\n')}\n` };
}
