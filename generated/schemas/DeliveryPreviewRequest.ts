// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { NotificationTypeCode } from './NotificationTypeCode.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A notification that could come. */
export const DeliveryPreviewRequest = z.strictObject({
  type: NotificationTypeCode,
  at: z.exactOptional(z.string().check(z.refine(...format('date-time')))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledDeliveryPreviewRequest = z.compile(DeliveryPreviewRequest, { strict: true });

true satisfies Agrees<typeof DeliveryPreviewRequest, components['schemas']['DeliveryPreviewRequest']>;
