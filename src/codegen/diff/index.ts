import { readOperations, type Operation } from './operations.ts';
import { compareParameters, compareRequestBody } from './request.ts';
import { compareResponses } from './responses.ts';
import type { Change, Note } from './rules.ts';
import type { Comparison } from './schema.ts';
import type { Document } from './shape.ts';

/** Finds every change between two bundled documents, in the order of the documents. */
export function compareContracts(before: Document, after: Document): Change[] {
  const changes: Change[] = [];
  const makeNote =
    (operation: string): Note =>
    (rule, pointer, text) =>
      void changes.push({ rule, operation, pointer, text });
  const [was, is] = [readOperations(before), readOperations(after)];
  for (const [key, operation] of was) {
    const now = is.get(key);
    if (now === undefined) makeNote(operation.id)('operation-removed', '', `${operation.address} was removed`);
    else compareOperations(before, after, operation, now, makeNote(operation.id));
  }
  for (const [key, { id, address }] of is)
    if (!was.has(key)) makeNote(id)('operation-added', '', `${address} was added`);
  return changes;
}

function compareOperations(before: Document, after: Document, was: Operation, is: Operation, note: Note): void {
  if (was.id !== is.id) note('operation-renamed', '', `its operationId is now ${is.id}`);
  if (was.access !== is.access) note('access-changed', '', `${was.access} became ${is.access}`);
  const [wasOpen, isOpen] = [was.source['x-open-query'] === true, is.source['x-open-query'] === true];
  if (wasOpen && !isOpen) note('open-query-closed', '/query', 'unknown parameters are now refused');
  if (!wasOpen && isOpen) note('open-query-opened', '/query', 'unknown parameters are now ignored');
  const makeComparison = (side: Comparison['side']): Comparison => ({ before, after, side, note, seen: new Set() });
  compareParameters(makeComparison('request'), was, is);
  compareRequestBody(makeComparison('request'), was, is);
  compareResponses(makeComparison('response'), was, is);
}
