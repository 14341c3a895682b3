import { componentPointer, type ContractDocument } from '../read/document.ts';
import { appendToPointer, isObject, objectOf, type Json, type JsonObject } from '../read/json.ts';
import { listSchemaParts } from './schema-parts.ts';

/** The extension of a text that is in the language of its reader. */
const localisedKey = 'x-localised';

const headerName = 'Content-Language';
const headerPointer = componentPointer('headers', 'ContentLanguage');

/**
 * Adds the header Content-Language to each answer whose schema contains a text with `x-localised`. That it is declared
 * by hand is a fault, so that header and texts cannot contradict each other.
 */
export function deriveLanguages(document: ContractDocument): void {
  for (const [at, answer] of listAnswers(document)) {
    const contents = Object.entries(objectOf(answer['content']));
    const isLocalised = contents.some(([type, media]) =>
      containsLocalised(document, objectOf(media)['schema'], appendToPointer(at, 'content', type, 'schema'), new Set()),
    );
    const headers = objectOf(answer['headers']);
    if (headers[headerName] !== undefined)
      document.faults.add(
        appendToPointer(at, 'headers', headerName),
        `${headerName} is derived from the texts of the answer.`,
        isLocalised ? 'Remove the line.' : 'Remove the line, and mark the texts with `x-localised: true`.',
      );
    else if (isLocalised) addHeader(document, answer, at);
  }
}

function addHeader(document: ContractDocument, answer: JsonObject, at: string): void {
  if (document.at(headerPointer) === undefined)
    document.faults.add(
      at,
      'The answer has localised texts, but there is no component for their header.',
      addComponent,
    );
  const { content = {}, headers } = answer;
  // The headers stand before the content, as in files written by hand.
  delete answer['content'];
  answer['headers'] = { [headerName]: { $ref: `#${headerPointer}` }, ...objectOf(headers) };
  answer['content'] = content;
}

const addComponent = 'Add `headers: { ContentLanguage: … }` to the components of contract/openapi.yaml.';

/** All answers with their pointers: the shared ones, and those that operations declare themselves. */
function listAnswers(document: ContractDocument): (readonly [string, JsonObject])[] {
  const found = Object.entries(document.components('responses')).map(([name, answer]): readonly [string, Json] => [
    componentPointer('responses', name),
    answer,
  ]);
  for (const [path, item] of Object.entries(objectOf(document.root['paths'])))
    for (const [method, operation] of Object.entries(objectOf(item)))
      for (const [status, answer] of Object.entries(objectOf(objectOf(operation)['responses'])))
        found.push([appendToPointer('/paths', path, method, 'responses', status), answer]);
  return found.flatMap(([at, answer]) => (isObject(answer) && answer['$ref'] === undefined ? [[at, answer]] : []));
}

/** Whether the schema, or one that it is made of, is a localised text. */
function containsLocalised(
  document: ContractDocument,
  given: Json | undefined,
  at: string,
  seen: Set<JsonObject>,
): boolean {
  if (!isObject(given)) return false;
  const { node, pointer } = document.resolve(given, at);
  if (seen.has(node)) return false;
  seen.add(node);
  if (node[localisedKey] !== undefined) {
    if (node[localisedKey] !== true || node['type'] !== 'string')
      document.faults.add(
        appendToPointer(pointer, localisedKey),
        `\`${localisedKey}\` marks a text in the language of the answer.`,
        'Write `x-localised: true` beside `type: string`.',
      );
    return true;
  }
  return listSchemaParts(node).some(([below, part]) => containsLocalised(document, part, `${pointer}${below}`, seen));
}
