import { Unsendable } from './unsendable.ts';

/** JSON Pointer to a member of the place. */
export const appendToPointer = (place: string, name: string | number): string =>
  `${place}/${String(name).replace(/~/g, '~0').replace(/\//g, '~1')}`;

/** Nothing is sent for these; no parameter or form field of the contract can be null. */
export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** One value as the server will read it back. NUL is refused there, half a surrogate pair would be replaced on the way. */
export function encodeText(value: unknown, pointer: string): string {
  if (typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(value))
    throw new Unsendable(pointer, 'kind');
  const text = String(value);
  if (/[\p{Cs}\0]/u.test(text)) throw new Unsendable(pointer, 'characters');
  return text;
}

/** A list in one text. OpenAPI has no way to escape the separator, and a list of one empty text reads as the empty list. */
export function joinItems(items: readonly unknown[], separator: string, pointer: string): string {
  const texts = Array.from(items, (item, index) => encodeText(item, appendToPointer(pointer, index)));
  const split = texts.findIndex((text) => text.includes(separator));
  if (split >= 0) throw new Unsendable(appendToPointer(pointer, split), 'separator');
  const text = texts.join(separator);
  if (text === '' && texts.length > 0) throw new Unsendable(appendToPointer(pointer, 0), 'empty');
  return text;
}

/** Style `simple` (paths, headers), and `form` without `explode` (cookies): lists are joined by commas. */
export const encodeSingle = (value: unknown, pointer: string): string =>
  Array.isArray(value) ? joinItems(value, ',', pointer) : encodeText(value, pointer);
