// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';

/** A service that people sign in with. */
export const Provider = z.enum(['google', 'naver']);
