// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';

/** The scheduled deletion of the account. Until `deleteOn`, `POST /users/me/restore` restores it. */
export const PendingDeletion = z.lazy(() => z.object({
  requestedAt: z.string().refine(...format('date-time')),
  deleteOn: z.iso.date(),
}));
