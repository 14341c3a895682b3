import type { RequestDeps } from '../deps.ts';
import type { Trace } from './context.ts';
import { sha256Base64url } from '../hash.ts';

/** What one request did in D1. */
export interface Cost {
  readonly roundTrips: number;
  readonly statements: number;
  readonly rowsRead: number;
  readonly rowsWritten: number;
}

/** Writes the one log line of a request: operation, result, duration and cost. The user appears as a hash only. */
export async function logRequest(
  { log }: RequestDeps,
  trace: Trace,
  request: Request,
  ended: { readonly status: number; readonly durationMs: number; readonly cost: Cost },
): Promise<void> {
  const { roundTrips, statements, rowsRead, rowsWritten } = ended.cost;
  log.info('request', {
    operation: trace.operationId,
    method: request.method,
    status: ended.status,
    problem: trace.problem,
    durationMs: Math.round(ended.durationMs),
    user: trace.userId === null ? null : await hashUserId(trace.userId),
    roundTrips,
    statements,
    rowsRead,
    rowsWritten,
  });
}

/** Sixteen characters that identify a user in the log without naming them. */
export async function hashUserId(userId: string): Promise<string> {
  return (await sha256Base64url(`user:${userId}`)).slice(0, 16);
}

/** The value of the `X-D1-Cost` header, which development sends. */
export function formatCost({ roundTrips, statements, rowsRead, rowsWritten }: Cost): string {
  return `roundTrips=${roundTrips}, statements=${statements}, rowsRead=${rowsRead}, rowsWritten=${rowsWritten}`;
}
