// Generated from contract/ (contract 895974f0ba51). Do not edit.
import * as z from 'zod';

/** Id of a signed-in session. */
export const SessionId = z.guid();
