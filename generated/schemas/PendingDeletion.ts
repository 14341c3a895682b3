// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The scheduled deletion of the account. Until `deleteOn`, `POST /users/me/restore` restores it. */
export const PendingDeletion = z.lazy(() => z.object({
  requestedAt: z.string().check(z.refine(...format('date-time'))),
  deleteOn: z.iso.date(),
}));

true satisfies Agrees<typeof PendingDeletion, components['schemas']['PendingDeletion']>;
