import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Prints a message for people and ends the command as failed. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Reads the arguments of a command; `--help` prints its text and ends, an unknown one says so and shows it too. */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  help: string,
  options: Options,
) {
  return parse(help, options, false).values;
}

/** Like `readArguments`, for a command that takes words besides its options. */
export function readWords<const Options extends NonNullable<ParseArgsConfig['options']>>(
  help: string,
  options: Options,
) {
  return parse(help, options, true);
}

function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  help: string,
  options: Options,
  allowPositionals: boolean,
) {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean' } } as const,
      allowPositionals,
    });
    if ('help' in values && values.help === true) {
      process.stdout.write(`${help}\n`);
      process.exit(0);
    }
    return { values, positionals };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}
