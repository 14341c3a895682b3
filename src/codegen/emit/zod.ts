import type { FileSchema, NumberSchema, ObjectSchema, Property, Schema, StringSchema, UnionSchema } from '../model/schema.ts';
import { referencesOf } from '../model/schema.ts';
import { call, group, identifier, key, list, literal, quoted, regex, type Code } from './print.ts';
import { typescript } from './typescript.ts';

export interface ZodOptions {
  /** Components in a circle with the one being printed: reached by getters. */
  readonly circular: ReadonlySet<string>;
  /** Fill in defaults: true for parameters and request bodies, false for the plain component and answers. */
  readonly defaults: boolean;
  /** Components that are referred to by their filling form. */
  readonly filling?: ReadonlySet<string>;
}

/** Name of the form of a component that fills in defaults. */
export function fillingName(name: string): string {
  return `filling${identifier(name)}`;
}

/** The zod expression for a schema. */
export function zod(schema: Schema, options: ZodOptions): Code {
  const base = unadorned(schema, options);
  const nullable: Code = schema.nullable ? [base, '.nullable()'] : base;
  return options.defaults && schema.default !== undefined ? [nullable, '.default(', literal(schema.default), ')'] : nullable;
}

function unadorned(schema: Schema, options: ZodOptions): Code {
  switch (schema.kind) {
    case 'ref':
      return options.filling?.has(schema.name) ? fillingName(schema.name) : identifier(schema.name);
    case 'string':
      return stringCode(schema);
    case 'number':
      return numberCode(schema);
    case 'boolean':
      return 'z.boolean()';
    case 'literal':
      return literalCode(schema.values);
    case 'array':
      return [
        call('z.array', zod(schema.items, options)),
        limits(schema, { minItems: 'min', maxItems: 'max' }),
        schema.uniqueItems ? `.refine(...uniqueItems)` : '',
      ];
    case 'object':
      return objectCode(schema, options);
    case 'union':
      return unionCode(schema, options);
    case 'file':
      return call('formFile', ...fileOptions(schema));
  }
}

const formatCalls: Readonly<Record<string, string>> = {
  uuid: 'z.guid()',
  'date-time': 'z.iso.datetime({ offset: true })',
  date: 'z.iso.date()',
  email: 'z.email()',
};

function stringCode(schema: StringSchema): Code {
  const pattern = schema.pattern === undefined ? '' : `.regex(${regex(schema.pattern)})`;
  return [formatCalls[schema.format ?? ''] ?? 'z.string()', limits(schema, { minLength: 'min', maxLength: 'max' }), pattern, schema.format === 'uri' ? '.refine(...uri)' : ''];
}

function numberCode(schema: NumberSchema): Code {
  const names = { minimum: 'min', maximum: 'max', exclusiveMinimum: 'gt', exclusiveMaximum: 'lt', multipleOf: 'multipleOf' };
  return [schema.integer ? 'z.int()' : 'z.number()', limits(schema, names)];
}

function limits(schema: object, names: Readonly<Record<string, string>>): string {
  const given = new Map<string, unknown>(Object.entries(schema));
  return Object.entries(names).map(([keyword, method]) => (given.has(keyword) ? `.${method}(${String(given.get(keyword))})` : '')).join('');
}

function literalCode(values: readonly (string | number | boolean)[]): Code {
  if (values.length === 1) return call('z.literal', literal(values[0]));
  return values.every((value) => typeof value === 'string') ? call('z.enum', list(values.map(literal))) : call('z.literal', list(values.map(literal)));
}

function objectCode(schema: ObjectSchema, options: ZodOptions): Code {
  const rules = [
    schema.minProperties === undefined ? '' : `.refine(...minProperties(${schema.minProperties}))`,
    schema.maxProperties === undefined ? '' : `.refine(...maxProperties(${schema.maxProperties}))`,
    schema.dependentRequired === undefined ? '' : ['.refine(...dependentRequired(', literal(schema.dependentRequired), '))'],
  ];
  const others = typeof schema.others === 'object' ? zod(schema.others, options) : 'z.unknown()';
  const kept = schema.others === 'any' || typeof schema.others === 'object';
  if (kept && schema.properties.length === 0) return [call('z.record', 'z.string()', others), ...rules];
  const shape = group('{ ', schema.properties.map((property) => propertyCode(property, options)), ' }');
  const name = schema.others === 'closed' ? 'z.strictObject' : 'z.object';
  return [call(name, schema.properties.length === 0 ? '{}' : shape), kept ? call('.catchall', others) : '', ...rules];
}

function propertyCode(property: Property, options: ZodOptions): Code {
  const value = zod(property.schema, options);
  const filled = options.defaults && property.schema.default !== undefined;
  const code = property.required || filled ? value : call('z.exactOptional', value);
  if (!referencesOf(property.schema).some((name) => options.circular.has(name))) return [`${key(property.name)}: `, code];
  // A getter is read after all modules have loaded, so that components may refer to each other in a circle.
  // Its type is written out: zod's inference loses optional properties that lead back.
  const type = `z.ZodType<${typescript(property.schema, 'plain')}>`;
  return [`get ${key(property.name)}(): ${property.required || filled ? type : `z.ZodExactOptional<${type}>`} { return `, code, '; }'];
}

function fileOptions({ maxBytes, accepts }: FileSchema): Code[] {
  const options = { ...(maxBytes === undefined ? {} : { maxBytes }), ...(accepts.length === 0 ? {} : { accepts }) };
  return Object.keys(options).length === 0 ? [] : [literal(options)];
}

function unionCode(schema: UnionSchema, options: ZodOptions): Code {
  const branches = list(schema.branches.map((branch) => zod(branch, options)));
  if (schema.mode === 'discriminated' && schema.property !== undefined) return group(`z.discriminatedUnion(`, [quoted(schema.property), branches], ')');
  return call(schema.mode === 'any' ? 'z.union' : 'z.xor', branches);
}
