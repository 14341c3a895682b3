import {
  appendToPointer,
  isObject,
  listOf,
  objectOf,
  plainText,
  textOf,
  type Json,
  type JsonObject,
} from '../read/json.ts';
import { isJson } from './read-body.ts';
import type { LocalisedText, RuleUse } from './operation.ts';
import type { Reader } from './reader.ts';

/** The rules of an operation that its schemas name in `x-rules`, in the order of its parameters and properties. */
export function deriveRules(reader: Reader, node: JsonObject, shared: Json | undefined, pointer: string): RuleUse[] {
  const found: RuleUse[] = [];
  const visit = (value: Json | undefined, at: string, place: string, path: readonly string[]): void => {
    if (!isObject(value)) return;
    found.push(...readRules(reader, value['x-rules'], at, place));
    const { node: schema, pointer: target, component } = reader.document.resolve(value, place);
    if (component !== null) {
      if (!path.includes(target)) visit(schema, at, target, [...path, target]);
      return;
    }
    for (const [name, property] of Object.entries(objectOf(schema['properties'])))
      visit(property, appendToPointer(at, name), appendToPointer(place, 'properties', name), path);
    visit(schema['items'], `${at}/*`, appendToPointer(place, 'items'), path);
    for (const keyword of ['allOf', 'oneOf', 'anyOf'])
      for (const [index, part] of listOf(schema[keyword]).entries())
        visit(part, at, appendToPointer(place, keyword, index), path);
  };
  for (const entry of [...listOf(shared), ...listOf(node['parameters'])]) {
    const { node: parameter, pointer: place } = reader.document.resolve(entry, pointer);
    const [where, name] = [textOf(parameter['in']), textOf(parameter['name'])];
    const at =
      where === 'header' ? appendToPointer('/headers', name.toLowerCase()) : appendToPointer(`/${where}`, name);
    visit(parameter['schema'], at, appendToPointer(place, 'schema'), []);
  }
  const { node: body, pointer: place } = reader.document.resolve(node['requestBody'], pointer);
  for (const [type, media] of Object.entries(objectOf(body['content'])))
    if (isJson(type.toLowerCase()))
      visit(objectOf(media)['schema'], '/body', appendToPointer(place, 'content', type, 'schema'), []);
  return found;
}

/** Reads one `x-rules`: names of rules, or `{ rule, at, … }` with a place below the schema and values for the text. */
function readRules(reader: Reader, value: Json | undefined, at: string, place: string): RuleUse[] {
  return listOf(value).flatMap((entry, index): RuleUse[] => {
    const { rule, at: below = '', ...values } = isObject(entry) ? entry : { rule: entry };
    const name = textOf(rule);
    const text = Object.hasOwn(reader.rules, name) ? reader.rules[name] : undefined;
    const filled = text && fillText(text, values);
    if (filled) return [{ at: `${at}${textOf(below)}`, rule: name, ...filled }];
    reader.faults.add(
      appendToPointer(place, 'x-rules', index),
      text === undefined ? `There is no rule ${plainText(rule)}.` : `The values for the text of ${name} do not fit.`,
      'Write the name of a rule of contract/rules.yaml, or `{ rule, at }` with a value for each `{name}` in its text.',
    );
    return [];
  });
}

/** Fills the values into the text; null if one is missing or superfluous. */
function fillText(text: LocalisedText, values: JsonObject): LocalisedText | null {
  const fill = (one: string): string | null => {
    const names = [...one.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    if ([...new Set(names)].sort().join() !== Object.keys(values).sort().join()) return null;
    return one.replace(/\{(\w+)\}/g, (_all, name: string) => plainText(values[name] ?? ''));
  };
  const [en, ko] = [fill(text.en), fill(text.ko)];
  return en === null || ko === null ? null : { en, ko };
}
