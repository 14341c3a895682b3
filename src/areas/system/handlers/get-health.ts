import type { Input, Reply } from '../../../../generated/server/handlers.ts';

/** GET /health */
export async function getHealth({ deps }: Input<'getHealth'>): Promise<Reply<'getHealth'>> {
  return { status: 200, body: { status: 'ok', version: deps.contract.version } };
}
