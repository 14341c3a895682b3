// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChannelOutcome } from './ChannelOutcome.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** When a notification would come by one channel, and why. */
export const ChannelPreview = z.lazy(() => z.object({
  outcome: ChannelOutcome,
  at: z.string().refine(...format('date-time')).nullable(),
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
