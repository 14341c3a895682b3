/** Finds the place in a test that a call or an error comes from. */

/**
 * Returns a new error without throwing it. Its stack trace has 30 frames instead of the usual 10, because the SDK,
 * Drizzle and the store use many.
 */
export function markPlace(): Error {
  // This is a setting of V8. The types of the Worker do not include it.
  const usual: unknown = Reflect.get(Error, 'stackTraceLimit');
  Reflect.set(Error, 'stackTraceLimit', 30);
  const place = new Error('a place');
  Reflect.set(Error, 'stackTraceLimit', usual);
  return place;
}

/** Returns the stack frames of `place` that are in the code of this project. */
export function framesOf(place: Error): string[] {
  const lines = (place.stack ?? '').split('\n').slice(1);
  return lines.filter((frame) => /\/(src|test)\//.test(frame) && !frame.includes('/node_modules/'));
}

/** Returns an error that vitest shows at the line of the test, not at a helper in test/support. */
export function errorAt(place: Error, message: string): Error {
  const own = framesOf(place);
  const ofTest = own.filter((frame) => frame.includes('/test/') && !frame.includes('/test/support/'));
  const error = new Error(message);
  error.stack = [`Error: ${message}`, ...(ofTest.length > 0 ? ofTest : own)].join('\n');
  return error;
}
