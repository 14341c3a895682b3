import type { StatusRange } from '../../platform/http/status.ts';
import type { ResponseModel } from './operation.ts';

/** A status, or a range: all statuses of a class that are not declared themselves. */
export type Status = number | StatusRange;

/**
 * Parses the key of a response; null if it is not a status. The range 1XX is refused: handlers do not send interim
 * answers.
 */
export function parseStatus(key: string): Status | null {
  if (/^[1-5][0-9][0-9]$/.test(key)) return Number(key);
  return isRange(key) ? key : null;
}

export function isRange(key: unknown): key is StatusRange {
  return key === '2XX' || key === '3XX' || key === '4XX' || key === '5XX';
}

/** The first digit: 4 for 404 and for `4XX`. */
export function classOf(status: Status): number {
  return Number(String(status)[0]);
}

/** Finds the response that is declared for this status: its own, or that of its range. */
export function findResponse<Response extends Pick<ResponseModel, 'status'>>(
  responses: readonly Response[],
  status: number,
): Response | undefined {
  return (
    responses.find((response) => response.status === status) ??
    responses.find((response) => isRange(response.status) && classOf(response.status) === classOf(status))
  );
}
