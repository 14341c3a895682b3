import { compareTexts, isObject, plainText, toCanonicalJson, type Json, type JsonObject } from '../read/json.ts';
import { chooseBaseExample } from './base-example.ts';
import type { ExampleModel, OperationModel, ProblemModel } from './operation.ts';

/** An example that operations have in common, from `contract/default-examples.yaml`. */
export interface DefaultExample {
  readonly name: string;
  readonly summary: string;
  /** The code that the operation must be able to answer. */
  readonly problem: string;
  /** The parameter that it must take. */
  readonly takes: string | null;
  /** The operations that do not get it. */
  readonly except: readonly string[];
  /** Undefined: that of the success. */
  readonly as?: string;
  readonly scenario?: string | null;
  readonly request: Partial<Record<'path' | 'query' | 'headers', JsonObject>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly errors: Json | null;
}

/** The file in which the default examples are. */
export const defaultsFile = 'contract/default-examples.yaml';

/** What an example needs to know about its operation. */
type Subject = Pick<OperationModel, 'id' | 'path' | 'parameters' | 'problems'> & { readonly basePath: string };

/** A fixed id, as in the examples of contract/responses. */
const requestId = '01a206cc-a1b3-754a-908f-c94ad7b4b0c4';

/** Adds the default examples to those that an operation has. Its own example of the same name takes precedence. */
export function deriveExamples(
  operation: Subject,
  own: readonly ExampleModel[],
  defaults: readonly DefaultExample[],
  problems: Readonly<Record<string, ProblemModel>>,
): ExampleModel[] {
  const base = chooseBaseExample(own);
  const derived = defaults
    .filter(({ name }) => !own.some((example) => example.name === name))
    .flatMap((each) => deriveExample(operation, base, each, problems));
  return [...own, ...derived].sort((one, other) => compareTexts(one.name, other.name));
}

/** Finds the examples of an operation that only repeat what is derived without them. */
export function findRepeated(
  operation: Subject,
  own: readonly ExampleModel[],
  defaults: readonly DefaultExample[],
  problems: Readonly<Record<string, ProblemModel>>,
): ExampleModel[] {
  const base = chooseBaseExample(own);
  return defaults.flatMap((each) => {
    const example = own.find(({ name }) => name === each.name);
    const [derived] = deriveExample(operation, base, each, problems);
    return example && derived && describeRequest(example) === describeRequest(derived) ? [example] : [];
  });
}

function describeRequest({ status, as, scenario, request }: ExampleModel): string {
  return toCanonicalJson(JSON.parse(JSON.stringify({ status, as, scenario, request })));
}

function deriveExample(
  { id, path, parameters, problems, basePath }: Subject,
  base: ExampleModel | undefined,
  { name, summary, problem: code, takes, except, request: change, variables, errors, ...others }: DefaultExample,
  catalogue: Readonly<Record<string, ProblemModel>>,
): ExampleModel[] {
  const problem = catalogue[code];
  if (base === undefined || problem === undefined || !problems.includes(code) || except.includes(id)) return [];
  if (takes !== null && !parameters.some((parameter) => parameter.name === takes)) return [];
  const { as = base.as, scenario = base.scenario } = others;
  // Variables that only the scenario of the success sets are unknown in another scenario.
  const isKnown = base.scenario === null || scenario === base.scenario;
  const take = (value: Json): Json => (isKnown ? value : forgetVariables(value));
  const needed = (from: Readonly<Record<string, Json>>, names: readonly string[]) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => names.includes(key)));
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name);
  const request = {
    path: { ...mapValues(base.request.path, take), ...change.path },
    query: { ...mapValues(needed(base.request.query, required), take), ...change.query },
    headers: { 'accept-language': 'en', ...needed(base.request.headers, ['content-type']), ...change.headers },
    ...(base.request.body === undefined ? {} : { body: take(base.request.body) }),
  };
  const { status, title, meaning, remedy, userMessage } = problem;
  const detail = fill(`${meaning.en} ${remedy.en}`, variables);
  const body: JsonObject = {
    type: `https://api.example/docs/problems/${code}`,
    title: title.en,
    status,
    detail,
    userMessage: fill(userMessage.en, variables),
    instance:
      basePath +
      path.replaceAll(/\{(\w+)\}/g, (_all, key: string) =>
        plainText(request.path[key]).replaceAll(/[^ -~]+/g, encodeURIComponent),
      ),
    code,
    requestId,
    ...(errors === null ? {} : { errors }),
  };
  return [{ name, file: defaultsFile, summary, status, as, scenario, request, response: { headers: {}, body } }];
}

function forgetVariables(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll(/\{\{\w+\}\}/g, '{{missingId}}');
  if (Array.isArray(value)) return value.map(forgetVariables);
  return isObject(value) ? mapValues(value, forgetVariables) : value;
}

function mapValues(values: Readonly<Record<string, Json>>, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function fill(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (all, name: string) => variables[name] ?? all);
}
