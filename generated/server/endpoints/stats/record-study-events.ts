// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { StudyEventResults } from '../../../schemas/StudyEventResults.ts';
import { compiledStudyEvents } from '../../../schemas/StudyEvents.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** POST /stats/events: Record study time of the caller */
export const RecordStudyEventsEndpoint = endpointOf({
  operation: {
    id: 'recordStudyEvents',
    tag: 'stats',
    method: 'post',
    access: 'self',
    rateLimit: 'standard',
    problems: ['profile.deletion_pending', 'profile.missing'],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { body: { 'application/json': compiledStudyEvents } },
  responses: {
    200: { media: { 'application/json': StudyEventResults } },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
