/** Reads and changes Mina's matching preferences without the SDK, for tests of ETags and of parallel calls. */
import { request, type Answer } from '../../../support/app.ts';

export function readPreferences(): Promise<Answer> {
  return request('GET', '/matching/preferences', { as: 'mina' });
}

export function patchPreferences(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return request('PATCH', '/matching/preferences', {
    as: 'mina',
    headers: { 'content-type': 'application/merge-patch+json', ...headers },
    body: JSON.stringify(body),
  });
}
