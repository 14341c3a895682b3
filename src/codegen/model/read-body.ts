import type { Field } from '../../platform/http/contract.ts';
import { objectOf, appendToPointer, textOf, type Json, type JsonObject } from '../read/json.ts';
import { findCodec } from './codec.ts';
import type { BodyMediaModel, BodyModel } from './operation.ts';
import { resolveReferences, type Reader } from './reader.ts';
import { readSchema } from './read-schema.ts';
import type { Schema } from './schema.ts';

const defaultMaxBytes = 65_536;

/** Reads the request body of an operation; null if it has none. */
export function readBody(reader: Reader, value: Json | undefined, at: string): BodyModel | null {
  if (value === undefined) return null;
  const { node, pointer } = reader.document.resolve(value, at);
  const { 'x-max-body': maxBytes = defaultMaxBytes } = node;
  if (typeof maxBytes !== 'number' || !Number.isInteger(maxBytes) || maxBytes < 1) {
    reader.faults.add(
      appendToPointer(pointer, 'x-max-body'),
      '`x-max-body` must be an integer (bytes).',
      'Write the number of bytes, for example 5242880.',
    );
  }
  const content = objectOf(node['content']);
  if (Object.keys(content).length === 0)
    reader.faults.add(pointer, 'A request body without a media type.', 'Add `content`.');
  const media = Object.entries(content).map(([type, each]) =>
    readMedia(reader, type, objectOf(each), appendToPointer(pointer, 'content', type)),
  );
  const required = node['required'] === true;
  if (!required && media.some(({ kind }) => kind !== 'json')) {
    reader.faults.add(
      pointer,
      'An empty form or file looks like an absent one.',
      'Add `required: true`, or send JSON.',
    );
  }
  return { required, maxBytes: typeof maxBytes === 'number' ? maxBytes : defaultMaxBytes, media };
}

function readMedia(reader: Reader, type: string, media: JsonObject, pointer: string): BodyMediaModel {
  const schema = readSchema(reader.document, media['schema'], appendToPointer(pointer, 'schema'));
  const name = type.toLowerCase();
  if (isJson(name)) return { type: name, kind: 'json', fields: {}, schema };
  if (name === 'multipart/form-data' || name === 'application/x-www-form-urlencoded') {
    return {
      type: name,
      kind: 'fields',
      fields: readFields(reader, schema, objectOf(media['encoding']), pointer),
      schema,
    };
  }
  if (resolveReferences(reader.components, schema)?.kind !== 'file') {
    reader.faults.add(
      pointer,
      `A body of type ${type} cannot be checked against this schema.`,
      'Use a JSON or form media type, or a schema with `contentMediaType`.',
    );
  }
  return { type: name, kind: 'bytes', fields: {}, schema };
}

/** `application/json` and types with the suffix `+json`. */
export function isJson(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json');
}

function readFields(reader: Reader, schema: Schema, encoding: JsonObject, pointer: string): Record<string, Field> {
  const target = resolveReferences(reader.components, schema);
  if (target?.kind !== 'object') {
    reader.faults.add(pointer, 'A form must be an object.', 'Describe its fields as properties.');
    return {};
  }
  const fields: Record<string, Field> = {};
  for (const [name, how] of Object.entries(encoding)) {
    const property = target.properties.find((each) => each.name === name);
    const isFile = property !== undefined && resolveReferences(reader.components, property.schema)?.kind === 'file';
    for (const key of Object.keys(objectOf(how)).filter((key) => !isFile || key !== 'contentType')) {
      reader.faults.add(
        appendToPointer(pointer, 'encoding', name, key),
        `\`${key}\` is not supported in the encoding of ${name}.`,
        'Remove it: lists are sent as repeated names. `contentType` names the media types of a file.',
      );
    }
  }
  for (const property of target.properties) {
    const kind = resolveReferences(reader.components, property.schema);
    if (kind?.kind === 'file') {
      const types = textOf(objectOf(encoding[property.name])['contentType']);
      const accepts = types === '' ? kind.accepts : types.split(',').map((type) => type.trim().toLowerCase());
      fields[property.name] = { kind: 'file', accepts, maxBytes: kind.maxBytes ?? null };
      continue;
    }
    const codec = findCodec(reader, property.schema, { in: 'body', style: 'form', explode: true });
    if (typeof codec === 'string')
      reader.faults.add(
        pointer,
        `The field ${property.name} cannot be read from a form: ${codec}.`,
        'Choose another schema, or send JSON.',
      );
    else fields[property.name] = codec;
  }
  return fields;
}
