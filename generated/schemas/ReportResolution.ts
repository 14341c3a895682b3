// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ReportDecision } from './ReportDecision.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A decision on a report. */
export const ReportResolution = z.strictObject({
  decision: ReportDecision,
  note: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(2000))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledReportResolution = z.compile(ReportResolution, { strict: true });

true satisfies Agrees<typeof ReportResolution, components['schemas']['ReportResolution']>;
