import type { Codec, Parameter } from '../http/contract.ts';
import { entityTagFault } from '../http/etag.ts';
import type { RefusalFault } from '../problems/refusal.ts';
import { comesOnce, pointerTo, unknownName } from './pointer.ts';
import { decodeScalar } from './scalar.ts';

export type Values = Record<string, unknown>;

/** Decoded parameters by location, and faults that the schemas can no longer find in them. */
export interface DecodedParameters {
  readonly params: Values;
  readonly query: Values;
  readonly headers: Values;
  readonly cookies: Values;
  readonly faults: RefusalFault[];
}

/**
 * Decodes all declared parameters with their codecs (style and explode of OpenAPI). An absent parameter has no value.
 * An undeclared query parameter is a fault, unless the query is open.
 */
export function decodeParameters(
  declared: readonly Parameter[],
  pathValues: Readonly<Record<string, string>>,
  request: Request,
  isOpenQuery = false,
): DecodedParameters {
  const decoded: DecodedParameters = { params: {}, query: {}, headers: {}, cookies: {}, faults: [] };
  const { url } = request;
  const query = queryOf(url, decoded.faults);
  let cookies: ReadonlyMap<string, string> | undefined;
  for (const parameter of declared) {
    const { name, codec } = parameter;
    if (parameter.in === 'path') setIfPresent(decoded.params, name, decodeTexts(codec, listOf(pathValues[name])));
    if (parameter.in === 'header') {
      const text = request.headers.get(name);
      const fault = text === null ? null : entityTagFault(name, text);
      if (fault) decoded.faults.push({ pointer: pointerTo('headers', name), detail: fault });
      setIfPresent(decoded.headers, name, readHeaderValue(codec, text));
    }
    if (parameter.in === 'cookie') {
      cookies ??= cookiesOf(request.headers.get('cookie'));
      setIfPresent(decoded.cookies, name, readCookieValue(parameter, cookies.get(name), decoded.faults));
    }
    if (parameter.in === 'query') setIfPresent(decoded.query, name, readQueryValue(parameter, query, decoded.faults));
  }
  // Parameters take their names out of the query, so the rest is undeclared.
  if (!isOpenQuery)
    for (const name of query.keys()) decoded.faults.push({ pointer: pointerTo('query', name), detail: unknownName });
  // A URL can contain NUL only in this spelling.
  if (url.includes('%00')) {
    reportNul(decoded.params, '/path', decoded.faults);
    reportNul(decoded.query, '/query', decoded.faults);
  }
  if (cookies) reportNul(decoded.cookies, '/cookies', decoded.faults);
  return decoded;
}

/** Takes the values of a parameter out of the query and decodes them. */
function readQueryValue({ name, codec }: Parameter, query: Query, faults: RefusalFault[]): unknown {
  if (codec.kind === 'deepObject') {
    const found: Values = {};
    for (const [key, texts] of query) {
      const property = key.startsWith(`${name}[`) && key.endsWith(']') ? key.slice(name.length + 1, -1) : null;
      if (property === null) continue;
      query.delete(key);
      const type = Object.hasOwn(codec.properties, property) ? codec.properties[property] : undefined;
      const fault = type === undefined ? unknownName : texts.length > 1 ? comesOnce : null;
      if (fault) faults.push({ pointer: pointerTo('query', name, property), detail: fault });
      if (type) found[property] = decodeScalar(type, texts[0] ?? '');
    }
    return Object.keys(found).length > 0 ? found : undefined;
  }
  const texts = query.get(name);
  if (texts === undefined) return undefined;
  query.delete(name);
  const repeats = codec.kind === 'list' && codec.separator === null;
  if (texts.length > 1 && !repeats) faults.push({ pointer: pointerTo('query', name), detail: comesOnce });
  return decodeTexts(codec, texts);
}

/**
 * Ignores spaces around the items of a list: they appear when two headers of one name are joined (RFC 9110 section
 * 5.3).
 */
function readHeaderValue(codec: Codec, text: string | null): unknown {
  return decodeTexts(
    codec,
    listOf(
      codec.kind === 'list'
        ? text
            ?.split(',')
            .map((item) => item.trim())
            .join(',')
        : text,
    ),
  );
}

/** A cookie is percent-encoded like the query (style `form`), but a plus stays a plus. */
function readCookieValue({ name, codec }: Parameter, text: string | undefined, faults: RefusalFault[]): unknown {
  const decoded = text && decodePercent(text);
  if (decoded === null) faults.push({ pointer: pointerTo('cookies', name), detail: badEncoding });
  return decodeTexts(codec, listOf(decoded ?? text));
}

/** Decodes the texts of one parameter or form field. Undefined if there are none. */
export function decodeTexts(codec: Codec, texts: readonly string[]): unknown {
  const [first] = texts;
  if (first === undefined) return undefined;
  if (codec.kind === 'scalar') return decodeScalar(codec.type, first);
  if (codec.kind === 'deepObject') return first;
  const items = codec.separator === null ? texts : first === '' ? [] : first.split(codec.separator);
  return items.map((item) => decodeScalar(codec.items, item));
}

type Query = Map<string, string[]>;

function queryOf(url: string, faults: RefusalFault[]): Query {
  const query: Query = new Map();
  const start = url.indexOf('?');
  if (start < 0) return query;
  const fragment = url.indexOf('#', start);
  for (const pair of url.slice(start + 1, fragment < 0 ? url.length : fragment).split('&')) {
    if (pair === '') continue;
    const equals = pair.includes('=') ? pair.indexOf('=') : pair.length;
    const rawName = pair.slice(0, equals);
    const name = decodePercent(rawName.replaceAll('+', ' '));
    const value = decodePercent(pair.slice(equals + 1).replaceAll('+', ' '));
    if (name === null || value === null)
      faults.push({ pointer: pointerTo('query', name ?? rawName), detail: badEncoding });
    const known = query.get(name ?? rawName);
    if (known) known.push(value ?? '');
    else query.set(name ?? rawName, [value ?? '']);
  }
  return query;
}

const noNul = { en: 'Must not contain the NUL character.', ko: 'NUL 문자를 넣을 수 없습니다.' };

const badEncoding = {
  en: 'Must be valid percent-encoded UTF-8.',
  ko: '올바른 퍼센트 인코딩(UTF-8)이 아닙니다.',
};

function decodePercent(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The cookies of a `Cookie` header by name. The first of several with one name counts. */
export function cookiesOf(header: string | null): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of header?.split(';') ?? []) {
    const [name = '', ...rest] = part.trim().split('=');
    if (!cookies.has(name)) cookies.set(name, rest.join('=').replace(/^"(.*)"$/, '$1'));
  }
  return cookies;
}

/** Reports a fault for each text that contains NUL. Headers cannot contain it. */
export function reportNul(value: unknown, pointer: string, faults: RefusalFault[]): void {
  if (typeof value === 'string' && value.includes('\0')) faults.push({ pointer, detail: noNul });
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) reportNul(part, pointer + pointerTo(name), faults);
}

function listOf(text: string | null | undefined): string[] {
  return text === null || text === undefined ? [] : [text];
}

function setIfPresent(values: Values, name: string, value: unknown): void {
  if (value !== undefined) values[name] = value;
}
