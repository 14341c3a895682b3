// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/** Where a person stands with requests and matches. */
export const MatchingSummary = z.object({
  openReceived: z.int().min(0),
  openSent: z.int().min(0),
  openReceivedLimit: z.int().min(1),
  openSentLimit: z.int().min(1),
  matches: z.int().min(0).max(500),
  responseRate: z.number().min(0).max(1).nullable(),
  answeredRequests: z.int().min(0).max(100),
  unansweredRequests: z.int().min(0).max(100),
});
