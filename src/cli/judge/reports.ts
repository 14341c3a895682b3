/** Reads what Schemathesis recorded (`--report ndjson`): one event a line. Failed checks and errors matter here. */
import { findTraits, type Trait, type Sent } from './traits.ts';

export interface Report {
  /** The check of Schemathesis, for instance `positive_data_acceptance`; `error` if it could not judge. */
  readonly check: string;
  /** Method and path of the contract, for instance `GET /users/{userId}`. */
  readonly operation: string;
  readonly message: string;
  /** 0 if there was no answer. */
  readonly status: number;
  /** The code of the problem in the answer. */
  readonly code: string | null;
  /** Places of the problem, an index of a list written as `*`: `/body/languages/(any)/level`. */
  readonly pointers: readonly string[];
  readonly traits: readonly Trait[];
  readonly curl: string;
}

interface Encoded {
  readonly $base64: string;
}

interface Interaction {
  readonly request: {
    readonly method: string;
    readonly uri: string;
    readonly headers: Readonly<Record<string, readonly string[]>>;
    readonly body?: Encoded | null;
  };
  readonly response: { readonly status_code: number; readonly content?: Encoded | null } | null;
}

interface Check {
  readonly name: string;
  readonly status: string;
  readonly failure_info: { readonly failure: { readonly title: string; readonly message: string } } | null;
}

interface Recorder {
  readonly label: string;
  readonly checks?: Readonly<Record<string, readonly Check[]>>;
  readonly interactions?: Readonly<Record<string, Interaction>>;
}

/** An error of Schemathesis itself, for instance because it could not read an answer. */
interface Failed {
  readonly label: string;
  readonly related_to_operation: boolean;
  readonly value: { readonly type: string; readonly message: string };
}

/** Finds the operation of a request, for instance `GET /users/{userId}` for `/api/v2/users/0195…`. */
export type FindOperation = (method: string, path: string) => string;

/** The name of an operation, for instance `GET /users/{userId}`. */
export const nameOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method.toUpperCase()} ${path}`;

/** Makes `FindOperation` for the operations of the contract. A request that fits none keeps its path. */
export function operationFinder(
  operations: readonly { readonly method: string; readonly path: string }[],
): FindOperation {
  const patterns = operations.map((operation) => ({
    name: nameOf(operation),
    pattern: new RegExp(`^${operation.method} /api/v2${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`, 'i'),
  }));
  return (method, path) =>
    patterns.find(({ pattern }) => pattern.test(`${method} ${path}`))?.name ?? `${method} ${path}`;
}

/**
 * Returns each failed check with the request and the answer that it is about, and each error because of which an
 * operation was not judged.
 */
export function readReports(events: string, findOperation: FindOperation): Report[] {
  return events.split('\n').flatMap((line) => {
    // The form of these lines belongs to Schemathesis; another form ends in a TypeError, not in a wrong verdict.
    if (line.startsWith('{"ScenarioFinished"')) {
      const { ScenarioFinished } = JSON.parse(line) as { ScenarioFinished: { recorder: Recorder } };
      return readScenario(ScenarioFinished.recorder, findOperation);
    }
    if (!line.startsWith('{"NonFatalError"')) return [];
    const { NonFatalError } = JSON.parse(line) as { NonFatalError: Failed };
    // The others are about the run: with --only there may be no links to follow.
    return NonFatalError.related_to_operation ? [readError(NonFatalError)] : [];
  });
}

function readError({ label, value }: Failed): Report {
  const message = `${value.type}: ${value.message}`;
  return { check: 'error', operation: label, message, status: 0, code: null, pointers: [], traits: [], curl: '' };
}

function readScenario({ label, checks = {}, interactions = {} }: Recorder, findOperation: FindOperation): Report[] {
  return Object.entries(checks).flatMap(([id, results]) => {
    const interaction = interactions[id];
    return results
      .filter(({ status }) => status === 'failure')
      .map(({ name, failure_info: info }) => {
        const message = [info?.failure.title, info?.failure.message].filter(Boolean).join(': ');
        return {
          check: name,
          operation: interaction === undefined ? label : operationOf(label, interaction, findOperation),
          message,
          ...readProblem(interaction?.response ?? null),
          traits: interaction === undefined ? [] : findTraits(message, readSent(interaction)),
          curl: interaction === undefined ? '' : curlOf(interaction),
        };
      });
  });
}

/** A scenario of several operations is labelled `Stateful tests`; then method and address say more. */
function operationOf(label: string, { request }: Interaction, findOperation: FindOperation): string {
  return /^[A-Z]+ \//.test(label) ? label : findOperation(request.method, new URL(request.uri).pathname);
}

function readProblem(response: Interaction['response']): Pick<Report, 'status' | 'code' | 'pointers'> {
  const status = response?.status_code ?? 0;
  try {
    const { code, errors } = JSON.parse(decode(response?.content)) as {
      code?: string;
      errors?: { pointer: string }[];
    };
    const pointers = (errors ?? []).map(({ pointer }) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'));
    return { status, code: code ?? null, pointers: [...new Set(pointers)].sort() };
  } catch {
    return { status, code: null, pointers: [] };
  }
}

function readSent({ request }: Interaction): Sent {
  const headers = new Map(
    Object.entries(request.headers).map(([name, values]) => [name.toLowerCase(), values.join(', ')] as const),
  );
  return { uri: request.uri, headers, body: decode(request.body) };
}

function curlOf({ request }: Interaction): string {
  const headers = Object.entries(request.headers)
    .filter(([name]) => !/^(user-agent|accept-encoding|connection|content-length|x-schemathesis-\w+)$/i.test(name))
    .map(
      ([name, values]) => `-H ${quote(`${name}: ${/^authorization$/i.test(name) ? 'Bearer …' : values.join(', ')}`)}`,
    );
  const body = !request.body ? [] : [`--data-raw ${quote(decode(request.body))}`];
  return ['curl', '-X', request.method, ...headers, ...body, quote(request.uri)].join(' ');
}

const decode = (encoded: Encoded | null | undefined): string =>
  encoded ? Buffer.from(encoded.$base64, 'base64').toString('utf8') : '';

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
