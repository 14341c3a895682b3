// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../../../src/platform/wire/schema-rules.ts';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Cursor } from '../../../schemas/Cursor.ts';
import { FoundChatMessagePage } from '../../../schemas/FoundChatMessagePage.ts';
import { UserId } from '../../../schemas/UserId.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /chat/messages/search: Search messages */
export const SearchChatMessagesEndpoint = endpointOf({
  operation: {
    id: 'searchChatMessages',
    tag: 'chat',
    method: 'get',
    access: 'self',
    rateLimit: 'search',
    paged: true,
    problems: ['chat.room_not_found', 'chat.search_blank'],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'from', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'hasImage', in: 'query', required: false, codec: { kind: 'scalar', type: 'boolean' } },
      { name: 'hasVoice', in: 'query', required: false, codec: { kind: 'scalar', type: 'boolean' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'q', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'roomId', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'senderId', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'to', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'type', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({
      cursor: z.exactOptional(Cursor),
      from: z.exactOptional(z.string().check(z.refine(...format('date-time')))),
      hasImage: z.exactOptional(z.boolean()),
      hasVoice: z.exactOptional(z.boolean()),
      limit: z._default(z.int().check(z.gte(1), z.lte(50)), 20),
      q: z.string().check(z.minLength(1), z.maxLength(200)),
      roomId: z.exactOptional(z.guid().check(z.toLowerCase())),
      senderId: z.exactOptional(UserId),
      to: z.exactOptional(z.string().check(z.refine(...format('date-time')))),
      type: z.exactOptional(z.literal('text')),
    })),
  },
  responses: {
    200: { media: { 'application/json': FoundChatMessagePage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
