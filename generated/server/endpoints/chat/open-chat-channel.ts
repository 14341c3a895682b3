// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Problem } from '../../../schemas/Problem.ts';
import { originAndUpgradeHeaders, roomIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /chat/rooms/{roomId}/live: Open the live channel of a chat room */
export const OpenChatChannelEndpoint = endpointOf({
  operation: {
    id: 'openChatChannel',
    tag: 'chat',
    method: 'get',
    access: 'public',
    rateLimit: 'standard',
    problems: ['auth.origin_refused', 'auth.ticket_invalid', 'auth.upgrade_required'],
    parameters: [
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'changes', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'contiguous', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'seen', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'ticket', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'origin', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'upgrade', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    params: roomIdPath,
    query: z.compile(z.strictObject({
      changes: z.exactOptional(z.int().check(z.gte(0), z.lte(9007199254740991))),
      contiguous: z.exactOptional(z.int().check(z.gte(0), z.lte(9007199254740991))),
      seen: z.exactOptional(z.int().check(z.gte(0), z.lte(9007199254740991))),
      ticket: z.string().check(z.minLength(1), z.maxLength(128)),
    })),
    headers: originAndUpgradeHeaders,
  },
  responses: {
    101: {},
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    426: {
      media: { 'application/problem+json': Problem },
      headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']), upgrade: z.string() })),
    },
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
