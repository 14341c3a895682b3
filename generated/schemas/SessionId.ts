// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
