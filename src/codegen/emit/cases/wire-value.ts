import type { ParameterModel } from '../../model/operation.ts';
import { plainText, type Json } from '../../read/json.ts';
import type { Change } from './case.ts';

/** Whether the value can be sent as this parameter and reaches the server unchanged. */
export function canBeSent(parameter: ParameterModel, change: Change): boolean {
  if ('remove' in change) return parameter.in !== 'path';
  // A parameter repeated zero times is absent.
  if ('set' in change && Array.isArray(change.set) && change.set.length === 0)
    return parameter.codec.kind === 'list' && parameter.codec.separator !== null;
  const value = 'set' in change ? change.set : 'text' in change ? (change.start ?? '') + change.text : change.item;
  return [value].flat().every((part) => part !== null && typeof part !== 'object' && fitsPlace(parameter, part));
}

function fitsPlace(parameter: ParameterModel, value: Json): boolean {
  const text = plainText(value);
  switch (parameter.in) {
    case 'path':
      // An empty segment, a slash or dots would make another path.
      return text !== '' && !text.includes('/') && !/^\.+$/.test(text);
    case 'query':
      // The text of a number would be read as a number.
      return parameter.codec.kind !== 'deepObject';
    default:
      // `fetch` sends visible ASCII unchanged; spaces only inside the value.
      return /^[!-~]([ -~]*[!-~])?$/.test(text);
  }
}
