// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
