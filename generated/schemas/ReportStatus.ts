// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';

/** `open`: waits for a decision; `resolved`: decided, see `decision`. */
export const ReportStatus = z.enum(['open', 'resolved']);
