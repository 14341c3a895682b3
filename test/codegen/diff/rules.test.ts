import { describe, expect, it } from 'vitest';
import { compareContracts } from '../../../src/codegen/diff/index.ts';
import { extractPromises } from '../../../src/codegen/diff/promised.ts';
import { rules, type Change, type RuleName } from '../../../src/codegen/diff/rules.ts';
import type { JsonObject } from '../../../src/codegen/read/json.ts';
import { mayBeEmpty, nonEmpty } from '../../support/nonempty.ts';
import { samples } from './changes.ts';
import { at, contract, operation } from './document.ts';

function changesOf(edit: (document: JsonObject) => void): Change[] {
  const after = contract();
  edit(after);
  return compareContracts(extractPromises(contract()), after);
}

describe('the rules of compatibility', () => {
  it.each(Object.keys(rules) as RuleName[])('%s: is found where it applies, and not beside it', (rule) => {
    const { hits, misses, pointer } = samples[rule];
    expect(changesOf(hits)).toContainEqual(expect.objectContaining({ rule, pointer, operation: expect.any(String) }));
    expect(
      mayBeEmpty(changesOf(misses), 'a change beside the rule may be no change of the contract').filter(
        (change) => change.rule === rule,
      ),
    ).toEqual([]);
  });

  it('finds one change for one change, unless it has several sides', () => {
    const several: RuleName[] = ['request-alternative-removed', 'access-changed', 'request-closed'];
    const sides = (Object.keys(rules) as RuleName[])
      .filter((rule) => !several.includes(rule))
      .map((rule) => [rule, changesOf(samples[rule].hits).length]);
    expect(nonEmpty(sides, 'rules with one side').filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('finds nothing between a document and itself, circles included', () => {
    expect(compareContracts(contract(), contract())).toEqual([]);
  });

  it('compares a status with the range that covers it, before or after', () => {
    const { '404': none, ...others } = at(operation(contract()), 'responses');
    const told = (before: JsonObject, after: JsonObject): string[] => {
      const [was, is] = [contract(), contract()];
      operation(was)['responses'] = before;
      operation(is)['responses'] = after;
      return compareContracts(was, is).map(({ rule, pointer }) => `${rule} ${pointer}`);
    };
    const named: JsonObject = {
      description: 'None.',
      headers: { Hint: { required: true, schema: { type: 'string' } } },
    };
    expect(told({ ...others, '404': none ?? {} }, { ...others, '4XX': none ?? {} })).toEqual([
      'status-added /responses/4XX',
    ]);
    expect(told({ ...others, '4XX': named }, { ...others, '404': none ?? {}, '4XX': named })).toEqual([
      'response-header-removed /responses/404/headers/hint',
    ]);
    expect(told({ ...others, '4XX': named }, others)).toEqual(['status-removed /responses/4XX']);
    expect(told({ ...others, '404': named }, { ...others, '4XX': none ?? {} })).toContain(
      'response-header-removed /responses/404/headers/hint',
    );
  });

  it('treats a schema under another name, or in another order, as the same', () => {
    const after = contract();
    const { schemas } = after['components'] as { schemas: JsonObject };
    schemas['Words'] = { allOf: [{ $ref: '#/components/schemas/Text' }] };
    schemas['Text'] = { type: 'string', description: 'Same.' };
    expect(
      compareContracts(
        contract(),
        JSON.parse(
          JSON.stringify(after).replace(
            '"maybe":{"oneOf":[{"$ref":"#/components/schemas/Text"',
            '"maybe":{"oneOf":[{"$ref":"#/components/schemas/Words"',
          ),
        ) as JsonObject,
      ),
    ).toEqual([]);
  });

  it('finds a change inside a list inside a list, once', () => {
    const after = contract();
    (after['components'] as { schemas: { Count: JsonObject } }).schemas.Count['type'] = 'string';
    expect(compareContracts(contract(), after).map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      'request-type-changed /body/form',
      'response-type-changed /responses/200/body/form',
    ]);
  });
});
