import { Unsendable } from './unsendable.ts';

/** Appends a member to a JSON Pointer. */
export const appendToPointer = (place: string, name: string | number): string =>
  `${place}/${String(name).replace(/~/g, '~0').replace(/\//g, '~1')}`;

/** Whether nothing is sent for the value. No parameter or form field of the contract can be null. */
export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Encodes one value. The server refuses NUL, and UTF-8 replaces a lone surrogate, so both are refused here. */
export function encodeText(value: unknown, pointer: string): string {
  if (typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(value))
    throw new Unsendable(pointer, 'kind');
  const text = String(value);
  if (/[\p{Cs}\0]/u.test(text)) throw new Unsendable(pointer, 'characters');
  return text;
}

/** Joins a list into one text. OpenAPI cannot escape the separator, and one empty item looks like an empty list. */
export function joinItems(items: readonly unknown[], separator: string, pointer: string): string {
  const texts = Array.from(items, (item, index) => encodeText(item, appendToPointer(pointer, index)));
  const split = texts.findIndex((text) => text.includes(separator));
  if (split >= 0) throw new Unsendable(appendToPointer(pointer, split), 'separator');
  const text = texts.join(separator);
  if (text === '' && texts.length > 0) throw new Unsendable(appendToPointer(pointer, 0), 'empty');
  return text;
}

/** Encodes styles `simple` (paths, headers) and `form` without `explode` (cookies), which join lists by commas. */
export const encodeSingle = (value: unknown, pointer: string): string =>
  Array.isArray(value) ? joinItems(value, ',', pointer) : encodeText(value, pointer);
