import { appendToPointer } from '../read/json.ts';
import { compareSchemas, type Comparison } from './schema.ts';
import type { Shape } from './shape.ts';

/** Fields of what is sent. */
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
      note('request-field-required', at, 'it could be left out and is required now');
    if (was.required.has(name) && !is.required.has(name))
      note('request-field-optional', at, 'it was required and may be left out now');
  }
  if (!isClosed(was) && isClosed(is)) note('request-closed', pointer, 'other fields are no longer accepted');
  if (isClosed(was) && !isClosed(is)) note('request-widened', pointer, 'other fields are accepted');
  compareCommon(comparison, was, is, pointer);
}

/** Fields of what is answered. */
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
      note('response-field-optional', at, 'it was always there and can be missing now');
    if (!was.required.has(name) && is.required.has(name)) note('response-narrowed', at, 'it is always there now');
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
