import type {
  ArraySchema,
  Described,
  FileSchema,
  NumberSchema,
  ObjectSchema,
  Property,
  RestSchema,
  Schema,
  StringSchema,
  UnionSchema,
} from '../model/schema.ts';
import { referencesOf } from '../model/schema.ts';
import { call, group, identifier, key, list, literal, object, quoted, regex, type Code } from './print.ts';
import { typescript } from './typescript.ts';

export interface ZodOptions {
  /** Components in a circle with the one being printed: reached by getters. */
  readonly circular: ReadonlySet<string>;
  /** Fill in defaults: true for parameters and request bodies, false for the plain component and answers. */
  readonly defaults: boolean;
  /** Components that are referred to by their filling form. */
  readonly filling?: ReadonlySet<string>;
  /**
   * For single schemas, which need no types and no messages: circular components are reached by `z.lazy`, wherever they are
   * referred to, and lengths are rules, because zod asks even values of another type for their `length`.
   */
  readonly single?: true;
}

/** Name of the form of a component that fills in defaults. */
export function fillingName(name: string): string {
  return `filling${identifier(name)}`;
}

/** The zod expression for a schema. */
export function zod(schema: Schema, options: ZodOptions): Code {
  const base = unadorned(schema, options);
  const isNull = schema.kind === 'literal' && schema.values.length === 0;
  const nullable: Code = schema.nullable && !isNull ? [base, '.nullable()'] : base;
  const narrowed: Code =
    schema.not === undefined ? nullable : [nullable, '.refine(...', call('not', zod(schema.not, options)), ')'];
  const spelled: Code = isUuid(schema) ? [narrowed, schema.nullable ? lowerCaseOrNull : '.toLowerCase()'] : narrowed;
  return options.defaults && schema.default !== undefined
    ? [spelled, '.default(', literal(schema.default), ')']
    : spelled;
}

/** Ids are compared as text, so they have one spelling: RFC 9562 section 4 reads capital letters and writes small ones. */
function isUuid(schema: Schema): boolean {
  return schema.kind === 'string' && schema.format === 'uuid';
}

const lowerCaseOrNull = '.overwrite((text) => text?.toLowerCase() ?? null)';

function unadorned(schema: Schema, options: ZodOptions): Code {
  switch (schema.kind) {
    case 'ref':
      return referenceCode(schema.name, options);
    case 'any':
      return 'z.unknown()';
    case 'never':
      return 'z.never()';
    case 'string':
      return stringCode(schema, options);
    case 'number':
      return numberCode(schema);
    case 'boolean':
      return 'z.boolean()';
    case 'literal':
      return literalCode(schema.values);
    case 'equal':
      return ['z.unknown().refine(...', call('equalTo', ...schema.values.map(literal)), ')'];
    case 'array':
      return arrayCode(schema, options);
    case 'all':
      return group(
        'every(',
        schema.parts.map((part) => zod(part, options)),
        ')',
      );
    case 'object':
      return objectCode(schema, options);
    case 'union':
      return unionCode(schema, options);
    case 'rest':
      return restCode(schema, options);
    case 'file':
      return call('formFile', ...fileOptions(schema));
  }
}

function referenceCode(name: string, options: ZodOptions): Code {
  if (options.filling?.has(name)) return fillingName(name);
  return options.single && options.circular.has(name) ? `z.lazy(() => ${identifier(name)})` : identifier(name);
}

function arrayCode(schema: ArraySchema, options: ZodOptions): Code {
  const { prefix, contains } = schema;
  const items = zod(schema.items, options);
  const base =
    prefix === undefined
      ? call('z.array', items)
      : group('tuple(', [list(prefix.map((item) => zod(item, options))), items], ')');
  const bounds =
    contains === undefined
      ? []
      : [String(contains.least), ...(contains.most === undefined ? [] : [String(contains.most)])];
  return [
    base,
    lengths(schema.minItems, schema.maxItems, options),
    schema.uniqueItems ? `.refine(...uniqueItems)` : '',
    contains === undefined
      ? ''
      : ['.refine(...', group('contains(', [zod(contains.schema, options), ...bounds], ')'), ')'],
  ];
}

/** Formats that zod reads as JSON Schema does; the others are rules of the platform. */
const formatCalls: Readonly<Record<string, string>> = { uuid: 'z.guid()', date: 'z.iso.date()' };

function stringCode(schema: StringSchema, options: ZodOptions): Code {
  const pattern = schema.pattern === undefined ? '' : `.regex(${regex(schema.pattern)})`;
  const { format = '' } = schema;
  const own = formatCalls[format];
  const rule = own !== undefined || format === '' ? '' : `.refine(...format(${quoted(format)}))`;
  return [own ?? 'z.string()', lengths(schema.minLength, schema.maxLength, options), pattern, rule];
}

function numberCode(schema: NumberSchema): Code {
  const names = { minimum: 'min', maximum: 'max', exclusiveMinimum: 'gt', exclusiveMaximum: 'lt' };
  const { multipleOf } = schema;
  const step =
    multipleOf === undefined
      ? ''
      : hasRounding(schema)
        ? `.refine(...multipleOf(${multipleOf}))`
        : `.multipleOf(${multipleOf})`;
  return [schema.integer ? 'z.int()' : 'z.number()', limits(schema, names), step];
}

/** Whether the values or the step have fractions, where zod and JSON Schema round differently. */
export function hasRounding(schema: NumberSchema): boolean {
  return schema.multipleOf !== undefined && !(schema.integer && Number.isSafeInteger(schema.multipleOf));
}

function lengths(least: number | undefined, most: number | undefined, { single }: ZodOptions): string {
  if (single)
    return least === undefined && most === undefined
      ? ''
      : `.refine(...length(${least ?? 0}${most === undefined ? '' : `, ${most}`}))`;
  return `${least === undefined ? '' : `.min(${least})`}${most === undefined ? '' : `.max(${most})`}`;
}

function limits(schema: object, names: Readonly<Record<string, string>>): string {
  const given = new Map<string, unknown>(Object.entries(schema));
  return Object.entries(names)
    .map(([keyword, method]) => (given.has(keyword) ? `.${method}(${String(given.get(keyword))})` : ''))
    .join('');
}

function literalCode(values: readonly (string | number | boolean)[]): Code {
  if (values.length === 0) return 'z.null()';
  if (values.length === 1) return call('z.literal', literal(values[0]));
  return values.every((value) => typeof value === 'string')
    ? call('z.enum', list(values.map(literal)))
    : call('z.literal', list(values.map(literal)));
}

function objectCode(schema: ObjectSchema, options: ZodOptions): Code {
  if (schema.exact) return [membersCode(schema, options), ...setRules(schema)];
  const rules = setRules(schema);
  const others = typeof schema.others === 'object' ? zod(schema.others, options) : 'z.unknown()';
  const kept = schema.others === 'any' || typeof schema.others === 'object';
  if (kept && schema.properties.length === 0) return [call('z.record', 'z.string()', others), ...rules];
  const shape = group(
    '{ ',
    schema.properties.map((property) => propertyCode(property, options)),
    ' }',
  );
  const name = schema.others === 'closed' ? 'z.strictObject' : 'z.object';
  return [call(name, schema.properties.length === 0 ? '{}' : shape), kept ? call('.catchall', others) : '', ...rules];
}

/** Rules over the set of properties. */
function setRules(schema: ObjectSchema): Code[] {
  return [
    schema.minProperties === undefined ? '' : `.refine(...minProperties(${schema.minProperties}))`,
    schema.maxProperties === undefined ? '' : `.refine(...maxProperties(${schema.maxProperties}))`,
    schema.dependentRequired === undefined
      ? ''
      : ['.refine(...dependentRequired(', literal(schema.dependentRequired), '))'],
  ];
}

function membersCode({ properties, patterns = [], others, names }: ObjectSchema, options: ZodOptions): Code {
  const required = properties.filter((property) => property.required).map(({ name }) => quoted(name));
  const pairs = properties.map((property) => list([quoted(property.name), zod(property.schema, options)]));
  const rest = others === 'closed' ? 'z.never()' : typeof others === 'object' ? zod(others, options) : null;
  const given: [string, Code][] = [
    ...(required.length === 0 ? [] : [['required', list(required)] satisfies [string, Code]]),
    ...(pairs.length === 0 ? [] : [['properties', list(pairs)] satisfies [string, Code]]),
    ...(patterns.length === 0
      ? []
      : [
          [
            'patterns',
            list(patterns.map(({ pattern, schema }) => list([regex(pattern), zod(schema, options)]))),
          ] satisfies [string, Code],
        ]),
    ...(rest === null ? [] : [['others', rest] satisfies [string, Code]]),
    ...(names === undefined ? [] : [['names', zod(names, options)] satisfies [string, Code]]),
  ];
  return call('members', object(given));
}

function restCode({ of, described, others }: RestSchema, options: ZodOptions): Code {
  return group(
    of === 'properties' ? 'otherProperties(' : 'otherItems(',
    [list(described.map((part) => describedCode(part, options))), zod(others, options)],
    ')',
  );
}

function describedCode({ when, all, names, patterns, first, fitting }: Described, options: ZodOptions): Code {
  const given: [string, Code][] = [
    ...(when === undefined ? [] : [['when', zod(when, options)] satisfies [string, Code]]),
    ...(all === undefined ? [] : [['all', 'true'] satisfies [string, Code]]),
    ...(names === undefined ? [] : [['names', literal(names)] satisfies [string, Code]]),
    ...(patterns === undefined ? [] : [['patterns', list(patterns.map(regex))] satisfies [string, Code]]),
    ...(first === undefined ? [] : [['first', String(first)] satisfies [string, Code]]),
    ...(fitting === undefined ? [] : [['fitting', zod(fitting, options)] satisfies [string, Code]]),
  ];
  return object(given);
}

function propertyCode(property: Property, options: ZodOptions): Code {
  const value = zod(property.schema, options);
  const filled = options.defaults && property.schema.default !== undefined;
  const code = property.required || filled ? value : call('z.exactOptional', value);
  if (options.single || !referencesOf(property.schema).some((name) => options.circular.has(name)))
    return [`${key(property.name)}: `, code];
  // A getter is read after all modules have loaded, so that components may refer to each other in a circle.
  // Its type is written out: zod's inference loses optional properties that lead back.
  const type = `z.ZodType<${typescript(property.schema, 'plain')}>`;
  return [
    `get ${key(property.name)}(): ${property.required || filled ? type : `z.ZodExactOptional<${type}>`} { return `,
    code,
    '; }',
  ];
}

function fileOptions({ maxBytes, accepts }: FileSchema): Code[] {
  const options = { ...(maxBytes === undefined ? {} : { maxBytes }), ...(accepts.length === 0 ? {} : { accepts }) };
  return Object.keys(options).length === 0 ? [] : [literal(options)];
}

function unionCode(schema: UnionSchema, options: ZodOptions): Code {
  const branches = list(schema.branches.map((branch) => zod(branch, options)));
  if (schema.mode === 'discriminated' && schema.property !== undefined)
    return group(`z.discriminatedUnion(`, [quoted(schema.property), branches], ')');
  return call(schema.mode === 'any' ? 'z.union' : 'z.xor', branches);
}
