// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';

/** The account will be deleted. `POST /users/me/restore` takes it back until then. */
export const PendingDeletion = z.object({ requestedAt: z.iso.datetime({ offset: true }), deleteOn: z.iso.date() });
