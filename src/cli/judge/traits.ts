/** What a request has that a line of accepted.yaml can ask for: then the line holds for no other request. */
import { personId } from '../seed/people.ts';

export const traits = [
  'NUL',
  'own id',
  'encoded slash',
  'undecodable cookie',
  'If-Match',
  'empty If-Match',
  'empty If-None-Match',
  'Idempotency-Key',
] as const;
export type Trait = (typeof traits)[number];

export interface Sent {
  readonly uri: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** sign_in.py signs in as Mina. */
const callerId = personId('mina');

/** Returns the traits of a request. An empty header counts only if the message of the report blames this header. */
export function findTraits(message: string, { uri, headers, body }: Sent): Trait[] {
  const blames = (name: string) => message.includes(`Invalid component: parameter \`${name}\` in header`);
  const isEmpty = (name: string) => headers.get(name.toLowerCase()) === '' && blames(name);
  const holds: Record<Trait, boolean> = {
    NUL: [uri, headers.get('cookie') ?? '', body].some((text) => /%00|\0|\\u0000/.test(text)),
    'own id': `${uri} ${body}`.toLowerCase().includes(callerId),
    'encoded slash': /%2f|%5c/i.test(new URL(uri).pathname),
    'undecodable cookie': !isDecodable(headers.get('cookie') ?? ''),
    'If-Match': Boolean(headers.get('if-match')),
    'empty If-Match': isEmpty('If-Match'),
    'empty If-None-Match': isEmpty('If-None-Match'),
    'Idempotency-Key': Boolean(headers.get('idempotency-key')),
  };
  return traits.filter((trait) => holds[trait]);
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
