// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';
import { uri } from '../../src/platform/schema-rules.ts';
import { Fault } from './Fault.ts';

/** An error as RFC 9457 describes it. `code` is stable for ever and is what a program should look at. */
export const Problem = z.object({
  type: z.string().refine(...uri),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  instance: z.string(),
  code: z.string().regex(/^[a-z_]+\.[a-z_]+$/u),
  requestId: z.string(),
  errors: z.exactOptional(z.array(Fault)),
});
