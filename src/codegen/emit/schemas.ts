import type { ContractModel } from '../model/operation.ts';
import { referencesOf, type Schema } from '../model/schema.ts';
import { compare, sortedEntries } from '../read/json.ts';
import { sourceFile, type EmittedFile } from './file.ts';
import { bodyComponents, circleOf, fillingComponents, reachable, requestComponents } from '../model/graph.ts';
import { comment, identifier, importOf, print, quoted } from './print.ts';
import { lazily, zodImports } from './rules.ts';
import { fillingName, zod } from './zod.ts';

/** `schemas/<Name>.ts`, one zod schema a component, an index and the proof that types and schemas agree. */
export function emitSchemas(model: ContractModel): EmittedFile[] {
  const bodies = bodyComponents(model);
  const names = Object.keys(model.components).sort(compare);
  return [
    ...sortedEntries(model.components).map(([name, schema]) => schemaFile(model, name, schema, bodies.has(name))),
    sourceFile('schemas/index.ts', lazyNote, ...names.map((name) => importOf([name], `./${name}.ts`, 'export'))),
    proofFile(names),
  ];
}

const lazyNote = `
// Schemas of requests are built and compiled when the Worker starts. What answers alone consist of is lazy, since in
// production only some answers are checked: it is built when the first one is.
`;

/** Name of the compiled form of a body component. */
export function compiledName(name: string): string {
  return `compiled${identifier(name)}`;
}

function schemaFile(model: ContractModel, name: string, schema: Schema, isBody: boolean): EmittedFile {
  const circular = circleOf(model.components, name);
  const filling = fillingComponents(model);
  const plain = zod(schema, { circular, defaults: false });
  const code = requestComponents(model).has(name) ? plain : lazily(plain);
  const start = `export const ${identifier(name)} = `;
  const filled = filling.has(name) ? fillingCode(name, schema, circular, filling) : '';
  const imports = [...new Set(referencesOf(schema))].filter((other) => other !== name).sort(compare);
  return sourceFile(
    `schemas/${identifier(name)}.ts`,
    ...zodImports(isBody ? ['z.compile', code] : code, [schema], '../..'),
    ...imports.map((other) => {
      const names =
        filling.has(name) && filling.has(other) ? [identifier(other), fillingName(other)] : [identifier(other)];
      return importOf(names, `./${other}.ts`);
    }),
    circular.size > 0 ? `import type { components } from '../client/types.ts';` : '',
    ...(circular.size > 0 ? [`\ntype Schemas = components['schemas'];`] : []),
    `\n${comment(schema.description ?? name)}`,
    `${start}${print(code, '', start.length)};`,
    filled,
    isBody ? compiled(model, name, filling.has(name) ? fillingName(name) : name) : '',
  );
}

function fillingCode(
  name: string,
  schema: Schema,
  circular: ReadonlySet<string>,
  filling: ReadonlySet<string>,
): string {
  const start = `export const ${fillingName(name)} = `;
  const code = print(zod(schema, { circular, defaults: true, filling }), '', start.length);
  return `\n/** The same as part of a request: what is left out gets its default. */\n${start}${code};`;
}

/** zod cannot compile recursive schemas; those are parsed the ordinary way. */
function compiled(model: ContractModel, name: string, form: string): string {
  const recursive = [...reachable(model.components, [name])].some(
    (other) => circleOf(model.components, other).size > 0,
  );
  const value = recursive ? form : `z.compile(${form}, { strict: true })`;
  return `\n/** The same, compiled once while the module loads: request bodies are checked with it. */\nexport const ${compiledName(name)} = ${value};`;
}

const proofTypes = `
/** Equality that \`any\`, \`unknown\` and modifiers such as optional cannot slip through: only identical types are assignable here. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** The type written out as one: an intersection, or a property of an alias, is not identical to the same type in one piece. */
type Flat<T> = T extends File ? T : T extends object ? { [K in keyof T]: Flat<T[K]> } : T;
type Same<A, B> = Equal<Flat<A>, Flat<B>>;
type Schemas = components['schemas'];
`;

/** One line a component: a schema that drifts from its type does not compile. */
function proofFile(names: readonly string[]): EmittedFile {
  const checks = names.map(
    (name) => `true satisfies Same<z.output<typeof schemas.${identifier(name)}>, Schemas[${quoted(name)}]>;`,
  );
  return sourceFile(
    'schemas/proof.ts',
    `import type * as z from 'zod';`,
    `import type { components } from '../client/types.ts';`,
    `import type * as schemas from './index.ts';`,
    proofTypes,
    ...checks,
  );
}
