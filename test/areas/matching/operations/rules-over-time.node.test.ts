import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { effects, ruleFacts } from './rules-over-time.ts';
import { nonEmpty } from '../../../support/nonempty.ts';

interface Operation {
  readonly operationId?: string;
  readonly 'x-writes'?: readonly (string | Record<string, unknown>)[];
}

/** The operations of the contract that write one of these facts. */
function operationsWriting(facts: readonly string[]): string[] {
  const files = globSync('contract/paths/**/*.yaml').map((file) => parse(readFileSync(file, 'utf8')) as object);
  const operations = files.flatMap((file) => Object.values(file) as Operation[]);
  return operations.flatMap(({ operationId, 'x-writes': writes = [] }) => {
    const names = writes.flatMap((fact) => (typeof fact === 'string' ? [fact] : Object.keys(fact)));
    return operationId !== undefined && names.some((name) => facts.includes(name)) ? [operationId] : [];
  });
}

describe('the rules of matching over time', () => {
  it('fault-X1: every operation that writes a fact of the hard rules has a stated effect on open requests', () => {
    expect(operationsWriting(ruleFacts).toSorted()).toEqual(Object.keys(effects).toSorted());
  });

  it('fault-X1: an operation that ends requests says in the contract that it writes them', () => {
    const ending = Object.keys(effects).filter((name) => /ends (?:what|all)/.test(effects[name] ?? ''));
    const writing = operationsWriting(['request', 'standing', 'report']);
    expect(nonEmpty(ending, 'operations that end requests').filter((name) => !writing.includes(name))).toEqual([]);
  });
});
