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
  it.each(Object.keys(rules) as RuleName[])(
    '%s is reported for a change of its kind, and not for a similar change',
    (rule) => {
      const { hits, misses, pointer } = samples[rule];
      expect(changesOf(hits)).toContainEqual(expect.objectContaining({ rule, pointer, operation: expect.any(String) }));
      expect(
        mayBeEmpty(changesOf(misses), 'a change beside the rule may be no change of the contract').filter(
          (change) => change.rule === rule,
        ),
      ).toEqual([]);
    },
  );

  it('report one change once, except changes that several rules describe', () => {
    const several: RuleName[] = ['request-alternative-removed', 'access-changed', 'request-closed'];
    const sides = (Object.keys(rules) as RuleName[])
      .filter((rule) => !several.includes(rule))
      .map((rule) => [rule, changesOf(samples[rule].hits).length]);
    expect(nonEmpty(sides, 'rules with one side').filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('report nothing between equal documents, even with recursive schemas', () => {
    expect(compareContracts(contract(), contract())).toEqual([]);
  });

  it('compare a status with the range that covers it, whichever document has the range', () => {
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

  it('ignore the names of schemas and the order of their properties', () => {
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

  it('report a change inside a nested list once', () => {
    const after = contract();
    (after['components'] as { schemas: { Count: JsonObject } }).schemas.Count['type'] = 'string';
    expect(compareContracts(contract(), after).map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      'request-type-changed /body/form',
      'response-type-changed /responses/200/body/form',
    ]);
  });
});
