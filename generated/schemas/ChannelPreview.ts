// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChannelOutcome } from './ChannelOutcome.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** When a notification would come by one channel, and why. */
export const ChannelPreview = z.lazy(() => z.object({
  outcome: ChannelOutcome,
  at: z.nullable(z.string().check(z.refine(...format('date-time')))),
  reason: z.enum([
    'immediate',
    'critical',
    'switched_off',
    'no_verified_email',
    'no_subscription',
    'active',
    'quiet_hours',
    'paused',
    'digest',
  ]),
  text: z.string(),
}));

true satisfies Agrees<typeof ChannelPreview, components['schemas']['ChannelPreview']>;
