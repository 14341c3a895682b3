// Generated from contract/ (contract 3885fe2cd30d). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
