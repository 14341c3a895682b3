import type { StatusRange } from '../../platform/http/status.ts';
import type { ResponseModel } from './operation.ts';

/** A status, or all of its class that are not declared themselves. */
export type Status = number | StatusRange;

/** The key of a response in the document as a status; null for what is none. Interim answers come from below the handlers. */
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

/** What is declared for this status: by itself, or by its range. */
export function findResponse<Response extends Pick<ResponseModel, 'status'>>(
  responses: readonly Response[],
  status: number,
): Response | undefined {
  return (
    responses.find((response) => response.status === status) ??
    responses.find((response) => isRange(response.status) && classOf(response.status) === classOf(status))
  );
}
