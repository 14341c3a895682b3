import type { ContractDocument } from '../read/document.ts';
import { appendToPointer, type JsonObject } from '../read/json.ts';

/** Reads a pair of counting keywords (`minLength`, `maxLength`): integers from 0, the lower not above the upper. */
export function readCountLimits<Name extends string>(
  document: Pick<ContractDocument, 'faults'>,
  node: JsonObject,
  [lower, upper]: readonly [Name, Name],
  pointer: string,
): { [K in Name]?: number } {
  const counts: { [K in Name]?: number } = {};
  for (const name of [lower, upper]) {
    const value = node[name];
    if (value === undefined) continue;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) counts[name] = value;
    else document.faults.add(appendToPointer(pointer, name), `\`${name}\` must be an integer from 0.`, 'Correct it.');
  }
  const [least = 0, most = Infinity] = [counts[lower], counts[upper]];
  if (least > most)
    document.faults.add(
      appendToPointer(pointer, lower),
      `\`${lower}\` is above \`${upper}\`, so no value is valid.`,
      'Correct one of them.',
    );
  return counts;
}
