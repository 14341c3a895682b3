import type { ParameterModel } from '../model/operation.ts';
import { plainText, type Json } from '../read/json.ts';

/**
 * The name and value pairs of a query parameter, not yet percent-encoded: lists joined or repeated as the contract
 * says, objects one level deep.
 */
export function encodeParameter(parameter: ParameterModel | undefined, name: string, value: Json): [string, string][] {
  const codec = parameter?.codec;
  if (Array.isArray(value)) {
    const separator = codec?.kind === 'list' ? codec.separator : ',';
    return separator === null
      ? value.map((item) => [name, plainText(item)])
      : [[name, value.map(plainText).join(separator)]];
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([key, inner]) => [`${name}[${key}]`, plainText(inner)]);
  return [[name, plainText(value)]];
}
