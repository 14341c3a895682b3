// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Id of a session. */
export const SessionId = z.guid().toLowerCase();
