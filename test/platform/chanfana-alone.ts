/** Chanfana without our base class, to show its own behaviour. */
import { fromHono, OpenAPIRoute, type OpenAPIRouteSchema } from 'chanfana';
import { Hono } from 'hono';
import * as z from 'zod';
import type { TinyOperation } from './tiny-app.ts';

/** An endpoint as in chanfana's documentation: it receives validated data and returns a plain object. */
export function chanfanaAlone(schema: OpenAPIRouteSchema, answer?: (data: unknown) => unknown, options: object = {}) {
  class Plain extends OpenAPIRoute {
    override schema = schema;
    override async handle(): Promise<Response | object> {
      const data: unknown = await this.getValidatedData();
      return (answer ? answer(data) : { data }) as object;
    }
  }
  const api = fromHono(new Hono(), { docs_url: null, redoc_url: null, openapi_url: null, ...options });
  api.post('/things', Plain);
  return async (path: string, init?: RequestInit) => api.request(path, init);
}

export const post = (body?: BodyInit, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  ...(body !== undefined && { body }),
  headers,
});
export const jsonHeader = { 'content-type': 'application/json' };
export const name = z.object({ name: z.string() });

/** Our operation with a JSON body. */
export const jsonBody = (schema: z.ZodType, required = true): TinyOperation => ({
  operation: { body: { required, maxBytes: 1000, media: { 'application/json': { kind: 'json' } } } },
  request: { body: { 'application/json': schema } },
});
