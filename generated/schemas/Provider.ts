// Generated from contract/. Do not edit.
import * as z from 'zod';

/** The identity provider of a sign-in. */
export const Provider = z.enum(['google', 'naver']);
