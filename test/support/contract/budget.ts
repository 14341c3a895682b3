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
 * Returns one sentence for each cost of the response that is above its budget. A response without the header is a
 * fault too; only that of a WebSocket has none.
 *
 * @throws Error if the header has another form, or the operation has no budget, because then nothing would be compared.
 */
export function budgetFaults(operation: ContractOperation, exchange: Exchange): string[] {
  if (exchange.response.status === 101) return [];
  const header = exchange.response.headers.get('x-d1-cost');
  if (header === null) return ['it lacks the header X-D1-Cost, which every answer in development has'];
  const budget = budgets.get(operation.id);
  if (budget === undefined) throw new Error(`The model has no budget for ${operation.id}.`);
  const cost = new Map(header.split(', ').map((part) => [part.split('=')[0], part.split('=')[1]]));
  return measures.flatMap((measure) => {
    const value = cost.get(measure);
    if (value === undefined || !/^\d+$/.test(value)) throw new Error(`X-D1-Cost does not say ${measure}: ${header}`);
    return Number(value) > budget[measure]
      ? [`it cost ${measure} ${value}, its budget is ${budget[measure]} (x-budget)`]
      : [];
  });
}
