/**
 * Runs the SDK that apps import against the Worker under test. This tests the client and the server together. The
 * contract check examines every response.
 */
import { createStudymate, memoryTokens, type ClientConfig, type Studymate } from '../../src/client/sdk/index.ts';
import { checkedFetch, origin } from './app.ts';
import { basePath } from './contract/document.ts';
import type { PersonName } from './people.ts';
import { tokenFor } from './tokens.ts';

/**
 * Returns the SDK for this user, with an access token and no refresh token. Without a name, the SDK is signed out. It
 * does not retry, so a test sees the first response and never waits. `config` can change that.
 */
export async function sdk(name?: PersonName, config: Partial<ClientConfig> = {}): Promise<Studymate> {
  const tokens = memoryTokens(name === undefined ? null : { accessToken: await tokenFor(name) });
  return createStudymate({
    baseUrl: origin + basePath,
    tokens,
    locale: 'ko',
    retries: 0,
    fetch: checkedFetch,
    ...config,
  });
}
