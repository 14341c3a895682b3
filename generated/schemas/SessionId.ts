// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
