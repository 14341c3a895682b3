// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';
import { uri } from '../../src/platform/schema-rules.ts';

/**
 * Addresses of the picture in its named sizes. They need no token, never change and can be put into `<img>` as they
 * are.
 */
export const ProfileImageVariants = z.object({
  thumb: z.string().refine(...uri),
  card: z.string().refine(...uri),
  full: z.string().refine(...uri),
});
