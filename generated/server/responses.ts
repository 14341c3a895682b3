// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';
import type { ResponseSchemas, ResponseShape } from '../../src/platform/contract.ts';
import { Problem } from '../schemas/Problem.ts';

interface SharedResponse {
  readonly shape: ResponseShape;
  readonly schemas: ResponseSchemas;
}

export const ConflictResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: z.object({}) },
};

export const ForbiddenResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: z.object({}) },
};

export const InternalErrorResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: z.object({}) },
};

export const InvalidResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: z.object({}) },
};

export const MalformedResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: z.object({}) },
};

export const NotFoundResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: z.object({}) },
};

export const NotModifiedResponse: SharedResponse = {
  shape: { headers: [{ name: 'etag', required: true }], media: [] },
  schemas: { media: {}, headers: z.object({ etag: z.string() }) },
};

export const PreconditionFailedResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: z.object({}) },
};

export const TooLargeResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: z.object({}) },
};

export const TooManyRequestsResponse: SharedResponse = {
  shape: {
    headers: [{ name: 'ratelimit-policy', required: true }, { name: 'retry-after', required: true }],
    media: ['application/problem+json'],
  },
  schemas: {
    media: { 'application/problem+json': Problem },
    headers: z.object({ 'ratelimit-policy': z.string(), 'retry-after': z.string() }),
  },
};

export const UnauthorizedResponse: SharedResponse = {
  shape: { headers: [{ name: 'www-authenticate', required: true }], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: z.object({ 'www-authenticate': z.string() }) },
};

export const UnavailableResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: z.object({}) },
};

export const UnsupportedMediaTypeResponse: SharedResponse = {
  shape: { headers: [], media: ['application/problem+json'] },
  schemas: { media: { 'application/problem+json': Problem }, headers: z.object({}) },
};
