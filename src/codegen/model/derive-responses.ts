import type { ContractDocument } from '../read/document.ts';
import { appendToPointer, isObject, objectOf, type JsonObject } from '../read/json.ts';
import type { OperationModel, ProblemModel } from './operation.ts';
import type { Reader } from './reader.ts';
import { findResponse, parseStatus } from './status.ts';

/** What decides which errors an operation can answer. */
type Circumstances = Pick<OperationModel, 'access' | 'budget' | 'body' | 'parameters' | 'problems'>;

/** The extension of a shared answer (`contract/responses`): the status for which operations get it. */
const statusKey = 'x-status';

/** Lists the statuses of problems that an operation can answer, and 304, each with the reason. */
export function listNeededStatuses(
  { access, budget, body, parameters, problems }: Circumstances,
  catalogue: Readonly<Record<string, ProblemModel>>,
): ReadonlyMap<number, string> {
  const takes = (header: string) => parameters.some(({ name, in: place }) => place === 'header' && name === header);
  const needed = new Map<number, string>([
    ...problems.flatMap((code): [number, string][] => {
      const problem = catalogue[code];
      return problem ? [[problem.status, `it can answer ${code}`]] : [];
    }),
    [422, 'an unknown query parameter is refused'],
    [429, 'every operation is rate limited'],
  ]);
  if (access !== 'public') needed.set(401, 'it needs a token');
  if (access === 'admin') needed.set(403, 'it requires the role admin');
  if (budget.roundTrips > 0) needed.set(500, 'the database can fail');
  if (body) {
    needed.set(400, 'a body can be malformed');
    needed.set(413, 'a body can be too large');
    needed.set(415, 'a body can have another media type');
  }
  if (takes('if-match')) needed.set(412, 'If-Match can be stale');
  if (takes('if-none-match')) needed.set(304, 'If-None-Match can be current');
  return needed;
}

/**
 * Adds to the responses of an operation the shared answer of each status that it needs and does not declare. What the
 * operation declares itself stays; that it only repeats the shared answer is a fault.
 */
export function deriveResponses(reader: Reader, node: JsonObject, operation: Circumstances, pointer: string): void {
  const declared = objectOf(node['responses']);
  const statuses = Object.keys(declared).map((key) => ({ status: parseStatus(key) ?? 0 }));
  const shared = listSharedAnswers(reader.document);
  for (const status of listNeededStatuses(operation, reader.problems).keys()) {
    const reference = shared.get(status);
    if (reference === undefined) continue;
    if (findResponse(statuses, status) === undefined) declared[status] = { $ref: reference };
    else if (objectOf(declared[status])['$ref'] === reference)
      reader.faults.add(
        appendToPointer(pointer, 'responses', status),
        `The ${status} is declared as it is derived.`,
        'Remove the line. Declare only what differs, for instance a header.',
      );
  }
  node['responses'] = declared;
}

/** The references to the shared answers, by status. */
function listSharedAnswers(document: ContractDocument): ReadonlyMap<unknown, string> {
  return new Map(
    Object.entries(document.components('responses')).map(([name, answer]) => [
      objectOf(answer)[statusKey],
      `#${appendToPointer('/components/responses', name)}`,
    ]),
  );
}

/** Removes what only the derivation needs from the shared answers of a finished document. */
export function removeStatuses(document: JsonObject): void {
  for (const answer of Object.values(objectOf(objectOf(document['components'])['responses'])))
    if (isObject(answer)) delete answer[statusKey];
}
