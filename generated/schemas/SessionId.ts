// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
