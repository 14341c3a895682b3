// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** A service that people sign in with. */
export const Provider = z.enum(['google', 'naver']);
