// Generated from contract/ (contract 6afc66c06a23). Do not edit.
import * as z from 'zod';

/** A service that people sign in with. */
export const Provider = z.enum(['google', 'naver']);
