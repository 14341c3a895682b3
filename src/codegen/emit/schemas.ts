import type { ContractModel } from '../model/operation.ts';
import { referencesOf, type Schema } from '../model/schema.ts';
import { compareTexts, sortedEntries } from '../read/json.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import {
  findBodyComponents,
  findCircle,
  findFillingComponents,
  findReachable,
  findRequestComponents,
} from '../model/graph.ts';
import { printComment, printIdentifier, printImport, print, quoteText } from './print.ts';
import { wrapLazily, printZodImports } from './rules.ts';
import { nameFillingForm, buildZod } from './zod.ts';

/**
 * `schemas/<Name>.ts`: one zod schema for each component. Its last line compiles only if the schema agrees with the
 * type of the same name.
 *
 * Schemas of requests are built and compiled when the Worker starts. Schemas that only answers use are lazy, because
 * production checks only some answers: they are built when the first answer is checked.
 */
export function emitSchemas(model: ContractModel): EmittedFile[] {
  const bodies = findBodyComponents(model);
  return sortedEntries(model.components).map(([name, schema]) =>
    buildSchemaFile(model, name, schema, bodies.has(name)),
  );
}

/** Name of the compiled form of a body component. */
export function nameCompiled(name: string): string {
  return `compiled${printIdentifier(name)}`;
}

function buildSchemaFile(model: ContractModel, name: string, schema: Schema, isBody: boolean): EmittedFile {
  const circular = findCircle(model.components, name);
  const filling = findFillingComponents(model);
  const plain = buildZod(schema, { circular, defaults: false });
  const code = findRequestComponents(model).has(name) ? plain : wrapLazily(plain);
  const start = `export const ${printIdentifier(name)} = `;
  const filled = filling.has(name) ? printFillingForm(name, schema, circular, filling) : '';
  const imports = [...new Set(referencesOf(schema))].filter((other) => other !== name).sort(compareTexts);
  return makeSourceFile(
    `schemas/${printIdentifier(name)}.ts`,
    ...printZodImports(isBody ? ['z.compile', code] : code, [schema], '../..'),
    ...imports.map((other) => {
      const names =
        filling.has(name) && filling.has(other)
          ? [printIdentifier(other), nameFillingForm(other)]
          : [printIdentifier(other)];
      return printImport(names, `./${other}.ts`);
    }),
    `import type { Agrees } from '../../src/platform/wire/agrees.ts';`,
    `import type { components } from '../client/types.ts';`,
    ...(circular.size > 0 ? [`\ntype Schemas = components['schemas'];`] : []),
    `\n${printComment(schema.description ?? name)}`,
    `${start}${print(code, '', start.length)};`,
    filled,
    isBody ? printCompiledForm(model, name, filling.has(name) ? nameFillingForm(name) : name) : '',
    printProof(name),
  );
}

function printFillingForm(
  name: string,
  schema: Schema,
  circular: ReadonlySet<string>,
  filling: ReadonlySet<string>,
): string {
  const start = `export const ${nameFillingForm(name)} = `;
  const code = print(buildZod(schema, { circular, defaults: true, filling }), '', start.length);
  return `\n/** The same as part of a request: absent properties get their defaults. */\n${start}${code};`;
}

/** zod cannot compile recursive schemas, so those stay uncompiled. */
function printCompiledForm(model: ContractModel, name: string, form: string): string {
  const recursive = [...findReachable(model.components, [name])].some(
    (other) => findCircle(model.components, other).size > 0,
  );
  const value = recursive ? form : `z.compile(${form}, { strict: true })`;
  return `\n/** The same, compiled once while the module loads: request bodies are checked with it. */\nexport const ${nameCompiled(name)} = ${value};`;
}

/** A schema that differs from its type does not compile. */
function printProof(name: string): string {
  return `\ntrue satisfies Agrees<typeof ${printIdentifier(name)}, components['schemas'][${quoteText(name)}]>;`;
}
