import type { Scalar } from '../http/contract.ts';

/**
 * Reads one value off the wire. Text that is not of its type stays text, so that the schema names the fault with the
 * others; an empty value stays an empty text.
 */
export function decodeScalar(type: Scalar, text: string): string | number | boolean {
  switch (type) {
    case 'string':
      return text;
    case 'integer':
      return /^-?\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
    case 'number':
      return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
  }
}
