// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** `open`: waits for a decision; `resolved`: decided, see `decision`. */
export const ReportStatus = z.enum(['open', 'resolved']);
