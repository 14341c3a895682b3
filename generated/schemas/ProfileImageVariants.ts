// Generated from contract/ (contract 57cdabf847b4). Do not edit.
import * as z from 'zod';

/**
 * Addresses of the picture in its named sizes. They need no token, never change and can be put into `<img>` as they
 * are.
 */
export const ProfileImageVariants = z.object({ thumb: z.url(), card: z.url(), full: z.url() });
