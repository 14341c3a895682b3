// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Why the user is reported. */
export const ReportReason = z.enum([
  'spam',
  'harassment',
  'hate',
  'sexual_content',
  'impersonation',
  'underage',
  'scam',
  'other',
]);

true satisfies Agrees<typeof ReportReason, components['schemas']['ReportReason']>;
