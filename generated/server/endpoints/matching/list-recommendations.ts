// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { uniqueItems } from '../../../../src/platform/wire/schema-rules.ts';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { AgeBand } from '../../../schemas/AgeBand.ts';
import { CefrLevel } from '../../../schemas/CefrLevel.ts';
import { Cursor } from '../../../schemas/Cursor.ts';
import { Gender } from '../../../schemas/Gender.ts';
import { LanguageTag } from '../../../schemas/LanguageTag.ts';
import { RecommendationPage } from '../../../schemas/RecommendationPage.ts';
import { ReferenceCode } from '../../../schemas/ReferenceCode.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /matching/recommendations: List recommendations */
export const ListRecommendationsEndpoint = endpointOf({
  operation: {
    id: 'listRecommendations',
    tag: 'matching',
    method: 'get',
    access: 'self',
    rateLimit: 'search',
    paged: true,
    problems: ['matching.not_onboarded', 'matching.profile_hidden', 'matching.ranking_expired', 'profile.missing'],
    parameters: [
      { name: 'ageBand', in: 'query', required: false, codec: { kind: 'list', items: 'string', separator: null } },
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'gender', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'learningLanguage', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'level', in: 'query', required: false, codec: { kind: 'list', items: 'string', separator: null } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'minOverlapMinutes', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'nativeLanguage', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'topic', in: 'query', required: false, codec: { kind: 'list', items: 'string', separator: null } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({
      ageBand: z.exactOptional(z.array(AgeBand).check(z.maxLength(6), z.refine(...uniqueItems))),
      cursor: z.exactOptional(Cursor),
      gender: z.exactOptional(Gender),
      learningLanguage: z.exactOptional(LanguageTag),
      level: z.exactOptional(z.array(CefrLevel).check(z.maxLength(6), z.refine(...uniqueItems))),
      limit: z._default(z.int().check(z.gte(1), z.lte(100)), 20),
      minOverlapMinutes: z.exactOptional(z.int().check(z.gte(0), z.lte(10080))),
      nativeLanguage: z.exactOptional(LanguageTag),
      topic: z.exactOptional(z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems))),
    })),
  },
  responses: {
    200: {
      media: { 'application/json': RecommendationPage },
      headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
    },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
