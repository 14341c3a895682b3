import type { Access, HttpMethod, RateLimitClass } from '../../platform/http/contract.ts';
import type { Budget, ParameterModel } from './operation.ts';
import { listOf, objectOf, plainText, appendToPointer, textOf, type JsonObject } from '../read/json.ts';
import type { Invalidation } from './operation.ts';
import type { Reader } from './reader.ts';

const accesses: readonly Access[] = ['public', 'user', 'self', 'member', 'participant', 'admin'];
const classes: readonly RateLimitClass[] = ['standard', 'search', 'upload', 'auth', 'messages', 'anonymous'];
const knownExtensions = [
  'x-access',
  'x-rate-limit',
  'x-budget',
  'x-sensitive',
  'x-idempotent',
  'x-idempotent-by',
  'x-environment',
  'x-open-query',
  'x-open-to-blocked',
  'x-reads',
  'x-writes',
  'x-invalidates',
  'x-problems',
  'x-links',
];

/** Defaults of `x-budget`: reads and changes. */
const readBudget: Budget = { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 };
const changeBudget: Budget = { roundTrips: 1, statements: 12, rowsRead: 200, rowsWritten: 40 };

export function refuseUnknownExtensions(reader: Reader, node: JsonObject, pointer: string): void {
  for (const key of Object.keys(node).filter((key) => key.startsWith('x-') && !knownExtensions.includes(key))) {
    reader.faults.add(
      appendToPointer(pointer, key),
      `The extension ${key} is unknown.`,
      `Use ${knownExtensions.join(', ')}.`,
    );
  }
}

export function readAccess(reader: Reader, node: JsonObject, pointer: string): Access {
  return oneOf(reader, node, 'x-access', accesses, pointer) ?? 'user';
}

/**
 * Reads the reason why a user may call this about someone who has blocked them, or about what the two share; undefined
 * where a block hides it.
 */
export function readOpenToBlocked(
  reader: Reader,
  node: JsonObject,
  parameters: readonly ParameterModel[],
  pointer: string,
): string | undefined {
  const isShared = node['x-access'] === 'participant';
  const reason = node['x-open-to-blocked'];
  if (reason === undefined) return undefined;
  const isAboutPerson = parameters.some(({ in: place, name }) => place === 'path' && name === 'userId');
  if ((isAboutPerson || isShared) && textOf(reason).trim() !== '') return textOf(reason);
  reader.faults.add(
    appendToPointer(pointer, 'x-open-to-blocked'),
    '`x-open-to-blocked` explains why a block does not hide the person {userId} of an operation, or what two users share.',
    'Write the reason as a sentence, or remove it.',
  );
  return undefined;
}

/** Reads `x-links`: by path parameter, the only operations to which the answer links with it, and the reason. */
export function readOnlyLinks(reader: Reader, node: JsonObject, pointer: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(objectOf(node['x-links'])).map(([parameter, entry]): [string, readonly string[]] => {
      const { only, reason } = objectOf(entry);
      if (!Array.isArray(only) || textOf(reason).trim() === '')
        reader.faults.add(
          appendToPointer(pointer, 'x-links', parameter),
          'The operations to which an id leads, or the reason why to no others, are missing.',
          'Write `{ matchId: { only: [], reason: A declined request has no match. } }`.',
        );
      return [parameter, listOf(only).map(textOf)];
    }),
  );
}

export function readRateLimit(reader: Reader, node: JsonObject, pointer: string): RateLimitClass {
  return oneOf(reader, node, 'x-rate-limit', classes, pointer) ?? 'standard';
}

function oneOf<T extends string>(
  reader: Reader,
  node: JsonObject,
  key: string,
  values: readonly T[],
  pointer: string,
): T | undefined {
  const found = values.find((value) => value === node[key]);
  if (found === undefined)
    reader.faults.add(pointer, `\`${key}\` is missing or unknown.`, `Write \`${key}: ${values.join(' | ')}\`.`);
  return found;
}

export function readFlag(reader: Reader, node: JsonObject, key: string, pointer: string): boolean {
  const value = node[key];
  if (value !== undefined && typeof value !== 'boolean')
    reader.faults.add(appendToPointer(pointer, key), `\`${key}\` must be true or false.`, 'Write true, or remove it.');
  return value === true;
}

export function readDevelopment(reader: Reader, node: JsonObject, pointer: string): boolean {
  const value = node['x-environment'];
  if (value !== undefined && value !== 'development')
    reader.faults.add(
      appendToPointer(pointer, 'x-environment'),
      `Unknown environment ${plainText(value)}.`,
      'Write development, or remove it.',
    );
  return value === 'development';
}

/** Reads what a call may cost. A budget above the default must state its reason. */
export function readBudgetOf(reader: Reader, node: JsonObject, method: HttpMethod, pointer: string): Budget {
  const preset = method === 'get' ? readBudget : changeBudget;
  const stated = objectOf(node['x-budget']);
  const at = appendToPointer(pointer, 'x-budget');
  const budget: Record<string, number> = { ...preset };
  let larger = false;
  for (const [key, value] of Object.entries(stated).filter(([key]) => key !== 'reason')) {
    const usual = budget[key];
    if (usual === undefined || typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
      reader.faults.add(
        at,
        `\`${key}\` is not part of a budget.`,
        'Write roundTrips, statements, rowsRead, rowsWritten (integers) and reason.',
      );
      continue;
    }
    larger ||= value > usual;
    budget[key] = value;
  }
  if (larger && textOf(stated['reason']) === '')
    reader.faults.add(at, 'A budget above the default without a reason.', 'Add `reason` with a sentence.');
  return { ...preset, ...budget };
}

export function readInvalidates(reader: Reader, node: JsonObject, pointer: string): Invalidation[] {
  return listOf(node['x-invalidates']).map((entry, index) => {
    const { operation, parameters } = objectOf(entry);
    if (typeof operation !== 'string')
      reader.faults.add(
        appendToPointer(pointer, 'x-invalidates', index),
        'An invalidation names no operation.',
        'Write `{ operation: getMyProfile }`.',
      );
    const bound = Object.entries(objectOf(parameters)).map(([name, value]): [string, string] => [
      name,
      plainText(value),
    ]);
    return { operation: textOf(operation), parameters: Object.fromEntries(bound) };
  });
}
