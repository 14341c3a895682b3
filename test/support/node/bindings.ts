/**
 * What the Worker under test gets beside the bindings of wrangler.toml: secrets, migrations, the login servers'
 * addresses.
 */
import { readD1Migrations } from '@cloudflare/vitest-plugin';
import type { OAuthAddresses } from './global-setup.ts';
import { secrets } from '../secrets.ts';

/** Bindings of the `worker` and `limits` projects. `TEST_SCHEMA` holds all statements of all migrations, in order. */
export async function testBindings(oauth: OAuthAddresses): Promise<Record<string, string | string[]>> {
  const migrations = await readD1Migrations('migrations');
  return {
    ...secrets,
    ...oauth,
    RESPONSE_CHECKS: 'strict',
    TEST_SCHEMA: migrations.flatMap((migration) => migration.queries),
    RECORD_EXAMPLES: process.env['RECORD_EXAMPLES'] ?? '',
  };
}
