import type { HttpMethod } from '../../platform/http/contract.ts';
import { componentPointer, type ContractDocument } from '../read/document.ts';
import { compareTexts, isObject, listOf, objectOf, appendToPointer, sortedEntries, textOf } from '../read/json.ts';
import type {
  ContractModel,
  ExampleModel,
  FactModel,
  LocalisedText,
  OperationModel,
  ProblemModel,
} from './operation.ts';
import { deriveExamples, type DefaultExample } from './derive-examples.ts';
import { deriveLanguages } from './derive-languages.ts';
import { derivePages } from './derive-pages.ts';
import { deriveReads } from './derive-reads.ts';
import { deriveInvalidations, removeCovered } from './derive-invalidations.ts';
import { readChannels, type ChannelSources } from './read-channels.ts';
import { readOperation } from './read-operation.ts';
import { readSharedResponses } from './read-responses.ts';
import { readSchema } from './read-schema.ts';
import type { Reader } from './reader.ts';
import type { Schema } from './schema.ts';

const methods: readonly HttpMethod[] = ['get', 'put', 'post', 'patch', 'delete'];
const pathItemKeys = ['summary', 'description', 'parameters', ...methods];

export interface ContractSources {
  readonly document: ContractDocument;
  /** Short hash of the contract, written into generated files. */
  readonly hash: string;
  readonly problems: Readonly<Record<string, ProblemModel>>;
  readonly facts?: Readonly<Record<string, FactModel>>;
  readonly rules?: Readonly<Record<string, LocalisedText>>;
  readonly examples: ReadonlyMap<string, readonly ExampleModel[]>;
  readonly defaults?: readonly DefaultExample[];
  readonly channels?: ChannelSources;
}

/**
 * Normalises the whole contract, and completes the document with what follows. Faults are added to `document.faults`.
 */
export function readContract({
  document,
  hash,
  problems,
  facts = {},
  rules = {},
  examples,
  defaults = [],
  channels = new Map(),
}: ContractSources): ContractModel {
  derivePages(document);
  deriveLanguages(document);
  deriveReads(document, facts);
  const components: Record<string, Schema> = {};
  for (const [name, node] of sortedEntries(document.components('schemas'))) {
    components[name] = readSchema(document, node, componentPointer('schemas', name));
  }
  const reader: Reader = { document, faults: document.faults, components, problems, rules };
  const basePath = textOf(objectOf(listOf(document.root['servers'])[0])['url']);
  const operations = readOperations(reader, examples).map((operation) => ({
    ...operation,
    examples: deriveExamples({ ...operation, basePath }, operation.examples, defaults, problems),
  }));
  const info = objectOf(document.root['info']);
  return {
    contract: hash,
    title: textOf(info['title']),
    version: textOf(info['version']),
    basePath,
    tags: listOf(document.root['tags']).map((tag) => textOf(objectOf(tag)['name'])),
    problems,
    facts,
    rules,
    components,
    responses: readSharedResponses(reader),
    operations,
    channels: readChannels(document, channels, new Set(operations.map(({ id }) => id))),
  };
}

function readOperations(reader: Reader, examples: ReadonlyMap<string, readonly ExampleModel[]>): OperationModel[] {
  const operations: Omit<OperationModel, 'invalidates'>[] = [];
  for (const [path, value] of sortedEntries(objectOf(reader.document.root['paths']))) {
    const { node: pathItem } = reader.document.resolve(value, appendToPointer('/paths', path));
    for (const key of Object.keys(pathItem).filter((key) => !pathItemKeys.includes(key))) {
      reader.faults.add(
        appendToPointer('/paths', path, key),
        `\`${key}\` is not supported in a path.`,
        `Use ${pathItemKeys.join(', ')}.`,
      );
    }
    for (const method of methods) {
      const node = pathItem[method];
      if (isObject(node))
        operations.push(
          readOperation(reader, { method, path, pathItem, node }, examples.get(textOf(node['operationId'])) ?? []),
        );
    }
  }
  operations.sort((a, b) => compareTexts(a.tag, b.tag) || compareTexts(a.id, b.id));
  return operations.map((operation) => ({
    ...operation,
    invalidates: removeCovered([...deriveInvalidations(operation.writes, operations), ...operation.ownInvalidates]),
  }));
}
