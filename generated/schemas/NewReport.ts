// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ReportReason } from './ReportReason.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A report about a user. */
export const NewReport = z.strictObject({
  reason: ReportReason,
  text: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(2000))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewReport = z.compile(NewReport, { strict: true });

true satisfies Agrees<typeof NewReport, components['schemas']['NewReport']>;
