/**
 * Finds properties that a response has but its schema does not declare (AZN-05). Clients must accept unknown
 * properties, so that responses can grow. The contract must still declare everything that our server sends.
 */
import { located } from './document.ts';

interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly allOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
}

/** Returns JSON Pointers into `value`, one for each property that the schema at `pointer` does not declare. */
export function undeclaredProperties(pointer: string, value: unknown): string[] {
  return walk([located<SchemaNode>(pointer).node], value, '');
}

function walk(schemas: readonly SchemaNode[], value: unknown, at: string): string[] {
  const all = schemas.flatMap(branches).filter((schema) => isFor(schema, value));
  if (all.some(isAnything)) return [];
  if (Array.isArray(value)) {
    const items = all.flatMap((schema) => (schema.items === undefined ? [] : [schema.items as SchemaNode]));
    return value.flatMap((item, index) => walk(items, item, `${at}/${index}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const declared = all.flatMap((schema) => childSchemas(schema, key));
    return declared.length === 0 ? [`${at}/${key}`] : walk(declared, child, `${at}/${key}`);
  });
}

function childSchemas(schema: SchemaNode, key: string): SchemaNode[] {
  const own = schema.properties?.[key];
  if (own !== undefined) return [own as SchemaNode];
  const others = schema.additionalProperties;
  if (others === undefined || others === false) return [];
  return [others === true ? {} : (others as SchemaNode)];
}

/**
 * Returns whether the schema can describe this value. Without this, `type: 'null'` beside an object would count as a
 * schema without content, which allows everything.
 */
function isFor({ type }: SchemaNode, value: unknown): boolean {
  const kinds = typeof type === 'string' ? [type] : type;
  if (Array.isArray(value)) return kinds?.includes('array') ?? true;
  return typeof value !== 'object' || value === null || (kinds?.includes('object') ?? true);
}

/** Returns whether the schema allows any value, because it describes no content. */
function isAnything(schema: SchemaNode): boolean {
  const says: readonly unknown[] = [
    schema.$ref,
    schema.properties,
    schema.required,
    schema.items,
    schema.allOf,
    schema.anyOf,
    schema.oneOf,
  ];
  return (
    says.every((part) => part === undefined) &&
    [undefined, true].includes(schema.additionalProperties as undefined | true)
  );
}

/** Returns the schema and all schemas that it is composed of. */
function branches(schema: SchemaNode): SchemaNode[] {
  if (schema.$ref !== undefined) return branches(located<SchemaNode>(schema.$ref.slice(1)).node);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...parts.flatMap((part) => branches(part as SchemaNode))];
}
