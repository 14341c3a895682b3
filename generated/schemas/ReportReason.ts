// Generated from contract/ (contract 3885fe2cd30d). Do not edit.
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
