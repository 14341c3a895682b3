import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Prints a message for the user and ends the command with exit code 1. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/**
 * Reads the arguments of a command. `--help` prints the help text and ends; an unknown argument fails with the help
 * text.
 */
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
