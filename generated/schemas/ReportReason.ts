// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** Why a person is reported. */
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
