/**
 * The contract, case by case, against the real Worker on real local D1, KV, R2 and Durable Objects (generated/cases).
 */
import { env } from 'cloudflare:workers';
import { describe, inject, it } from 'vitest';
import type { Case, CaseFile } from '../../src/codegen/emit/cases/case.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { run } from './run/index.ts';
import { Stage } from './run/stage.ts';

const files = import.meta.glob<CaseFile>(['../../generated/cases/*/*.json', '!**/realtime/*'], {
  eager: true,
  import: 'default',
});

/** `npm run check` names the operations that a change touches. */
const chosen = inject('casesOf');

for (const file of nonEmpty(Object.values(files), 'case files')) {
  if (chosen.length > 0 && !chosen.includes(file.operation)) continue;
  // While examples are recorded, only they run.
  const cases = file.cases.filter(({ act }) => act === 'example' || !env.RECORD_EXAMPLES);
  if (cases.length > 0) describe(file.operation, () => describeCases(new Stage(file), cases));
}

function describeCases(stage: Stage, cases: readonly Case[]): void {
  for (const [status, ofStatus] of nonEmpty(
    Map.groupBy(cases, (each) => each.status),
    'statuses',
  )) {
    describe(status === null ? 'any declared status' : String(status), () => {
      for (const each of nonEmpty(ofStatus, 'cases')) it(titleOf(each), ({ task }) => run(stage, each, task));
    });
  }
}

/** Checks that Schemathesis, RESTler or CATS have as well bear the foreign name beside ours. */
function titleOf({ name, known }: Case): string {
  return known === undefined ? name : `${name} · ${known}`;
}
