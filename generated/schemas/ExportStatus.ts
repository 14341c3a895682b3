// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/**
 * `pending`: being built; `ready`: can be downloaded; `failed`: ask for a new one; `expired`: the archive has been
 * removed.
 */
export const ExportStatus = z.enum(['pending', 'ready', 'failed', 'expired']);
