import { compileFn, withParser, type $ZodType, type CompileOptions } from '../../../node_modules/zod/v4/core/index.js';

/**
 * `z.compile` of the bundle: it makes the function that parses. Zod's own makes a second one for `z.validate`, which
 * nothing here calls, and takes twice as long at every start of the Worker.
 */
export function compile<T extends $ZodType>(schema: T, options?: CompileOptions): T {
  try {
    return withParser(schema, compileFn(schema));
  } catch (error) {
    if (options?.strict) throw error;
    return schema;
  }
}
