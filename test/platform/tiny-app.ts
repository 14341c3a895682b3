/**
 * An API with one operation, defined in the test, that runs on the real platform. It tests cases that no operation of
 * the contract has.
 */
import { createExecutionContext } from 'cloudflare:test';
import { fromHono } from 'chanfana';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { meter } from '../../src/store/metered.ts';
import { systemClock } from '../../src/platform/time/clock.ts';
import type { AnyHandler, AppEnv } from '../../src/platform/http/context.ts';
import type { EndpointContract, EndpointRouter, Operation, RequestSchemas } from '../../src/platform/http/contract.ts';
import { endpointOf } from '../../src/platform/http/endpoint.ts';
import type { Env } from '../../src/platform/env.ts';
import { answerCrash, observeRequests } from '../../src/platform/http/observe.ts';
import { serveBundledContract } from '../../src/platform/http/served-contract.ts';
import { env } from '../support/deps.ts';

export interface TinyOperation {
  readonly operation?: Partial<Operation>;
  readonly request?: RequestSchemas;
  readonly responses?: EndpointContract['responses'];
}

const json = { media: { 'application/json': z.unknown() } };
const problem = { media: { 'application/problem+json': z.unknown() } };

/**
 * Returns the contract of a public `POST /things` without input. It responds with 200 and any JSON. The arguments
 * change this; path parameters follow the path.
 */
export function tinyContract({ operation, request, responses }: TinyOperation = {}): EndpointContract {
  return {
    operation: {
      id: 'makeThing',
      tag: 'things',
      method: 'post',
      access: 'public',
      rateLimit: 'standard',
      problems: [
        'request.malformed',
        'request.invalid',
        'request.too_large',
        'request.unsupported_media_type',
        'server.internal',
      ],
      parameters: [],
      ...operation,
    },
    request: { ...request },
    responses: responses ?? { 200: json, 400: problem, 413: problem, 415: problem, 422: problem, 500: problem },
  };
}

/** Calls the operation and returns its response. */
export type Call = (path: string, init?: RequestInit) => Promise<Response>;

/** Runs the operation on the platform. Returns a function that calls it. */
export function tinyApp(contract: EndpointContract, handler: AnyHandler, overrides: Partial<Env> = {}): Call {
  const host = {
    handlers: { [contract.operation.id]: handler },
    rules: {},
    authenticate: () => Promise.reject(new Error('public')),
    guardLiveness: () => ({ db: env.DB, assertOnce: () => Promise.resolve() }),
    assertNotSuspended: () => Promise.resolve(),
  };
  const served = serveBundledContract({ openapi: '3.1.0', info: { title: 'Tiny', version: '1' }, paths: {} });
  const app = new Hono<AppEnv>();
  app.use(observeRequests({ host, contract: served, clockFor: () => systemClock, meter, methodsOf: () => [] }));
  app.onError((error, context) => answerCrash(error, context));
  const api: EndpointRouter = fromHono(app, {
    docs_url: null,
    redoc_url: null,
    openapi_url: null,
    passthroughErrors: true,
  });
  const inPath = contract.operation.parameters.filter(({ in: where }) => where === 'path');
  api[contract.operation.method](['/things', ...inPath.map(({ name }) => name)].join('/:'), endpointOf(contract));
  return async (path, init) =>
    app.fetch(new Request(`http://localhost${path}`, init), { ...env, ...overrides }, createExecutionContext());
}

/** Returns a handler that responds with 200 and its input, and the list of inputs it has seen. */
export function echo() {
  const seen: Record<string, unknown>[] = [];
  const handler = async (input: Record<string, unknown>) => {
    seen.push(input);
    return { status: 200, body: { body: input['body'] ?? null, query: input['query'], headers: input['headers'] } };
  };
  return { handler: handler as unknown as AnyHandler, seen };
}
