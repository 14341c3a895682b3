import { ContractDocument } from '../read/document.ts';
import {
  isObject,
  listOf,
  objectOf,
  appendToPointer,
  sortedEntries,
  textOf,
  type Json,
  type JsonObject,
} from '../read/json.ts';
import { isTextFrame, type ChannelModel, type CloseModel, type FrameModel } from './channel.ts';
import { readSchema } from './read-schema.ts';

/** The parsed frame files, by the name of their channel. */
export type ChannelSources = ReadonlyMap<string, Json>;

const moments = ['first', 'answer', 'event'] as const;

/**
 * Normalises the frames of every channel. Their files are read separately, because redocly bundles only what a path
 * reaches. A frame can therefore refer only to components that an operation uses too.
 */
export function readChannels(
  document: ContractDocument,
  sources: ChannelSources,
  operationIds: ReadonlySet<string>,
): ChannelModel[] {
  const taken = listOf(document.root['tags']).findIndex((tag) => objectOf(tag)['name'] === 'realtime');
  if (taken >= 0)
    document.faults.add(
      appendToPointer('/tags', taken),
      'No tag may be named realtime: the folder of this name holds the cases of channels.',
      'Choose another name for the tag.',
    );
  return [...sources].map(([name, value]) =>
    readChannel(document, name, objectOf(pointToComponents(value)), operationIds),
  );
}

function readChannel(
  document: ContractDocument,
  name: string,
  node: JsonObject,
  operationIds: ReadonlySet<string>,
): ChannelModel {
  const file = `file:contract/realtime/${name}.yaml`;
  const operation = textOf(node['operation']);
  if (!/^[a-z][A-Za-z0-9]*$/.test(name) || name === 'frames')
    document.faults.add(
      file,
      `${name} is not a valid name for a channel.`,
      'Use a word in camelCase, but not `frames`, which is reserved.',
    );
  if (!operationIds.has(operation))
    document.faults.add(
      file,
      `The channel ${name} is opened by ${operation || 'no operation'}, which does not exist.`,
      'Write `operation: ` with an operationId.',
    );
  for (const key of Object.keys(node).filter((known) => !['operation', 'server', 'client', 'closes'].includes(known))) {
    document.faults.add(file, `A channel has no \`${key}\`.`, 'Write operation, server, client and closes.');
  }
  const channel: ChannelModel = {
    name,
    operation,
    server: readFrames(document, node['server'], `${file}#/server`),
    client: readFrames(document, node['client'], `${file}#/client`),
    closes: sortedEntries(objectOf(node['closes'])).map(([key, close]) =>
      readClose(document, key, objectOf(close), file),
    ),
  };
  refuseTakenNames(document, channel, file);
  for (const frame of channel.client) {
    if (frame.answer !== null && !channel.server.some((other) => other.name === frame.answer))
      document.faults.add(file, `The answer of ${frame.name} is not a frame of the server.`, 'Correct its name.');
  }
  return channel;
}

/** The types of frames stand beside those of the components, under the names of the channel and the frame. */
function refuseTakenNames(document: ContractDocument, { name, server, client }: ChannelModel, file: string): void {
  const components = Object.keys(objectOf(objectOf(document.root['components'])['schemas']));
  const taken = new Set(components.map((component) => component.toLowerCase()));
  for (const frame of [...server, ...client]) {
    const type = `${name}${frame.name}`.toLowerCase();
    if (taken.has(type))
      document.faults.add(
        file,
        `The type of the frame ${frame.name} has the name of another frame or of a schema.`,
        'Give the frame another name.',
      );
    taken.add(type);
  }
}

function readFrames(document: ContractDocument, value: Json | undefined, pointer: string): FrameModel[] {
  return sortedEntries(objectOf(value)).map(([name, entry]) => {
    const { description, when, answer, schema } = objectOf(entry);
    const frame: FrameModel = {
      name,
      description: textOf(description),
      schema: readSchema(document, schema, `${pointer}/${name}/schema`),
      when: moments.find((moment) => moment === when) ?? null,
      answer: typeof answer === 'string' ? answer : null,
    };
    if (!/^[a-z][A-Za-z0-9]*$/.test(name) || frame.description === '')
      document.faults.add(pointer, `The frame ${name} needs a name in camelCase and a description.`, 'Write both.');
    if (when !== undefined && frame.when === null)
      document.faults.add(
        pointer,
        `The \`when\` of the frame ${name} is missing or unknown.`,
        `Write \`when\` as ${moments.join(', ')}.`,
      );
    if (!isTextFrame(frame) && !isTagged(frame))
      document.faults.add(
        pointer,
        `The frame ${name} cannot be distinguished from other frames.`,
        'Make it a `const` text, or a closed object whose required `type` is a `const`.',
      );
    return frame;
  });
}

function isTagged({ schema }: FrameModel): boolean {
  return (
    schema.kind === 'object' &&
    schema.others === 'closed' &&
    schema.properties.some(
      ({ name, required, schema: tag }) =>
        name === 'type' && required && tag.kind === 'literal' && tag.values.length === 1,
    )
  );
}

function readClose(
  document: ContractDocument,
  name: string,
  { code, description }: JsonObject,
  file: string,
): CloseModel {
  const isValid = typeof code === 'number' && Number.isInteger(code) && code >= 1000 && code < 5000;
  if (!isValid || !/^[a-z][A-Za-z0-9]*$/.test(name))
    document.faults.add(
      file,
      `The close ${name} has no code of its own.`,
      'Write a name in camelCase and a code from 1000 to 4999.',
    );
  return { name, code: isValid ? code : 1000, description: textOf(description) };
}

/** Turns references to files of contract/schemas into references to components. */
function pointToComponents(value: Json): Json {
  if (Array.isArray(value)) return listOf(value).map(pointToComponents);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const name =
        key === '$ref' && typeof part === 'string' ? /^\.\.\/schemas\/(\w+)\.yaml$/.exec(part)?.[1] : undefined;
      return [key, name === undefined ? pointToComponents(part) : `#/components/schemas/${name}`];
    }),
  );
}
