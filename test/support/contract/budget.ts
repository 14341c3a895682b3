/**
 * What an operation may cost in D1 (`x-budget`), against what it did cost, as the answer says in `X-D1-Cost` (RES-04).
 */
import model from '../../../generated/model/operations.json';
import type { ContractOperation } from './document.ts';
import type { Exchange } from './exchange.ts';

/** Short names in the header, long ones in the contract. */
const measures = { rt: 'roundTrips', st: 'statements', rr: 'rowsRead', rw: 'rowsWritten' } as const;
const budgets = new Map(model.operations.map((operation) => [operation.id, operation.budget]));

/** Where the answer cost more than the contract allows. */
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
