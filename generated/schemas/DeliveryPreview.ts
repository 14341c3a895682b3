// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChannelPreview } from './ChannelPreview.ts';
import { NotificationTypeCode } from './NotificationTypeCode.ts';
import { TimeZone } from './TimeZone.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** When a notification would come, by which channels, and why. */
export const DeliveryPreview = z.lazy(() => z.object({
  type: NotificationTypeCode,
  at: z.string().check(z.refine(...format('date-time'))),
  timeZone: TimeZone,
  channels: z.object({ inApp: ChannelPreview, push: ChannelPreview, email: ChannelPreview }),
}));

true satisfies Agrees<typeof DeliveryPreview, components['schemas']['DeliveryPreview']>;
