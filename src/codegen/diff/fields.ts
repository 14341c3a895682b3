import { appendToPointer } from '../read/json.ts';
import { compareSchemas, type Comparison } from './schema.ts';
import type { Shape } from './shape.ts';

/** Compares the fields of an object in a request. */
export function compareRequestFields(comparison: Comparison, was: Shape, is: Shape, pointer: string): void {
  const { note } = comparison;
  for (const name of Object.keys(was.properties).filter((field) => !Object.hasOwn(is.properties, field))) {
    note('request-field-removed', appendToPointer(pointer, name), 'the field is gone');
  }
  for (const name of Object.keys(is.properties).filter((field) => !Object.hasOwn(was.properties, field))) {
    const isRequired = is.required.has(name);
    note(
      isRequired ? 'request-field-required' : 'request-field-added',
      appendToPointer(pointer, name),
      isRequired ? 'a required field is new' : 'an optional field is new',
    );
  }
  for (const [name, at] of findCommonFields(was, is, pointer)) {
    if (!was.required.has(name) && is.required.has(name))
      note('request-field-required', at, 'it was optional and is now required');
    if (was.required.has(name) && !is.required.has(name))
      note('request-field-optional', at, 'it was required and is now optional');
  }
  if (!isClosed(was) && isClosed(is)) note('request-closed', pointer, 'undeclared fields are now refused');
  if (isClosed(was) && !isClosed(is)) note('request-widened', pointer, 'undeclared fields are now accepted');
  compareCommon(comparison, was, is, pointer);
}

/** Compares the fields of an object in an answer. */
export function compareResponseFields(comparison: Comparison, was: Shape, is: Shape, pointer: string): void {
  const { note } = comparison;
  for (const name of Object.keys(was.properties).filter((field) => !Object.hasOwn(is.properties, field))) {
    note('response-field-removed', appendToPointer(pointer, name), 'the field is gone');
  }
  for (const name of Object.keys(is.properties).filter((field) => !Object.hasOwn(was.properties, field))) {
    note('response-field-added', appendToPointer(pointer, name), 'the field is new');
  }
  for (const [name, at] of findCommonFields(was, is, pointer)) {
    if (was.required.has(name) && !is.required.has(name))
      note('response-field-optional', at, 'it was always present and may now be absent');
    if (!was.required.has(name) && is.required.has(name)) note('response-narrowed', at, 'it is now always present');
  }
  compareCommon(comparison, was, is, pointer);
}

function compareCommon(comparison: Comparison, was: Shape, is: Shape, pointer: string): void {
  for (const [name, at] of findCommonFields(was, is, pointer))
    compareSchemas(comparison, was.properties[name] ?? {}, is.properties[name] ?? {}, at);
}

function findCommonFields(was: Shape, is: Shape, pointer: string): [name: string, pointer: string][] {
  return Object.keys(was.properties)
    .filter((name) => Object.hasOwn(is.properties, name))
    .map((name) => [name, appendToPointer(pointer, name)]);
}

function isClosed({ keywords }: Shape): boolean {
  return keywords['additionalProperties'] === false || keywords['unevaluatedProperties'] === false;
}
