// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { nothingAccepted, nothingRead } from '../../../src/platform/schema-rules.ts';
import type { EndpointContract } from '../../../src/platform/contract.ts';
import { ContractEndpoint } from '../../../src/platform/endpoint.ts';
import { Problem } from '../../schemas/Problem.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../responses.ts';

const openLiveChannel: EndpointContract = {
  operation: {
    id: 'openLiveChannel',
    tag: 'notifications',
    method: 'get',
    path: '/notifications/live',
    summary: 'Open the live channel',
    access: 'public',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 1, rowsRead: 20, rowsWritten: 5 },
    idempotent: false,
    development: false,
    problems: [
      'auth.origin_refused',
      'auth.ticket_invalid',
      'auth.upgrade_required',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [
      { name: 'ticket', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'origin', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'upgrade', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: null,
    responses: {
      101: { headers: [], media: [] },
      401: UnauthorizedResponse.shape,
      403: ForbiddenResponse.shape,
      422: InvalidResponse.shape,
      426: { headers: [{ name: 'upgrade', required: true }], media: ['application/problem+json'] },
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: z.compile(z.strictObject({ ticket: z.string().min(1).max(128) })),
    headers: z.compile(z.object({ origin: z.exactOptional(z.string()), upgrade: z.exactOptional(z.string()) })),
    cookies: nothingRead,
    body: {},
    responses: {
      101: { media: {}, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      403: ForbiddenResponse.schemas,
      422: InvalidResponse.schemas,
      426: { media: { 'application/problem+json': Problem }, headers: z.lazy(() => z.object({ upgrade: z.string() })) },
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /notifications/live: Open the live channel */
export class OpenLiveChannelEndpoint extends ContractEndpoint {
  protected override readonly contract = openLiveChannel;
}
