// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The caller's match requests and matches in numbers. */
export const MatchingSummary = z.lazy(() => z.object({
  openReceived: z.int().check(z.gte(0), z.lte(100)),
  openSent: z.int().check(z.gte(0), z.lte(100)),
  openReceivedLimit: z.int().check(z.gte(1)),
  openSentLimit: z.int().check(z.gte(1)),
  matches: z.int().check(z.gte(0), z.lte(500)),
  responseRate: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  answeredRequests: z.int().check(z.gte(0), z.lte(100)),
  unansweredRequests: z.int().check(z.gte(0), z.lte(100)),
}));

true satisfies Agrees<typeof MatchingSummary, components['schemas']['MatchingSummary']>;
