/**
 * Checks that `x-invalidates` is complete. Each change from an example runs against the real Worker. If the caller then
 * reads a different response from an operation, `x-invalidates` must name that operation with matching parameters. The
 * same holds in the situations that are derived or listed. The snapshot records these operations. `facts.node.test.ts`
 * uses it to prove that every fact of the contract is needed.
 */
import { describe, expect, it } from 'vitest';
import * as operations from '../../generated/client/sdk-operations.ts';
import model from '../../generated/model/operations.json';
import type { CaseFile, ExampleAct, RequestParts } from '../../src/codegen/emit/cases/case.ts';
import type { ContractModel } from '../../src/codegen/model/operation.ts';
import { objectOf } from '../../src/codegen/read/json.ts';
import type { Descriptor } from '../../src/client/sdk/descriptor.ts';
import { makesStale, type Asked } from '../../src/client/sdk/stale.ts';
import { mayBeEmpty, nonEmpty } from '../support/nonempty.ts';
import { people } from '../support/people.ts';
import { deriveSituations, examplesOfSuccess, type State } from './run/derived-situations.ts';
import { situations } from './run/situations.ts';
import { fillParts, send, type Sender } from './run/send.ts';
import { prepareAfter, senderOf } from './run/stage.ts';
import type { Variables } from './run/variables.ts';

const files = Object.values(
  import.meta.glob<CaseFile>(['../../generated/cases/*/*.json', '!**/realtime/*'], { eager: true, import: 'default' }),
);
const descriptors = new Map(
  Object.values<{ readonly descriptor: Descriptor }>(operations).map(({ descriptor }) => [descriptor.id, descriptor]),
);
const reads = files.filter((file) => file.method === 'GET' && file.access !== 'public');

interface Change extends Pick<ExampleAct, 'example' | 'as' | 'scenario' | 'request'> {
  /** For a derived situation: what happens before it. */
  readonly states?: readonly State[];
}

for (const file of nonEmpty(
  files.filter(({ method }) => method !== 'GET'),
  'operations that change something',
)) {
  // Sign-in and sign-out start and end a client cache, so nothing in it can be stale.
  const derived = deriveSituations(file, files, (model as unknown as ContractModel).operations);
  const changes: readonly Change[] = [...examplesOfSuccess(file), ...(situations[file.operation] ?? []), ...derived];
  if (changes.length > 0)
    describe(file.operation, () => {
      for (const change of nonEmpty(changes, 'changes'))
        it(`names everything that ${change.example} makes stale (${change.scenario})`, () => check(file, change));
    });
}

async function check(file: CaseFile, { as, scenario, states, request }: Change): Promise<void> {
  const variables = await prepareAfter(states ?? [{ scenario }]).catch((error: unknown) => {
    if (states === undefined) throw error;
    return null;
  });
  // The snapshot keeps that a derived state cannot come about, or refuses the change, so that neither happens unseen.
  if (variables === null) {
    expect('(impossible)').toMatchSnapshot();
    return;
  }
  const sender = senderOf(as);
  const parts = fillParts(request, variables);
  const asked = reads.flatMap((read) => {
    const query = queryOf(read, variables);
    return pathsOf(read, parts, variables).map((path) => ({ read, path, query }));
  });
  const before = await answers(asked, sender);
  const changed = await send(file, parts, sender);
  expect(changed.status, changed.text).toBeLessThan(states === undefined ? 300 : 500);
  const after = await answers(asked, sender);
  const change: Asked = { descriptor: descriptorOf(file.operation), input: { ...parts } };
  const stale = nonEmpty(asked, 'reads').filter((_, at) => before[at] !== after[at]);
  const unnamed = mayBeEmpty(stale, 'a change can leave every answer as it is').filter(
    ({ read, path, query }) =>
      !makesStale(change, changed.body, { descriptor: descriptorOf(read.operation), input: { path, query } }),
  );
  const missing = unnamed.map(({ read, path }) => `${read.operation} ${JSON.stringify(path)}`);
  expect(missing, `x-invalidates of ${file.operation} lacks ${missing.join(', ')}`).toEqual([]);
  const names = [...new Set(stale.map(({ read }) => read.operation))].sort().join(' ');
  if (changed.status >= 300) expect(names, 'a refused change makes nothing stale').toBe('');
  expect(changed.status < 300 ? names : '(refused)').toMatchSnapshot();
}

/**
 * Returns the path parameters to read with. `userId` takes the id of each test user. `language` is English, unless
 * the change names another one. All other values come from the change and its scenario.
 */
function pathsOf(
  { path }: CaseFile,
  { path: given, body }: RequestParts,
  variables: Variables,
): Record<string, string>[] {
  const known: Readonly<Record<string, unknown>> = {
    language: 'en',
    ...variables,
    ...objectOf(body),
    ...given,
  };
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.reduce<Record<string, string>[]>(
    (paths, name) => {
      const own = known[name];
      const values =
        name === 'userId' ? Object.values(people).map(({ id }) => id) : typeof own === 'string' ? [own] : [];
      return paths.flatMap((each) => values.map((value) => ({ ...each, [name]: value })));
    },
    [{}],
  );
}

/** Returns the query to read with: that of an example, if the operation needs one. */
function queryOf(read: CaseFile, variables: Variables): RequestParts['query'] {
  const { parameters = [] } =
    (model as unknown as ContractModel).operations.find(({ id }) => id === read.operation) ?? {};
  if (!parameters.some(({ in: place, required }) => place === 'query' && required)) return {};
  const [example] = nonEmpty(examplesOfSuccess(read), 'examples');
  return example === undefined ? {} : fillParts({ ...example.request, path: {}, headers: {} }, variables).query;
}

/** Returns the status and body of each response as a string, without the request id of an error. */
async function answers(
  asked: readonly (Pick<RequestParts, 'query'> & { readonly read: CaseFile; readonly path: Record<string, string> })[],
  sender: Sender,
): Promise<string[]> {
  const texts: string[] = [];
  for (const { read, path, query } of asked) {
    const { status, text } = await send(read, { path, query, headers: {} }, sender);
    texts.push(`${status} ${text.replace(/"requestId":"[^"]*"/, status < 400 ? '$&' : '')}`);
  }
  return texts;
}

function descriptorOf(operation: string): Descriptor {
  const found = descriptors.get(operation);
  if (found === undefined) throw new Error(`The SDK has no ${operation}.`);
  return found;
}
