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
  const nullable: Code = schema.nullable && !isNull ? [base, '.nullable()'] : base;
  const narrowed: Code =
    schema.not === undefined
      ? nullable
      : [nullable, '.refine(...', makeCall('not', buildZod(schema.not, options)), ')'];
  const spelled: Code = isUuid(schema) ? [narrowed, schema.nullable ? lowerCaseOrNull : '.toLowerCase()'] : narrowed;
  return options.defaults && schema.default !== undefined
    ? [spelled, '.default(', printLiteral(schema.default), ')']
    : spelled;
}

/**
 * UUIDs get one spelling, because ids are compared as text: RFC 9562 section 4 accepts capitals and writes lower case.
 */
function isUuid(schema: Schema): boolean {
  return schema.kind === 'string' && schema.format === 'uuid';
}

const lowerCaseOrNull = '.overwrite((text) => text?.toLowerCase() ?? null)';

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
      return ['z.unknown().refine(...', makeCall('equalTo', ...schema.values.map(printLiteral)), ')'];
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
  return [
    base,
    printLengths(schema.minItems, schema.maxItems, options),
    schema.uniqueItems ? `.refine(...uniqueItems)` : '',
    contains === undefined
      ? ''
      : ['.refine(...', makeGroup('contains(', [buildZod(contains.schema, options), ...bounds], ')'), ')'],
  ];
}

/** Formats that zod checks exactly as JSON Schema means them. The other formats are rules of the platform. */
const formatCalls: Readonly<Record<string, string>> = { uuid: 'z.guid()', date: 'z.iso.date()' };

function buildString(schema: StringSchema, options: ZodOptions): Code {
  const pattern = printPattern(schema);
  const { format = '' } = schema;
  const own = formatCalls[format];
  const rule = own !== undefined || format === '' ? '' : `.refine(...format(${quoteText(format)}))`;
  return [own ?? 'z.string()', printLengths(schema.minLength, schema.maxLength, options), pattern, rule];
}

/** A pattern with words is a rule of the platform, because zod's own check has no message in two languages. */
function printPattern({ pattern, patternText: words }: StringSchema): string {
  if (pattern === undefined) return '';
  const expression = printRegex(pattern);
  return words === undefined
    ? `.regex(${expression})`
    : `.refine(...pattern(${expression}, ${quoteText(words.en)}, ${quoteText(words.ko)}))`;
}

function buildNumber(schema: NumberSchema): Code {
  const names = { minimum: 'min', maximum: 'max', exclusiveMinimum: 'gt', exclusiveMaximum: 'lt' };
  const { multipleOf } = schema;
  const step =
    multipleOf === undefined
      ? ''
      : hasRounding(schema)
        ? `.refine(...multipleOf(${multipleOf}))`
        : `.multipleOf(${multipleOf})`;
  return [schema.integer ? 'z.int()' : 'z.number()', printLimits(schema, names), step];
}

/** Whether values or the step have fractions: zod and JSON Schema round those differently. */
export function hasRounding(schema: NumberSchema): boolean {
  return schema.multipleOf !== undefined && !(schema.integer && Number.isSafeInteger(schema.multipleOf));
}

function printLengths(least: number | undefined, most: number | undefined, { single }: ZodOptions): string {
  // One rule for each limit, so that a message names only the one that is broken.
  if (single)
    return `${least === undefined ? '' : `.refine(...length(${least}))`}${most === undefined ? '' : `.refine(...length(0, ${most}))`}`;
  return `${least === undefined ? '' : `.min(${least})`}${most === undefined ? '' : `.max(${most})`}`;
}

function printLimits(schema: object, names: Readonly<Record<string, string>>): string {
  const given = new Map<string, unknown>(Object.entries(schema));
  return Object.entries(names)
    .map(([keyword, method]) => (given.has(keyword) ? `.${method}(${String(given.get(keyword))})` : ''))
    .join('');
}

function buildLiteral(values: readonly (string | number | boolean)[]): Code {
  if (values.length === 0) return 'z.null()';
  if (values.length === 1) return makeCall('z.literal', printLiteral(values[0]));
  return values.every((value) => typeof value === 'string')
    ? makeCall('z.enum', makeList(values.map(printLiteral)))
    : makeCall('z.literal', makeList(values.map(printLiteral)));
}

function buildObject(schema: ObjectSchema, options: ZodOptions): Code {
  if (schema.exact) return [buildMembers(schema, options), ...buildSetRules(schema)];
  const rules = buildSetRules(schema);
  const others = typeof schema.others === 'object' ? buildZod(schema.others, options) : 'z.unknown()';
  const kept = schema.others === 'any' || typeof schema.others === 'object';
  if (kept && schema.properties.length === 0) return [makeCall('z.record', 'z.string()', others), ...rules];
  const shape = makeGroup(
    '{ ',
    schema.properties.map((property) => buildProperty(property, options)),
    ' }',
  );
  const name = schema.others === 'closed' ? 'z.strictObject' : 'z.object';
  return [
    makeCall(name, schema.properties.length === 0 ? '{}' : shape),
    kept ? makeCall('.catchall', others) : '',
    ...rules,
  ];
}

/** Rules over the set of properties. */
function buildSetRules(schema: ObjectSchema): Code[] {
  return [
    schema.minProperties === undefined ? '' : `.refine(...minProperties(${schema.minProperties}))`,
    schema.maxProperties === undefined ? '' : `.refine(...maxProperties(${schema.maxProperties}))`,
    schema.dependentRequired === undefined
      ? ''
      : ['.refine(...dependentRequired(', printLiteral(schema.dependentRequired), '))'],
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
  const type = `z.ZodType<${printType(property.schema, 'plain')}>`;
  return [
    `get ${printKey(property.name)}(): ${property.required || filled ? type : `z.ZodExactOptional<${type}>`} { return `,
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
