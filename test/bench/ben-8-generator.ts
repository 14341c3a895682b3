/** BEN-8: how long `npm run generate` takes. */
import { spawnSync } from 'node:child_process';
import { root } from '../../src/cli/local/paths.ts';
import { median, type Benchmark } from './benchmark.ts';

const rounds = 3;

export const codegenTime: Benchmark = {
  id: 'BEN-8',
  title: 'generator: all of it, and a run that finds nothing to do',
  async run() {
    const [full, idle]: [number[], number[]] = [[], []];
    secondsOf();
    for (let round = 0; round < rounds; round += 1) {
      // `--check` generates everything and compares the output instead of writing it.
      full.push(secondsOf('--check'));
      idle.push(secondsOf());
    }
    return [
      {
        what: 'generate everything',
        value: median(full),
        bar: 15,
        unit: 's',
        detail: `median of ${rounds}, process start included`,
      },
      {
        what: 'generate again without a change',
        value: median(idle),
        bar: 3,
        unit: 's',
        detail: `median of ${rounds}, process start included`,
      },
    ];
  },
};

function secondsOf(...args: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/codegen/cli.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The generator fails, so its time says nothing:\n${stderr}`);
  return (performance.now() - began) / 1000;
}
