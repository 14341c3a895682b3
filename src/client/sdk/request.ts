import type { AnyInput, Descriptor } from './descriptor.ts';
import { Unsendable } from './unsendable.ts';
import { appendToPointer, isAbsent, joinItems, encodeSingle, encodeText } from './wire.ts';

/** Fills the parameters into a path. Refuses a dot segment, which URL parsing would turn into another path. */
export function buildPath(descriptor: Descriptor, values: AnyInput['path'] = {}): string {
  return descriptor.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const pointer = appendToPointer('/path', name);
    const text = isAbsent(values[name]) ? '' : encodeSingle(values[name], pointer);
    if (['', '.', '..'].includes(text)) throw new Unsendable(pointer, 'segment');
    return encodeURIComponent(text);
  });
}

/**
 * Encodes values as a query string, or as a urlencoded form (`place` is `/body`), in the styles that the contract
 * states.
 */
export function encodeQuery(descriptor: Descriptor, values: AnyInput['query'] = {}, place = '/query'): string {
  const pairs = new URLSearchParams();
  const add = (name: string, value: unknown, pointer: string) => pairs.append(name, encodeText(value, pointer));
  for (const [name, value] of Object.entries(values)) {
    if (isAbsent(value)) continue;
    const pointer = appendToPointer(place, name);
    const style = descriptor.query?.[name];
    if (style !== 'deepObject' && !Array.isArray(value)) add(name, value, pointer);
    else if (Array.isArray(value) && style && style !== 'deepObject')
      pairs.append(name, joinItems(value, style, pointer));
    else {
      const parts = Object.entries(value).filter(([, part]) => Array.isArray(value) || !isAbsent(part));
      if (parts.length === 0) throw new Unsendable(pointer, 'empty');
      for (const [key, part] of parts) add(style ? `${name}[${key}]` : name, part, appendToPointer(pointer, key));
    }
  }
  return pairs.toString();
}

/** Header values that fetch sends unchanged: visible ASCII, with spaces only inside. */
const visible = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

/** Encodes headers and cookies. Headers are not escaped (OpenAPI); cookies are percent-encoded (style `form`). */
export function encodeHeaders({ headers = {}, cookies = {} }: AnyInput): Headers {
  const made = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (isAbsent(value)) continue;
    const pointer = appendToPointer('/headers', name);
    if ([value].flat().some((part) => typeof part === 'string' && !visible.test(part)))
      throw new Unsendable(pointer, 'characters');
    made.set(name, encodeSingle(value, pointer));
  }
  const pairs = Object.entries(cookies).flatMap(([name, value]) =>
    isAbsent(value) ? [] : `${name}=${encodeURIComponent(encodeSingle(value, appendToPointer('/cookies', name)))}`,
  );
  if (pairs.length === 0) return made;
  made.set('cookie', [made.get('cookie') ?? [], pairs].flat().join('; '));
  // A browser removes this header from a request silently.
  if (!new Request('http://localhost', { headers: made }).headers.has('cookie'))
    throw new Unsendable('/cookies', 'cookies');
  return made;
}
