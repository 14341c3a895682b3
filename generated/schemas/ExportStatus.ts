// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
import * as z from 'zod';

/**
 * `pending`: being built; `ready`: can be downloaded; `failed`: ask for a new one; `expired`: the archive has been
 * removed.
 */
export const ExportStatus = z.enum(['pending', 'ready', 'failed', 'expired']);
