/**
 * The situations that follow from facts and examples. An example of a read can begin after the example of a change
 * (`scenario: saveBookmark/done`), which brings about what the read shows. Every other change of a fact on which that
 * read depends is then made after the same example, about the same user.
 */
import type { CaseFile, ExampleAct } from '../../../src/codegen/emit/cases/case.ts';
import type { OperationModel } from '../../../src/codegen/model/operation.ts';

type Facts = Pick<OperationModel, 'id' | 'reads' | 'writes'>;

/** A scenario of an area, or `operationId/example`: the state after that example, which `as` sends if it is given. */
export interface State {
  readonly scenario: string | null;
  readonly as?: string;
}

export interface DerivedSituation extends Pick<ExampleAct, 'example' | 'as' | 'scenario' | 'request'> {
  /** What happens before the change, in order. `scenario` is its name. */
  readonly states: readonly State[];
}

/** Facts that alter what others show only in a further state: the scenario that brings it about. */
export const showing: Readonly<Record<string, string>> = { match: 'danielShowsHimselfToPartners' };

/** Lists the examples of successes of people who have signed in: no other caller has a cache. */
export function examplesOfSuccess(file: CaseFile): ExampleAct[] {
  return file.cases.filter(
    (each): each is typeof each & ExampleAct =>
      each.act === 'example' && each.status !== null && each.status < 300 && each.as !== 'none',
  );
}

/** Derives the situations of a change. They differ from its examples and from each other. */
export function deriveSituations(
  change: CaseFile,
  files: readonly CaseFile[],
  model: readonly Facts[],
): DerivedSituation[] {
  const factsOf = (id: string, key: 'reads' | 'writes') =>
    model.filter((each) => each.id === id).flatMap((each) => each[key].map(({ fact }) => fact));
  const written = factsOf(change.operation, 'writes');
  const depends = (read: CaseFile) => factsOf(read.operation, 'reads').some((fact) => written.includes(fact));
  const reads = files.filter((file) => file.method === 'GET' && depends(file)).flatMap(examplesOfSuccess);
  const begins = reads.flatMap(({ as, scenario }) => (scenario?.includes('/') ? [{ as, scenario }] : []));
  const last = [null, ...written.map((fact) => showing[fact] ?? null)];
  const derived = examplesOfSuccess(change).flatMap((example) =>
    [null, ...begins]
      .filter((begin) => begin === null || begin.as === example.as || change.access === 'admin')
      .filter((begin) => begin?.scenario !== `${change.operation}/${example.example}`)
      .flatMap((begin) => last.map((scenario) => derive(example, begin?.scenario ?? null, scenario, files))),
  );
  const own = examplesOfSuccess(change).map((example) => derive(example, null, null, files));
  const known = new Set(own.map(keyOf));
  return derived.filter((situation) => !known.has(keyOf(situation)) && known.add(keyOf(situation)));
}

function derive(
  { example, as, scenario, request }: ExampleAct,
  begin: string | null,
  last: string | null,
  files: readonly CaseFile[],
): DerivedSituation {
  // The caller of the change has the cache, so that they bring about what it holds.
  const own = scenario === begin ? null : scenario;
  const states = [{ scenario: begin, as }, { scenario: own }, { scenario: last }].filter(
    (each) => each.scenario !== null,
  );
  const userId = userOf(begin, files);
  const isAboutUser = userId !== undefined && request.path['userId'] !== undefined;
  const path = { ...request.path, ...(isAboutUser && { userId }) };
  const title = states.map((each) => each.scenario).join(' + ');
  return { example, as, scenario: title, states, request: { ...request, path } };
}

/** The user in the path of the example that is a scenario: `blockUser/blocked` is about `{{jisooId}}`. */
function userOf(scenario: string | null, files: readonly CaseFile[]) {
  const file = files.find(({ operation }) => scenario?.startsWith(`${operation}/`));
  const example = file && examplesOfSuccess(file).find((each) => scenario === `${file.operation}/${each.example}`);
  return example?.request.path['userId'];
}

function keyOf({ example, scenario, request }: DerivedSituation): string {
  return JSON.stringify([example, scenario, request.path]);
}
