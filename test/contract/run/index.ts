/** Runs one contract case. */
import type { TestContext } from 'vitest';
import type { Case } from '../../../src/codegen/emit/cases/case.ts';
import { runCaller } from './act-caller.ts';
import { runChanged, runCurrent, runOneWinner, runStale, runUnchanged } from './act-conditional.ts';
import { runExample } from './act-example.ts';
import { runCrash, runHead, runLimited } from './act-failing.ts';
import { runKeyedAtOnce, runKeyOfAnother, runKeyReused, runReplay } from './act-keyed.ts';
import { runCapitals } from './act-capitals.ts';
import { runMasked } from './act-masked.ts';
import { runBreach, runFit, runHostile, runRefused } from './act-values.ts';
import { runWire } from './act-wire.ts';
import type { Stage } from './stage.ts';

export function run(stage: Stage, each: Case, task: TestContext['task']): Promise<void> {
  switch (each.act) {
    case 'example':
      return runExample(stage, each, each.status, task);
    case 'breach':
      return runBreach(stage, each);
    case 'refused':
      return runRefused(stage, each, each.status);
    case 'fit':
      return runFit(stage, each);
    case 'hostile':
      return runHostile(stage, each);
    case 'wire':
      return runWire(stage, each, each.status);
    case 'caller':
      return runCaller(stage, each, each.status);
    case 'masked':
      return runMasked(stage, each);
    case 'capitals':
      return runCapitals(stage, each, each.status);
    case 'replay':
      return runReplay(stage, each.status);
    case 'key-reused':
      return runKeyReused(stage);
    case 'key-of-another':
      return runKeyOfAnother(stage);
    case 'keyed-at-once':
      return runKeyedAtOnce(stage, each.status);
    case 'unchanged':
      return runUnchanged(stage);
    case 'changed':
      return runChanged(stage, each.status);
    case 'stale':
      return runStale(stage);
    case 'current':
      return runCurrent(stage, each.status);
    case 'one-winner':
      return runOneWinner(stage, each.status);
    case 'limited':
      return runLimited(stage);
    case 'crash':
      return runCrash(stage);
    case 'head':
      return runHead(stage);
  }
}
