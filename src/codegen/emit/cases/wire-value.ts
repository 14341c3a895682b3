import type { ParameterModel } from '../../model/operation.ts';
import { plainText, type Json } from '../../read/json.ts';
import type { Change } from './case.ts';

/** Whether a parameter's value can be written where the parameter stands, and reaches the server as it was meant. */
export function onTheWire(parameter: ParameterModel, change: Change): boolean {
  if ('remove' in change) return parameter.in !== 'path';
  // A repeated parameter that is given no time is absent.
  if ('set' in change && Array.isArray(change.set) && change.set.length === 0)
    return parameter.codec.kind === 'list' && parameter.codec.separator !== null;
  const value = 'set' in change ? change.set : 'text' in change ? (change.start ?? '') + change.text : change.item;
  return [value].flat().every((part) => part !== null && typeof part !== 'object' && fits(parameter, part));
}

function fits(parameter: ParameterModel, value: Json): boolean {
  const text = plainText(value);
  switch (parameter.in) {
    case 'path':
      // An empty part, a slash or dots would make it another path.
      return text !== '' && !text.includes('/') && !/^\.+$/.test(text);
    case 'query':
      // A number as text would be read as the number again.
      return parameter.codec.kind !== 'deepObject';
    default:
      // Visible ASCII, blanks only inside: what `fetch` lets through unchanged.
      return /^[!-~]([ -~]*[!-~])?$/.test(text);
  }
}
