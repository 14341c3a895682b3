// Generated from contract/ (contract dbe6b282f88b). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
