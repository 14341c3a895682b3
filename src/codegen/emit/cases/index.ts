import type { ContractModel, ExampleModel, OperationModel } from '../../model/operation.ts';
import { jsonLines, type EmittedFile } from '../file.ts';
import { accessCases } from './access.ts';
import { baseOf, completeRequest } from './base.ts';
import { boundaryCases } from './boundaries.ts';
import { breachCases } from './breaches.ts';
import type { Tools } from './breach/walk.ts';
import type { Case, CaseFile } from './case.ts';
import { emitFrameCases } from './frames.ts';
import { knownExample } from './known.ts';
import { makeOracle } from './oracle.ts';
import { protocolCases } from './protocol.ts';
import { repeatingCases } from './repeating.ts';
import { makeSampler } from './sample.ts';
import { spellingCases } from './spelling.ts';
import { hostileCases } from './texts.ts';

/** `cases/<tag>/<operationId>.json` and `cases/realtime/<channel>.json`: the contract tests of everything, as data. */
export function emitCases(model: ContractModel): EmittedFile[] {
  const tools: Tools = { model, sampler: makeSampler(model), oracle: makeOracle(model) };
  return [
    ...model.operations.map((operation) => ({
      path: `cases/${operation.tag}/${operation.id}.json`,
      text: jsonLines(caseFile(operation, tools)),
    })),
    ...model.channels.map((channel) => emitFrameCases(channel, tools)),
  ];
}

function caseFile(operation: OperationModel, tools: Tools): CaseFile {
  const base = baseOf(operation);
  const complete = completeRequest(operation, base, tools);
  const breaches = breachCases(operation, complete, tools);
  const cases = [
    ...operation.examples.map(exampleCase),
    ...protocolCases(tools.model, operation),
    ...accessCases(tools.model, operation, base),
    ...breaches.cases,
    ...repeatingCases(operation, base),
    ...spellingCases(operation, base, tools),
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
    cases: cases
      .toSorted((one, other) => (one.status ?? 999) - (other.status ?? 999))
      .map(({ status, name, ...others }) => ({ status, name, ...others })),
    gaps: [...breaches.gaps],
  };
}

function exampleCase({ name, summary, status, as, scenario, request, response }: ExampleModel): Case {
  const known = knownExample(status);
  return {
    status,
    name: `${name}: ${summary}`,
    ...(known === undefined ? {} : { known }),
    act: 'example',
    example: name,
    as,
    scenario,
    request,
    response,
  };
}

function separatorsOf({ parameters }: OperationModel): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ name, codec }): [string, string][] =>
      codec.kind === 'list' && codec.separator !== null ? [[name, codec.separator]] : [],
    ),
  );
}
