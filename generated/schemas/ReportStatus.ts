// Generated from contract/ (contract 97ea496c8f74). Do not edit.
import * as z from 'zod';

/** `open`: waits for a decision; `resolved`: decided, see `decision`. */
export const ReportStatus = z.enum(['open', 'resolved']);
