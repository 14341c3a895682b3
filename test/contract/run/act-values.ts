/** Runs cases whose request differs from the complete request in its values. */
import { expect } from 'vitest';
import type { Case } from '../../../src/codegen/emit/cases/case.ts';
import { applyChanges } from '../../../src/codegen/emit/cases/request-object.ts';
import { hasRuleAt } from '../../support/contract/rules.ts';
import type { Stage } from './stage.ts';

type Act<Name extends Case['act']> = Extract<Case, { act: Name }>;

/**
 * Sends a request with one fault. The response must name exactly this fault (HTT-04). The values of the request are
 * made from the schemas, so rules that no schema can say may refuse others of them in the same answer.
 */
export async function runBreach(stage: Stage, { change, pointer }: Act<'breach'>): Promise<void> {
  const answer = await stage.call(applyChanges(await stage.completeParts(), [change]));
  expect(answer.status, answer.text.slice(0, 600)).toBe(422);
  const problem = answer.body as { code: string; errors?: { pointer: string }[] };
  expect(problem.code).toBe('request.invalid');
  const named = new Set((problem.errors ?? []).map((fault) => fault.pointer));
  const byRule = (other: string): boolean => other !== pointer && hasRuleAt(stage.file.operation, other);
  expect([...named].filter((other) => !byRule(other))).toEqual([pointer]);
}

/** Sends a request that the server refuses for another reason than its schema, such as a file that is too large. */
export async function runRefused(stage: Stage, { change, code }: Act<'refused'>, status: number | null): Promise<void> {
  const answer = await stage.call(applyChanges(await stage.completeParts(), [change]));
  expect(answer.status, answer.text.slice(0, 600)).toBe(status);
  expect(answer.body).toMatchObject({ code });
}

/**
 * Sends a request that is valid by the contract. A business rule may still refuse it, but the server must not fail.
 * mutation.node.test.ts shows that the schema accepts the request.
 */
export async function runFit(stage: Stage, { change }: Act<'fit'>): Promise<void> {
  const answer = await stage.call(applyChanges(await stage.completeParts(await stage.setAnyhow()), [change]));
  expect(answer.status, answer.text.slice(0, 600)).toBeLessThan(500);
  expect([400, 413, 415], answer.text.slice(0, 600)).not.toContain(answer.status);
}

export async function runHostile(stage: Stage, { changes }: Act<'hostile'>): Promise<void> {
  const answer = await stage.call(applyChanges(await stage.completeParts(await stage.setAnyhow()), changes));
  expect(answer.status, answer.text.slice(0, 600)).toBeLessThan(500);
}
