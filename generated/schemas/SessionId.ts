// Generated from contract/ (contract 97ea496c8f74). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
