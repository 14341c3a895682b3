// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { DeclaredResponse } from '../../src/platform/http/contract.ts';
import { Problem } from '../schemas/Problem.ts';

export const ConflictResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
};

export const ForbiddenResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
};

export const InternalErrorResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
};

export const InvalidResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
};

export const MalformedResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
};

export const NotFoundResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
};

export const NotModifiedResponse: DeclaredResponse = { headers: z.lazy(() => z.object({ etag: z.string() })) };

export const PreconditionFailedResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
};

export const TooLargeResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
};

export const TooManyRequestsResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({
    'content-language': z.enum(['ko', 'en']),
    'ratelimit-policy': z.string(),
    'retry-after': z.string(),
  })),
};

export const UnauthorizedResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']), 'www-authenticate': z.string() })),
};

export const UnavailableResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
};

export const UnsupportedMediaTypeResponse: DeclaredResponse = {
  media: { 'application/problem+json': Problem },
  headers: z.lazy(() => z.object({
    accept: z.exactOptional(z.string()),
    'accept-encoding': z.exactOptional(z.string()),
    'accept-patch': z.exactOptional(z.string()),
    'accept-post': z.exactOptional(z.string()),
    'content-language': z.enum(['ko', 'en']),
  })),
};
