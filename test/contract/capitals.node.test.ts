/** Every id that a request can contain has a case with the id in capital letters (RFC 9562 section 4). */
import { describe, expect, it } from 'vitest';
import contract from '../../generated/contract/openapi.json' with { type: 'json' };
import { located, operations } from '../support/contract/document.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { caseFiles } from './case-files.ts';

type Node = Readonly<Record<string, unknown>>;

/** Finds the places of ids below a schema. Items of lists and keys of maps are written as `*`. */
function placesOf(given: unknown, at: string, above: readonly unknown[] = []): string[] {
  const node = isNode(given) && typeof given['$ref'] === 'string' ? located<Node>(given['$ref'].slice(1)).node : given;
  if (!isNode(node) || above.includes(node)) return [];
  const below = (child: unknown, place: string) => placesOf(child, place, [...above, node]);
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => node[key] ?? []);
  return [
    ...(node['format'] === 'uuid' ? [at] : []),
    ...branches.flatMap((branch) => below(branch, at)),
    ...below(node['items'], `${at}/*`),
    ...below(node['additionalProperties'], `${at}/*`),
    ...Object.entries(node['properties'] ?? {}).flatMap(([name, child]) => below(child, `${at}/${name}`)),
  ];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The places of ids in the requests of an operation: parameters and bodies of every media type. */
function idsOf(path: string, method: string): string[] {
  const item = (contract.paths as Readonly<Record<string, Node>>)[path] ?? {};
  const operation = item[method.toLowerCase()] as Node;
  const parameters = [item['parameters'], operation['parameters']].flatMap((list) => (list ?? []) as Node[]);
  const inParameters = parameters.flatMap((parameter) => {
    const { in: place, name, schema } = resolve(parameter);
    return placesOf(schema, `/${place === 'header' ? 'headers' : String(place)}/${String(name)}`);
  });
  const { content = {} } = resolve((operation['requestBody'] ?? {}) as Node);
  const inBody = Object.values(content as Node).flatMap((media) => placesOf((media as Node)['schema'], '/body'));
  return [...new Set([...inParameters, ...inBody])];
}

const resolve = (node: Node): Node =>
  typeof node['$ref'] === 'string' ? located<Node>(node['$ref'].slice(1)).node : node;

describe('an id in a request', () => {
  it('fault-R5: has a case in capital letters, for every operation and place', () => {
    const ids = operations.flatMap(({ id, path, method }) => idsOf(path, method).map((place) => `${id} ${place}`));
    const tried = nonEmpty(caseFiles(), 'case files').flatMap(({ operation, cases }) =>
      cases
        .flatMap((each) => (each.act === 'capitals' ? each.places : []))
        .map((place) => `${operation} ${place.replaceAll(/\/\d+(?=\/|$)/g, '/*')}`),
    );
    expect(nonEmpty(ids, 'ids').filter((id) => !tried.includes(id))).toEqual([]);
  });
});
