// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Id of a user. The server creates random UUIDs; users of the existing service keep their earlier id. */
export const UserId = z.guid().check(z.toLowerCase());

true satisfies Agrees<typeof UserId, components['schemas']['UserId']>;
