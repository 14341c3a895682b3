import type { ContractModel, ExampleModel, OperationModel } from '../model/operation.ts';
import { deriveLinks } from '../model/derive-links.ts';
import { removeStatuses } from '../model/derive-responses.ts';
import { findResponse } from '../model/status.ts';
import { isJson } from '../model/read-body.ts';
import { ContractDocument } from '../read/document.ts';
import { sortByFullness } from './docs/fullness.ts';
import { isObject, objectOf, type Json, type JsonObject } from '../read/json.ts';
import { removeUnusedComponents } from './production-document.ts';

/** Statuses of examples that send a body which breaks the contract on purpose. */
const faultyRequests = [400, 413, 415, 422];

/**
 * Copies the bundled document. Adds the links to each success. Adds every example to its response, and to its request
 * body if that is valid; the fullest comes first. `known` are the ids of seeded people. Replaces
 * the facts (`x-reads`, `x-writes`) by the `x-invalidates` derived from them, because clients do not use the facts, and
 * the names of rules in schemas by a list of rules in each operation.
 */
export function completeDocument(
  document: ContractDocument,
  model: ContractModel,
  known: Readonly<Record<string, string>>,
): JsonObject {
  const examplesOf = (operation: OperationModel) =>
    operation.examples.map((example) => ({
      ...example,
      request: { ...example.request, ...fillBody(example.request, known) },
      response: { ...example.response, ...fillBody(example.response, known) },
    }));
  const copy = new ContractDocument(structuredClone(document.root), document.faults);
  removeStatuses(copy.root);
  removeKey(copy.root, 'x-rules');
  for (const operation of model.operations) {
    const node = copy.at(operation.pointer);
    if (!isObject(node)) continue;
    replaceFacts(node, operation);
    addLinks(copy, node, operation, model);
    delete node['x-links'];
    if (operation.rules.length > 0)
      node['x-rules'] = operation.rules.map(({ at, en, ko }) => ({ at, rule: { en, ko } }));
    for (const example of sortByFullness(examplesOf(operation), ({ response }) => response.body)) {
      const declared = findResponse(operation.responses, example.status);
      if (declared !== undefined) addAnswer(copy, objectOf(node['responses']), String(declared.status), example);
    }
    for (const example of sortByFullness(examplesOf(operation), ({ request }) => request.body))
      if (!faultyRequests.includes(example.status)) addRequest(copy, node, example);
  }
  removeKey(copy.root, 'x-reads');
  // A shared answer is unused once every operation has a copy of it with its own examples.
  return removeUnusedComponents(copy.root);
}

/** Removes what schemas say for the generator only: each operation lists its rules in words, and what becomes stale. */
function removeKey(value: Json, key: 'x-rules' | 'x-reads'): void {
  if (Array.isArray(value)) value.forEach((part) => removeKey(part, key));
  if (!isObject(value)) return;
  delete value[key];
  Object.values(value).forEach((part) => removeKey(part, key));
}

/** Sets every key again, so that `x-invalidates` stands where the facts stood. */
function replaceFacts(node: JsonObject, { invalidates }: OperationModel): void {
  const stale = invalidates.map(({ operation, parameters }) =>
    Object.keys(parameters).length === 0 ? { operation } : { operation, parameters: { ...parameters } },
  );
  for (const [key, value] of Object.entries(node)) {
    delete node[key];
    if (!['x-reads', 'x-writes', 'x-invalidates'].includes(key)) node[key] = value;
    else if (stale.length > 0) node['x-invalidates'] = stale;
  }
}

function addLinks(document: ContractDocument, node: JsonObject, operation: OperationModel, model: ContractModel): void {
  const responses = objectOf(node['responses']);
  for (const response of operation.responses) {
    const links = deriveLinks(operation, response, model);
    if (links.length === 0) continue;
    const key = String(response.status);
    const own = objectOf(inlineReference(document, responses[key] ?? null));
    own['links'] = Object.fromEntries(
      links.map(({ operationId, parameters }) => [operationId, { operationId, parameters: { ...parameters } }]),
    );
    responses[key] = own;
  }
}

function addAnswer(document: ContractDocument, responses: JsonObject, key: string, example: ExampleModel): void {
  const response = responses[key];
  if (example.response.body === undefined || response === undefined) return;
  // Copy a shared answer into the operation, so that the examples stay with this operation.
  const own = inlineReference(document, response);
  responses[key] = own;
  addExample(objectOf(objectOf(own)['content']), example, example.response.body);
}

function addRequest(document: ContractDocument, node: JsonObject, example: ExampleModel): void {
  if (example.request.body === undefined || node['requestBody'] === undefined) return;
  node['requestBody'] = inlineReference(document, node['requestBody']);
  addExample(objectOf(objectOf(node['requestBody'])['content']), example, example.request.body);
}

function inlineReference(document: ContractDocument, value: Json): Json {
  return isObject(value) && '$ref' in value ? structuredClone(document.resolve(value, '').node) : value;
}

function addExample(content: JsonObject, example: ExampleModel, body: Json): void {
  const media = Object.entries(content).find(([type]) => isJson(type.toLowerCase()))?.[1];
  if (!isObject(media)) return;
  const examples = objectOf(media['examples']);
  examples[example.name] = { summary: example.summary, value: body };
  media['examples'] = examples;
}

function fillBody({ body }: { readonly body?: Json }, known: Readonly<Record<string, string>>): { body?: Json } {
  return body === undefined ? {} : { body: replaceVariables(body, known) };
}

/**
 * Replaces variables (`{{danielId}}`, `{{roomId}}`) by the ids of the seeded people, and by fixed values where only a
 * run knows the value, so that the example looks real.
 */
function replaceVariables(value: Json, known: Readonly<Record<string, string>>): Json {
  if (typeof value === 'string')
    return value.replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => known[name] ?? sampleVariable(name));
  if (Array.isArray(value)) return value.map((part) => replaceVariables(part, known));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaceVariables(part, known)]));
}

/** Makes a fixed value from the name of a variable: a UUID, or an opaque text of 43 characters for secrets. */
function sampleVariable(name: string): string {
  if (/(?:token|code|ticket)$/i.test(name)) return `${name}-8sG1ZQ0m2o3t7XfGd2p0Jr6oWq1vY4uKc9eLh5nRbTsA`.slice(0, 43);
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  const hex = hash.toString(16).padStart(8, '0');
  return `0195a5b2-7d3c-7${hex.slice(0, 3)}-a${hex.slice(3, 6)}-${hex}${hex.slice(0, 4)}`;
}
