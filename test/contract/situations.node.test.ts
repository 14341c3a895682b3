/** Checks which situations of `invalidation.test.ts` are derived (run/derived-situations.ts). */
import { describe, expect, it } from 'vitest';
import type { Case, CaseFile, ExampleAct } from '../../src/codegen/emit/cases/case.ts';
import type { FactUse } from '../../src/codegen/model/operation.ts';
import { deriveSituations } from './run/derived-situations.ts';

type Part = Partial<Omit<ExampleAct, 'request'>> & { readonly userId?: string };

const example = (name: string, { userId, ...part }: Part = {}): Case => ({
  act: 'example',
  example: name,
  name,
  status: 200,
  as: 'mina',
  scenario: null,
  request: { path: userId === undefined ? {} : { userId }, query: {}, headers: {} },
  response: { headers: {} },
  ...part,
});

const file = (operation: string, method: string, access: string, ...cases: Case[]): CaseFile => ({
  operation,
  tag: 'things',
  method,
  path: '/things',
  access,
  sends: null,
  separators: {},
  base: null,
  complete: { path: {}, query: {}, headers: {} },
  cases,
  gaps: [],
});

const facts = (...names: string[]): FactUse[] => names.map((fact) => ({ fact, parameters: {} }));
const model = [
  { id: 'saveThing', reads: [], writes: facts('thing') },
  { id: 'listThings', reads: facts('thing', 'block', 'match'), writes: [] },
  { id: 'block', reads: [], writes: facts('block') },
  { id: 'suspend', reads: [], writes: facts('block') },
  { id: 'endMatch', reads: [], writes: facts('match') },
  { id: 'rename', reads: [], writes: facts('name') },
];
const save = file('saveThing', 'PUT', 'self', example('saved', { userId: 'daniel' }));
const list = file('listThings', 'GET', 'self', example('mine', { scenario: 'saveThing/saved' }));

const derive = (change: CaseFile) =>
  deriveSituations(change, [save, list], model).map(({ states, as, request }) => [states, as, request.path['userId']]);

describe('the situations of a change', () => {
  const saved = { scenario: 'saveThing/saved', as: 'mina' };

  it('begin as a read does that shows one of its facts, about the same user', () => {
    const block = file('block', 'PUT', 'self', example('blocked', { userId: 'jisoo', scenario: 'jisooIsHere' }));
    expect(derive(block)).toEqual([[[saved, { scenario: 'jisooIsHere' }], 'mina', 'daniel']]);
  });

  it('are those of the caller who reads, and of administrators', () => {
    expect(derive(file('block', 'PUT', 'self', example('blocked', { as: 'yuki' })))).toEqual([]);
    expect(derive(file('suspend', 'POST', 'admin', example('done', { as: 'hana', scenario: 'reported' })))).toEqual([
      [[{ ...saved, as: 'hana' }, { scenario: 'reported' }], 'hana', undefined],
    ]);
  });

  it('are also made in the state in which the fact shows to others', () => {
    const last = { scenario: 'danielShowsHimselfToPartners' };
    const match = { scenario: 'matched' };
    expect(derive(file('endMatch', 'DELETE', 'self', example('ended', match)))).toEqual([
      [[match, last], 'mina', undefined],
      [[saved, match], 'mina', undefined],
      [[saved, match, last], 'mina', undefined],
    ]);
  });

  it('are none for the example that brings the state about, for one that begins so, and for other facts', () => {
    expect(derive(save)).toEqual([]);
    const remove = file('saveThing', 'DELETE', 'self', example('gone', { userId: 'daniel', scenario: saved.scenario }));
    expect(derive(remove)).toEqual([]);
    expect(derive(file('rename', 'PUT', 'self', example('renamed')))).toEqual([]);
  });
});
