// Generated from contract/ (contract 22e15776e687). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
