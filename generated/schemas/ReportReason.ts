// Generated from contract/ (contract a9922c7d0a68). Do not edit.
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
