import { bodiless } from '../../platform/http/status.ts';
import { compareTexts, objectOf, appendToPointer, textOf, type Json, type JsonObject } from '../read/json.ts';
import { isJson } from './read-body.ts';
import type { HeaderModel, ResponseModel } from './operation.ts';
import { resolveReferences, type Reader } from './reader.ts';
import { readSchema } from './read-schema.ts';
import { parseStatus } from './status.ts';

/** Reads the declared responses, by status or range. `default` is refused, because it would declare every status. */
export function readResponses(reader: Reader, value: Json | undefined, pointer: string): ResponseModel[] {
  const responses: ResponseModel[] = [];
  for (const [key, response] of Object.entries(objectOf(value))) {
    const at = appendToPointer(pointer, key);
    const status = parseStatus(key);
    if (status === null) {
      reader.faults.add(
        at,
        `${key} is not a status.`,
        'Declare each status, or a range from `2XX` to `5XX`. `default` would hide what can happen.',
      );
      continue;
    }
    const place = reader.document.resolve(response, at);
    const read: ResponseModel = {
      ...readResponse(reader, place.node, place.pointer),
      status,
      component: place.component,
    };
    if (typeof status === 'number' && bodiless.has(status) && read.media.length > 0)
      reader.faults.add(
        at,
        `An answer with ${status} cannot have a body.`,
        'Remove `content`, or choose another status.',
      );
    responses.push(read);
  }
  // Digits sort before X, so a range comes after the statuses that are declared themselves.
  return responses.sort((a, b) => compareTexts(String(a.status), String(b.status)));
}

/** Reads the shared answers of contract/responses, by name. */
export function readSharedResponses(reader: Reader): Record<string, ResponseModel> {
  const shared: Record<string, ResponseModel> = {};
  for (const [name, node] of Object.entries(reader.document.components('responses')).sort(([a], [b]) =>
    compareTexts(a, b),
  )) {
    shared[name] = {
      ...readResponse(reader, objectOf(node), appendToPointer('/components/responses', name)),
      component: name,
    };
  }
  return shared;
}

function readResponse(reader: Reader, node: JsonObject, pointer: string): ResponseModel {
  return {
    status: 0,
    component: null,
    description: textOf(node['description']),
    headers: readHeaders(reader, node['headers'], appendToPointer(pointer, 'headers')),
    media: Object.entries(objectOf(node['content'])).map(([type, media]) => ({
      type: type.toLowerCase(),
      schema: readMediaSchema(reader, type.toLowerCase(), objectOf(media), appendToPointer(pointer, 'content', type)),
    })),
  };
}

function readMediaSchema(
  reader: Reader,
  type: string,
  media: JsonObject,
  pointer: string,
): ResponseModel['media'][number]['schema'] {
  if (media['schema'] === undefined) {
    if (isJson(type))
      reader.faults.add(pointer, 'A JSON answer without a schema.', 'Refer to a component in contract/schemas.');
    return null;
  }
  const schema = readSchema(reader.document, media['schema'], appendToPointer(pointer, 'schema'));
  return resolveReferences(reader.components, schema)?.kind === 'file' ? null : schema;
}

function readHeaders(reader: Reader, value: Json | undefined, pointer: string): HeaderModel[] {
  const headers: HeaderModel[] = [];
  for (const [name, header] of Object.entries(objectOf(value))) {
    const place = reader.document.resolve(header, appendToPointer(pointer, name));
    headers.push({
      name: name.toLowerCase(),
      required: place.node['required'] === true,
      description: textOf(place.node['description']),
      schema: readSchema(reader.document, place.node['schema'], appendToPointer(place.pointer, 'schema')),
    });
  }
  return headers.sort((a, b) => compareTexts(a.name, b.name));
}
