/**
 * What `cloudflare:workers` hands to tests: the Worker of development with its bindings, and what vitest.config.ts
 * adds.
 */
declare namespace Cloudflare {
  type WorkerEnv = import('../../src/platform/env.ts').Env;

  interface GlobalProps {
    mainModule: typeof import('../../src/index.development.ts');
    durableNamespaces: 'UserHub' | 'RankedLists';
  }

  interface Env extends WorkerEnv {
    /** Statements of all migrations, in order. */
    TEST_SCHEMA: string[];
    /** Not empty while examples are recorded. */
    RECORD_EXAMPLES: string;
  }
}
