// Generated from contract/ (contract e33432a36d83). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
