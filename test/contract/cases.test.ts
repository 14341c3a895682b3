/** The contract, case by case, against the real Worker on real local D1, KV, R2 and Durable Objects (generated/cases). */
import { describe, it } from 'vitest';
import type { CaseFile } from '../../src/codegen/emit/cases/case.ts';
import { run } from './run/index.ts';
import { Stage } from './run/stage.ts';

const files = import.meta.glob<CaseFile>('../../generated/cases/**/*.json', { eager: true, import: 'default' });

for (const file of Object.values(files)) {
  describe(file.operation, () => {
    const stage = new Stage(file);
    for (const [status, cases] of Map.groupBy(file.cases, (each) => each.status)) {
      describe(status === null ? 'any declared status' : String(status), () => {
        for (const each of cases) it(each.name, ({ task }) => run(stage, each, task));
      });
    }
  });
}
