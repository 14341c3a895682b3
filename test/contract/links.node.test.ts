/** Every answer that names a resource links to the operations that take its id, or the contract says why not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContractModel, OperationModel } from '../../src/codegen/model/operation.ts';
import type { Schema } from '../../src/codegen/model/schema.ts';
import { nonEmpty } from '../support/nonempty.ts';

interface Answer {
  readonly links?: Readonly<Record<string, unknown>>;
}
type Paths = Readonly<
  Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Answer>> }>>>
>;

// Made by the generator.
const model = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as ContractModel;
const { paths } = JSON.parse(readFileSync('generated/contract/openapi.json', 'utf8')) as { paths: Paths };

/** An id in an answer, and the component that says of what kind it is. */
interface Id {
  readonly name: string;
  readonly component: string | null;
}

const componentOf = (schema: Schema): string | null => (schema.kind === 'ref' ? schema.name : null);

/** The ids in an answer. An object in an object of an item is the deepest that counts. */
function idsIn(schema: Schema | null | undefined, left = 8): Id[] {
  if (!schema || left === 0) return [];
  const below = (inner: Schema | undefined) => idsIn(inner, left - 1);
  switch (schema.kind) {
    case 'ref':
      return below(model.components[schema.name]);
    case 'array':
      return below(schema.items);
    case 'object':
      return schema.properties.flatMap(({ name, schema: inner }) =>
        name.endsWith('Id') ? [{ name, component: componentOf(inner) }] : below(inner),
      );
    case 'union':
      return schema.branches.flatMap(below);
    case 'all':
      return schema.parts.flatMap(below);
    default:
      return [];
  }
}

/**
 * The operations of users that need this id and nothing else. `userId` also names the caller, so it is left out. Ids of
 * one name and different components are of different things: a session with a partner is no session of a device.
 */
function takersOf({ name: id, component }: Id): OperationModel[] {
  const isOfKind = (other: string | null) => component === null || other === null || component === other;
  return model.operations.filter(
    ({ parameters, access, development }) =>
      id !== 'userId' &&
      access !== 'admin' &&
      !development &&
      parameters.some(
        ({ in: place, name, schema }) => place === 'path' && name === id && isOfKind(componentOf(schema)),
      ) &&
      parameters.filter(({ in: place, required }) => place === 'path' || required).length === 1,
  );
}

const wanted = model.operations.flatMap((operation) =>
  operation.responses
    .filter(({ status }) => Number(status) < 300)
    .flatMap(({ status, media }) =>
      [
        ...new Map(
          media.flatMap(({ schema }) => idsIn(schema)).map((id) => [`${id.name} ${id.component}`, id]),
        ).values(),
      ]
        .flatMap((id) => takersOf(id).filter((taker) => operation.onlyLinks?.[id.name]?.includes(taker.id) ?? true))
        .filter(({ id }) => id !== operation.id)
        .map((taker) => ({ operation, status, taker: taker.id })),
    ),
);

describe('fault-R16: an answer with an id', () => {
  it('links to every operation that takes it', () => {
    const missing = nonEmpty(wanted, 'links').filter(
      ({ operation: { path, method }, status, taker }) =>
        paths[path]?.[method]?.responses[String(status)]?.links?.[taker] === undefined,
    );
    expect(missing.map(({ operation, taker }) => `${operation.id} → ${taker}`)).toEqual([]);
    expect(wanted.length).toBeGreaterThan(20);
  });
});
