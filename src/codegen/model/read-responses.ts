import { compare, objectOf, pointerTo, textOf, type Json, type JsonObject } from '../read/json.ts';
import { isJson } from './read-body.ts';
import type { HeaderModel, ResponseModel } from './operation.ts';
import { resolved, type Reader } from './reader.ts';
import { readSchema } from './read-schema.ts';

/** Declared answers by status. Ranges and `default` are refused: every status is stated. */
export function readResponses(reader: Reader, value: Json | undefined, pointer: string): ResponseModel[] {
  const responses: ResponseModel[] = [];
  for (const [status, response] of Object.entries(objectOf(value))) {
    const at = pointerTo(pointer, status);
    if (!/^[1-5][0-9][0-9]$/.test(status)) {
      reader.faults.add(at, `${status} is not a status.`, 'State each status; ranges and `default` would hide what can happen.');
      continue;
    }
    const place = reader.document.resolve(response, at);
    responses.push({ ...readResponse(reader, place.node, place.pointer), status: Number(status), component: place.component });
  }
  return responses.sort((a, b) => a.status - b.status);
}

/** The shared answers of contract/responses, by name. */
export function readSharedResponses(reader: Reader): Record<string, ResponseModel> {
  const shared: Record<string, ResponseModel> = {};
  for (const [name, node] of Object.entries(reader.document.components('responses')).sort(([a], [b]) => compare(a, b))) {
    shared[name] = { ...readResponse(reader, objectOf(node), pointerTo('/components/responses', name)), component: name };
  }
  return shared;
}

function readResponse(reader: Reader, node: JsonObject, pointer: string): ResponseModel {
  return {
    status: 0,
    component: null,
    description: textOf(node['description']),
    headers: readHeaders(reader, node['headers'], pointerTo(pointer, 'headers')),
    media: Object.entries(objectOf(node['content'])).map(([type, media]) => ({
      type: type.toLowerCase(),
      schema: readMediaSchema(reader, type.toLowerCase(), objectOf(media), pointerTo(pointer, 'content', type)),
    })),
  };
}

function readMediaSchema(reader: Reader, type: string, media: JsonObject, pointer: string): ResponseModel['media'][number]['schema'] {
  if (media['schema'] === undefined) {
    if (isJson(type)) reader.faults.add(pointer, 'A JSON answer without a schema.', 'Refer to a component in contract/schemas.');
    return null;
  }
  const schema = readSchema(reader.document, media['schema'], pointerTo(pointer, 'schema'));
  return resolved(reader.components, schema)?.kind === 'file' ? null : schema;
}

function readHeaders(reader: Reader, value: Json | undefined, pointer: string): HeaderModel[] {
  const headers: HeaderModel[] = [];
  for (const [name, header] of Object.entries(objectOf(value))) {
    const place = reader.document.resolve(header, pointerTo(pointer, name));
    headers.push({
      name: name.toLowerCase(),
      required: place.node['required'] === true,
      description: textOf(place.node['description']),
      schema: readSchema(reader.document, place.node['schema'], pointerTo(place.pointer, 'schema')),
    });
  }
  return headers.sort((a, b) => compare(a.name, b.name));
}
