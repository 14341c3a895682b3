/**
 * Stands in for @asteasolutions/zod-to-openapi (`[alias]` in wrangler.toml): chanfana would derive a document with it from
 * the registered classes, which is switched off, since the contract itself is served.
 */
export class OpenAPIRegistry {
  registerPath(): void {}
}

export function extendZodWithOpenApi(): void {}

class NoGenerator {
  constructor() {
    throw new Error('this server derives no document');
  }
}

export { NoGenerator as OpenApiGeneratorV3, NoGenerator as OpenApiGeneratorV31 };
