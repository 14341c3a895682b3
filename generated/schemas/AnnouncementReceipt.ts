// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Who gets an announcement. */
export const AnnouncementReceipt = z.lazy(() => z.object({
  announcementId: z.guid().check(z.toLowerCase()),
  toldCount: z.int().check(z.gte(0), z.lte(1000)),
  unknownUserIds: z.array(z.guid().check(z.toLowerCase())),
}));

true satisfies Agrees<typeof AnnouncementReceipt, components['schemas']['AnnouncementReceipt']>;
