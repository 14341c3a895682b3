// Generated from contract/ (contract f2aeef4c8d6a). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
