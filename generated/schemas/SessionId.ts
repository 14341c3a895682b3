// Generated from contract/ (contract a66aacd767ab). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
