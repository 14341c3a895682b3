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

/** Makes one request. Throws only for values that cannot be sent, never because of the network or the server. */
export function createTransport(baseUrl: string, locale: () => Locale): (exchange: Exchange) => Promise<AnyResult> {
  const base = baseUrl.replace(/\/$/, '');
  return async ({ descriptor, input, headers, send, deadline, signal }) => {
    const query = encodeQuery(descriptor, input.query);
    const url = `${base}${buildPath(descriptor, input.path)}${query && `?${query}`}`;
    const { content, type } = encodeBody(descriptor, input.body);
    if (type) headers.set('content-type', type);
    // Not every sender looks at the signal before it sends.
    if (signal?.aborted) return makeFailure(makeClientProblem('client.aborted', locale()));
    try {
      const request = new Request(url, {
        method: descriptor.method,
        headers,
        ...(content === undefined ? {} : { body: content }),
        signal: signal ? joinSignals(signal, deadline) : deadline,
        // A redirect is a declared answer (of sign-in), so it must not be followed.
        redirect: 'manual',
      });
      const response = await send(request);
      return buildResult(descriptor, response, await readContent(response, descriptor.reads), locale());
    } catch (error) {
      return makeFailure(makeClientProblem(chooseCode(error, signal, deadline), locale(), { cause: error }));
    }
  };
}

/** Reads the body: of a success as the contract says, of a failure as JSON, which a page of a proxy is not. */
async function readContent(response: Response, reads: Descriptor['reads']): Promise<unknown> {
  if (response.ok && reads === 'blob') return response.blob();
  const text = await response.text();
  if (text === '') return undefined;
  if (response.ok && reads === 'text') return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (response.ok) throw error;
    return undefined;
  }
}

function buildResult(descriptor: Descriptor, response: Response, data: unknown, locale: Locale): AnyResult {
  const { status, headers } = response;
  const requestId = headers.get('x-request-id');
  const declared = isDeclared(descriptor.statuses, status);
  if (declared && status < 400 && status !== 304)
    return { ok: true, status, data, fromMemory: false, headers, requestId };
  const fallback = status === 304 ? 'client.not_modified' : declared ? 'client.unreadable' : 'client.undeclared';
  const problem = readProblem(data, status, headers, locale, fallback);
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
