import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toKebabCase, toPascalCase } from '../../codegen/emit/names.ts';
import { root } from '../local/paths.ts';

/** Why no files are written: a message for the user. */
export class Unsuitable extends Error {}

/** A file to write. */
export interface MadeFile {
  readonly file: string;
  readonly text: string;
  /** True if the file exists and gets more lines. */
  readonly isChange?: boolean;
  /** What the author has to do in it. */
  readonly fillIn?: string;
}

/** One of the operation's own problems. */
export interface OwnProblem {
  readonly code: string;
  readonly status: number;
}

/** A parameter of the path. `example` is a value for the examples. */
export interface PathParameter {
  readonly name: string;
  readonly file: string;
  readonly isNew: boolean;
  readonly example: string;
}

/** A new operation: everything that its files say about it. */
export interface NewOperation {
  /** `saveBookmark`; in file names `save-bookmark`. */
  readonly id: string;
  readonly kebab: string;
  /** The id without its verb: `Bookmark`. */
  readonly noun: string;
  /** `Save a bookmark`. */
  readonly summary: string;
  readonly method: (typeof methods)[number];
  readonly path: string;
  readonly area: string;
  readonly isChange: boolean;
  readonly isAdmin: boolean;
  readonly parameters: readonly PathParameter[];
  readonly problems: readonly OwnProblem[];
  /** For a list: the schema of its items, `Bookmark`. For another GET: the schema of the answer. */
  readonly schema: string;
}

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/**
 * Checks the words of the command and describes the operation.
 *
 * @throws Unsuitable if a word is malformed, the area or a problem is unknown, or the operation exists.
 */
export function describeOperation(words: {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly area?: string | undefined;
  readonly problems?: string | undefined;
  readonly schema?: string | undefined;
}): NewOperation {
  const { id, path } = words;
  if (!/^[a-z]+(?:[A-Z][a-z0-9]*)+$/.test(id))
    throw new Unsuitable(`${id} is not an operationId. Write a verb and a noun in camelCase, such as saveBookmark.`);
  const method = methods.find((each) => each === words.method.toLowerCase());
  if (method === undefined)
    throw new Unsuitable(`${words.method} is not a method. Use GET, PUT, POST, PATCH or DELETE.`);
  if (!/^(?:\/(?:[a-z][a-z0-9-]*|\{[a-z][A-Za-z0-9]*\}))+$/.test(path))
    throw new Unsuitable(
      `${path} is not a path. Write segments in lower case with hyphens and parameters in braces, such as /matching/bookmarks/{userId}.`,
    );
  refuseExisting(id);
  const area = areaOf(path, words.area);
  const isAdmin = area === 'moderation';
  const isChange = method !== 'get';
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => parameterOf(name));
  const codes = words.problems?.split(',') ?? (isAdmin ? [] : usualProblems(isChange, parameters));
  return {
    id,
    kebab: toKebabCase(id),
    noun: id.replace(/^[a-z]+/, ''),
    summary: summaryOf(id),
    method,
    path,
    area,
    isChange,
    isAdmin,
    parameters,
    problems: codes.map(problemOf),
    schema: schemaOfAnswer(id, isChange, words.schema),
  };
}

/**
 * `saveBookmark` → `Save a bookmark`, `listBookmarks` → `List bookmarks`, `getMyFolder` → `Get the caller's folder`.
 */
function summaryOf(id: string): string {
  const [verb = '', ...words] = toKebabCase(id).split('-');
  const isMine = words[0] === 'my';
  const noun = words.slice(isMine ? 1 : 0).join(' ');
  const isPlural = /[^s]s$/.test(noun);
  const article = isMine ? "the caller's " : isPlural ? '' : /^[aeio]/.test(noun) ? 'an ' : 'a ';
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${article}${noun}`;
}

/** What a list contains, or the operation is about: `listFolders` → `Folder`, `saveBookmark` → `Bookmark`. */
export function itemOf(id: string): string {
  const noun = id.replace(/^[a-z]+/, '');
  return id.startsWith('list') ? noun.replace(/ies$/, 'y').replace(/s$/, '') : noun;
}

/** The schema that is named, which exists, or the one of the operation: that of listFolders is Folder. */
function schemaOfAnswer(id: string, isChange: boolean, named: string | undefined): string {
  if (named === undefined) return itemOf(id);
  if (isChange) throw new Unsuitable('--schema names what a GET answers; a change answers 204.');
  if (!existsSync(join(root, `contract/schemas/${named}.yaml`)))
    throw new Unsuitable(`There is no contract/schemas/${named}.yaml. Leave --schema out, and a schema is written.`);
  return named;
}

function areaOf(path: string, named: string | undefined): string {
  const area = named ?? path.split('/')[1] ?? '';
  const areas = readdirSync(join(root, 'src/areas')).filter((name) =>
    existsSync(join(root, `src/areas/${name}/index.ts`)),
  );
  if (areas.includes(area)) return area;
  const advice = named === undefined ? ' Name the area with --area.' : '';
  throw new Unsuitable(`There is no area ${area}.${advice} The areas: ${areas.join(', ')}.`);
}

/** File names ignore capitals on many machines, so two ids must differ in more than that. */
function refuseExisting(id: string): void {
  const folder = join(root, 'contract/paths');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )) {
    for (const [, other = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/^ +operationId: (\S+)$/gm)) {
      if (other.toLowerCase() === id.toLowerCase())
        throw new Unsuitable(`The operation ${other} exists already, in contract/paths/${file}.`);
    }
  }
}

function usualProblems(isChange: boolean, parameters: readonly PathParameter[]): string[] {
  return [
    'profile.missing',
    ...(isChange ? ['profile.deletion_pending'] : []),
    ...(parameters.some(({ name }) => name === 'userId') ? ['profile.user_not_found', 'profile.self_not_allowed'] : []),
  ];
}

function problemOf(code: string): OwnProblem {
  const catalogue = readYaml<Record<string, { readonly status: number }>>('contract/problems.yaml');
  const status = catalogue[code]?.status;
  if (status === undefined) throw new Unsuitable(`contract/problems.yaml has no problem ${code}. Add it first.`);
  return { code, status };
}

/** The parameter's file in contract/parameters, which other paths may share. */
function parameterOf(name: string): PathParameter {
  const folder = 'contract/parameters';
  const found = readdirSync(join(root, folder))
    .map((file) => ({ file: `${folder}/${file}`, parameter: readYaml<Parameter>(`${folder}/${file}`) }))
    .find(({ parameter }) => parameter.name === name && parameter.in === 'path');
  if (found === undefined)
    return { name, file: `${folder}/${toPascalCase(name)}Path.yaml`, isNew: true, example: '{{missingId}}' };
  const code = schemaOf(found.parameter).enum?.[0];
  return {
    name,
    file: found.file,
    isNew: false,
    example: code ?? (name === 'userId' ? '{{danielId}}' : '{{missingId}}'),
  };
}

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
}

interface Parameter {
  readonly name?: string;
  readonly in?: string;
  readonly schema?: Schema;
}

function schemaOf({ schema = {} }: Parameter): Schema {
  return schema.$ref === undefined ? schema : readYaml<Schema>(schema.$ref.replace('../', 'contract/'));
}

/** Not checked on purpose: the generator has checked the files of the contract. */
function readYaml<Shape>(file: string): Shape {
  return parse(readFileSync(join(root, file), 'utf8')) as Shape;
}
