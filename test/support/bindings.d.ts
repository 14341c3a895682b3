/**
 * Types of what tests import from `cloudflare:workers`: the development Worker, its bindings, and the bindings that the
 * Vitest configuration adds.
 */
declare namespace Cloudflare {
  type WorkerEnv = import('../../src/platform/env.ts').Env;

  interface GlobalProps {
    mainModule: typeof import('../../src/index.development.ts');
    durableNamespaces: 'UserHub' | 'RankedLists' | 'ChatRoom' | 'SessionReminder';
  }

  interface Env extends WorkerEnv {
    /** The SQL that creates what all migrations leave. */
    TEST_SCHEMA: string;
    /** Not empty while the test run records examples. */
    RECORD_EXAMPLES: string;
  }
}
