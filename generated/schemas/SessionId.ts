// Generated from contract/ (contract 7abdb7372da4). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
