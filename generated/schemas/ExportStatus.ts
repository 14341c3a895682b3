// Generated from contract/. Do not edit.
import * as z from 'zod';

/**
 * `pending`: being built; `ready`: can be downloaded; `failed`: order a new one; `expired`: the archive has been
 * deleted.
 */
export const ExportStatus = z.lazy(() => z.enum(['pending', 'ready', 'failed', 'expired']));
