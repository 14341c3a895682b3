// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';

/** A service that people sign in with. */
export const Provider = z.enum(['google', 'naver']);
