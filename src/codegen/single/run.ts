import ts from 'typescript';
import * as z from 'zod';
import { zod } from '../emit/zod.ts';
import { print } from '../emit/print.ts';
import { circleOf } from '../model/graph.ts';
import type { Schema } from '../model/schema.ts';
import * as rules from '../../platform/wire/schema-rules.ts';

/** The zod expression of each component as it is printed; without types, which only generated files need. */
export function codeOf(components: Readonly<Record<string, Schema>>, single?: true): Record<string, string> {
  const printed = Object.entries(components).map(([name, schema]): [string, string] => {
    const options = { circular: circleOf(components, name), defaults: false, ...(single ? { single } : {}) };
    return [name, print(zod(schema, options))];
  });
  return Object.fromEntries(printed);
}

/** Runs the printed code: the zod schema of every component. */
export function evaluated(code: Readonly<Record<string, string>>): Record<string, z.ZodType> {
  const scope: Record<string, unknown> = { z, ...rules };
  const define = (name: string): unknown => {
    const text = code[name] ?? '';
    // Getters carry types, which only the compiler can take away.
    const plain = text.includes('get ')
      ? ts.transpile(`(${text})`, { target: ts.ScriptTarget.ES2024 }).trim().replace(/;$/, '')
      : text;
    // oxlint-disable-next-line typescript/no-implied-eval -- the generator runs what it has printed itself
    const value: unknown = new Function('scope', `with (scope) { return (${plain}); }`)(scope);
    Object.defineProperty(scope, name, { value });
    return value;
  };
  // A component that refers to a later one finds it when it is used: each is defined on first use.
  for (const name of Object.keys(code))
    Object.defineProperty(scope, name, { configurable: true, get: () => define(name) });
  return Object.fromEntries(Object.keys(code).map((name) => [name, scope[name] as z.ZodType])); // what the printed code evaluates to
}
