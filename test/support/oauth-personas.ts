import type { LocalAccount } from '../../src/cli/local-provider/accounts.ts';

/**
 * A user who signs in at the local provider. A test sends the user as JSON in `login_hint`, a parameter of
 * the authorization request. The server and the tests share no other state.
 */
export interface Persona extends LocalAccount {
  /** What goes wrong: a fault of the provider, or the user does not sign in. */
  readonly fault?:
    | 'refuses'
    | 'bad signature'
    | 'wrong nonce'
    | 'wrong audience'
    | 'expired'
    | 'no id token'
    | 'token error'
    | 'no profile';
}
