import type { components } from '../../../generated/client/types.ts';

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
  /** Texts for users, in their language. */
  readonly title: string;
  readonly detail: string;
  /** Page that explains the problem; empty for `client.*`. */
  readonly type: string;
  /** All faults found in the request; empty if its content was not the problem. */
  readonly faults: readonly Fault[];
  /** Id of the request, to state when asking for help. */
  readonly requestId: string | null;
  /** Seconds to wait before trying again, if the server stated them. */
  readonly retryAfter: number | null;
}

export type ClientCode =
  | 'client.network'
  | 'client.timeout'
  | 'client.aborted'
  | 'client.unreadable'
  | 'client.undeclared'
  | 'client.unsendable'
  | 'client.not_modified';

export type Locale = 'ko' | 'en';

const texts: Record<ClientCode, Record<Locale, readonly [title: string, detail: string]>> = {
  'client.network': {
    en: ['No connection', 'The server could not be reached. Check the connection and try again.'],
    ko: ['연결할 수 없습니다', '서버에 연결하지 못했습니다. 네트워크를 확인하고 다시 시도해 주세요.'],
  },
  'client.timeout': {
    en: ['No answer in time', 'The server took too long. Try again in a moment.'],
    ko: ['응답이 너무 늦습니다', '서버의 응답이 늦어지고 있습니다. 잠시 후 다시 시도해 주세요.'],
  },
  'client.aborted': {
    en: ['Cancelled', 'The request was cancelled.'],
    ko: ['취소되었습니다', '요청이 취소되었습니다.'],
  },
  'client.unreadable': {
    en: ['Unreadable answer', 'The answer does not match the contract. Try again in a moment.'],
    ko: ['응답을 읽을 수 없습니다', '응답이 규격과 다릅니다. 잠시 후 다시 시도해 주세요.'],
  },
  'client.undeclared': {
    en: ['Unexpected answer', 'The server answered with a status that is not in the contract.'],
    ko: ['예상하지 못한 응답입니다', '서버가 규격에 없는 상태로 응답했습니다.'],
  },
  'client.unsendable': {
    en: ['Cannot be sent', 'The request contains a value that cannot be sent.'],
    ko: ['보낼 수 없습니다', '요청에 보낼 수 없는 값이 있습니다.'],
  },
  'client.not_modified': {
    en: ['Not modified', 'Your copy is still current.'],
    ko: ['변경 없음', '가지고 있는 내용이 최신입니다.'],
  },
};

/** Makes a problem that arose in the client, in the user's language. */
export function makeClientProblem(code: ClientCode, locale: Locale, headers?: Headers, status = 0): Problem {
  const [title, detail] = texts[code][locale];
  return { code, status, title, detail, type: '', faults: [], ...readFacts(headers) };
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
  if (!isWireProblem(body)) return makeClientProblem(fallback, locale, headers, status);
  const { code, title, detail, type, errors } = body;
  const known = readFacts(headers);
  return {
    code,
    status,
    title,
    detail,
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
    super(`${problem.code}: ${problem.detail}`);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}
