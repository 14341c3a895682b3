import type { Json } from '../read/json.ts';

/**
 * The normalised form of a JSON Schema, from which zod schemas, TypeScript types and cases are made. What this form
 * cannot express is refused by `model/read-schema.ts`; nothing is dropped.
 */
export type Scalar = string | number | boolean;

interface Common {
  readonly description?: string;
  /** Filled in only in requests. */
  readonly default?: unknown;
  /** `null` is allowed too. */
  readonly nullable?: true;
  /** Values that this schema accepts are refused, null included. */
  readonly not?: Schema;
}

/** Any JSON value. */
export interface AnySchema extends Common {
  readonly kind: 'any';
}

/** No value is valid. */
export interface NeverSchema extends Common {
  readonly kind: 'never';
}

/** A reference to another component, by its name. */
export interface RefSchema extends Common {
  readonly kind: 'ref';
  readonly name: string;
}

/** Formats that are enforced, as `ajv-formats` reads them. */
export const stringFormats = [
  'uuid',
  'date-time',
  'date',
  'time',
  'duration',
  'email',
  'uri',
  'uri-reference',
  'uri-template',
  'hostname',
  'ipv4',
  'ipv6',
  'json-pointer',
  'relative-json-pointer',
  'regex',
] as const;
export type StringFormat = (typeof stringFormats)[number];

export interface StringSchema extends Common {
  readonly kind: 'string';
  /** Lengths in code points, as in JSON Schema. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** ECMA-262 with the `u` flag; not anchored. */
  readonly pattern?: string;
  /** The pattern in words, for messages (`x-pattern-text`). Only single schemas lack it. */
  readonly patternText?: { readonly en: string; readonly ko: string };
  readonly format?: StringFormat;
}

export interface NumberSchema extends Common {
  readonly kind: 'number';
  readonly integer: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  /** Above 0; may be a fraction. */
  readonly multipleOf?: number;
}

export interface BooleanSchema extends Common {
  readonly kind: 'boolean';
}

/** `const` or `enum`. Null is not among the values, but `nullable`. An empty list allows null only. */
export interface LiteralSchema extends Common {
  readonly kind: 'literal';
  readonly values: readonly Scalar[];
}

/** `const` or `enum` with lists or objects among the values, which are compared by content. */
export interface EqualSchema extends Common {
  readonly kind: 'equal';
  readonly values: readonly Json[];
}

export interface ArraySchema extends Common {
  readonly kind: 'array';
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  /** At least `least` and at most `most` items are valid by the schema. */
  readonly contains?: { readonly schema: Schema; readonly least: number; readonly most?: number };
  /** The schemas of the first items, one by one; `items` is the schema of the others. */
  readonly prefix?: readonly Schema[];
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface ObjectSchema extends Common {
  readonly kind: 'object';
  /** Properties in the order of the contract. */
  readonly properties: readonly Property[];
  /** Other properties: `open` drops them, `closed` refuses them, `any` and a schema keep them. */
  readonly others: 'open' | 'closed' | 'any' | Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  /** Schemas of properties whose names match a pattern. */
  readonly patterns?: readonly { readonly pattern: string; readonly schema: Schema }[];
  /** The schema of all names. */
  readonly names?: Schema;
  /** Checks own properties one by one, even `__proto__` and inherited names, which zod's objects cannot. */
  readonly exact?: true;
}

export interface UnionSchema extends Common {
  readonly kind: 'union';
  /** `discriminated`: the property's value names the branch; `exclusive`: exactly one branch; `any`: at least one. */
  readonly mode: 'discriminated' | 'exclusive' | 'any';
  readonly property?: string;
  readonly branches: readonly Schema[];
}

/** A value must be valid by every part: an `allOf` whose parts cannot be merged into one schema. */
export interface AllSchema extends Common {
  readonly kind: 'all';
  readonly parts: readonly Schema[];
}

/** The properties or items that a part of a schema describes. */
export interface Described {
  /** The part applies to values that are valid by this schema; absent: to all values. */
  readonly when?: Schema;
  /** It describes all of them. */
  readonly all?: true;
  readonly names?: readonly string[];
  readonly patterns?: readonly string[];
  /** It describes this many items, counted from the first. */
  readonly first?: number;
  /** It describes the items that are valid by this schema. */
  readonly fitting?: Schema;
}

/** `unevaluatedProperties` and `unevaluatedItems`: `others` is the schema of what no part has described. */
export interface RestSchema extends Common {
  readonly kind: 'rest';
  readonly of: 'properties' | 'items';
  readonly described: readonly Described[];
  readonly others: Schema;
}

/** A file in a form, or a body of bytes. */
export interface FileSchema extends Common {
  readonly kind: 'file';
  /** Accepted media types; an empty list accepts any. */
  readonly accepts: readonly string[];
  readonly maxBytes?: number;
}

export type Schema =
  | RefSchema
  | AnySchema
  | NeverSchema
  | AllSchema
  | EqualSchema
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | LiteralSchema
  | ArraySchema
  | ObjectSchema
  | UnionSchema
  | RestSchema
  | FileSchema;

/**
 * The schemas directly inside this one. Properties come first, so that the index of a property is that of its schema.
 */
export function childrenOf(schema: Schema): readonly Schema[] {
  const refused = schema.not === undefined ? [] : [schema.not];
  switch (schema.kind) {
    case 'array':
      return [schema.items, ...(schema.prefix ?? []), ...(schema.contains ? [schema.contains.schema] : []), ...refused];
    case 'object': {
      const { properties, others, patterns = [], names } = schema;
      const further = [
        ...(typeof others === 'object' ? [others] : []),
        ...patterns.map((entry) => entry.schema),
        ...(names ? [names] : []),
      ];
      return [...properties.map((property) => property.schema), ...further, ...refused];
    }
    case 'union':
      return [...schema.branches, ...refused];
    case 'all':
      return [...schema.parts, ...refused];
    case 'rest':
      return [
        schema.others,
        ...schema.described.flatMap(({ when, fitting }) => [...(when ? [when] : []), ...(fitting ? [fitting] : [])]),
        ...refused,
      ];
    default:
      return refused;
  }
}

/** Whether no value is valid: a property with such a schema is forbidden. */
export function isRuledOut({ not }: Schema): boolean {
  return not?.kind === 'any' && not.not === undefined;
}

/** Names of the components to which this schema refers, anywhere inside. */
export function referencesOf(schema: Schema): string[] {
  return schema.kind === 'ref' ? [schema.name] : childrenOf(schema).flatMap(referencesOf);
}
