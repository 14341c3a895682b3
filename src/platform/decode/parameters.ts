import type { Codec, Parameter } from '../contract.ts';
import type { RefusalFault } from '../refusal.ts';
import { comesOnce, pointerTo, unknownName } from './pointer.ts';
import { decodeScalar } from './scalar.ts';

export type Values = Record<string, unknown>;

/** Decoded parameters by place, and the faults that the schemas cannot see any more. */
export interface DecodedParameters {
  readonly params: Values;
  readonly query: Values;
  readonly headers: Values;
  readonly cookies: Values;
  readonly faults: RefusalFault[];
}

/**
 * Reads all declared parameters by their codec (style and explode of OpenAPI). What is absent stays absent; what is
 * not declared in the query is a fault, unless the query is open.
 */
export function decodeParameters(
  declared: readonly Parameter[],
  pathValues: Readonly<Record<string, string>>,
  request: Request,
  isOpenQuery = false,
): DecodedParameters {
  const decoded: DecodedParameters = { params: {}, query: {}, headers: {}, cookies: {}, faults: [] };
  const query = queryOf(request.url, decoded.faults);
  let cookies: ReadonlyMap<string, string> | undefined;
  const claimed = new Set<string>();
  for (const parameter of declared) {
    const { name, codec } = parameter;
    if (parameter.in === 'path') put(decoded.params, name, decodeTexts(codec, listOf(pathValues[name])));
    if (parameter.in === 'header') put(decoded.headers, name, decodeTexts(codec, listOf(request.headers.get(name))));
    if (parameter.in === 'cookie') {
      cookies ??= cookiesOf(request.headers.get('cookie'));
      put(decoded.cookies, name, decodeTexts(codec, listOf(cookies.get(name))));
    }
    if (parameter.in === 'query') put(decoded.query, name, queryValue(parameter, query, claimed, decoded.faults));
  }
  for (const name of isOpenQuery ? [] : query.keys()) if (!claimed.has(name)) decoded.faults.push({ pointer: pointerTo('query', name), detail: unknownName });
  refuseNul(decoded);
  return decoded;
}

function queryValue(parameter: Parameter, query: Query, claimed: Set<string>, faults: RefusalFault[]): unknown {
  const { name, codec } = parameter;
  if (codec.kind === 'deepObject') {
    const found: Values = {};
    for (const [key, texts] of query) {
      const property = key.startsWith(`${name}[`) && key.endsWith(']') ? key.slice(name.length + 1, -1) : null;
      if (property === null) continue;
      claimed.add(key);
      if (texts.length > 1) faults.push({ pointer: pointerTo('query', name, property), detail: comesOnce });
      found[property] = decodeScalar(codec.properties[property] ?? 'string', texts[0] ?? '');
    }
    return Object.keys(found).length > 0 ? found : undefined;
  }
  claimed.add(name);
  const texts = query.get(name) ?? [];
  const repeats = codec.kind === 'list' && codec.separator === null;
  if (texts.length > 1 && !repeats) faults.push({ pointer: pointerTo('query', name), detail: comesOnce });
  return decodeTexts(codec, texts);
}

/** The value behind the texts of one parameter or form field; undefined when there are none. */
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
  for (const pair of url.slice(start + 1).split('#', 1)[0]?.split('&') ?? []) {
    if (pair === '') continue;
    const [rawName = '', ...rest] = pair.split('=');
    const name = percentDecoded(rawName);
    const value = percentDecoded(rest.join('='));
    if (name === null || value === null) faults.push({ pointer: pointerTo('query', name ?? rawName), detail: badEncoding });
    query.set(name ?? rawName, [...(query.get(name ?? rawName) ?? []), value ?? '']);
  }
  return query;
}

const badEncoding = {
  en: 'Is not valid percent-encoded UTF-8.',
  ko: '퍼센트 인코딩된 UTF-8이 올바르지 않습니다.',
};

function percentDecoded(text: string): string | null {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function cookiesOf(header: string | null): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of header?.split(';') ?? []) {
    const [name = '', ...rest] = part.trim().split('=');
    if (!cookies.has(name)) cookies.set(name, rest.join('=').replace(/^"(.*)"$/, '$1'));
  }
  return cookies;
}

function refuseNul({ params, query, faults }: DecodedParameters): void {
  for (const [place, values] of [['path', params], ['query', query]] as const) {
    for (const [name, value] of Object.entries(values)) {
      const texts = Array.isArray(value) ? value : [value];
      if (texts.some((text) => typeof text === 'string' && text.includes('\0'))) {
        faults.push({ pointer: pointerTo(place, name), detail: { en: 'Must not contain the NUL character.', ko: 'NUL 문자를 넣을 수 없습니다.' } });
      }
    }
  }
}

function listOf(text: string | null | undefined): string[] {
  return text === null || text === undefined ? [] : [text];
}

function put(values: Values, name: string, value: unknown): void {
  if (value !== undefined) values[name] = value;
}
