import { refreshTokens } from '../../../generated/client/sdk-operations.ts';
import type { AnyInput, Descriptor } from './descriptor.ts';
import { ChangeQueue } from './change-queue.ts';
import { EtagMemory } from './etags.ts';
import { type Lock, holdWebLock } from './locks.ts';
import type { CallOptions } from './options.ts';
import { type ClientCode, type Locale, makeClientProblem, type Problem, ProblemError } from './problem.ts';
import { type Refreshed, Refresher } from './refresher.ts';
import { encodeHeaders } from './request.ts';
import type { AnyResult, Failure, Success } from './result.ts';
import { isRepeatable, computeWait } from './retry.ts';
import { SignedOut } from './signed-out.ts';
import { makeId } from './surroundings.ts';
import { realTime, type Time } from './time.ts';
import { memoryTokens, readClaim, type Tokens, type TokenStore } from './tokens.ts';
import { createTransport, makeFailure, type Send } from './transport.ts';
import { Unsendable, makeUnsendableProblem } from './unsendable.ts';
import { sendWithProgress } from './upload.ts';

export interface ClientConfig {
  /** Base URL of the API, `https://api.languagemate.kr/api/v2`. */
  readonly baseUrl: string;
  /** The store of the tokens; by default they are kept in memory. */
  readonly tokens?: TokenStore | undefined;
  /** Language of texts. A function is called before each request. Default `ko`. */
  readonly locale?: Locale | (() => Locale) | undefined;
  readonly fetch?: Send | undefined;
  /** Milliseconds until an attempt counts as failed. Default 10,000; for forms, which contain files, 60,000. */
  readonly timeoutMs?: number | undefined;
  /** Number of attempts after the first, where repeating is safe. Default 2. */
  readonly retries?: number | undefined;
  /**
   * Called once when the session has ended, here or in another tab: the user must sign in again. Every client on the
   * same token store is told, whichever of them finds it out.
   */
  readonly onSignedOut?: ((problem: Problem) => void) | undefined;
  /** For tests: replaces delays, deadlines and random numbers. */
  readonly time?: Time | undefined;
  /** For tests: replaces Web Locks. */
  readonly lock?: Lock | undefined;
}

/** The object through which operations are called. */
export interface Client {
  readonly baseUrl: string;
  readonly tokens: TokenStore;
  /** Deletes the tokens and tells every client on the token store. `signOut` also ends the session on the server. */
  endSession(): Promise<void>;
  /** Makes the result of something that failed before a call, in the language of the client. */
  fail(code: ClientCode, cause?: unknown): Failure;
  /** Makes an untyped call. Use the functions named after the operations instead. */
  call(descriptor: Descriptor, input: AnyInput, options: CallOptions): Promise<AnyResult>;
}

const chooseTimeout = (descriptor: Descriptor) => (descriptor.sends === 'multipart/form-data' ? 60_000 : 10_000);

/** Creates the core of the client. It adds deadlines, retries, tokens and ETags to the transport. */
export function createClient(config: ClientConfig): Client {
  const {
    baseUrl,
    tokens = memoryTokens(),
    time = realTime,
    retries = 2,
    fetch: send = (request) => fetch(request),
  } = config;
  const readLocale = () => (typeof config.locale === 'function' ? config.locale() : (config.locale ?? 'ko'));
  const exchange = createTransport(baseUrl, readLocale);
  const memory = new EtagMemory();
  const fail = (code: ClientCode, cause?: unknown) => makeFailure(makeClientProblem(code, readLocale(), { cause }));
  const changes = new ChangeQueue(memory);
  const refresher = new Refresher(tokens, renewTokens, config.lock ?? holdWebLock);
  const makeSignedOut = () => makeClientProblem('client.signed_out', readLocale());
  const signedOut = new SignedOut(tokens, (problem) => config.onSignedOut?.(problem), makeSignedOut);

  /** Sends until there is a final answer. All attempts have the same headers, and so the same idempotency key. */
  async function sendUntilAnswered(
    descriptor: Descriptor,
    input: AnyInput,
    headers: Headers,
    options: CallOptions,
    repeatable = isRepeatable(descriptor, headers),
  ): Promise<AnyResult> {
    const sender = options.onUploadProgress ? sendWithProgress(options.onUploadProgress, send) : send;
    for (let attempt = 0; ; attempt += 1) {
      const deadline = time.deadline(options.timeoutMs ?? config.timeoutMs ?? chooseTimeout(descriptor));
      const result = await exchange({ descriptor, input, headers, send: sender, deadline, signal: options.signal });
      if (result.ok || attempt >= (options.retries ?? retries)) return result;
      const wait = computeWait(attempt, result.problem, repeatable, time.random);
      if (wait === null) return result;
      await time.sleep(wait, options.signal);
    }
  }

  /** Requests new tokens. Repeating is safe: for 30 seconds the same old token gets the same successor. */
  async function renewTokens(refreshToken: string): Promise<Refreshed> {
    const result = await sendUntilAnswered(
      refreshTokens.descriptor,
      { body: { refreshToken } },
      makeHeaders({}, readLocale()),
      {},
      true,
    );
    // The type that the contract states for this operation.
    if (result.ok) return { tokens: result.data as Success<'refreshTokens'>['data'] };
    const { problem } = result;
    if (problem.status < 400 || problem.status >= 500 || problem.status === 429) return { problem };
    return { ended: problem };
  }

  /** Makes one call with the stored tokens. After a 401 it refreshes the tokens once and tries once more. */
  async function callWithTokens(descriptor: Descriptor, input: AnyInput, options: CallOptions): Promise<AnyResult> {
    const headers = makeHeaders(input, readLocale());
    if (descriptor.idempotent && !headers.has('idempotency-key'))
      headers.set('idempotency-key', options.idempotencyKey ?? makeId());
    const held = descriptor.secured ? await tokens.read() : null;
    if (held) signedOut.noteSignedIn();
    const reader = identifyReader(held, readLocale());
    const since = options.conditional === false ? -1 : memory.prepare(reader, descriptor, input, headers);
    if (held) headers.set('authorization', `Bearer ${held.accessToken}`);
    const result = await sendUntilAnswered(descriptor, input, headers, options);
    if (result.ok || result.status !== 401 || !held) return memory.learn(reader, descriptor, input, result, since);
    const refreshed = await refresher.refresh(held.accessToken);
    if ('problem' in refreshed) return makeFailure(refreshed.problem, result.headers);
    if ('ended' in refreshed) {
      signedOut.announce(held.accessToken, refreshed.ended ?? result.problem);
      return result;
    }
    headers.set('authorization', `Bearer ${refreshed.tokens.accessToken}`);
    return memory.learn(reader, descriptor, input, await sendUntilAnswered(descriptor, input, headers, options), since);
  }

  /** After a 412: reads the resource again and tries once more with the body that the caller's `merge` returns. */
  async function mergeAndRetry(
    descriptor: Descriptor,
    input: AnyInput,
    options: CallOptions,
    refused: AnyResult,
  ): Promise<AnyResult> {
    const known = memory.find(identifyReader(await tokens.read(), readLocale()), descriptor, input);
    const current = known && (await callWithTokens(known.descriptor, known.input, {}));
    const body = current?.ok ? options.merge?.(current.data, input.body) : undefined;
    return body === undefined ? refused : callWithTokens(descriptor, { ...input, body }, options);
  }

  async function callAndMerge(descriptor: Descriptor, input: AnyInput, options: CallOptions): Promise<AnyResult> {
    const result = await callWithTokens(descriptor, input, options);
    return result.status === 412 && options.merge ? mergeAndRetry(descriptor, input, options, result) : result;
  }

  /** Makes the call. Whatever goes wrong becomes a result: a value that cannot be sent, a token store that throws. */
  async function callSafely(descriptor: Descriptor, input: AnyInput, options: CallOptions): Promise<AnyResult> {
    try {
      const call = () => callAndMerge(descriptor, input, options);
      return await (descriptor.method === 'GET' ? call() : changes.run({ descriptor, input }, options.signal, call));
    } catch (cause) {
      if (cause instanceof Unsendable) return makeFailure(makeUnsendableProblem(cause, readLocale()));
      return fail('client.failed', cause);
    }
  }

  return {
    baseUrl,
    tokens,
    fail,
    async endSession() {
      const held = await tokens.read();
      await tokens.write(null);
      if (held) signedOut.announce(held.accessToken, makeSignedOut());
    },
    async call(descriptor, input, options) {
      const result = await callSafely(descriptor, input, options);
      if (options.throwOnError && !result.ok) throw new ProblemError(result.problem);
      return result;
    },
  };
}

/** Identifies the reader of an answer: the user and the language. */
const identifyReader = (held: Tokens | null, locale: Locale) =>
  `${held ? (readClaim(held.accessToken, 'sub') ?? held.accessToken) : ''} ${locale}`;

function makeHeaders(input: AnyInput, locale: Locale): Headers {
  const headers = encodeHeaders(input);
  if (!headers.has('accept-language')) headers.set('accept-language', locale);
  return headers;
}
