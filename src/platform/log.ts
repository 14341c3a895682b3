export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Structured log: one JSON object per line. Never pass secrets, tokens, message texts or e-mail addresses. */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** Logs name, message and stack of `error`. They appear in the log only, never in a response. */
  error(event: string, error: unknown, fields?: LogFields): void;
}

/** Creates a logger that adds `context`, for example the request id, to every line. */
export function createLogger(context: LogFields): Logger {
  return {
    info: (event, fields) => console.log(JSON.stringify({ level: 'info', event, ...context, ...fields })),
    warn: (event, fields) => console.warn(JSON.stringify({ level: 'warn', event, ...context, ...fields })),
    error: (event, error, fields) =>
      console.error(JSON.stringify({ level: 'error', event, ...context, ...fields, ...describeError(error) })),
  };
}

function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: String(error) };
  const cause = error.cause instanceof Error ? error.cause.message : undefined;
  return { error: `${error.name}: ${error.message}`, stack: error.stack, cause };
}
