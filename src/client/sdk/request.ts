import type { AnyInput, Descriptor } from './descriptor.ts';
import { Unsendable } from './unsendable.ts';
import { at, isAbsent, joined, single, textOf } from './wire.ts';

/** Path with its parameters filled in. A dot segment is refused: URL parsing would climb to another resource. */
export function pathOf(descriptor: Descriptor, values: AnyInput['path'] = {}): string {
  return descriptor.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const pointer = at('/path', name);
    const text = isAbsent(values[name]) ? '' : single(values[name], pointer);
    if (['', '.', '..'].includes(text)) throw new Unsendable(pointer, 'segment');
    return encodeURIComponent(text);
  });
}

/** Query string (or urlencoded form, `place` is `/body`) of the values, each in the style the contract states for it. */
export function queryOf(descriptor: Descriptor, values: AnyInput['query'] = {}, place = '/query'): string {
  const pairs = new URLSearchParams();
  const add = (name: string, value: unknown, pointer: string) => pairs.append(name, textOf(value, pointer));
  for (const [name, value] of Object.entries(values)) {
    if (isAbsent(value)) continue;
    const pointer = at(place, name);
    const style = descriptor.query?.[name];
    if (style !== 'deepObject' && !Array.isArray(value)) add(name, value, pointer);
    else if (Array.isArray(value) && style && style !== 'deepObject') pairs.append(name, joined(value, style, pointer));
    else {
      const parts = Object.entries(value).filter(([, part]) => Array.isArray(value) || !isAbsent(part));
      if (parts.length === 0) throw new Unsendable(pointer, 'empty');
      for (const [key, part] of parts) add(style ? `${name}[${key}]` : name, part, at(pointer, key));
    }
  }
  return pairs.toString();
}

/** What fetch lets through unchanged: visible ASCII, blanks inside. */
const visible = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

/** Headers and cookies. Nothing is escaped in a header (OpenAPI); a cookie is percent-encoded, as style `form` says. */
export function headersOf({ headers = {}, cookies = {} }: AnyInput): Headers {
  const made = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (isAbsent(value)) continue;
    const pointer = at('/headers', name);
    if ([value].flat().some((part) => typeof part === 'string' && !visible.test(part)))
      throw new Unsendable(pointer, 'characters');
    made.set(name, single(value, pointer));
  }
  const pairs = Object.entries(cookies).flatMap(([name, value]) =>
    isAbsent(value) ? [] : `${name}=${encodeURIComponent(single(value, at('/cookies', name)))}`,
  );
  if (pairs.length === 0) return made;
  made.set('cookie', [made.get('cookie') ?? [], pairs].flat().join('; '));
  // A browser takes the header out of a request without a word.
  if (!new Request('http://localhost', { headers: made }).headers.has('cookie'))
    throw new Unsendable('/cookies', 'cookies');
  return made;
}
