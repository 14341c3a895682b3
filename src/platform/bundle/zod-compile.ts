import { compileFn, withParser, type $ZodType, type CompileOptions } from '../../../node_modules/zod/v4/core/index.js';

/**
 * `z.compile` in the bundle. It compiles the parsing function only. Zod's own version also compiles one for
 * `z.validate`, which nothing here calls, and so takes twice as long at every start of the Worker.
 */
export function compile<T extends $ZodType>(schema: T, options?: CompileOptions): T {
  try {
    return withParser(schema, compileFn(schema));
  } catch (error) {
    if (options?.strict) throw error;
    return schema;
  }
}
