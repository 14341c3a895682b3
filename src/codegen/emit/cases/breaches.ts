import type { OperationModel, ParameterModel } from '../../model/operation.ts';
import { plainText, pointerTo, sortedEntries, type Json } from '../../read/json.ts';
import { bodySchema, placeOf } from './base.ts';
import { breachesOf } from './breach/select.ts';
import { puts, type Draft } from './breach/draft.ts';
import type { Tools } from './breach/walk.ts';
import type { Case, Change, RequestParts } from './case.ts';
import { knownFault } from './known.ts';
import { onTheWire } from './wire-value.ts';

export interface Breaches {
  readonly cases: readonly Case[];
  readonly gaps: readonly string[];
}

/** A case for every constraint of the request: the complete request with exactly one fault. */
export function breachCases(operation: OperationModel, complete: RequestParts, tools: Tools): Breaches {
  const parts = [
    bodyBreaches(operation, complete, tools),
    ...operation.parameters.map((parameter) => parameterBreaches(parameter, complete, tools)),
  ];
  return {
    cases: [...parts.flatMap(({ cases }) => cases), ...(operation.openQuery ? [] : unknownQuery())],
    gaps: parts.flatMap(({ gaps }) => gaps),
  };
}

function bodyBreaches(operation: OperationModel, complete: RequestParts, tools: Tools): Breaches {
  const schema = bodySchema(operation);
  const isForm = operation.body?.media[0]?.kind === 'fields';
  if (schema === null || complete.body === undefined) return { cases: [], gaps: [] };
  const { drafts, gaps } = breachesOf(schema, tools.sampler.concrete(schema, complete.body), tools);
  // A form is always an object of texts and files: only the presence of its fields can be wrong below that.
  const usable = isForm
    ? [
        ...drafts.filter(({ keyword }) => keyword === 'required' || keyword === 'additionalProperties'),
        ...noFiles(operation),
      ]
    : drafts;
  return {
    cases: usable.map((draft) => breachCase('/body', draft)),
    gaps: isForm ? [] : gaps.map((gap) => gap.replace(' at ', ' at /body')),
  };
}

function noFiles({ body }: OperationModel): Draft[] {
  const files = sortedEntries(body?.media[0]?.fields ?? {}).filter(([, field]) => field.kind === 'file');
  return files.flatMap(([name]) => puts(pointerTo('', name), 'type', 'a text, not a file', ['just a text']));
}

function parameterBreaches(parameter: ParameterModel, complete: RequestParts, tools: Tools): Breaches {
  const place = placeOf(parameter);
  const root = pointerTo('', parameter.in === 'cookie' ? 'cookies' : place, parameter.name);
  const given = parameter.in === 'cookie' ? undefined : complete[place][parameter.name];
  const value =
    given === undefined ? tools.sampler.one(parameter.schema) : tools.sampler.concrete(parameter.schema, given);
  // Everything arrives as text: the wrong type is a case of its own below.
  const { drafts, gaps } = breachesOf(
    parameter.schema,
    value,
    tools,
    ({ keyword, change }) => keyword !== 'type' && onTheWire(parameter, change),
  );
  const further = [...wrongType(parameter), ...absent(parameter), ...twice(parameter, value)];
  return {
    cases: [...drafts, ...further].map((draft) =>
      parameter.in === 'cookie' ? cookieCase(parameter.name, root, draft) : breachCase(root, draft),
    ),
    gaps: gaps
      .filter((gap) => !gap.startsWith('type'))
      .map((gap) => gap.replace(/ at \/?/, ` at ${root}/`).replace(/\/$/, '')),
  };
}

function breachCase(root: string, draft: Draft): Case {
  const pointer = `${root}${draft.at}`;
  const change: Change = { ...draft.change, at: `${root}${draft.change.at}` };
  return {
    status: 422,
    name: `${pointer}: ${draft.says} (${draft.keyword})`,
    known: knownFault(draft.keyword, draft.says, pointer),
    act: 'breach',
    keyword: draft.keyword,
    change,
    pointer,
  };
}

/** Cookies stand together in one header; a case sends the one it is about alone. */
function cookieCase(name: string, root: string, draft: Draft): Case {
  const at = '/headers/cookie';
  const { change } = draft;
  const sent: Change =
    'set' in change
      ? { at, set: `${name}=${plainText(change.set)}` }
      : 'text' in change
        ? { ...change, at, start: `${name}=${change.start ?? ''}` }
        : { at, remove: true };
  return { ...breachCase(root, draft), act: 'breach', keyword: draft.keyword, change: sent, pointer: root };
}

/** Numbers and truth values come as text, so that the wrong type is a text that is none. */
function wrongType({ codec }: ParameterModel): Draft[] {
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

function absent(parameter: ParameterModel): Draft[] {
  // A path without its parameter is another path.
  return parameter.required && parameter.in !== 'path'
    ? [{ keyword: 'required', says: 'missing', at: '', change: { at: '', remove: true } }]
    : [];
}

function twice(parameter: ParameterModel, value: Json): Draft[] {
  if (parameter.in !== 'query' || parameter.codec.kind !== 'scalar') return [];
  return [{ keyword: 'repeated', says: 'given twice', at: '', change: { at: '', set: [value, value] } }];
}

function unknownQuery(): Case[] {
  const at = '/query/unexpected';
  const change: Change = { at, set: '1' };
  return [
    {
      status: 422,
      name: `${at}: a parameter that is not in the contract`,
      known: knownFault('additionalProperties', '', at),
      act: 'breach',
      keyword: 'additionalProperties',
      change,
      pointer: at,
    },
  ];
}
