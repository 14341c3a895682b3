import type { ExampleModel } from './operation.ts';

/** Chooses the example from which tests and derived examples start: the success with the longest request. */
export function chooseBaseExample(examples: readonly ExampleModel[]): ExampleModel | undefined {
  const successes = examples.filter(({ status }) => status < 400 && status !== 304);
  const [best] = successes.toSorted(
    (one, other) => measureRequest(other) - measureRequest(one) || (one.name < other.name ? -1 : 1),
  );
  return best;
}

function measureRequest({ request }: ExampleModel): number {
  return JSON.stringify(request).length;
}
