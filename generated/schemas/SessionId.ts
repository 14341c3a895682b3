// Generated from contract/ (contract 6afc66c06a23). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
