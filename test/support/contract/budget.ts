/**
 * Compares the D1 cost of a response with the budget of its operation (`x-budget`). The response reports its cost in
 * the `X-D1-Cost` header, `roundTrips=1, statements=3, …` (RES-04).
 */
import model from '../../../generated/model/operations.json';
import type { ContractOperation } from './document.ts';
import type { Exchange } from './exchange.ts';

const measures = ['roundTrips', 'statements', 'rowsRead', 'rowsWritten'] as const;
const budgets = new Map(model.operations.map((operation) => [operation.id, operation.budget]));

/**
 * Returns one sentence for each cost of the response that is above its budget.
 *
 * @throws Error if the header has another form, because then nothing would be compared.
 */
export function budgetFaults(operation: ContractOperation, exchange: Exchange): string[] {
  const header = exchange.response.headers.get('x-d1-cost');
  const budget = budgets.get(operation.id);
  if (header === null || budget === undefined) return [];
  const cost = new Map(header.split(', ').map((part) => [part.split('=')[0], Number(part.split('=')[1])]));
  return measures.flatMap((measure) => {
    const value = cost.get(measure);
    if (value === undefined || Number.isNaN(value)) throw new Error(`X-D1-Cost does not say ${measure}: ${header}`);
    return value > budget[measure] ? [`it cost ${measure} ${value}, its budget is ${budget[measure]} (x-budget)`] : [];
  });
}
