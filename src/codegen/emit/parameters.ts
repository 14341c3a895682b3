import type { ContractModel, OperationModel, ParameterModel } from '../model/operation.ts';
import { referencesOf } from '../model/schema.ts';
import { compareTexts } from '../read/json.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import { toPascalCase } from './names.ts';
import { printImport, makeObject, print, type Code } from './print.ts';
import { printZodImports } from './rules.ts';
import { buildZod } from './zod.ts';

/**
 * The places of parameters: the member of the operation's contract for them, and the ending of a shared constant's
 * name.
 */
const places = [
  { where: 'path', member: 'params', ending: 'Path', closed: true },
  { where: 'query', member: 'query', ending: 'Query', closed: true },
  { where: 'header', member: 'headers', ending: 'Headers', closed: false },
  { where: 'cookie', member: 'cookies', ending: 'Cookies', closed: false },
] as const;

/** The parameters that one operation takes in one place. */
interface ParameterSet {
  readonly member: (typeof places)[number]['member'];
  readonly ending: string;
  readonly parameters: readonly ParameterModel[];
  readonly code: Code;
  /** The code as text. Sets with equal text are equal. */
  readonly text: string;
}

/** Sets that several operations take, by text; `name` is the constant in `server/parameters.ts`. */
export type SharedParameters = ReadonlyMap<string, ParameterSet & { readonly name: string }>;

/**
 * `server/parameters.ts`: sets that several operations take are compiled once. Compiling costs most of the Worker's
 * start.
 */
export function emitParameters(model: ContractModel): EmittedFile[] {
  const shared = [...findSharedParameters(model).values()].sort((one, other) => compareTexts(one.name, other.name));
  const schemas = shared.flatMap(({ parameters }) => parameters.map(({ schema }) => schema));
  const file = makeSourceFile(
    'server/parameters.ts',
    ...printZodImports(
      shared.map(({ code }) => code),
      schemas,
      '../..',
    ),
    ...[...new Set(schemas.flatMap(referencesOf))]
      .sort(compareTexts)
      .map((name) => printImport([name], `../schemas/${name}.ts`)),
    '\n// Parameters that several operations take, compiled once while the module loads.',
    ...shared.map(({ name, code }) => `\nexport const ${name} = ${print(code, '', `export const ${name} = `.length)};`),
  );
  return shared.length === 0 ? [] : [file];
}

/** Finds the shared sets. A set is shared only if production operations share it. Development operations may use it. */
export function findSharedParameters({ operations }: ContractModel): SharedParameters {
  const sets = operations.filter(({ development }) => !development).flatMap(buildParameterSets);
  const texts = sets.map(({ text }) => text);
  const several = sets.filter(({ text }, index) => texts.indexOf(text) === index && texts.lastIndexOf(text) > index);
  const wishes = several.map(({ parameters, ending }) => `${joinNames(parameters.map(({ name }) => name))}${ending}`);
  const name = (index: number) => `${wishes[index]}${wishes.indexOf(wishes[index] ?? '') === index ? '' : index}`;
  return new Map(several.map((set, index) => [set.text, { ...set, name: name(index) }]));
}

/** The parameters of an operation, one set for each place where it takes any. */
export function buildParameterSets(operation: OperationModel): ParameterSet[] {
  return places.flatMap(({ where, member, ending, closed }) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === where);
    const code = buildSetCode(parameters, closed);
    return parameters.length === 0 ? [] : [{ member, ending, parameters, code, text: print(code) }];
  });
}

function buildSetCode(parameters: readonly ParameterModel[], closed: boolean): Code {
  const members = parameters.map(({ name, required, schema }) => {
    const value = buildZod(schema, { circular: new Set(), defaults: true });
    return [
      name,
      required || schema.default !== undefined ? value : (['z.exactOptional(', value, ')'] as const),
    ] as const;
  });
  return [`z.compile(${closed ? 'z.strictObject' : 'z.object'}(`, makeObject(members), '))'];
}

/** `['if-none-match', 'limit']` → `ifNoneMatchAndLimit`. Drops characters that a name cannot contain. */
function joinNames(names: readonly string[]): string {
  const parts = names
    .map((name) =>
      name
        .split(/[^A-Za-z0-9]+/)
        .map(toPascalCase)
        .join(''),
    )
    .filter((part) => /^[A-Z]/.test(part));
  const text = parts.join('And');
  return text === '' ? 'shared' : text.charAt(0).toLowerCase() + text.slice(1);
}
