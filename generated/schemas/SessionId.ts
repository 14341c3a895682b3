// Generated from contract/ (contract 108cce4529a0). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
