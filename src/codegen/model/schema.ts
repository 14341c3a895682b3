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
}

/** Another component, by its name. */
export interface RefSchema extends Common {
  readonly kind: 'ref';
  readonly name: string;
}

export type StringFormat = 'uuid' | 'date-time' | 'date' | 'email' | 'uri';

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
  /** A whole number. */
  readonly multipleOf?: number;
}

export interface BooleanSchema extends Common {
  readonly kind: 'boolean';
}

/** `const` or `enum`; null among the values is `nullable`. */
export interface LiteralSchema extends Common {
  readonly kind: 'literal';
  readonly values: readonly Scalar[];
}

export interface ArraySchema extends Common {
  readonly kind: 'array';
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
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
}

export interface UnionSchema extends Common {
  readonly kind: 'union';
  /** `discriminated`: the property's value names the branch; `exclusive`: exactly one branch; `any`: at least one. */
  readonly mode: 'discriminated' | 'exclusive' | 'any';
  readonly property?: string;
  readonly branches: readonly Schema[];
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
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | LiteralSchema
  | ArraySchema
  | ObjectSchema
  | UnionSchema
  | FileSchema;

/** Schemas directly inside this one. */
export function childrenOf(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case 'array':
      return [schema.items];
    case 'object':
      return [...schema.properties.map((property) => property.schema), ...(typeof schema.others === 'object' ? [schema.others] : [])];
    case 'union':
      return schema.branches;
    default:
      return [];
  }
}

/** Names of the components this schema refers to, anywhere inside. */
export function referencesOf(schema: Schema): string[] {
  return schema.kind === 'ref' ? [schema.name] : childrenOf(schema).flatMap(referencesOf);
}
