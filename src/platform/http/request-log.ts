import type { RequestDeps } from '../deps.ts';
import type { Trace } from './context.ts';
import { sha256Base64url } from '../hash.ts';

/** D1 work of one request. */
export interface Cost {
  readonly roundTrips: number;
  readonly statements: number;
  readonly rowsRead: number;
  readonly rowsWritten: number;
}

/** The one line that every request leaves: what was asked, how it ended, how long it took, what it cost; never who by name. */
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
    user: trace.userId === null ? null : await userHash(trace.userId),
    roundTrips,
    statements,
    rowsRead,
    rowsWritten,
  });
}

/** Sixteen characters that tell two people apart in the log without naming them. */
export async function userHash(userId: string): Promise<string> {
  return (await sha256Base64url(`user:${userId}`)).slice(0, 16);
}

/** The cost as the `X-D1-Cost` header of development says it. */
export function costHeader({ roundTrips, statements, rowsRead, rowsWritten }: Cost): string {
  return `roundTrips=${roundTrips}, statements=${statements}, rowsRead=${rowsRead}, rowsWritten=${rowsWritten}`;
}
