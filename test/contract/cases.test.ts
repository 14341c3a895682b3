/**
 * Runs every contract case (generated/cases) against the real Worker with real local D1, KV, R2 and Durable Objects.
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

/**
 * The operations to test. `npm run check` sets this list to the operations that a change affects. If it is empty, all
 * run.
 */
const chosen = inject('casesOf');

for (const file of nonEmpty(Object.values(files), 'case files')) {
  if (chosen.length > 0 && !chosen.includes(file.operation)) continue;
  // In recording mode, only the examples run.
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

/**
 * Returns the title of a case. If Schemathesis, RESTler or CATS has the same check, the title also contains its name
 * there.
 */
function titleOf({ name, known }: Case): string {
  return known === undefined ? name : `${name} · ${known}`;
}
