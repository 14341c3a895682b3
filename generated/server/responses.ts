// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { nothingRead } from '../../src/platform/schema-rules.ts';
import type { ResponseSchemas, ResponseShape } from '../../src/platform/contract.ts';
import { Problem } from '../schemas/Problem.ts';

interface SharedResponse {
  readonly shape: ResponseShape;
  readonly schemas: ResponseSchemas;
}

export const ConflictResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: nothingRead },
};

export const ForbiddenResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: nothingRead },
};

export const InternalErrorResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: nothingRead },
};

export const InvalidResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: nothingRead },
};

export const MalformedResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: nothingRead },
};

export const NotFoundResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: nothingRead },
};

export const NotModifiedResponse: SharedResponse = {
  shape: { headers: [{ name: 'etag', required: true }], media: [] },
  schemas: { media: {}, headers: z.lazy(() => z.object({ etag: z.string() })) },
};

export const PreconditionFailedResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: nothingRead },
};

export const TooLargeResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: nothingRead },
};

export const TooManyRequestsResponse: SharedResponse = {
  shape: {
    headers: [{ name: 'ratelimit-policy', required: true }, { name: 'retry-after', required: true }],
    media: ['application/problem+json'],
  },
  schemas: {
    media: { 'application/problem+json': Problem },
    headers: z.lazy(() => z.object({ 'ratelimit-policy': z.string(), 'retry-after': z.string() })),
  },
};

export const UnauthorizedResponse: SharedResponse = {
  shape: { headers: [{ name: 'www-authenticate', required: true }], media: ['application/problem+json'] },
  schemas: {
    media: { 'application/problem+json': Problem },
    headers: z.lazy(() => z.object({ 'www-authenticate': z.string() })),
  },
};

export const UnavailableResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: nothingRead },
};

export const UnsupportedMediaTypeResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: nothingRead },
};
