// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format, pattern } from '../../../../src/platform/wire/schema-rules.ts';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { providerPath } from '../../parameters.ts';
import {
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnavailableResponse,
} from '../../responses.ts';

/** GET /auth/{provider}/login: Start a sign-in */
export const StartLoginEndpoint = endpointOf({
  operation: {
    id: 'startLogin',
    tag: 'auth',
    method: 'get',
    access: 'public',
    rateLimit: 'auth',
    problems: ['auth.return_target_refused', 'server.internal', 'server.unavailable'],
    parameters: [
      { name: 'provider', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'codeChallenge', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'returnTo', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    params: providerPath,
    query: z.compile(z.strictObject({
      codeChallenge: z.string().check(
        z.refine(...pattern(/^[\w\-]{43}$/u, 'Must be 43 characters: letters, digits, hyphens and underscores.', '영문자, 숫자, 하이픈, 밑줄로 된 43자여야 합니다.')),
      ),
      returnTo: z.string().check(z.maxLength(2000), z.refine(...format('uri'))),
    })),
  },
  responses: {
    302: {
      headers: z.lazy(() => z.object({
        location: z.string().check(z.refine(...format('uri'))),
        'set-cookie': z.exactOptional(z.string()),
      })),
    },
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
    503: UnavailableResponse,
  },
});
