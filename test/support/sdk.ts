/**
 * The client that apps import, against the Worker under test: both ends at once, and every answer judged by the
 * contract.
 */
import { createStudymate, memoryTokens, type ClientConfig, type Studymate } from '../../src/client/sdk/index.ts';
import { checkedFetch, origin } from './app.ts';
import { basePath } from './contract/document.ts';
import type { PersonName } from './people.ts';
import { tokenFor } from './tokens.ts';

/**
 * The SDK as this person, with an access token and no refresh token; signed out when left out. It does not repeat
 * refused calls, so that a test sees the first answer and never waits; `config` can change that.
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
