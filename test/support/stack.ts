/** Where in a test something came from. */

/**
 * An error made here and not thrown. It has more frames than the usual 10: the SDK, Drizzle and the store take many.
 */
export function markPlace(): Error {
  // V8's setting, which the Worker's types do not know.
  const usual: unknown = Reflect.get(Error, 'stackTraceLimit');
  Reflect.set(Error, 'stackTraceLimit', 30);
  const place = new Error('a place');
  Reflect.set(Error, 'stackTraceLimit', usual);
  return place;
}

/** The frames of a marked place that are the project's own. */
export function framesOf(place: Error): string[] {
  const lines = (place.stack ?? '').split('\n').slice(1);
  return lines.filter((frame) => /\/(src|test)\//.test(frame) && !frame.includes('/node_modules/'));
}

/** An error that vitest shows at the line of the test, not of the helpers in test/support that it called. */
export function errorAt(place: Error, message: string): Error {
  const own = framesOf(place);
  const ofTest = own.filter((frame) => frame.includes('/test/') && !frame.includes('/test/support/'));
  const error = new Error(message);
  error.stack = [`Error: ${message}`, ...(ofTest.length > 0 ? ofTest : own)].join('\n');
  return error;
}
