/**
 * Follows every link of the contract against the real Worker: it sends an example, takes the ids from the answer as the
 * link says, and calls the linked operation with them as the same caller. The state can refuse the call; the id fits.
 */
import { describe, expect, it } from 'vitest';
import contract from '../../generated/contract/openapi.json';
import type { CaseFile, ExampleAct, RequestParts } from '../../src/codegen/emit/cases/case.ts';
import { isObject, objectOf, splitPointer, textOf, type Json } from '../../src/codegen/read/json.ts';
import { mayBeEmpty, nonEmpty } from '../support/nonempty.ts';
import { fillParts, send, type Sender } from './run/send.ts';
import { prepareWorld, senderOf } from './run/stage.ts';
import type { Variables } from './run/variables.ts';

const files = Object.values(
  import.meta.glob<CaseFile>(['../../generated/cases/*/*.json', '!**/realtime/*'], { eager: true, import: 'default' }),
);
const paths = objectOf(JSON.parse(JSON.stringify(contract)) as Json)['paths'];

/** The links of the operation's answer with this status, by operationId: the expressions by parameter. */
function linksOf(file: CaseFile, status: number | null): [string, Record<string, string>][] {
  const operation = objectOf(objectOf(objectOf(paths)[file.path])[file.method.toLowerCase()]);
  const links = objectOf(objectOf(objectOf(operation['responses'])[String(status)])['links']);
  return Object.entries(links).map(([id, link]) => [
    id,
    Object.fromEntries(
      Object.entries(objectOf(objectOf(link)['parameters'])).map(([name, each]) => [name, textOf(each)]),
    ),
  ]);
}

/** Evaluates the runtime expression (OpenAPI 3.1, section 4.8.20.4). Undefined if the answer has nothing there. */
function evaluate(expression: string, path: Readonly<Record<string, Json>>, body: Json | undefined): Json | undefined {
  if (expression.startsWith('$request.path.')) return path[expression.slice('$request.path.'.length)];
  return splitPointer(expression.slice('$response.body#'.length)).reduce<Json | undefined>(
    (part, step) => (Array.isArray(part) ? part[Number(step)] : isObject(part) ? part[step] : undefined),
    body,
  );
}

const isRead = (operation: string): boolean =>
  files.some((file) => file.operation === operation && file.method === 'GET');

/** Whether the answer of the example has all values that the link takes from it. */
function leads({ request, response }: ExampleAct, link: Readonly<Record<string, string>>): boolean {
  return Object.values(link).every(
    (expression) => typeof evaluate(expression, request.path, response.body) === 'string',
  );
}

describe('fault-R16: the links of the contract', () => {
  for (const file of nonEmpty(files, 'operations')) {
    const examples = file.cases.filter(
      (each): each is typeof each & ExampleAct => each.act === 'example' && each.status !== null && each.status < 300,
    );
    const links = new Map(examples.flatMap(({ status }) => linksOf(file, status)));
    // Reads come first: they leave the answer as it is for the next link.
    const ordered = [...links].toSorted(([one], [other]) => Number(isRead(other)) - Number(isRead(one)));
    for (const [target, parameters] of mayBeEmpty(ordered, 'most answers name nothing else')) {
      it(`${file.operation} leads to ${target}`, async () => {
        const example = examples.find((each) => leads(each, parameters));
        if (example === undefined)
          throw new Error(
            `No answer of ${file.operation} has ${Object.values(parameters).join(', ')}: add an example.`,
          );
        await follow(file, example, target, parameters);
      });
    }
  }
});

/**
 * A body for the operation that needs only these variables: that of its base example, if need be without fields that
 * another success does without, or that of another success.
 */
function bodyFor({ base, cases }: CaseFile, variables: Variables): Pick<RequestParts, 'body'> {
  const successes = cases.filter((each) => each.act === 'example' && each.status !== null && each.status < 300);
  const others = successes.map((each) => (each.act === 'example' ? each.request.body : undefined));
  const isKnown = (part: Json): boolean =>
    [...JSON.stringify(part).matchAll(/\{\{(\w+)\}\}/g)].every(([, name = '']) => name in variables);
  const isOptional = (field: string): boolean => others.some((each) => isObject(each) && !(field in each));
  const first = base?.request.body;
  const lean = isObject(first)
    ? Object.fromEntries(Object.entries(first).filter(([field, value]) => isKnown(value) || !isOptional(field)))
    : undefined;
  const body = [first, lean, ...others].find((each) => each !== undefined && isKnown(each));
  return body === undefined ? {} : { body };
}

interface Answered {
  readonly file: CaseFile;
  readonly request: RequestParts;
  readonly variables: Variables;
  readonly parts: RequestParts;
  readonly body: Json;
}

/** The last answer, as long as only reads have followed it: it serves the next link of the same example. */
let latest: Answered | null = null;

async function answerOf(
  file: CaseFile,
  { as, scenario, request }: Pick<ExampleAct, 'as' | 'scenario' | 'request'>,
): Promise<Answered> {
  if (latest?.file === file && latest.request === request) return latest;
  const variables = await prepareWorld(scenario);
  const parts = fillParts(request, variables);
  const first = await send(file, parts, senderOf(as));
  expect(first.status, first.text).toBeLessThan(300);
  latest = { file, request, variables, parts, body: first.body as Json };
  return latest;
}

async function follow(
  file: CaseFile,
  { as, scenario, request }: ExampleAct,
  target: string,
  link: Readonly<Record<string, string>>,
): Promise<void> {
  const { variables, parts, body } = await answerOf(file, { as, scenario, request });
  const path = Object.fromEntries(
    Object.entries(link).map(([name, expression]) => [name, evaluate(expression, parts.path, body) ?? null]),
  );
  const linked = files.find(({ operation }) => operation === target);
  if (linked === undefined) throw new Error(`There is no operation ${target}.`);
  const next = { path, query: {}, headers: {}, ...bodyFor(linked, variables) };
  // A sign-in makes the caller: its answer has their token.
  const sender: Sender = as === 'none' ? { token: textOf(objectOf(body)['accessToken']) } : senderOf(as);
  if (!isRead(target)) latest = null;
  const { status, text } = await send(linked, fillParts(next, variables), sender);
  expect([404, 422], `${status}: ${text}`).not.toContain(status);
  expect(status, text).toBeLessThan(500);
}
