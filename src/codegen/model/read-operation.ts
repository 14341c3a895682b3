import type { HttpMethod } from '../../platform/http/contract.ts';
import { compareTexts, listOf, appendToPointer, textOf, type JsonObject } from '../read/json.ts';
import { listAutomaticProblems } from './automatic-problems.ts';
import { deriveResponses } from './derive-responses.ts';
import { deriveRules } from './derive-rules.ts';
import type { ExampleModel, OperationModel } from './operation.ts';
import { readBody } from './read-body.ts';
import {
  readAccess,
  readBudgetOf,
  readDevelopment,
  readFlag,
  readInvalidates,
  readOpenToBlocked,
  readRateLimit,
  readOnlyLinks,
  refuseUnknownExtensions,
} from './read-extensions.ts';
import { readFactUses } from './read-facts.ts';
import { readParameters } from './read-parameters.ts';
import { readResponses } from './read-responses.ts';
import type { Reader } from './reader.ts';

const known = [
  'operationId',
  'tags',
  'summary',
  'description',
  'parameters',
  'requestBody',
  'responses',
  'security',
  'deprecated',
  'externalDocs',
];

export interface OperationPlace {
  readonly method: HttpMethod;
  readonly path: string;
  readonly pathItem: JsonObject;
  readonly node: JsonObject;
}

/**
 * Normalises one operation of the bundled document and completes its responses there. What follows from other
 * operations is not in it yet.
 */
export function readOperation(
  reader: Reader,
  { method, path, pathItem, node }: OperationPlace,
  examples: readonly ExampleModel[],
): Omit<OperationModel, 'invalidates'> {
  const pathPointer = appendToPointer('/paths', path);
  const pointer = appendToPointer(pathPointer, method);
  for (const key of Object.keys(node).filter((key) => !known.includes(key) && !key.startsWith('x-'))) {
    reader.faults.add(
      appendToPointer(pointer, key),
      `\`${key}\` is not supported in an operation.`,
      `Use ${known.join(', ')}.`,
    );
  }
  refuseUnknownExtensions(reader, node, pointer);
  if (listOf(node['tags']).length > 1)
    reader.faults.add(
      appendToPointer(pointer, 'tags'),
      'An operation must have exactly one tag: it decides in which area the handler is.',
      'Keep one.',
    );
  const parameters = readParameters(reader, pathItem['parameters'], node['parameters'], pathPointer, pointer);
  const circumstances = {
    access: readAccess(reader, node, pointer),
    sensitive: readFlag(reader, node, 'x-sensitive', pointer),
    idempotent: readFlag(reader, node, 'x-idempotent', pointer),
    budget: readBudgetOf(reader, node, method, pointer),
    parameters,
    body: readBody(reader, node['requestBody'], appendToPointer(pointer, 'requestBody')),
  };
  checkSecurity(reader, node, circumstances, pointer);
  const onlyLinks = readOnlyLinks(reader, node, pointer);
  const openToBlocked = readOpenToBlocked(reader, node, parameters, pointer);
  const ownProblems = listOf(node['x-problems']).map(String);
  const problems = [...new Set([...listAutomaticProblems(circumstances), ...ownProblems])].sort(compareTexts);
  deriveResponses(reader, node, { ...circumstances, problems }, pointer);
  return {
    id: textOf(node['operationId']),
    tag: textOf(listOf(node['tags'])[0]),
    method,
    path,
    pointer,
    summary: textOf(node['summary']),
    description: textOf(node['description']),
    ...circumstances,
    rateLimit: readRateLimit(reader, node, pointer),
    ...(readFlag(reader, node, 'x-open-query', pointer) && { openQuery: true as const }),
    ...(node['x-idempotent-by'] === undefined ? {} : { idempotentBy: textOf(node['x-idempotent-by']) }),
    ...(openToBlocked === undefined ? {} : { openToBlocked }),
    ...(Object.keys(onlyLinks).length === 0 ? {} : { onlyLinks }),
    development: readDevelopment(reader, node, pointer),
    ownProblems,
    problems,
    reads: readFactUses(reader, node, 'x-reads', pointer),
    writes: readFactUses(reader, node, 'x-writes', pointer),
    ownInvalidates: readInvalidates(reader, node, pointer),
    rules: deriveRules(reader, node, pathItem['parameters'], pointer),
    responses: readResponses(reader, node['responses'], appendToPointer(pointer, 'responses')),
    examples,
  };
}

/** Checks that `security: []` and `x-access: public` agree, because both say that an operation is public. */
function checkSecurity(
  reader: Reader,
  node: JsonObject,
  { access, sensitive }: Pick<OperationModel, 'access' | 'sensitive'>,
  pointer: string,
): void {
  const { security } = node;
  const open = Array.isArray(security) && security.length === 0;
  if (security !== undefined && !open)
    reader.faults.add(
      appendToPointer(pointer, 'security'),
      'Security is stated once, at the root.',
      'Remove it, or write `security: []` for a public operation.',
    );
  else if (open !== (access === 'public'))
    reader.faults.add(pointer, '`security: []` and `x-access: public` go together.', 'Write both or neither.');
  if (sensitive && access === 'public')
    reader.faults.add(pointer, 'A public operation has no session to check.', 'Remove `x-sensitive`.');
  if (access === 'admin' && !sensitive)
    reader.faults.add(
      pointer,
      'An operation for administrators must ask whether the caller still has the role.',
      'Write `x-sensitive: true`.',
    );
}
