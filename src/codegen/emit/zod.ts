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
import {
  makeCall,
  makeGroup,
  printIdentifier,
  printKey,
  makeList,
  printLiteral,
  makeObject,
  quoteText,
  printRegex,
  type Code,
} from './print.ts';
import { printType } from './typescript.ts';

export interface ZodOptions {
  /** Components that refer back to the one being printed. The code refers to them by getters. */
  readonly circular: ReadonlySet<string>;
  /** Whether to fill in defaults: true for parameters and request bodies, false for plain components and answers. */
  readonly defaults: boolean;
  /** Components whose form that fills in defaults is used. */
  readonly filling?: ReadonlySet<string>;
  /**
   * Set for single schemas (`schema:check`), which need no types and no messages. The code refers to circular
   * components by `z.lazy`. Lengths are rules, because zod reads the `length` even of values of another type.
   */
  readonly single?: true;
}

/** Name of the form of a component that fills in defaults, the filling form. */
export function nameFillingForm(name: string): string {
  return `filling${printIdentifier(name)}`;
}

/** The zod expression for a schema. */
export function buildZod(schema: Schema, options: ZodOptions): Code {
  const base = buildPlainZod(schema, options);
  const isNull = schema.kind === 'literal' && schema.values.length === 0;
  const nullable = schema.nullable && !isNull ? makeCall('z.nullable', base) : base;
  const checked = makeChecked(nullable, [
    ...(schema.not === undefined ? [] : [makeRefine(makeCall('not', buildZod(schema.not, options)))]),
    ...(isUuid(schema) ? [schema.nullable ? lowerCaseOrNull : 'z.toLowerCase()'] : []),
  ]);
  return options.defaults && schema.default !== undefined
    ? makeGroup('z._default(', [checked, printLiteral(schema.default)], ')')
    : checked;
}

/** A schema with checks, in the order in which they run. */
function makeChecked(schema: Code, checks: readonly Code[]): Code {
  return checks.length === 0 ? schema : [schema, makeGroup('.check(', checks, ')')];
}

/** The check for a rule of the platform (`platform/wire/schema-rules.ts`). */
function makeRefine(rule: Code): Code {
  return ['z.refine(...', rule, ')'];
}

/**
 * UUIDs get one spelling, because ids are compared as text: RFC 9562 section 4 accepts capitals and writes lower case.
 */
function isUuid(schema: Schema): boolean {
  return schema.kind === 'string' && schema.format === 'uuid';
}

const lowerCaseOrNull = 'z.overwrite((text) => text?.toLowerCase() ?? null)';

function buildPlainZod(schema: Schema, options: ZodOptions): Code {
  switch (schema.kind) {
    case 'ref':
      return buildReference(schema.name, options);
    case 'any':
      return 'z.unknown()';
    case 'never':
      return 'z.never()';
    case 'string':
      return buildString(schema, options);
    case 'number':
      return buildNumber(schema);
    case 'boolean':
      return 'z.boolean()';
    case 'literal':
      return buildLiteral(schema.values);
    case 'equal':
      return makeChecked('z.unknown()', [makeRefine(makeCall('equalTo', ...schema.values.map(printLiteral)))]);
    case 'array':
      return buildArray(schema, options);
    case 'all':
      return makeGroup(
        'every(',
        schema.parts.map((part) => buildZod(part, options)),
        ')',
      );
    case 'object':
      return buildObject(schema, options);
    case 'union':
      return buildUnion(schema, options);
    case 'rest':
      return buildRest(schema, options);
    case 'file':
      return makeCall('formFile', ...buildFileOptions(schema));
  }
}

function buildReference(name: string, options: ZodOptions): Code {
  if (options.filling?.has(name)) return nameFillingForm(name);
  return options.single && options.circular.has(name)
    ? `z.lazy(() => ${printIdentifier(name)})`
    : printIdentifier(name);
}

function buildArray(schema: ArraySchema, options: ZodOptions): Code {
  const { prefix, contains } = schema;
  const items = buildZod(schema.items, options);
  const base =
    prefix === undefined
      ? makeCall('z.array', items)
      : makeGroup('tuple(', [makeList(prefix.map((item) => buildZod(item, options))), items], ')');
  const bounds =
    contains === undefined
      ? []
      : [String(contains.least), ...(contains.most === undefined ? [] : [String(contains.most)])];
  return makeChecked(base, [
    ...printLengths(schema.minItems, schema.maxItems, options),
    ...(schema.uniqueItems ? [makeRefine('uniqueItems')] : []),
    ...(contains === undefined
      ? []
      : [makeRefine(makeGroup('contains(', [buildZod(contains.schema, options), ...bounds], ')'))]),
  ]);
}

/** Formats that zod checks exactly as JSON Schema means them. The other formats are rules of the platform. */
const formatCalls: Readonly<Record<string, string>> = { uuid: 'z.guid()', date: 'z.iso.date()' };

function buildString(schema: StringSchema, options: ZodOptions): Code {
  const { format = '' } = schema;
  const own = formatCalls[format];
  return makeChecked(own ?? 'z.string()', [
    ...printLengths(schema.minLength, schema.maxLength, options),
    ...printPattern(schema),
    ...(own !== undefined || format === '' ? [] : [makeRefine(`format(${quoteText(format)})`)]),
  ]);
}

/** A pattern with words is a rule of the platform, because zod's own check has no message in two languages. */
function printPattern({ pattern, patternText: words }: StringSchema): Code[] {
  if (pattern === undefined) return [];
  const expression = printRegex(pattern);
  return words === undefined
    ? [`z.regex(${expression})`]
    : [makeRefine(`pattern(${expression}, ${quoteText(words.en)}, ${quoteText(words.ko)})`)];
}

function buildNumber(schema: NumberSchema): Code {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  return makeChecked(schema.integer ? 'z.int()' : 'z.number()', [
    ...(minimum === undefined ? [] : [`z.gte(${minimum})`]),
    ...(maximum === undefined ? [] : [`z.lte(${maximum})`]),
    ...(exclusiveMinimum === undefined ? [] : [`z.gt(${exclusiveMinimum})`]),
    ...(exclusiveMaximum === undefined ? [] : [`z.lt(${exclusiveMaximum})`]),
    ...(multipleOf === undefined
      ? []
      : [hasRounding(schema) ? makeRefine(`multipleOf(${multipleOf})`) : `z.multipleOf(${multipleOf})`]),
  ]);
}

/** Whether values or the step have fractions: zod and JSON Schema round those differently. */
export function hasRounding(schema: NumberSchema): boolean {
  return schema.multipleOf !== undefined && !(schema.integer && Number.isSafeInteger(schema.multipleOf));
}

function printLengths(least: number | undefined, most: number | undefined, { single }: ZodOptions): Code[] {
  // One rule for each limit, so that a message names only the one that is broken.
  return [
    ...(least === undefined ? [] : [single ? makeRefine(`length(${least})`) : `z.minLength(${least})`]),
    ...(most === undefined ? [] : [single ? makeRefine(`length(0, ${most})`) : `z.maxLength(${most})`]),
  ];
}

function buildLiteral(values: readonly (string | number | boolean)[]): Code {
  if (values.length === 0) return 'z.null()';
  if (values.length === 1) return makeCall('z.literal', printLiteral(values[0]));
  return values.every((value) => typeof value === 'string')
    ? makeCall('z.enum', makeList(values.map(printLiteral)))
    : makeCall('z.literal', makeList(values.map(printLiteral)));
}

function buildObject(schema: ObjectSchema, options: ZodOptions): Code {
  return makeChecked(buildPlainObject(schema, options), printSetRules(schema));
}

function buildPlainObject(schema: ObjectSchema, options: ZodOptions): Code {
  if (schema.exact) return buildMembers(schema, options);
  const others = typeof schema.others === 'object' ? buildZod(schema.others, options) : 'z.unknown()';
  const kept = schema.others === 'any' || typeof schema.others === 'object';
  if (kept && schema.properties.length === 0) return makeCall('z.record', 'z.string()', others);
  const properties = schema.properties.map((property) => buildProperty(property, options));
  const shape = properties.length === 0 ? '{}' : makeGroup('{ ', properties, ' }');
  const object = makeCall(schema.others === 'closed' ? 'z.strictObject' : 'z.object', shape);
  return kept ? makeGroup('z.catchall(', [object, others], ')') : object;
}

/** Rules over the set of properties. */
function printSetRules({ minProperties, maxProperties, dependentRequired }: ObjectSchema): Code[] {
  return [
    ...(minProperties === undefined ? [] : [makeRefine(`minProperties(${minProperties})`)]),
    ...(maxProperties === undefined ? [] : [makeRefine(`maxProperties(${maxProperties})`)]),
    ...(dependentRequired === undefined
      ? []
      : [makeRefine(['dependentRequired(', printLiteral(dependentRequired), ')'])]),
  ];
}

function buildMembers({ properties, patterns = [], others, names }: ObjectSchema, options: ZodOptions): Code {
  const required = properties.filter((property) => property.required).map(({ name }) => quoteText(name));
  const pairs = properties.map((property) => makeList([quoteText(property.name), buildZod(property.schema, options)]));
  const rest = others === 'closed' ? 'z.never()' : typeof others === 'object' ? buildZod(others, options) : null;
  const given: [string, Code][] = [
    ...(required.length === 0 ? [] : [['required', makeList(required)] satisfies [string, Code]]),
    ...(pairs.length === 0 ? [] : [['properties', makeList(pairs)] satisfies [string, Code]]),
    ...(patterns.length === 0
      ? []
      : [
          [
            'patterns',
            makeList(patterns.map(({ pattern, schema }) => makeList([printRegex(pattern), buildZod(schema, options)]))),
          ] satisfies [string, Code],
        ]),
    ...(rest === null ? [] : [['others', rest] satisfies [string, Code]]),
    ...(names === undefined ? [] : [['names', buildZod(names, options)] satisfies [string, Code]]),
  ];
  return makeCall('members', makeObject(given));
}

function buildRest({ of, described, others }: RestSchema, options: ZodOptions): Code {
  return makeGroup(
    of === 'properties' ? 'otherProperties(' : 'otherItems(',
    [makeList(described.map((part) => buildDescribed(part, options))), buildZod(others, options)],
    ')',
  );
}

function buildDescribed({ when, all, names, patterns, first, fitting }: Described, options: ZodOptions): Code {
  const given: [string, Code][] = [
    ...(when === undefined ? [] : [['when', buildZod(when, options)] satisfies [string, Code]]),
    ...(all === undefined ? [] : [['all', 'true'] satisfies [string, Code]]),
    ...(names === undefined ? [] : [['names', printLiteral(names)] satisfies [string, Code]]),
    ...(patterns === undefined ? [] : [['patterns', makeList(patterns.map(printRegex))] satisfies [string, Code]]),
    ...(first === undefined ? [] : [['first', String(first)] satisfies [string, Code]]),
    ...(fitting === undefined ? [] : [['fitting', buildZod(fitting, options)] satisfies [string, Code]]),
  ];
  return makeObject(given);
}

function buildProperty(property: Property, options: ZodOptions): Code {
  const value = buildZod(property.schema, options);
  const filled = options.defaults && property.schema.default !== undefined;
  const code = property.required || filled ? value : makeCall('z.exactOptional', value);
  if (options.single || !referencesOf(property.schema).some((name) => options.circular.has(name)))
    return [`${printKey(property.name)}: `, code];
  // A getter is read after all modules have loaded, so components may refer to each other in a circle.
  // Its type is written out, because zod's inference loses optional properties of recursive types.
  const type = `z.ZodMiniType<${printType(property.schema, 'plain')}>`;
  return [
    `get ${printKey(property.name)}(): ${property.required || filled ? type : `z.ZodMiniExactOptional<${type}>`} { return `,
    code,
    '; }',
  ];
}

function buildFileOptions({ maxBytes, accepts }: FileSchema): Code[] {
  const options = { ...(maxBytes === undefined ? {} : { maxBytes }), ...(accepts.length === 0 ? {} : { accepts }) };
  return Object.keys(options).length === 0 ? [] : [printLiteral(options)];
}

function buildUnion(schema: UnionSchema, options: ZodOptions): Code {
  const branches = makeList(schema.branches.map((branch) => buildZod(branch, options)));
  if (schema.mode === 'discriminated' && schema.property !== undefined)
    return makeGroup(`z.discriminatedUnion(`, [quoteText(schema.property), branches], ')');
  return makeCall(schema.mode === 'any' ? 'z.union' : 'z.xor', branches);
}
