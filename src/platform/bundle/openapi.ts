/**
 * Replaces @asteasolutions/zod-to-openapi in the bundle (`[alias]` in wrangler.toml). Chanfana needs it to derive an
 * OpenAPI document from the registered classes. That is switched off here, because the server serves the contract
 * itself.
 */
export class OpenAPIRegistry {
  registerPath(): void {}
}

export function extendZodWithOpenApi(): void {}

class NoGenerator {
  constructor() {
    throw new Error('this server derives no OpenAPI document');
  }
}

export { NoGenerator as OpenApiGeneratorV3, NoGenerator as OpenApiGeneratorV31 };
