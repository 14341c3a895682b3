import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anySchema } from './any-schema.ts';
import { compare } from './compare.ts';

const help = `npm run fuzz:codegen -- [--seconds N] [--seed S]

Draws random JSON Schemas from the supported keywords and random values (fitting, near misses, hostile), and compares the
verdict of the generated zod with that of AJV 2020-12 and ajv-formats. Accepted differences are listed in
test/codegen/support/accepted-differences.ts; anything else ends the run.

  --seconds N   how long (default 60)
  --seed S      the first seed (default: the clock); a run tells the seed of what it found
  --help        this text

Exit codes: 0 no disagreement, 1 a disagreement, 2 wrong use.`;

function run(): number {
  const { values } = parseArgs({
    options: { seconds: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
    strict: true,
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [seconds, first] = [Number(values.seconds ?? 60), Number(values.seed ?? Date.now() % 2 ** 31)];
  if (!(seconds > 0) || !Number.isInteger(first))
    throw new Error('--seconds is a number above 0, --seed a whole number.');
  const until = Date.now() + seconds * 1000;
  let [schemas, pairs, fitting, refused] = [0, 0, 0, 0];
  for (let seed = first; Date.now() < until; seed += 1) {
    for (const schema of fc.sample(anySchema, { seed, numRuns: 50 })) {
      const result = compare(schema, seed + schemas, 30);
      schemas += 1;
      pairs += result.pairs;
      fitting += result.fitting;
      refused += result.refused.length > 0 ? 1 : 0;
      const [found] = result.disagreements;
      if (found === undefined) continue;
      console.error(
        `zod says ${found.zod}, AJV says ${found.ajv} (--seed ${seed}).\nvalue:  ${JSON.stringify(found.value)}\nschema: ${JSON.stringify(found.schema)}`,
      );
      return 1;
    }
  }
  console.log(
    `${schemas} schemas (${refused} refused), ${pairs} pairs (${Math.round((fitting / pairs) * 100)} % fitting), 0 disagreements; seeds from ${first}, ${seconds} s.`,
  );
  return 0;
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  process.exitCode = 2;
}
