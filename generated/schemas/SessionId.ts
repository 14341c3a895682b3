// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
