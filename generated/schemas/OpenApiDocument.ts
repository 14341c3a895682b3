// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** An OpenAPI 3.1 document. */
export const OpenApiDocument = z.lazy(() => z.catchall(
  z.object({
    openapi: z.string(),
    info: z.catchall(z.object({ title: z.string(), version: z.string() }), z.unknown()),
    paths: z.record(z.string(), z.unknown()),
  }),
  z.unknown(),
));

true satisfies Agrees<typeof OpenApiDocument, components['schemas']['OpenApiDocument']>;
