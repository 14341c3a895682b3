// Generated from contract/ (contract 6895f147ae69). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
