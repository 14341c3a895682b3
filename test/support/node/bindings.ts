/**
 * Bindings that the Worker under test gets in addition to those of wrangler.toml: secrets, migrations and the addresses
 * of the sign-in server.
 */
import { readD1Migrations } from '@cloudflare/vitest-plugin';
import type { OAuthAddresses } from './global-setup.ts';
import { secrets } from '../secrets.ts';

/**
 * Returns the bindings of the test projects `worker` and `limits`. `TEST_SCHEMA` holds all statements of all
 * migrations, in order.
 */
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
