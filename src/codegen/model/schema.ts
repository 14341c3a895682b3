import type { Json } from '../read/json.ts';

/**
 * The normalised form of a JSON Schema: what zod, TypeScript and the cases are made from. Anything a contract says that has
 * no place here is refused by `model/read-schema.ts`; nothing is dropped.
 */
export type Scalar = string | number | boolean;

interface Common {
  readonly description?: string;
  /** Filled in on requests only. */
  readonly default?: unknown;
  /** `null` is allowed as well. */
  readonly nullable?: true;
  /** What fits this is refused, null included. */
  readonly not?: Schema;
}

/** Whatever JSON can say. */
export interface AnySchema extends Common {
  readonly kind: 'any';
}

/** Nothing fits. */
export interface NeverSchema extends Common {
  readonly kind: 'never';
}

/** Another component, by its name. */
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
  /** In code points, as JSON Schema counts. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** ECMA-262 with the `u` flag; not anchored. */
  readonly pattern?: string;
  readonly format?: StringFormat;
}

export interface NumberSchema extends Common {
  readonly kind: 'number';
  readonly integer: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  /** Above 0; a fraction is allowed. */
  readonly multipleOf?: number;
}

export interface BooleanSchema extends Common {
  readonly kind: 'boolean';
}

/** `const` or `enum`; null among the values is `nullable`. No values: null alone. */
export interface LiteralSchema extends Common {
  readonly kind: 'literal';
  readonly values: readonly Scalar[];
}

/** `const` or `enum` with lists or objects among the values, which are compared part by part. */
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
  /** At least `least` (and at most `most`) items fit the schema. */
  readonly contains?: { readonly schema: Schema; readonly least: number; readonly most?: number };
  /** The first items, one by one; `items` are the others. */
  readonly prefix?: readonly Schema[];
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface ObjectSchema extends Common {
  readonly kind: 'object';
  /** In the order of the contract. */
  readonly properties: readonly Property[];
  /** `open`: others pass unseen; `closed`: others are a fault; `any` and a schema: others are kept. */
  readonly others: 'open' | 'closed' | 'any' | Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  /** Properties whose names match, besides the named ones. */
  readonly patterns?: readonly { readonly pattern: string; readonly schema: Schema }[];
  /** What every name must fit. */
  readonly names?: Schema;
  /** Own properties are looked at one by one, `__proto__` and inherited names included; zod's objects cannot. */
  readonly exact?: true;
}

export interface UnionSchema extends Common {
  readonly kind: 'union';
  /** `discriminated`: the property's value names the branch; `exclusive`: exactly one branch; `any`: at least one. */
  readonly mode: 'discriminated' | 'exclusive' | 'any';
  readonly property?: string;
  readonly branches: readonly Schema[];
}

/** Fits every part: what `allOf` means where the parts cannot be merged into one schema. */
export interface AllSchema extends Common {
  readonly kind: 'all';
  readonly parts: readonly Schema[];
}

/** Which properties or items a part of a schema has described. */
export interface Described {
  /** It describes them in values that fit this; absent: in all. */
  readonly when?: Schema;
  /** Whatever there is. */
  readonly all?: true;
  readonly names?: readonly string[];
  readonly patterns?: readonly string[];
  /** So many items from the first. */
  readonly first?: number;
  /** Items that fit. */
  readonly fitting?: Schema;
}

/** Properties or items that nothing has described fit the schema; values of another type pass (`unevaluatedProperties`). */
export interface RestSchema extends Common {
  readonly kind: 'rest';
  readonly of: 'properties' | 'items';
  readonly described: readonly Described[];
  readonly others: Schema;
}

/** A file in a form, or a whole body of bytes. */
export interface FileSchema extends Common {
  readonly kind: 'file';
  /** Media types; empty: any. */
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

/** Schemas directly inside this one; properties come first, so that their index is that of the property. */
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

/** Whether nothing at all fits: a property with such a schema may not be there. */
export function isRuledOut({ not }: Schema): boolean {
  return not?.kind === 'any' && not.not === undefined;
}

/** Names of the components this schema refers to, anywhere inside. */
export function referencesOf(schema: Schema): string[] {
  return schema.kind === 'ref' ? [schema.name] : childrenOf(schema).flatMap(referencesOf);
}
