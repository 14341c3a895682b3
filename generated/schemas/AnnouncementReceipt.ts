// Generated from contract/. Do not edit.
import * as z from 'zod';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Who gets an announcement. */
export const AnnouncementReceipt = z.lazy(() => z.object({
  announcementId: z.guid().toLowerCase(),
  toldCount: z.int().min(0).max(100),
  unknownUserIds: z.array(z.guid().toLowerCase()),
}));

true satisfies Agrees<typeof AnnouncementReceipt, components['schemas']['AnnouncementReceipt']>;
