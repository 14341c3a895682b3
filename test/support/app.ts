/**
 * Sends requests to the Worker under test. Checks every response against the API contract. A response that breaks the
 * contract fails the test (see setup.ts).
 */
import { exports } from 'cloudflare:workers';
import { judge } from './contract/check.ts';
import { basePath } from './contract/document.ts';
import { exchangeOf } from './contract/exchange.ts';
import { record } from './contract/findings.ts';
import type { PersonName } from './people.ts';
import { markPlace } from './stack.ts';
import { tokenFor } from './tokens.ts';

/** The origin of the Worker under test, as the Worker itself sees it. */
export const origin = 'http://localhost:8787';

export interface RequestOptions {
  /** The named user who sends the request. Without it and without `token`, the request has no access token. */
  readonly as?: PersonName;
  /** An access token to send instead of the token of the user in `as`. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** The request body. Strings, bytes, forms, blobs and streams are sent unchanged. Everything else is sent as JSON. */
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed response body if the response is JSON, otherwise undefined. */
  readonly body: unknown;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The original response. WebSocket tests read `response.webSocket`. */
  readonly response: Response;
}

/**
 * Calls the Worker under test like `fetch` and checks the response against the contract. In tests the SDK uses this
 * function. Returns the response.
 */
export async function checkedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const place = markPlace();
  const request = new Request(input instanceof URL ? input.href : input, init);
  const response = await exports.default.fetch(request);
  const exchange = await exchangeOf(request, response, typeof init?.body === 'string' ? init.body : null);
  const { violations, answer } = judge(exchange);
  record(
    violations.map((sentence) => ({ sentence: `${request.method} ${exchange.path}: ${sentence}`, place })),
    answer,
  );
  return response;
}

/**
 * Sends one request and returns the response. `path` is relative to `/api/v2`, unless it starts with `/api/` or
 * `/docs`.
 */
export async function request(method: string, path: string, options: RequestOptions = {}): Promise<Answer> {
  const headers = new Headers(options.headers);
  const token = options.token ?? (options.as && (await tokenFor(options.as)));
  if (token) headers.set('authorization', `Bearer ${token}`);
  const body = encodeBody(options.body, headers);
  const response = await checkedFetch(addressOf(path, options.query), { method, headers, body, redirect: 'manual' });
  if (response.status === 101)
    return { status: 101, headers: response.headers, body: undefined, text: '', bytes: new Uint8Array(), response };
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text ? JSON.parse(text) : undefined,
    text,
    bytes,
    response,
  };
}

function addressOf(path: string, query: RequestOptions['query'] = {}): string {
  const isAbsolute = path.startsWith('/api/') || path.startsWith('/docs');
  const url = new URL(`${origin}${isAbsolute ? path : basePath + path}`);
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(each));
  }
  return url.href;
}

function encodeBody(body: unknown, headers: Headers): BodyInit | null {
  if (body === undefined) return null;
  const isReady =
    typeof body === 'string' ||
    body instanceof Uint8Array ||
    body instanceof FormData ||
    body instanceof ReadableStream;
  if (isReady || body instanceof URLSearchParams || body instanceof Blob) return body;
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  return JSON.stringify(body);
}
