/**
 * No area repeats what the platform does for every operation. Services know neither the request nor the contract's
 * types.
 */
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
  it('are never written as text in an area, because the input has `operationId` and `idempotency`', () => {
    expect(ids.size).toBeGreaterThan(70);
    expect(areas.length).toBeGreaterThan(200);
    expect(
      areas.flatMap((file) => textsIn(file, (text) => ids.has(text))),
      'Pass on `operationId` or `idempotency` of the input.',
    ).toEqual([]);
  });
});

describe('handlers', () => {
  it('never read or send a header or parameter that the platform handles for every operation', () => {
    const platformHeaders = new Set(['idempotency-key', 'idempotency-replayed', 'if-match', 'if-none-match']);
    const platformModules = ['cursor', 'paging', 'protocol'].map((name) => `src/platform/http/${name}.ts`);
    expect(handlers.length).toBeGreaterThan(70);
    expect(handlers.flatMap((file) => textsIn(file, (text) => platformHeaders.has(text)))).toEqual([]);
    expect(handlers.flatMap((file) => importsOf(file, ...platformModules))).toEqual([]);
    expect(handlers.flatMap((file) => namesIn(file, 'isNotModified'))).toEqual([]);
  });

  it('never change the case of an id, because UUIDs arrive in small letters', () => {
    expect(nonEmpty(handlers, 'handlers').flatMap((file) => namesIn(file, 'toLowerCase'))).toEqual([]);
  });
});

describe('services', () => {
  it('take `Deps` and plain values, never a request', () => {
    expect(services.length).toBeGreaterThan(40);
    expect(services.flatMap((file) => namesIn(file, 'RequestDeps'))).toEqual([]);
    expect(services.flatMap((file) => importsOf(file, 'generated/server/handlers.ts'))).toEqual([]);
  });

  it('use no types of the contract, because handlers/views creates response bodies', () => {
    expect(services.flatMap((file) => importsOf(file, 'generated/client/types.ts'))).toEqual([]);
  });
});

/** String literals of a file, except those in types (`Input<'getMatch'>`). */
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
