// Generated from contract/. Do not edit.
import * as z from 'zod';

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
