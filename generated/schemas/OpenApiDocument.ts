// Generated from contract/. Do not edit.
import * as z from 'zod';

/** An OpenAPI 3.1 document. */
export const OpenApiDocument = z.lazy(() => z.object({
  openapi: z.string(),
  info: z.object({ title: z.string(), version: z.string() }).catchall(z.unknown()),
  paths: z.record(z.string(), z.unknown()),
}).catchall(z.unknown()));
