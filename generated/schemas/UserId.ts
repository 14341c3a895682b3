// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Id of a user. The server creates UUIDs of version 7; users of the existing service keep their earlier id. */
export const UserId = z.guid().toLowerCase();
