import { componentPointer, type ContractDocument } from '../read/document.ts';
import { appendToPointer, isObject, listOf, objectOf, textOf, type Json, type JsonObject } from '../read/json.ts';
import type { FactModel } from './operation.ts';
import { listSchemaParts } from './schema-parts.ts';

const readsKey = 'x-reads';

/**
 * Adds the facts of properties to the operations: a GET whose success contains a property with `x-reads` reads its
 * facts. An operation that binds parameters to such a fact keeps its own line, which says more.
 */
export function deriveReads(document: ContractDocument, facts: Readonly<Record<string, FactModel>>): void {
  const reached = new Set<JsonObject>();
  for (const [path, item] of Object.entries(objectOf(document.root['paths']))) {
    const operation = objectOf(item)['get'];
    if (!isObject(operation)) continue;
    const at = appendToPointer('/paths', path, 'get');
    const seen = new Set<JsonObject>();
    for (const [place, schema] of listSuccesses(document, operation, at)) collectParts(document, schema, place, seen);
    const marked = [...seen].filter((node) => node[readsKey] !== undefined);
    marked.forEach((node) => reached.add(node));
    addReads(
      document,
      operation,
      new Set(marked.flatMap((node) => listOf(node[readsKey]).filter((fact) => typeof fact === 'string'))),
      at,
    );
  }
  for (const [name, schema] of Object.entries(document.components('schemas')))
    checkMarks(document, facts, schema, componentPointer('schemas', name), reached);
}

function listSuccesses(document: ContractDocument, operation: JsonObject, at: string): [string, Json | undefined][] {
  const answers = Object.entries(objectOf(operation['responses'])).filter(([status]) => status.startsWith('2'));
  return answers.flatMap(([status, given]) => {
    const { node, pointer } = document.resolve(given, appendToPointer(at, 'responses', status));
    return Object.entries(objectOf(node['content'])).map(([type, media]): [string, Json | undefined] => [
      appendToPointer(pointer, 'content', type, 'schema'),
      objectOf(media)['schema'],
    ]);
  });
}

/** Collects the schema and all schemas that it is made of. */
function collectParts(document: ContractDocument, given: Json | undefined, at: string, seen: Set<JsonObject>): void {
  if (!isObject(given) || seen.has(given)) return;
  // A reference can have a mark of its own beside it.
  seen.add(given);
  const { node, pointer } = document.resolve(given, at);
  seen.add(node);
  for (const [below, part] of listSchemaParts(node)) collectParts(document, part, `${pointer}${below}`, seen);
}

function addReads(document: ContractDocument, operation: JsonObject, facts: ReadonlySet<string>, at: string): void {
  const own = operation[readsKey] ?? [];
  // What is no list of facts is refused where the operation is read.
  if (facts.size === 0 || !Array.isArray(own)) return;
  const bound = own.flatMap((use) => Object.keys(objectOf(use)));
  own.forEach((use, index) => {
    if (facts.has(textOf(use)))
      document.faults.add(
        appendToPointer(at, readsKey, index),
        `The fact ${textOf(use)} follows from a property of the answer.`,
        'Remove it here.',
      );
  });
  operation[readsKey] = [...own, ...[...facts].filter((fact) => !bound.includes(fact) && !own.includes(fact))];
}

/** Checks that each mark names facts, and stands in an answer of a GET: the answers of changes are not cached. */
function checkMarks(
  document: ContractDocument,
  facts: Readonly<Record<string, FactModel>>,
  given: Json | undefined,
  at: string,
  reached: ReadonlySet<JsonObject>,
): void {
  if (!isObject(given)) return;
  const place = appendToPointer(at, readsKey);
  const marks = given[readsKey];
  const areKnown = Array.isArray(marks) && marks.every((fact) => Object.hasOwn(facts, textOf(fact)));
  if (marks !== undefined && !areKnown)
    document.faults.add(
      place,
      'The facts of a property are not a list of facts of contract/facts.yaml.',
      'Write `x-reads: [profile]`; parameters belong to the operation.',
    );
  else if (marks !== undefined && !reached.has(given))
    document.faults.add(place, 'No GET answers this property, so that it reads nothing.', 'Remove the line.');
  for (const [below, part] of listSchemaParts(given)) checkMarks(document, facts, part, `${at}${below}`, reached);
}
