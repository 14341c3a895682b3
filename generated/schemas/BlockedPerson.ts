// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { DisplayName } from './DisplayName.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A user whom the caller has blocked. */
export const BlockedPerson = z.lazy(() => z.object({
  userId: UserId,
  englishName: z.nullable(DisplayName),
  blockedAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof BlockedPerson, components['schemas']['BlockedPerson']>;
