import type { ContractModel, ExampleModel, OperationModel } from '../../model/operation.ts';
import type { EmittedFile } from '../file.ts';
import { accessCases } from './access.ts';
import { baseOf, completeRequest } from './base.ts';
import { boundaryCases } from './boundaries.ts';
import { breachCases } from './breaches.ts';
import type { Tools } from './breach/walk.ts';
import type { Case, CaseFile } from './case.ts';
import { makeOracle } from './oracle.ts';
import { protocolCases } from './protocol.ts';
import { repeatingCases } from './repeating.ts';
import { makeSampler } from './sample.ts';
import { hostileCases } from './texts.ts';

/** `cases/<tag>/<operationId>.json`: the contract tests of every operation, as data. */
export function emitCases(model: ContractModel): EmittedFile[] {
  const tools: Tools = { model, sampler: makeSampler(model), oracle: makeOracle(model) };
  return model.operations.map((operation) => caseText(caseFile(operation, tools)));
}

function caseFile(operation: OperationModel, tools: Tools): CaseFile {
  const base = baseOf(operation);
  const complete = completeRequest(operation, base, tools);
  const breaches = breachCases(operation, complete, tools);
  const cases = [
    ...operation.examples.map(exampleCase),
    ...protocolCases(tools.model, operation),
    ...accessCases(operation, base),
    ...breaches.cases,
    ...repeatingCases(operation, base),
    ...boundaryCases(operation, complete, tools),
    ...hostileCases(operation, complete, tools),
  ];
  return {
    operation: operation.id,
    tag: operation.tag,
    method: operation.method.toUpperCase(),
    path: operation.path,
    access: operation.access,
    sends: operation.body?.media[0]?.type ?? null,
    separators: separatorsOf(operation),
    base,
    complete,
    cases: cases.toSorted((one, other) => (one.status ?? 999) - (other.status ?? 999)),
    gaps: [...breaches.gaps],
  };
}

/** One case a line, so that a change of the contract shows as the cases it changes. */
function caseText({ cases, ...file }: CaseFile): EmittedFile {
  const head = JSON.stringify(file, null, 2).slice(0, -2);
  const lines = cases.map(({ status, name, ...others }) => `    ${visible(JSON.stringify({ status, name, ...others }))}`);
  return { path: `cases/${file.tag}/${file.operation}.json`, text: `${head},\n  "cases": [\n${lines.join(',\n')}\n  ]\n}\n` };
}

/** What cannot be seen in an editor, or turns the direction of the text, is written as an escape. */
function visible(json: string): string {
  return json.replace(/[\p{C}\p{M}\u3164]/gu, (character) => character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
}

function exampleCase({ name, summary, status, as, scenario, request, response }: ExampleModel): Case {
  return { status, name: `${name}: ${summary}`, act: 'example', example: name, as, scenario, request, response };
}

function separatorsOf({ parameters }: OperationModel): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ name, codec }): [string, string][] => (codec.kind === 'list' && codec.separator !== null ? [[name, codec.separator]] : [])),
  );
}
