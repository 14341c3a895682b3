import ts from 'typescript';
import * as z from 'zod';
import { print } from '../../../src/codegen/emit/print.ts';
import { zod } from '../../../src/codegen/emit/zod.ts';
import { circleOf } from '../../../src/codegen/model/graph.ts';
import type { ContractModel } from '../../../src/codegen/model/operation.ts';
import * as rules from '../../../src/platform/schema-rules.ts';

/** The zod schemas of all components, made by running the code that would be printed for them. */
export function zodOf(model: Pick<ContractModel, 'components'>): Record<string, z.ZodType> {
  const scope: Record<string, unknown> = { z, ...rules };
  const names = Object.keys(model.components);
  for (const name of names) {
    // A component that refers to a later one finds it when it is used: each is defined on first use.
    Object.defineProperty(scope, name, { configurable: true, get: () => define(name) });
  }
  const define = (name: string): unknown => {
    const schema = model.components[name];
    if (schema === undefined) throw new Error(`no component ${name}`);
    const code = print(zod(schema, { circular: circleOf(model.components, name), defaults: false }));
    // Getters carry types, which only the compiler can take away.
    const plain = code.includes('get ') ? ts.transpile(`(${code})`, { target: ts.ScriptTarget.ES2024 }).trim().replace(/;$/, '') : code;
    const value: unknown = new Function('scope', `with (scope) { return (${plain}); }`)(scope);
    Object.defineProperty(scope, name, { value });
    return value;
  };
  return Object.fromEntries(names.map((name) => [name, scope[name] as z.ZodType])); // what the printed code evaluates to
}
