export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Structured log: one JSON object a line. Never pass secrets, tokens, message texts or e-mail addresses. */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** `error` is described by its name, message and stack; the log is the only place that ever shows them. */
  error(event: string, error: unknown, fields?: LogFields): void;
}

/** A logger whose lines all carry `context`, for example the request id. */
export function createLogger(context: LogFields): Logger {
  return {
    info: (event, fields) => console.log(JSON.stringify({ level: 'info', event, ...context, ...fields })),
    warn: (event, fields) => console.warn(JSON.stringify({ level: 'warn', event, ...context, ...fields })),
    error: (event, error, fields) =>
      console.error(JSON.stringify({ level: 'error', event, ...context, ...fields, ...described(error) })),
  };
}

function described(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: String(error) };
  const cause = error.cause instanceof Error ? error.cause.message : undefined;
  return { error: `${error.name}: ${error.message}`, stack: error.stack, cause };
}
