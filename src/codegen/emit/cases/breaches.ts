import type { OperationModel, ParameterModel } from '../../model/operation.ts';
import { plainText, appendToPointer, type Json } from '../../read/json.ts';
import { findBodySchema, findPlace } from './base.ts';
import { selectBreaches } from './breach/select.ts';
import type { Draft } from './breach/draft.ts';
import type { Tools } from './breach/walk.ts';
import type { Case, Change, RequestParts } from './case.ts';
import { findKnownFault } from './known.ts';
import { canBeSent } from './wire-value.ts';

export interface Breaches {
  readonly cases: readonly Case[];
  readonly gaps: readonly string[];
}

/** One case for each constraint of the request: the complete request with exactly one fault. */
export function makeBreachCases(operation: OperationModel, complete: RequestParts, tools: Tools): Breaches {
  const parts = [
    makeBodyBreaches(operation, complete, tools),
    ...operation.parameters.map((parameter) => makeParameterBreaches(parameter, complete, tools)),
  ];
  return {
    cases: [...parts.flatMap(({ cases }) => cases), ...(operation.openQuery ? [] : makeUnknownQueryCases())],
    gaps: parts.flatMap(({ gaps }) => gaps),
  };
}

function makeBodyBreaches(operation: OperationModel, complete: RequestParts, tools: Tools): Breaches {
  const schema = findBodySchema(operation);
  const isForm = operation.body?.media[0]?.kind === 'fields';
  if (schema === null || complete.body === undefined) return { cases: [], gaps: [] };
  const { drafts, gaps } = selectBreaches(schema, tools.sampler.fillVariables(schema, complete.body), tools);
  // A form is always an object of texts and files, and a text for a file is read as one (RFC 7578), so only missing and
  // unknown fields, and texts that are none of the known ones, can be tested here.
  const usable = isForm ? drafts.filter(canBeInForm) : drafts;
  return {
    cases: usable.map((draft) => makeBreachCase('/body', draft)),
    gaps: isForm ? [] : gaps.map((gap) => gap.replace(' at ', ' at /body')),
  };
}

function canBeInForm({ keyword, change }: Draft): boolean {
  if (keyword === 'enum') return 'set' in change && typeof change.set === 'string';
  return keyword === 'required' || keyword === 'additionalProperties';
}

function makeParameterBreaches(parameter: ParameterModel, complete: RequestParts, tools: Tools): Breaches {
  const place = findPlace(parameter);
  const root = appendToPointer('', parameter.in === 'cookie' ? 'cookies' : place, parameter.name);
  const given = parameter.in === 'cookie' ? undefined : complete[place][parameter.name];
  const value =
    given === undefined
      ? tools.sampler.makeValue(parameter.schema)
      : tools.sampler.fillVariables(parameter.schema, given);
  // Every parameter arrives as text, so wrong types have cases of their own below.
  const { drafts, gaps } = selectBreaches(
    parameter.schema,
    value,
    tools,
    ({ keyword, change }) => keyword !== 'type' && canBeSent(parameter, change),
  );
  const further = [...draftWrongType(parameter), ...draftAbsence(parameter), ...draftDuplicate(parameter, value)];
  return {
    cases: [...drafts, ...further].map((draft) =>
      parameter.in === 'cookie' ? makeCookieCase(parameter.name, root, draft) : makeBreachCase(root, draft),
    ),
    gaps: gaps
      .filter((gap) => !gap.startsWith('type'))
      .map((gap) => gap.replace(/ at \/?/, ` at ${root}/`).replace(/\/$/, '')),
  };
}

function makeBreachCase(root: string, draft: Draft): Case {
  const pointer = `${root}${draft.at}`;
  const change: Change = { ...draft.change, at: `${root}${draft.change.at}` };
  return {
    status: 422,
    name: `${pointer}: ${draft.says} (${draft.keyword})`,
    known: findKnownFault(draft.keyword, draft.says, pointer),
    act: 'breach',
    keyword: draft.keyword,
    change,
    pointer,
  };
}

/** One header contains all cookies. A case sends only the cookie that it tests. */
function makeCookieCase(name: string, root: string, draft: Draft): Case {
  const at = '/headers/cookie';
  const { change } = draft;
  const sent: Change =
    'set' in change
      ? { at, set: `${name}=${plainText(change.set)}` }
      : 'text' in change
        ? { ...change, at, start: `${name}=${change.start ?? ''}` }
        : { at, remove: true };
  return { ...makeBreachCase(root, draft), act: 'breach', keyword: draft.keyword, change: sent, pointer: root };
}

/** Numbers and booleans arrive as text, so a value of the wrong type is a text that is not a number or boolean. */
function draftWrongType({ codec }: ParameterModel): Draft[] {
  const scalar = codec.kind === 'scalar' ? codec.type : codec.kind === 'list' ? codec.items : 'string';
  const texts: Json[] =
    scalar === 'integer'
      ? ['abc', '1.5', '']
      : scalar === 'number'
        ? ['abc', '']
        : scalar === 'boolean'
          ? ['yes', '']
          : [];
  const at = codec.kind === 'list' ? '/0' : '';
  return texts.map((text) => ({
    keyword: 'type',
    says: `${JSON.stringify(text)}, not ${scalar}`,
    at,
    change: { at: '', set: text },
  }));
}

function draftAbsence(parameter: ParameterModel): Draft[] {
  // A path without its parameter is the path of another operation.
  return parameter.required && parameter.in !== 'path'
    ? [{ keyword: 'required', says: 'missing', at: '', change: { at: '', remove: true } }]
    : [];
}

function draftDuplicate(parameter: ParameterModel, value: Json): Draft[] {
  if (parameter.in !== 'query' || parameter.codec.kind !== 'scalar') return [];
  return [{ keyword: 'repeated', says: 'given twice', at: '', change: { at: '', set: [value, value] } }];
}

function makeUnknownQueryCases(): Case[] {
  const at = '/query/unexpected';
  const change: Change = { at, set: '1' };
  return [
    {
      status: 422,
      name: `${at}: a parameter that is not in the contract`,
      known: findKnownFault('additionalProperties', '', at),
      act: 'breach',
      keyword: 'additionalProperties',
      change,
      pointer: at,
    },
  ];
}
