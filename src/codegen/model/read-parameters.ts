import { plainText, type Json } from '../read/json.ts';
import { compare, listOf, pointerTo, textOf } from '../read/json.ts';
import { codecOf, type Style } from './codec.ts';
import type { ParameterModel } from './operation.ts';
import type { Reader } from './reader.ts';
import { readSchema } from './read-schema.ts';

const known = [
  'name',
  'in',
  'required',
  'description',
  'schema',
  'style',
  'explode',
  'example',
  'examples',
  'deprecated',
];
const ignoredHeaders = ['accept', 'content-type', 'authorization'];
const order = ['path', 'query', 'header', 'cookie'];

/** Parameters of an operation: those of its path and its own, by place and name. */
export function readParameters(
  reader: Reader,
  shared: Json | undefined,
  own: Json | undefined,
  pathPointer: string,
  pointer: string,
): ParameterModel[] {
  const parameters = new Map<string, ParameterModel>();
  const places = [
    ...listOf(shared).map((value, index) => ({ value, at: pointerTo(pathPointer, 'parameters', index) })),
    ...listOf(own).map((value, index) => ({ value, at: pointerTo(pointer, 'parameters', index) })),
  ];
  for (const { value, at } of places) {
    const parameter = readParameter(reader, value, at);
    if (parameter) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...parameters.values()].sort((a, b) => order.indexOf(a.in) - order.indexOf(b.in) || compare(a.name, b.name));
}

function readParameter(reader: Reader, value: Json, at: string): ParameterModel | null {
  const { faults } = reader;
  const { node, pointer } = reader.document.resolve(value, at);
  const where = order.find((place): place is ParameterModel['in'] => place === node['in']);
  const name = textOf(node['name']);
  if (where === undefined || name === '') {
    faults.add(
      pointer,
      'A parameter needs a name and a place.',
      'Write `name` and `in: path | query | header | cookie`.',
    );
    return null;
  }
  for (const key of Object.keys(node).filter((key) => !known.includes(key) && !key.startsWith('x-'))) {
    faults.add(pointerTo(pointer, key), `\`${key}\` is not supported in a parameter.`, `Use ${known.join(', ')}.`);
  }
  if (where === 'header' && ignoredHeaders.includes(name.toLowerCase())) {
    faults.add(
      pointer,
      `OpenAPI ignores a header parameter named ${name}.`,
      'Leave it out: security, request and response bodies say it.',
    );
  }
  const required = node['required'] === true;
  if (where === 'path' && !required)
    faults.add(pointer, `The path parameter ${name} is not marked as required.`, 'Add `required: true`.');
  const schema = readSchema(reader.document, node['schema'], pointerTo(pointer, 'schema'));
  if (required && schema.default !== undefined)
    faults.add(pointer, `${name} is required and has a default.`, 'Leave one of them out.');
  const codec = codecOf(reader, schema, styleOf(reader, node['style'], node['explode'], where, pointer));
  if (typeof codec === 'string') {
    faults.add(
      pointer,
      `The parameter ${name} cannot be read from the wire: ${codec}.`,
      'Choose another schema or style.',
    );
    return null;
  }
  return {
    name: where === 'header' ? name.toLowerCase() : name,
    in: where,
    required,
    description: textOf(node['description']),
    codec,
    schema,
  };
}

const styles: Readonly<Record<ParameterModel['in'], readonly string[]>> = {
  path: ['simple'],
  header: ['simple'],
  cookie: ['form'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
};

function styleOf(
  reader: Reader,
  style: Json | undefined,
  explode: Json | undefined,
  where: ParameterModel['in'],
  pointer: string,
): Style {
  const chosen = style === undefined ? (styles[where][0] ?? 'form') : plainText(style);
  if (!styles[where].includes(chosen)) {
    reader.faults.add(
      pointerTo(pointer, 'style'),
      `The style ${chosen} is not supported in ${where}.`,
      `Use ${styles[where].join(', ')}.`,
    );
  }
  return { in: where, style: chosen, explode: explode === undefined ? chosen === 'form' : explode === true };
}
