/**
 * Compares the D1 cost of a response with the budget of its operation (`x-budget`). The response reports its cost in
 * the `X-D1-Cost` header (RES-04).
 */
import model from '../../../generated/model/operations.json';
import type { ContractOperation } from './document.ts';
import type { Exchange } from './exchange.ts';

/** The header uses the short names, and the contract uses the long names. */
const measures = { rt: 'roundTrips', st: 'statements', rr: 'rowsRead', rw: 'rowsWritten' } as const;
const budgets = new Map(model.operations.map((operation) => [operation.id, operation.budget]));

/** Returns one sentence for each cost of the response that is above its budget. */
export function budgetFaults(operation: ContractOperation, exchange: Exchange): string[] {
  const header = exchange.response.headers.get('x-d1-cost');
  const budget = budgets.get(operation.id);
  if (header === null || budget === undefined) return [];
  return header.split(';').flatMap((part) => {
    const [short = '', value] = part.split('=');
    const measure = measures[short as keyof typeof measures];
    return Number(value) > budget[measure]
      ? [`it cost ${measure} ${value}, its budget is ${budget[measure]} (x-budget)`]
      : [];
  });
}
