import type { ExampleModel, OperationModel } from '../../model/operation.ts';
import { compareTexts, isObject, type Json, type JsonObject } from '../../read/json.ts';
import { countValues } from './fullness.ts';

/** The request of an example, as the code samples of the documentation show it. */
export interface Sample {
  readonly operation: OperationModel;
  readonly example: ExampleModel;
  readonly path: JsonObject;
  readonly query: JsonObject;
  readonly headers: JsonObject;
  /** Undefined if there is no body. */
  readonly body: Json | undefined;
}

/** Headers that the SDK sets by itself, and that a first call by hand does not need. */
const byItself = ['if-match', 'if-none-match', 'idempotency-key'];

/**
 * Makes the sample of an operation from the successful example that shows most: rather no 304, few values that only an
 * earlier call knows, then a full request, then a state that needs no preparation, then a full answer. Null without
 * such an example. `known` are the variables whose values are the same in every seeded database
 * (`contract/postman.yaml`).
 */
export function chooseSample(operation: OperationModel, known: Readonly<Record<string, string>>): Sample | null {
  const samples = operation.examples
    .filter(({ status }) => status < 400)
    .map((example) => makeSample(operation, example, known));
  return samples.toSorted(compareSamples)[0] ?? null;
}

function makeSample(operation: OperationModel, example: ExampleModel, known: Readonly<Record<string, string>>): Sample {
  const { path, query, headers, body } = example.request;
  const fill = (values: Readonly<Record<string, Json>>): JsonObject =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fillKnown(value, known)]));
  return {
    operation,
    example,
    path: fill(path),
    query: fill(query),
    headers: Object.fromEntries(Object.entries(fill(headers)).filter(([name]) => !byItself.includes(name))),
    body: body === undefined ? undefined : fillKnown(body, known),
  };
}

function compareSamples(a: Sample, b: Sample): number {
  const costs = ({ path, query, headers, body, example }: Sample): number[] => [
    example.status === 304 ? 1 : 0,
    listVariables([path, query, headers, body ?? null]).length,
    -countValues([query, body ?? null]),
    example.scenario === null ? 0 : 1,
    -countValues(example.response.body),
  ];
  const [ofA, ofB] = [costs(a), costs(b)];
  const difference = ofA.map((cost, index) => cost - (ofB[index] ?? 0)).find((each) => each !== 0);
  return difference ?? compareTexts(a.example.name, b.example.name);
}

function fillKnown(value: Json, known: Readonly<Record<string, string>>): Json {
  if (typeof value === 'string') return value.replaceAll(variables, (all, name: string) => known[name] ?? all);
  if (Array.isArray(value)) return value.map((part) => fillKnown(part, known));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fillKnown(part, known)]));
}

const variables = /\{\{(\w+)\}\}/g;

/** The names of the `{{variables}}` in a value. */
export function listVariables(value: Json): string[] {
  return [...new Set([...JSON.stringify(value).matchAll(variables)].map(([, name = '']) => name))];
}

/** The name if the text is one `{{variable}}` and nothing else. */
export function getVariable(value: Json): string | undefined {
  return typeof value === 'string' ? /^\{\{(\w+)\}\}$/.exec(value)?.[1] : undefined;
}

/** Splits a text into its fixed parts (even places) and the names of its variables (odd places). */
export const splitVariables = (text: string): string[] => text.split(variables);
