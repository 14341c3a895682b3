// Generated from contract/ (contract b50137b0b7c9). Do not edit.
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
