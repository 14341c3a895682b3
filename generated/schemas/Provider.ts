// Generated from contract/ (contract 97ea496c8f74). Do not edit.
import * as z from 'zod';

/** A service that people sign in with. */
export const Provider = z.enum(['google', 'naver']);
