/** A user of the local provider, as Google and Naver would describe them. */
export interface LocalAccount {
  /** The provider's id for the user. */
  readonly sub: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  /** Google's claim for Workspace accounts. By default, the domain of a verified address. */
  readonly hd?: string | null;
  readonly name?: string;
}

/** The claims of the user in an ID token. */
export function claimsOf(sub: string, account: LocalAccount | undefined): Record<string, unknown> {
  return {
    sub,
    email: account?.email,
    email_verified: account?.emailVerified,
    hd: domainOf(account),
    name: account?.name,
  };
}

/** The Workspace domain that Google hosts for the user, if any. */
function domainOf(account: LocalAccount | undefined): string | undefined {
  if (account?.hd !== undefined) return account.hd ?? undefined;
  return account?.emailVerified === true ? account.email?.split('@')[1] : undefined;
}
