import type { BodyMediaModel } from '../../model/operation.ts';
import { objectOf, plainText, type Json, type JsonObject } from '../../read/json.ts';
import type { Step } from '../../read/postman.ts';
import { encodeParameter } from '../address.ts';
import { makeAssertions, nameTokenVariable } from './script.ts';

/** One request of the collection, with the checks of its answer. */
export function makeRequestItem(step: Step): JsonObject {
  const { operation, example } = step;
  const { headers, body } = example.request;
  const media = operation.body?.media[0];
  // Postman sets the Content-Type of a form itself, because it chooses the boundary.
  const sent = {
    ...(body !== undefined && media && media.kind !== 'fields' ? { 'content-type': media.type } : {}),
    ...headers,
  };
  return {
    name: `${operation.id}: ${example.summary}`,
    // A redirect is the answer to check, so Postman must not follow it.
    protocolProfileBehavior: { followRedirects: false },
    event: [makeTestEvent(makeAssertions(step))],
    request: {
      method: operation.method.toUpperCase(),
      description: operation.description,
      auth: example.as === 'none' ? { type: 'noauth' } : makeBearerAuth(example.as),
      header: Object.entries(sent).map(([key, value]) => ({ key, value: String(value) })),
      url: makeUrl(step),
      ...(body === undefined
        ? {}
        : { body: media?.kind === 'fields' ? makeFormBody(media.fields, body) : makeJsonBody(body) }),
    },
    response: [],
  };
}

export function makeTestEvent(exec: readonly string[]): JsonObject {
  return { listen: 'test', script: { type: 'text/javascript', exec: [...exec] } };
}

export function makeJsonBody(value: Json): JsonObject {
  return { mode: 'raw', raw: JSON.stringify(value, null, 2), options: { raw: { language: 'json' } } };
}

/** The body of a form. The user chooses its files by hand. */
function makeFormBody(fields: BodyMediaModel['fields'], value: Json): JsonObject {
  const parts = Object.entries(objectOf(value)).map(([key, part]): JsonObject =>
    fields[key]?.kind === 'file' ? { key, type: 'file', src: null } : { key, type: 'text', value: plainText(part) },
  );
  return { mode: 'formdata', formdata: parts };
}

/** An address below the base URL. */
export function makeAddress(path: readonly string[], query: readonly JsonObject[]): JsonObject {
  const search = query.map(({ key, value }) => `${plainText(key)}=${plainText(value)}`).join('&');
  return {
    raw: `{{baseUrl}}/${path.join('/')}${search === '' ? '' : `?${search}`}`,
    host: ['{{baseUrl}}'],
    path: [...path],
    ...(query.length > 0 ? { query: [...query] } : {}),
  };
}

function makeBearerAuth(person: string): JsonObject {
  return { type: 'bearer', bearer: [{ key: 'token', value: `{{${nameTokenVariable(person)}}}`, type: 'string' }] };
}

function makeUrl({ operation, example }: Step): JsonObject {
  const path = operation.path
    .slice(1)
    .split('/')
    .map((part) => part.replace(/^\{(.*)\}$/, (_, name: string) => plainText(example.request.path[name])));
  const query = Object.entries(example.request.query).flatMap(([name, value]) =>
    encodeParameter(
      operation.parameters.find((parameter) => parameter.name === name),
      name,
      value,
    ).map(([key, text]) => encodePair(key, text)),
  );
  return makeAddress(path, query);
}

/** Encodes a value for the URL, which Postman does not do. `{{variables}}` stay as they are. */
function encodePair(key: string, text: string): JsonObject {
  return { key, value: text.startsWith('{{') ? text : encodeURIComponent(text) };
}
