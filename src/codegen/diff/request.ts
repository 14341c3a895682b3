import { toCanonicalJson, objectOf, appendToPointer, type JsonObject } from '../read/json.ts';
import type { Operation } from './operations.ts';
import { compareSchemas, type Comparison } from './schema.ts';
import { followReferences } from './shape.ts';

/** Limit of a JSON body in bytes, where the contract states none (the generator's default). */
const usualLimit = 65_536;

export function compareParameters(comparison: Comparison, was: Operation, is: Operation): void {
  const { note } = comparison;
  for (const [key, parameter] of was.parameters) {
    const now = is.parameters.get(key);
    if (now === undefined) note('parameter-removed', `/${key}`, 'the parameter was removed');
    else compareParameter(comparison, parameter, now, `/${key}`);
  }
  for (const [key, parameter] of [...is.parameters].filter(([name]) => !was.parameters.has(name))) {
    const isRequired = parameter['required'] === true;
    note(
      isRequired ? 'parameter-required' : 'parameter-added',
      `/${key}`,
      isRequired ? 'a required parameter was added' : 'an optional parameter was added',
    );
  }
}

function compareParameter(comparison: Comparison, was: JsonObject, is: JsonObject, pointer: string): void {
  const { note } = comparison;
  if (was['required'] !== true && is['required'] === true)
    note('parameter-required', pointer, 'it was optional and is now required');
  if (was['required'] === true && is['required'] !== true)
    note('parameter-optional', pointer, 'it was required and is now optional');
  const pickEncoding = ({ style, explode, content }: JsonObject) =>
    toCanonicalJson([style ?? null, explode ?? null, Object.keys(objectOf(content))]);
  if (pickEncoding(was) !== pickEncoding(is))
    note('parameter-encoding-changed', pointer, 'style, explode or content has changed');
  compareSchemas(comparison, was['schema'] ?? {}, is['schema'] ?? {}, pointer);
}

export function compareRequestBody(comparison: Comparison, was: Operation, is: Operation): void {
  const { note } = comparison;
  const [before, after] = [findBody(comparison, was, 'before'), findBody(comparison, is, 'after')];
  if (before === null && after === null) return;
  if (after === null) return note('request-body-removed', '/body', 'the body was removed');
  const isRequired = after['required'] === true;
  if (before === null)
    return note(
      isRequired ? 'request-body-required' : 'request-body-added',
      '/body',
      isRequired ? 'a required body was added' : 'an optional body was added',
    );
  if (before['required'] !== true && isRequired)
    note('request-body-required', '/body', 'it was optional and is now required');
  if (before['required'] === true && !isRequired)
    note('request-body-optional', '/body', 'it was required and is now optional');
  compareLimits(comparison, before, after);
  const [types, typesNow] = [objectOf(before['content']), objectOf(after['content'])];
  for (const [type, media] of Object.entries(types)) {
    if (typesNow[type] === undefined) note('request-media-type-removed', '/body', `${type} was removed`);
    else compareSchemas(comparison, objectOf(media)['schema'] ?? {}, objectOf(typesNow[type])['schema'] ?? {}, '/body');
  }
  for (const type of Object.keys(typesNow).filter((name) => types[name] === undefined))
    note('request-media-type-added', '/body', `${type} was added`);
}

function findBody(comparison: Comparison, operation: Operation, side: 'before' | 'after'): JsonObject | null {
  const { requestBody } = operation.source;
  return requestBody === undefined ? null : followReferences(comparison[side], requestBody);
}

function compareLimits({ note }: Comparison, before: JsonObject, after: JsonObject): void {
  const [was, is] = [Number(before['x-max-body'] ?? usualLimit), Number(after['x-max-body'] ?? usualLimit)];
  if (is !== was)
    note(
      is < was ? 'body-limit-lowered' : 'body-limit-raised',
      appendToPointer('', 'body'),
      `the limit was ${was} bytes and is now ${is}`,
    );
}
