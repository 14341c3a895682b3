/** What the platform does for every operation, no area does again; services know neither the request nor the contract's types. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';
import { placeOf, sourceFiles, walk, type SourceFile } from './support/source.ts';

const { operations } = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as {
  operations: readonly { readonly id: string }[];
};
const ids = new Set(operations.map(({ id }) => id));
const areas = sourceFiles('src/areas');
const handlers = areas.filter(({ path }) => path.includes('/handlers/'));
const services = areas.filter(({ path }) => path.includes('/services/'));

describe('operation ids', () => {
  it('are never written as text: the input has `operationId` and `idempotency`', () => {
    expect(ids.size).toBeGreaterThan(70);
    expect(areas.length).toBeGreaterThan(200);
    expect(
      areas.flatMap((file) => textsIn(file, (text) => ids.has(text))),
      'Pass on what the input of the handler says.',
    ).toEqual([]);
  });
});

describe('handlers', () => {
  it('leave to the platform the headers and parameters that it reads and answers for every operation', () => {
    const taken = new Set(['idempotency-key', 'idempotency-replayed', 'if-match', 'if-none-match']);
    const byHand = ['cursor', 'paging', 'protocol'].map((name) => `src/platform/http/${name}.ts`);
    expect(handlers.length).toBeGreaterThan(70);
    expect(handlers.flatMap((file) => textsIn(file, (text) => taken.has(text)))).toEqual([]);
    expect(handlers.flatMap((file) => importsOf(file, ...byHand))).toEqual([]);
    expect(handlers.flatMap((file) => namesIn(file, 'isNotModified'))).toEqual([]);
  });

  it('never change the spelling of an id: UUIDs arrive in small letters', () => {
    // The header of a WebSocket upgrade is no id.
    const others = handlers.filter(({ path }) => !path.endsWith('/open-live-channel.ts'));
    expect(nonEmpty(others, 'handlers').flatMap((file) => namesIn(file, 'toLowerCase'))).toEqual([]);
  });
});

describe('services', () => {
  it('take `Deps` and plain values, never a request', () => {
    expect(services.length).toBeGreaterThan(40);
    expect(services.flatMap((file) => namesIn(file, 'RequestDeps'))).toEqual([]);
    expect(services.flatMap((file) => importsOf(file, 'generated/server/handlers.ts'))).toEqual([]);
  });

  it('answer no types of the contract: handlers/views makes those', () => {
    expect(services.flatMap((file) => importsOf(file, 'generated/client/types.ts'))).toEqual([]);
  });
});

/** Texts of a file, without those in types (`Input<'getMatch'>`) and imports. */
function textsIn(file: SourceFile, isMeant: (text: string) => boolean): string[] {
  const found: string[] = [];
  walk(file.tree, (node) => {
    const isType = ts.isLiteralTypeNode(node.parent ?? node);
    if (ts.isStringLiteralLike(node) && !isType && isMeant(node.text))
      found.push(`${placeOf(file, node)} has '${node.text}'`);
  });
  return found;
}

function namesIn(file: SourceFile, name: string): string[] {
  const found: string[] = [];
  walk(file.tree, (node) => {
    if (ts.isIdentifier(node) && node.text === name) found.push(`${placeOf(file, node)} has ${name}`);
  });
  return found;
}

function importsOf(file: SourceFile, ...targets: readonly string[]): string[] {
  return file.imports
    .filter(({ target }) => targets.includes(target))
    .map(({ target }) => `${file.path} uses ${target}`);
}
