// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';

/** A service that people sign in with. */
export const Provider = z.enum(['google', 'naver']);
