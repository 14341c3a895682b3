// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';

/** `open`: waits for a decision; `resolved`: decided, see `decision`. */
export const ReportStatus = z.enum(['open', 'resolved']);
