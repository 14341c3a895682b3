// Generated from contract/. Do not edit.
import * as z from 'zod';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The caller's match requests and matches in numbers. */
export const MatchingSummary = z.lazy(() => z.object({
  openReceived: z.int().min(0).max(100),
  openSent: z.int().min(0).max(100),
  openReceivedLimit: z.int().min(1),
  openSentLimit: z.int().min(1),
  matches: z.int().min(0).max(500),
  responseRate: z.number().min(0).max(1).nullable(),
  answeredRequests: z.int().min(0).max(100),
  unansweredRequests: z.int().min(0).max(100),
}));

true satisfies Agrees<typeof MatchingSummary, components['schemas']['MatchingSummary']>;
