import type { BodyMediaModel, ParameterModel } from '../../model/operation.ts';
import { objectOf, plainText, type Json, type JsonObject } from '../../read/json.ts';
import type { Step } from '../../read/postman.ts';
import { assertions, tokenOf } from './script.ts';

/** One request of the collection, with its checks. */
export function requestItem(step: Step): JsonObject {
  const { operation, example } = step;
  const { headers, body } = example.request;
  const media = operation.body?.media[0];
  // Postman writes the Content-Type of a form itself, with the boundary it has chosen.
  const sent = {
    ...(body !== undefined && media && media.kind !== 'fields' ? { 'content-type': media.type } : {}),
    ...headers,
  };
  return {
    name: `${operation.id}: ${example.summary}`,
    // A redirect is an answer, not something to follow.
    protocolProfileBehavior: { followRedirects: false },
    event: [testEvent(assertions(step))],
    request: {
      method: operation.method.toUpperCase(),
      description: operation.description,
      auth: example.as === 'none' ? { type: 'noauth' } : bearer(example.as),
      header: Object.entries(sent).map(([key, value]) => ({ key, value: String(value) })),
      url: urlOf(step),
      ...(body === undefined ? {} : { body: media?.kind === 'fields' ? formBody(media.fields, body) : jsonBody(body) }),
    },
    response: [],
  };
}

export function testEvent(exec: readonly string[]): JsonObject {
  return { listen: 'test', script: { type: 'text/javascript', exec: [...exec] } };
}

export function jsonBody(value: Json): JsonObject {
  return { mode: 'raw', raw: JSON.stringify(value, null, 2), options: { raw: { language: 'json' } } };
}

/** A form; which file is sent is chosen by hand. */
function formBody(fields: BodyMediaModel['fields'], value: Json): JsonObject {
  const parts = Object.entries(objectOf(value)).map(([key, part]): JsonObject =>
    fields[key]?.kind === 'file' ? { key, type: 'file', src: null } : { key, type: 'text', value: plainText(part) },
  );
  return { mode: 'formdata', formdata: parts };
}

/** An address below the base URL. */
export function addressOf(path: readonly string[], query: readonly JsonObject[]): JsonObject {
  const search = query.map(({ key, value }) => `${plainText(key)}=${plainText(value)}`).join('&');
  return {
    raw: `{{baseUrl}}/${path.join('/')}${search === '' ? '' : `?${search}`}`,
    host: ['{{baseUrl}}'],
    path: [...path],
    ...(query.length > 0 ? { query: [...query] } : {}),
  };
}

function bearer(person: string): JsonObject {
  return { type: 'bearer', bearer: [{ key: 'token', value: `{{${tokenOf(person)}}}`, type: 'string' }] };
}

function urlOf({ operation, example }: Step): JsonObject {
  const path = operation.path
    .slice(1)
    .split('/')
    .map((part) => part.replace(/^\{(.*)\}$/, (_, name: string) => plainText(example.request.path[name])));
  const query = Object.entries(example.request.query).flatMap(([name, value]) =>
    written(
      operation.parameters.find((parameter) => parameter.name === name),
      name,
      value,
    ),
  );
  return addressOf(path, query);
}

/** A query parameter as the contract has it written: lists joined or repeated, objects one level deep. */
function written(parameter: ParameterModel | undefined, name: string, value: Json): JsonObject[] {
  const codec = parameter?.codec;
  if (Array.isArray(value)) {
    const separator = codec?.kind === 'list' ? codec.separator : ',';
    return separator === null
      ? value.map((item) => pair(name, item))
      : [pair(name, value.map(plainText).join(separator))];
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([key, inner]) => pair(`${name}[${key}]`, inner));
  return [pair(name, value)];
}

/** Postman writes the value as it is, so what has a meaning in addresses is encoded here; `{{variables}}` stay. */
function pair(key: string, value: Json): JsonObject {
  const text = plainText(value);
  return { key, value: text.startsWith('{{') ? text : encodeURIComponent(text) };
}
