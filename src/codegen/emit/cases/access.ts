import type { OperationModel } from '../../model/operation.ts';
import { responseAt } from '../../model/status.ts';
import type { Base, Case, Caller } from './case.ts';

/** The access matrix (AZN-01): what each caller gets, from `x-access`. */
export function accessCases(operation: OperationModel, base: Base | null): Case[] {
  if (operation.access === 'public') return base ? publicCases(base) : [];
  return [...tokenCases(), ...roleCases(operation, base), ...livenessCases(operation, base), ...maskedCases(operation, base)];
}

function publicCases(base: Base): Case[] {
  return [caller('none', base.status, 'nobody needs to be signed in', null)];
}

/** The token is looked at first: these hold whatever else is wrong with the request. */
function tokenCases(): Case[] {
  return [
    { ...caller('none', 401, 'a call without a token is refused', 'auth.token_missing'), known: 'Schemathesis ignored_auth; Schemathesis missing_required_header; CATS BypassAuthentication' },
    { ...caller('garbage', 401, 'a token that is none is refused', 'auth.token_invalid'), known: 'Schemathesis ignored_auth' },
    caller('forged', 401, 'a token signed with another key is refused', 'auth.token_invalid'),
    caller('expired', 401, 'an expired token is refused', 'auth.token_expired'),
  ];
}

function roleCases({ access }: OperationModel, base: Base | null): Case[] {
  if (access === 'admin') {
    const admin = base ? [caller('admin', base.status, 'an administrator is let in', null)] : [];
    return [caller('user', 403, 'a person who is no administrator is refused', 'auth.forbidden'), ...admin];
  }
  if (base === null) return [];
  return [
    caller('other', null, 'another person never gets what belongs to the first', null),
    caller('admin', null, 'being an administrator opens nothing here', null),
  ];
}

/** `x-sensitive`: the account and the session are asked for at once, not when the token ends. */
function livenessCases({ sensitive }: OperationModel, base: Base | null): Case[] {
  if (!sensitive || base === null) return [];
  return [
    caller('suspended', 401, 'a suspended account is refused at once', 'auth.session_ended'),
    caller('signed-out', 401, 'a session that was ended is refused at once', 'auth.session_ended'),
  ];
}

/** AZN-02: an id that is foreign, or of somebody who blocked the reader, answers as one that does not exist. */
function maskedCases({ access, method, parameters, responses }: OperationModel, base: Base | null): Case[] {
  if (base === null || access === 'admin' || responseAt(responses, 404) === undefined) return [];
  // Other parameters of a path (a step, a provider) name a kind, which belongs to nobody.
  const ids = parameters.filter((parameter) => parameter.in === 'path' && /id$/i.test(parameter.name));
  return ids.flatMap(({ name }): Case[] => {
    const isPerson = name === 'userId';
    if (isPerson && method !== 'get') return [];
    const reader = isPerson ? 'blocked' : 'other';
    const said = isPerson ? 'somebody who blocked the reader answers' : `an id of another person answers`;
    return [{ status: 404, name: `${said} byte for byte as an id that does not exist ({${name}})`, known: 'RESTler NamespaceRule; CATS InsecureDirectObjectReferences', act: 'masked', parameter: name, reader }];
  });
}

function caller(who: Caller, status: number | null, name: string, code: string | null): Case {
  return { status, name, act: 'caller', caller: who, code };
}
