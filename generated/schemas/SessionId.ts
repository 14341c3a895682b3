// Generated from contract/ (contract 1e75609f928d). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
