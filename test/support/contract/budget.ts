/** What an operation may cost in D1 (`x-budget`), against what it did cost, as the answer says in `X-D1-Cost` (RES-04). */
import model from '../../../generated/model/operations.json';
import type { ContractOperation } from './document.ts';
import type { Exchange } from './exchange.ts';

const measures = ['roundTrips', 'statements', 'rowsRead', 'rowsWritten'] as const;
const budgets = new Map(model.operations.map((operation) => [operation.id, operation.budget]));

/** Where the answer cost more than the contract allows. */
export function budgetFaults(operation: ContractOperation, exchange: Exchange): string[] {
  const header = exchange.response.headers.get('x-d1-cost');
  const budget = budgets.get(operation.id);
  if (header === null || budget === undefined) return [];
  const cost = parseCost(header);
  return measures
    .filter((measure) => (cost[measure] ?? 0) > budget[measure])
    .map((measure) => `it cost ${measure} ${cost[measure]}, its budget is ${budget[measure]} (x-budget)`);
}

/** `roundTrips=1, statements=3, rowsRead=12, rowsWritten=0` as numbers. */
export function parseCost(header: string): Readonly<Record<string, number>> {
  return Object.fromEntries(header.split(',').map((part) => part.trim().split('=')).map(([name, value]) => [name, Number(value)]));
}
