import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Faults } from '../faults.ts';
import type { ContractModel, ExampleModel, OperationModel } from '../model/operation.ts';
import { listOf, objectOf, textOf, type Json } from './json.ts';

/** An example of the contract that the collection sends as a request. */
export interface Step {
  readonly operation: OperationModel;
  readonly example: ExampleModel;
}

/** `contract/postman.yaml`: what the collection needs in addition to the examples. */
export interface PostmanPlan {
  readonly baseUrl: string;
  /** The operation that signs a seeded person in by name. */
  readonly signIn: OperationModel;
  readonly variables: Readonly<Record<string, string>>;
  readonly changes: readonly Step[];
  /** Examples that change nothing but cannot be run automatically. */
  readonly byHand: readonly Step[];
}

/** Reads the plan; null if the contract has none or if it is faulty. */
export async function readPostmanPlan(
  folder: string,
  model: ContractModel,
  faults: Faults,
): Promise<PostmanPlan | null> {
  const file = join(folder, 'postman.yaml');
  if (!existsSync(file)) return null;
  const parsed = objectOf(parse(await readFile(file, 'utf8')) as Json);
  const signIn = model.operations.find(({ id }) => id === parsed['signIn']);
  if (signIn === undefined) {
    faults.add(
      'file:contract/postman.yaml',
      `The operation ${textOf(parsed['signIn'])} for signing in does not exist.`,
      'Name an operation that takes { user } and answers with an accessToken.',
    );
    return null;
  }
  const readSteps = (key: string) => listOf(parsed[key]).flatMap((step) => readStep(textOf(step), model, faults));
  const variables = Object.fromEntries(
    Object.entries(objectOf(parsed['variables'])).map(([name, value]) => [name, textOf(value)]),
  );
  return {
    baseUrl: textOf(parsed['baseUrl']),
    signIn,
    variables,
    changes: readSteps('changes'),
    byHand: readSteps('byHand'),
  };
}

function readStep(step: string, model: ContractModel, faults: Faults): Step[] {
  const [id, name] = step.split('/');
  const operation = model.operations.find((candidate) => candidate.id === id);
  const example = operation?.examples.find((candidate) => candidate.name === name);
  if (operation && example) return [{ operation, example }];
  faults.add(
    'file:contract/postman.yaml',
    `The example ${step} does not exist.`,
    'Write a step as operationId/name of a file in contract/examples.',
  );
  return [];
}
