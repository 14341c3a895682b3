/**
 * The local provider for tests. It shows no page: the user in `login_hint` signs in and consents at once, with the
 * faults that the test asks for.
 */
import { type LocalProvider, startLocalProvider } from '../../../src/cli/local-provider/server.ts';
import type { Persona } from '../oauth-personas.ts';
import { secrets } from '../secrets.ts';
import { tamper } from './oauth-faults.ts';

/** Starts the provider on a free port and returns it. */
export function startOAuthServer(): Promise<LocalProvider> {
  return startLocalProvider<Persona>({
    secrets,
    ask({ hint }) {
      const persona = JSON.parse(hint ?? '{"sub":"nobody"}') as Persona;
      return Promise.resolve(persona.fault === 'refuses' ? 'refused' : persona);
    },
    changeTokens: tamper,
  });
}
