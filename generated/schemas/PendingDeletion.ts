// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';

/** The account will be deleted. `POST /users/me/restore` takes it back until then. */
export const PendingDeletion = z.lazy(() => z.object({
  requestedAt: z.string().refine(...format('date-time')),
  deleteOn: z.iso.date(),
}));
