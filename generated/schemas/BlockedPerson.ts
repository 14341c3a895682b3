// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';
import { DisplayName } from './DisplayName.ts';
import { UserId } from './UserId.ts';

/** Somebody the person has blocked. */
export const BlockedPerson = z.object({
  userId: UserId,
  englishName: DisplayName.nullable(),
  blockedAt: z.iso.datetime({ offset: true }),
});
