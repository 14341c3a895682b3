// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../../../src/platform/wire/schema-rules.ts';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Problem } from '../../../schemas/Problem.ts';
import { providerPath } from '../../parameters.ts';
import { InternalErrorResponse, InvalidResponse, TooManyRequestsResponse } from '../../responses.ts';

/** GET /auth/{provider}/callback: Finish a sign-in */
export const FinishLoginEndpoint = endpointOf({
  operation: {
    id: 'finishLogin',
    tag: 'auth',
    method: 'get',
    access: 'public',
    rateLimit: 'anonymous',
    openQuery: true,
    problems: ['auth.login_refused'],
    parameters: [
      { name: 'provider', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'code', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'error', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'error_description', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'iss', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'state', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: '__Host-login', in: 'cookie', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    params: providerPath,
    query: z.compile(z.strictObject({
      code: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(2048))),
      error: z.exactOptional(z.string().check(z.maxLength(256))),
      error_description: z.exactOptional(z.string().check(z.maxLength(2048))),
      iss: z.exactOptional(z.string().check(z.maxLength(512))),
      state: z.string().check(z.minLength(1), z.maxLength(512)),
    })),
    cookies: z.compile(z.object({ '__Host-login': z.exactOptional(z.string().check(z.maxLength(4096))) })),
  },
  responses: {
    302: {
      headers: z.lazy(() => z.object({
        location: z.string().check(z.refine(...format('uri'))),
        'set-cookie': z.exactOptional(z.string()),
      })),
    },
    400: {
      media: { 'application/problem+json': Problem },
      headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
    },
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
