import type { components } from '../../../generated/client/types.ts';
import { clientTexts } from './texts.ts';

/** One fault in the request: its JSON Pointer (`/body/introduction`) and what is wrong there. */
export type Fault = components['schemas']['Fault'];

/**
 * Any failure, in one shape: a problem that the server answered (RFC 9457), or a failure on the client's side, which
 * has `status` 0 and a code that starts with `client.`.
 */
export interface Problem<Code extends string = string> {
  /** Stable code, `area.reason`, for programs. New codes may be added at any time. */
  readonly code: Code;
  /** HTTP status of the answer; 0 if there was none. */
  readonly status: number;
  /** What to show to the user, in their language: what happened and what they can do, without technical words. */
  readonly userMessage: string;
  /** Texts for developers, in the same language: name of the problem, what happened, how to correct the request. */
  readonly title: string;
  readonly detail: string;
  /** Page that explains the problem; empty for `client.*`. */
  readonly type: string;
  /** All faults found in the request; empty if its content was not the problem. Show `userMessage` of each. */
  readonly faults: readonly Fault[];
  /** Id of the request, to state when asking for help. */
  readonly requestId: string | null;
  /** Seconds to wait before trying again, if the server stated them. */
  readonly retryAfter: number | null;
  /** The error from which a `client.*` problem arose, for logs. */
  readonly cause?: unknown;
}

export type ClientCode =
  | 'client.network'
  | 'client.timeout'
  | 'client.aborted'
  | 'client.unreadable'
  | 'client.undeclared'
  | 'client.unsendable'
  | 'client.failed'
  | 'client.unsupported'
  | 'client.signed_out'
  | 'client.not_modified';

export type Locale = 'ko' | 'en';

/** Makes a problem that arose in the client, in the user's language. */
export function makeClientProblem(
  code: ClientCode,
  locale: Locale,
  { headers, status = 0, cause }: { headers?: Headers; status?: number; cause?: unknown } = {},
): Problem {
  const [title, detail, userMessage] = clientTexts[code][locale];
  const facts = readFacts(headers);
  return {
    code,
    status,
    title,
    detail,
    userMessage,
    type: '',
    faults: [],
    ...facts,
    ...(cause === undefined ? {} : { cause }),
  };
}

/**
 * Reads the problem of an error answer. A body that is not a problem document (such as a proxy's HTML) gives
 * `fallback`.
 */
export function readProblem(
  body: unknown,
  status: number,
  headers: Headers,
  locale: Locale,
  fallback: ClientCode,
): Problem {
  if (!isWireProblem(body)) return makeClientProblem(fallback, locale, { headers, status });
  const { code, title, detail, userMessage, type, errors } = body;
  const known = readFacts(headers);
  return {
    code,
    status,
    title,
    detail,
    userMessage,
    type,
    faults: errors ?? [],
    ...known,
    requestId: body.requestId ?? known.requestId,
  };
}

function readFacts(headers: Headers | undefined): Pick<Problem, 'requestId' | 'retryAfter'> {
  return { requestId: headers?.get('x-request-id') ?? null, retryAfter: readRetryAfter(headers) };
}

/** Reads Retry-After in seconds. Our server sends seconds; a proxy may send a date (RFC 9110 10.2.3). */
function readRetryAfter(headers: Headers | undefined): number | null {
  const value = headers?.get('retry-after');
  if (!value) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}

function isWireProblem(body: unknown): body is components['schemas']['Problem'] {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}

/** Thrown only with `throwOnError` and by `unwrap()` and `pages()`. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`, problem.cause === undefined ? {} : { cause: problem.cause });
    this.name = 'ProblemError';
    this.problem = problem;
  }
}
