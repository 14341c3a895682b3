/** Fills in the `{{variables}}` of examples. */
import type { Json } from '../../../src/codegen/read/json.ts';
import { missingId, people } from '../../support/people.ts';

export type Variables = Readonly<Record<string, string>>;

/** Variables that every example can use: ids of the named test users (`{{minaId}}`) and `{{missingId}}`. */
export const everywhere: Variables = {
  ...Object.fromEntries(Object.entries(people).map(([name, person]) => [`${name}Id`, person.id])),
  missingId,
};

/** Returns `value` with every `{{name}}` filled in. An unknown name is an error in the example and throws. */
export function fillVariables(value: Json, variables: Variables): Json {
  if (typeof value === 'string')
    return value.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => known(variables, name));
  if (Array.isArray(value)) return value.map((item) => fillVariables(item, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fillVariables(inner, variables)]));
}

function known(variables: Variables, name: string): string {
  const value = variables[name];
  if (value === undefined)
    throw new Error(
      `The example uses {{${name}}}, which its scenario does not return (it has ${Object.keys(variables).join(', ')}).`,
    );
  return value;
}
