/**
 * The closed list of changes of a contract. `breaking` says whether a client of the contract before can fail. Every
 * change that the comparison finds has one of these names. An enum may grow, because clients treat enums as open
 * (contract/openapi.yaml says so, and a test of the SDK checks it).
 */
export interface Rule {
  readonly breaking: boolean;
  /** Heading of the changelog under which its line belongs. */
  readonly heading: 'Added' | 'Changed' | 'Removed';
  /** What it means for a client, as a half sentence. */
  readonly effect: string;
}

const defineBreaking = (heading: Rule['heading'], effect: string): Rule => ({ breaking: true, heading, effect });
const defineCompatible = (heading: Rule['heading'], effect: string): Rule => ({ breaking: false, heading, effect });

export const rules = {
  'operation-removed': defineBreaking('Removed', 'calls to it answer 404 or 405'),
  'operation-renamed': defineBreaking('Changed', 'its function in the client gets another name'),
  'access-changed': defineBreaking('Changed', 'who may call it, or how they sign in, has changed'),
  'open-query-closed': defineBreaking('Changed', 'unknown query parameters were ignored and are now refused'),
  'body-limit-lowered': defineBreaking('Changed', 'bodies that were accepted are now too large'),
  'parameter-removed': defineBreaking('Removed', 'requests with it are refused, or it is ignored'),
  'parameter-required': defineBreaking('Changed', 'requests without it are now refused'),
  'parameter-encoding-changed': defineBreaking('Changed', 'values have to be written in another way'),
  'request-body-removed': defineBreaking('Removed', 'a body that is sent is ignored'),
  'request-body-required': defineBreaking('Changed', 'requests without a body are now refused'),
  'request-media-type-removed': defineBreaking('Removed', 'requests of this type now answer 415'),
  'request-type-changed': defineBreaking('Changed', 'values of the old type are now refused'),
  'request-enum-value-removed': defineBreaking('Removed', 'requests with this value are now refused'),
  'request-constraint-added': defineBreaking('Changed', 'values that were not checked can now be refused'),
  'request-constraint-narrowed': defineBreaking('Changed', 'values that were accepted are now refused'),
  'request-default-changed': defineBreaking('Changed', 'requests that leave it out now mean something else'),
  'request-field-removed': defineBreaking('Removed', 'requests with it are now refused'),
  'request-field-required': defineBreaking('Changed', 'requests without it are now refused'),
  'request-closed': defineBreaking('Changed', 'undeclared fields are now refused'),
  'request-alternative-removed': defineBreaking('Removed', 'requests of that form are now refused'),
  'status-removed': defineBreaking('Removed', 'a client that waits for it never gets it'),
  'response-media-type-removed': defineBreaking('Removed', 'a client of this type cannot read the answer'),
  'response-body-removed': defineBreaking('Removed', 'a client that reads the body finds none'),
  'response-header-removed': defineBreaking('Removed', 'a client that reads it finds nothing'),
  'response-header-optional': defineBreaking('Changed', 'a client that reads it may find nothing'),
  'response-type-changed': defineBreaking('Changed', 'a client that reads it gets a value of another type'),
  'response-nullable': defineBreaking('Changed', 'a client that reads it can now get null'),
  'response-enum-value-removed': defineBreaking('Removed', 'code that names the value no longer compiles'),
  'response-format-changed': defineBreaking('Changed', 'a client that parses the text can fail'),
  'response-field-removed': defineBreaking('Removed', 'a client that reads it finds nothing'),
  'response-field-optional': defineBreaking('Changed', 'a client that reads it may find nothing'),
  'response-alternative-added': defineBreaking(
    'Added',
    'a client that distinguishes the forms gets one that it does not know',
  ),

  'operation-added': defineCompatible('Added', 'no client calls it yet'),
  'parameter-added': defineCompatible('Added', 'it may be left out'),
  'parameter-optional': defineCompatible('Changed', 'it may now be left out'),
  'request-body-added': defineCompatible('Added', 'it may be left out'),
  'request-body-optional': defineCompatible('Changed', 'it may now be left out'),
  'request-media-type-added': defineCompatible('Added', 'the other types are still read'),
  'request-field-added': defineCompatible('Added', 'it may be left out'),
  'request-field-optional': defineCompatible('Changed', 'it may now be left out'),
  'request-enum-value-added': defineCompatible('Added', 'the other values are still accepted'),
  'request-widened': defineCompatible('Changed', 'all values that were accepted still are'),
  'body-limit-raised': defineCompatible('Changed', 'larger bodies are accepted'),
  'open-query-opened': defineCompatible('Changed', 'unknown query parameters are now ignored'),
  'status-added': defineCompatible('Added', 'clients handle an unknown status by its first digit'),
  'response-media-type-added': defineCompatible('Added', 'the other types are still sent'),
  'response-header-added': defineCompatible('Added', 'clients ignore headers they do not know'),
  'response-header-required': defineCompatible('Changed', 'it is now always present'),
  'response-field-added': defineCompatible('Added', 'clients ignore fields they do not know'),
  'response-enum-value-added': defineCompatible('Added', 'enums are open: clients keep values they do not know'),
  'response-constraint-changed': defineCompatible('Changed', 'clients do not check the answers they read'),
  'response-narrowed': defineCompatible('Changed', 'every value that can come was possible before'),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;

/** One change: its rule, its operation, and its place in the request or the answer. */
export interface Change {
  readonly rule: RuleName;
  readonly operation: string;
  /**
   * JSON Pointer as in problems: `/body/birthYear`, `/responses/200/body/image`; `*` is every element. Empty: the
   * operation.
   */
  readonly pointer: string;
  /** What has changed, as a half sentence. */
  readonly text: string;
}

/** Records a change while two operations are compared. */
export type Note = (rule: RuleName, pointer: string, text: string) => void;

export const isBreaking = ({ rule }: Change): boolean => rules[rule].breaking;
