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

/** The names of the ids in an answer. An object in an object of an item is the deepest that counts. */
function idsIn(schema: Schema | null | undefined, left = 8): string[] {
  if (!schema || left === 0) return [];
  const below = (inner: Schema | undefined) => idsIn(inner, left - 1);
  switch (schema.kind) {
    case 'ref':
      return below(model.components[schema.name]);
    case 'array':
      return below(schema.items);
    case 'object':
      return schema.properties.flatMap(({ name, schema: inner }) => (name.endsWith('Id') ? [name] : below(inner)));
    case 'union':
      return schema.branches.flatMap(below);
    case 'all':
      return schema.parts.flatMap(below);
    default:
      return [];
  }
}

/** The operations of users that need this id and nothing else. `userId` also names the caller, so it is left out. */
function takersOf(id: string): OperationModel[] {
  return model.operations.filter(
    ({ parameters, access, development }) =>
      id !== 'userId' &&
      access !== 'admin' &&
      !development &&
      parameters.some(({ in: place, name }) => place === 'path' && name === id) &&
      parameters.filter(({ in: place, required }) => place === 'path' || required).length === 1,
  );
}

const wanted = model.operations.flatMap((operation) =>
  operation.responses
    .filter(({ status }) => Number(status) < 300)
    .flatMap(({ status, media }) =>
      [...new Set(media.flatMap(({ schema }) => idsIn(schema)))]
        .flatMap((name) => takersOf(name).filter(({ id }) => operation.onlyLinks?.[name]?.includes(id) ?? true))
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
