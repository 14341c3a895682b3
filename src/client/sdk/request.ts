import type { AnyInput, Descriptor } from './descriptor.ts';

/** Path with its parameters filled in. A dot segment is refused: URL parsing would climb to another resource. */
export function pathOf(descriptor: Descriptor, values: AnyInput['path'] = {}): string {
  return descriptor.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? '');
    if (value === '' || value === '.' || value === '..') throw new TypeError(`${descriptor.id}: path parameter ${name} is ${value || 'missing'}`);
    return encodeURIComponent(value);
  });
}

/** Query string of the given values, each in the style that the contract states for it. Left-out values are not sent. */
export function queryOf(descriptor: Descriptor, values: AnyInput['query'] = {}): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const style = descriptor.query?.[name];
    if (style === 'deepObject') for (const [key, part] of Object.entries(value)) pairs.append(`${name}[${key}]`, String(part));
    else if (!Array.isArray(value)) pairs.append(name, String(value));
    else if (style) pairs.append(name, value.join(style));
    else for (const part of value) pairs.append(name, String(part));
  }
  return pairs.toString();
}

/** Body as it goes on the wire: JSON, or a form made of the given fields. A ready FormData is sent as it is. */
export function bodyOf(descriptor: Descriptor, body: unknown): string | FormData | undefined {
  if (body === undefined) return undefined;
  if (descriptor.sends === 'application/x-www-form-urlencoded') return queryOf({ ...descriptor, query: {} }, body as AnyInput['query']); // a form is an object
  if (descriptor.sends !== 'multipart/form-data') return JSON.stringify(body);
  return body instanceof FormData ? body : formOf(Object.entries(body ?? {}));
}

/** Lists are repeated names, as in a query. */
function formOf(fields: [string, unknown][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) {
    for (const part of [value].flat()) {
      if (part instanceof Blob) form.append(name, part);
      else if (part !== undefined) form.append(name, typeof part === 'string' ? part : JSON.stringify(part));
    }
  }
  return form;
}
