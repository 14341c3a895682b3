// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
