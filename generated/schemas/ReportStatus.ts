// Generated from contract/ (contract 6afc66c06a23). Do not edit.
import * as z from 'zod';

/** `open`: waits for a decision; `resolved`: decided, see `decision`. */
export const ReportStatus = z.enum(['open', 'resolved']);
