// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
import * as z from 'zod';

/** A service that people sign in with. */
export const Provider = z.enum(['google', 'naver']);
