// Generated from contract/ (contract b4940a8ee41a). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
