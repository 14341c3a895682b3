import createFetchClient from 'openapi-fetch';
import { encodeBody } from './body.ts';
import type { AnyInput, Descriptor } from './descriptor.ts';
import { readProblem, makeClientProblem, type Locale, type Problem } from './problem.ts';
import { buildPath, encodeQuery } from './request.ts';
import type { AnyResult, Failure } from './result.ts';
import { isDeclared } from './status.ts';
import { joinSignals } from './surroundings.ts';

/** Sends a complete request: `fetch`, a replacement in tests, or the sender that reports upload progress. */
export type Send = (request: Request) => Promise<Response>;

export interface Exchange {
  readonly descriptor: Descriptor;
  readonly input: AnyInput;
  readonly headers: Headers;
  readonly send: Send;
  readonly deadline: AbortSignal;
  readonly signal: AbortSignal | undefined;
}

/**
 * The type of `paths` for openapi-fetch when the operation is known only at run time. Our own types are by operationId.
 */
type AnyPaths = Record<
  string,
  Record<
    Lower,
    { requestBody?: { content: Record<`${string}/${string}`, unknown> }; responses: Record<number, unknown> }
  >
>;

/** Makes one request. Throws only for values that cannot be sent, never because of the network or the server. */
export function createTransport(baseUrl: string, locale: () => Locale): (exchange: Exchange) => Promise<AnyResult> {
  const api = createFetchClient<AnyPaths>({ baseUrl });
  return async ({ descriptor, input, headers, send, deadline, signal }) => {
    const path = buildPath(descriptor, input.path);
    const query = encodeQuery(descriptor, input.query);
    const { content: body, type } = encodeBody(descriptor, input.body);
    if (type) headers.set('content-type', type);
    const init = {
      querySerializer: () => query,
      bodySerializer: () => body,
      ...(body === undefined ? {} : { body }),
      headers,
      fetch: send,
      parseAs: descriptor.reads ?? ('json' as const),
      signal: signal ? joinSignals(signal, deadline) : deadline,
      // A redirect is a declared answer (of sign-in), so it must not be followed.
      redirect: 'manual' as const,
    };
    // Not every sender looks at the signal before it sends.
    if (signal?.aborted) return makeFailure(makeClientProblem('client.aborted', locale()));
    try {
      const { data, error, response } = await api.request(lowerCase(descriptor.method), path, init);
      return buildResult(descriptor, response, data, error, locale());
    } catch (error) {
      return makeFailure(makeClientProblem(chooseCode(error, signal, deadline), locale(), { cause: error }));
    }
  };
}

function buildResult(
  descriptor: Descriptor,
  response: Response,
  data: unknown,
  error: unknown,
  locale: Locale,
): AnyResult {
  const { status, headers } = response;
  const requestId = headers.get('x-request-id');
  const declared = isDeclared(descriptor.statuses, status);
  if (declared && status < 400 && status !== 304)
    return { ok: true, status, data, fromMemory: false, headers, requestId };
  const fallback = status === 304 ? 'client.not_modified' : declared ? 'client.unreadable' : 'client.undeclared';
  const problem = readProblem(error, status, headers, locale, fallback);
  return declared ? { ok: false, status, problem, headers, requestId } : makeFailure(problem, headers);
}

/** Makes the result of a call without a declared answer. */
export const makeFailure = (problem: Problem, headers = new Headers()): Failure => ({
  ok: false,
  status: 0,
  problem,
  headers,
  requestId: problem.requestId,
});

function chooseCode(error: unknown, signal: AbortSignal | undefined, deadline: AbortSignal) {
  if (signal?.aborted) return 'client.aborted';
  if (deadline.aborted) return 'client.timeout';
  return error instanceof SyntaxError ? 'client.unreadable' : 'client.network';
}

type Lower = 'get' | 'put' | 'post' | 'delete' | 'patch';
const lowerCase = (method: Descriptor['method']) => method.toLowerCase() as Lower; // toLowerCase() is typed as any string
