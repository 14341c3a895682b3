import ts from 'typescript';
import * as z from 'zod/mini';
import { buildZod } from '../emit/zod.ts';
import { print } from '../emit/print.ts';
import { findCircle } from '../model/graph.ts';
import type { Schema } from '../model/schema.ts';
import * as rules from '../../platform/wire/schema-rules.ts';

/** Prints the zod expression of each component, without the types that only generated files need. */
export function printComponents(components: Readonly<Record<string, Schema>>, single?: true): Record<string, string> {
  const printed = Object.entries(components).map(([name, schema]): [string, string] => {
    const options = { circular: findCircle(components, name), defaults: false, ...(single ? { single } : {}) };
    return [name, print(buildZod(schema, options))];
  });
  return Object.fromEntries(printed);
}

/** Runs the printed code and returns the zod schema of every component. */
export function evaluateComponents(code: Readonly<Record<string, string>>): Record<string, z.ZodMiniType> {
  const scope: Record<string, unknown> = { z, ...rules };
  const define = (name: string): unknown => {
    const text = code[name] ?? '';
    // Getters have type annotations, so the TypeScript compiler must remove them.
    const plain = text.includes('get ')
      ? ts.transpile(`(${text})`, { target: ts.ScriptTarget.ES2024 }).trim().replace(/;$/, '')
      : text;
    // oxlint-disable-next-line typescript/no-implied-eval -- the generator runs what it has printed itself
    const value: unknown = new Function('scope', `with (scope) { return (${plain}); }`)(scope);
    Object.defineProperty(scope, name, { value });
    return value;
  };
  // Each component is defined on first use, so that it may refer to a later one.
  for (const name of Object.keys(code))
    Object.defineProperty(scope, name, { configurable: true, get: () => define(name) });
  // The printed code evaluates to a zod schema.
  return Object.fromEntries(Object.keys(code).map((name) => [name, scope[name] as z.ZodMiniType]));
}
