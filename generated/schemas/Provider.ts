// Generated from contract/ (contract 3885fe2cd30d). Do not edit.
import * as z from 'zod';

/** A service that people sign in with. */
export const Provider = z.enum(['google', 'naver']);
