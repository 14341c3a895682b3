import type { ContractModel, OperationModel } from '../../model/operation.ts';
import { findResponse } from '../../model/status.ts';
import { findBodySchema } from './base.ts';
import type { Base, Case, Caller } from './case.ts';

/** The access matrix (AZN-01): what each kind of caller gets, read from `x-access`. */
export function makeAccessCases(model: ContractModel, operation: OperationModel, base: Base | null): Case[] {
  if (operation.access === 'public') return base ? makePublicCases(base) : [];
  return [
    ...makeTokenCases(),
    ...makeRoleCases(operation, base),
    ...makeSuspendedCases(operation, base),
    ...makeLivenessCases(operation, base),
    ...makeMaskedCases(model, operation, base),
  ];
}

function makePublicCases(base: Base): Case[] {
  return [makeCallerCase('none', base.status, 'a call without a token is answered', null)];
}

/** The token is checked first, so these hold whatever else is wrong with the request. */
function makeTokenCases(): Case[] {
  return [
    {
      ...makeCallerCase('none', 401, 'a call without a token is refused', 'auth.token_missing'),
      known: 'Schemathesis ignored_auth; Schemathesis missing_required_header; CATS BypassAuthentication',
    },
    {
      ...makeCallerCase('garbage', 401, 'a token that is not a JWT is refused', 'auth.token_invalid'),
      known: 'Schemathesis ignored_auth',
    },
    makeCallerCase('forged', 401, 'a token signed with another key is refused', 'auth.token_invalid'),
    makeCallerCase('expired', 401, 'an expired token is refused', 'auth.token_expired'),
  ];
}

function makeRoleCases({ access }: OperationModel, base: Base | null): Case[] {
  if (access === 'admin') {
    const admin = base ? [makeCallerCase('admin', base.status, 'an administrator is answered', null)] : [];
    return [makeCallerCase('user', 403, 'a user without the role admin is refused', 'auth.forbidden'), ...admin];
  }
  if (base === null) return [];
  return [
    makeCallerCase('other', null, 'another user never gets data of the first user', null),
    makeCallerCase('admin', null, 'the role admin gives no access to data of others', null),
  ];
}

/** Every operation is refused within a minute of the suspension. Nothing changes from the suspension on. */
function makeSuspendedCases({ method }: OperationModel, base: Base | null): Case[] {
  if (base === null) return [];
  const atOnce = makeCallerCase(
    'just-suspended',
    null,
    'fault-X3: an account that was just suspended changes nothing',
    null,
  );
  return [
    makeCallerCase('suspended', 403, 'fault-X3: a suspended account is refused', 'auth.account_suspended'),
    ...(method === 'get' ? [] : [atOnce]),
  ];
}

/** `x-sensitive`: the session is checked at every call, not only when the token expires. */
function makeLivenessCases({ sensitive }: OperationModel, base: Base | null): Case[] {
  if (!sensitive || base === null) return [];
  return [makeCallerCase('signed-out', 401, 'an ended session is refused at once', 'auth.session_ended')];
}

/**
 * AZN-02: the id of another user's resource, or of a user who blocked the caller, answers like an id that does not
 * exist. Two kinds of access need no such case: `self`, where no second user could block the caller, and `admin`, since
 * moderators see all users.
 */
function makeMaskedCases(model: ContractModel, operation: OperationModel, base: Base | null): Case[] {
  const { access, openToBlocked, parameters, responses } = operation;
  if (base === null || access === 'admin' || findResponse(responses, 404) === undefined) return [];
  // Other path parameters (a step, a provider) name a kind of thing that has no owner.
  const ids = parameters
    .filter((parameter) => parameter.in === 'path' && /id$/i.test(parameter.name))
    .map(({ name }) => name);
  const ofPeople = ids.filter((name) => name === 'userId');
  const ofThings = ids.filter((name) => name !== 'userId');
  return [
    ...ofThings.map((name) => makeMaskedCase('path', name, 'other')),
    ...(access === 'participant' && openToBlocked === undefined ? ofThings : []).map((name) =>
      makeMaskedCase('path', name, 'blocked'),
    ),
    ...(openToBlocked === undefined
      ? ofPeople.map((name) => makeMaskedCase('path', name, 'blocked'))
      : ofPeople.map(() =>
          makeCallerCase('blocked', base.status, `a blocked user is answered: ${openToBlocked}`, null),
        )),
    ...findUserIdFields(model, operation).map((name) => makeMaskedCase('body', name, 'blocked')),
  ];
}

/** Fields of a body that hold ids of users: those described by the component `UserId`. */
function findUserIdFields({ components }: ContractModel, operation: OperationModel): string[] {
  const schema = findBodySchema(operation);
  const described = schema?.kind === 'ref' ? components[schema.name] : schema;
  if (described?.kind !== 'object') return [];
  return described.properties.flatMap((property) =>
    property.schema.kind === 'ref' && property.schema.name === 'UserId' ? [property.name] : [],
  );
}

const maskedSubjects = {
  other: "the id of another user's resource",
  blocked: 'the id of a user who blocked the caller, or of something the two share,',
} as const;

function makeMaskedCase(place: 'path' | 'body', parameter: string, reader: 'other' | 'blocked'): Case {
  const name = `${maskedSubjects[reader]} answers byte for byte like an id that does not exist (${place === 'path' ? `{${parameter}}` : `/body/${parameter}`})`;
  return {
    status: 404,
    name,
    known: 'RESTler NamespaceRule; CATS InsecureDirectObjectReferences',
    act: 'masked',
    place,
    parameter,
    reader,
  };
}

function makeCallerCase(who: Caller, status: number | null, name: string, code: string | null): Case {
  return { status, name, act: 'caller', caller: who, code };
}
