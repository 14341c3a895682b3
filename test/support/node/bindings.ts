/**
 * Bindings that the Worker under test gets in addition to those of wrangler.toml: secrets, migrations and the addresses
 * of the servers on loopback.
 */
import { readD1Migrations } from '@cloudflare/vitest-plugin';
import type { LoopbackAddresses } from './global-setup.ts';
import { publicKeys, secrets } from '../secrets.ts';
import { finalSchema } from './final-schema.ts';

/**
 * Returns the bindings of the test projects `worker` and `limits`. `TEST_SCHEMA` creates what all
 * migrations leave. It is one text, because the local database takes that in two thirds of the time.
 */
export async function testBindings(loopback: LoopbackAddresses): Promise<Record<string, string>> {
  const migrations = await readD1Migrations('migrations');
  return {
    ...secrets,
    ...publicKeys,
    ...loopback,
    RESPONSE_CHECKS: 'strict',
    TEST_SCHEMA: finalSchema(migrations.flatMap((migration) => migration.queries)).join(';\n'),
    RECORD_EXAMPLES: process.env['RECORD_EXAMPLES'] ?? '',
  };
}
