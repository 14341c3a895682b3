// Generated from contract/ (contract 895974f0ba51). Do not edit.
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
