import type { Scalar } from '../http/contract.ts';

/**
 * Decodes one value. Text that does not fit the type stays text, so that the schema reports it together with all other
 * faults. An empty value stays an empty text.
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
