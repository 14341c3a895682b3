// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
