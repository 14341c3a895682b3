// Generated from contract/ (contract 2634d4709e64). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
