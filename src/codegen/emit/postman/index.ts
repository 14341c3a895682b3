import type { ContractModel } from '../../model/operation.ts';
import type { JsonObject } from '../../read/json.ts';
import type { PostmanPlan, Step } from '../../read/postman.ts';
import { makeJsonFile, type EmittedFile } from '../file.ts';
import { makeAddress, makeJsonBody, makeRequestItem, makeTestEvent } from './request.ts';
import { makeTokenScript, nameTokenVariable } from './script.ts';

/**
 * A Postman collection for a freshly seeded database. Its folders run in this order: sign-in, requests that change
 * nothing, then the changes of the plan. The last folder has the operations that no step sends, to try by hand.
 */
export function emitPostman(model: ContractModel, plan: PostmanPlan | null): EmittedFile[] {
  if (plan === null) return [];
  const steps = model.operations.flatMap((operation) =>
    operation.examples.map((example): Step => ({ operation, example })),
  );
  const isByHand = ({ example }: Step) => plan.byHand.some((step) => step.example === example);
  const harmless = steps.filter((step) => changesNothing(step) && !isByHand(step));
  const sent = new Set([...harmless, ...plan.changes].map(({ operation }) => operation.id));
  const others = steps.filter(
    (step) => isByHand(step) || (!sent.has(step.operation.id) && step.operation.examples[0] === step.example),
  );
  const people = [...new Set([...harmless, ...plan.changes].map(({ example }) => example.as))]
    .filter((person) => person !== 'none')
    .sort();
  const collection = {
    info: {
      name: model.title,
      description: `Made from the contract ${model.contract} and its examples; do not edit. Start the server, then run the folders from top to bottom.`,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: [
      { name: 'Sign in', item: people.map((person) => makeSignInRequest(plan, person)) },
      { name: 'Reads and refusals', item: makeFolders(model, harmless) },
      { name: 'Changes', item: plan.changes.map(makeRequestItem) },
      { name: 'By hand', item: makeFolders(model, others) },
    ],
    variable: Object.entries({
      baseUrl: plan.baseUrl,
      ...plan.variables,
      ...Object.fromEntries(people.map((person) => [nameTokenVariable(person), ''])),
    }).map(([key, value]) => ({ key, value })),
  };
  return [makeJsonFile('postman/studymate.postman_collection.json', collection)];
}

/**
 * Reads and refusals that need only the seeded people, without WebSockets and files, which the collection cannot send.
 */
function changesNothing({ operation, example }: Step): boolean {
  const isHarmless = operation.method === 'get' || example.status >= 400;
  const isPlain =
    example.request.headers['upgrade'] === undefined &&
    (example.request.body === undefined || operation.body?.media[0]?.kind === 'json');
  return example.scenario === null && isHarmless && isPlain;
}

function makeFolders(model: ContractModel, steps: readonly Step[]): JsonObject[] {
  return model.tags.flatMap((tag) => {
    const ofTag = steps.filter(({ operation }) => operation.tag === tag);
    return ofTag.length === 0 ? [] : [{ name: tag, item: ofTag.map(makeRequestItem) }];
  });
}

function makeSignInRequest({ signIn: operation }: PostmanPlan, person: string): JsonObject {
  return {
    name: `${operation.id}: ${person}`,
    event: [makeTestEvent(makeTokenScript(person))],
    request: {
      method: operation.method.toUpperCase(),
      auth: { type: 'noauth' },
      header: [{ key: 'content-type', value: 'application/json' }],
      url: makeAddress(operation.path.slice(1).split('/'), []),
      body: makeJsonBody({ user: person }),
    },
    response: [],
  };
}
