// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { Fault } from './Fault.ts';

/** An error in the format of RFC 9457. `code` never changes; let programs decide by it. */
export const Problem = z.lazy(() => z.object({
  type: z.string().refine(...format('uri')),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  instance: z.string(),
  code: z.string().regex(/^[a-z_]+\.[a-z_]+$/u),
  requestId: z.string(),
  errors: z.exactOptional(z.array(Fault)),
}));
