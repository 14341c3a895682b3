/**
 * The closed list of what counts as a change of the contract, and which changes break somebody who was written against the
 * contract before. Everything the differ finds bears one of these names. An enum may grow: clients treat enums as open
 * (contract/openapi.yaml says so, and a test of the SDK holds it).
 */
export interface Rule {
  readonly breaking: boolean;
  /** Heading of the changelog that a line about it belongs under. */
  readonly heading: 'Added' | 'Changed' | 'Removed';
  /** What it does to those who call. */
  readonly effect: string;
}

const defineBreaking = (heading: Rule['heading'], effect: string): Rule => ({ breaking: true, heading, effect });
const defineCompatible = (heading: Rule['heading'], effect: string): Rule => ({ breaking: false, heading, effect });

export const rules = {
  'operation-removed': defineBreaking('Removed', 'whoever calls it gets 404 or 405'),
  'operation-renamed': defineBreaking('Changed', 'its function in the client has another name'),
  'access-changed': defineBreaking('Changed', 'who may call, or how to sign in, has changed'),
  'open-query-closed': defineBreaking('Changed', 'unknown query parameters were ignored and are refused now'),
  'body-limit-lowered': defineBreaking('Changed', 'bodies that were accepted are too large now'),
  'parameter-removed': defineBreaking('Removed', 'whoever sends it is refused or ignored'),
  'parameter-required': defineBreaking('Changed', 'requests without it are refused now'),
  'parameter-encoding-changed': defineBreaking('Changed', 'values have to be written in another way'),
  'request-body-removed': defineBreaking('Removed', 'what is sent is no longer read'),
  'request-body-required': defineBreaking('Changed', 'requests without a body are refused now'),
  'request-media-type-removed': defineBreaking('Removed', 'requests of this type answer 415 now'),
  'request-type-changed': defineBreaking('Changed', 'values of the type before are refused now'),
  'request-enum-value-removed': defineBreaking('Removed', 'whoever sends the value is refused now'),
  'request-constraint-added': defineBreaking('Changed', 'a value that nobody checked can be refused now'),
  'request-constraint-narrowed': defineBreaking('Changed', 'values that were accepted are refused now'),
  'request-default-changed': defineBreaking('Changed', 'requests that leave it out mean something else now'),
  'request-field-removed': defineBreaking('Removed', 'whoever sends it is refused now'),
  'request-field-required': defineBreaking('Changed', 'requests without it are refused now'),
  'request-closed': defineBreaking('Changed', 'fields beyond the named ones are refused now'),
  'request-alternative-removed': defineBreaking('Removed', 'requests of that form are refused now'),
  'status-removed': defineBreaking('Removed', 'whoever waits for it waits in vain'),
  'response-media-type-removed': defineBreaking('Removed', 'whoever reads this type cannot read the answer'),
  'response-body-removed': defineBreaking('Removed', 'whoever reads the body finds none'),
  'response-header-removed': defineBreaking('Removed', 'whoever reads it finds nothing'),
  'response-header-optional': defineBreaking('Changed', 'whoever relies on it may find nothing'),
  'response-type-changed': defineBreaking('Changed', 'whoever reads it gets a value of another type'),
  'response-nullable': defineBreaking('Changed', 'whoever reads it can meet null now'),
  'response-enum-value-removed': defineBreaking('Removed', 'whoever names the value no longer compiles'),
  'response-format-changed': defineBreaking('Changed', 'whoever parses the text can fail'),
  'response-field-removed': defineBreaking('Removed', 'whoever reads it finds nothing'),
  'response-field-optional': defineBreaking('Changed', 'whoever relies on it may find nothing'),
  'response-alternative-added': defineBreaking('Added', 'whoever tells the forms apart meets one that is not known'),

  'operation-added': defineCompatible('Added', 'nobody calls it yet'),
  'parameter-added': defineCompatible('Added', 'it may be left out'),
  'parameter-optional': defineCompatible('Changed', 'it may be left out now'),
  'request-body-added': defineCompatible('Added', 'it may be left out'),
  'request-body-optional': defineCompatible('Changed', 'it may be left out now'),
  'request-media-type-added': defineCompatible('Added', 'the types before are still read'),
  'request-field-added': defineCompatible('Added', 'it may be left out'),
  'request-field-optional': defineCompatible('Changed', 'it may be left out now'),
  'request-enum-value-added': defineCompatible('Added', 'the values before are still accepted'),
  'request-widened': defineCompatible('Changed', 'more is accepted than before'),
  'body-limit-raised': defineCompatible('Changed', 'larger bodies are accepted'),
  'open-query-opened': defineCompatible('Changed', 'unknown query parameters are ignored now'),
  'status-added': defineCompatible('Added', 'clients treat statuses they do not know by their first digit'),
  'response-media-type-added': defineCompatible('Added', 'the types before are still sent'),
  'response-header-added': defineCompatible('Added', 'headers that nobody reads harm nobody'),
  'response-header-required': defineCompatible('Changed', 'it is always there now'),
  'response-field-added': defineCompatible('Added', 'clients ignore fields they do not know'),
  'response-enum-value-added': defineCompatible('Added', 'enums are open: clients keep values they do not know'),
  'response-constraint-changed': defineCompatible('Changed', 'clients do not check what they read'),
  'response-narrowed': defineCompatible('Changed', 'less can come than before'),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;

/** One change: which rule, in which operation, and where in the request or the answer. */
export interface Change {
  readonly rule: RuleName;
  readonly operation: string;
  /** As in problems: `/body/birthYear`, `/query/limit`, `/responses/200/body/image`; `*` stands for every element. Empty for the whole. */
  readonly pointer: string;
  /** What is different, as a half sentence. */
  readonly text: string;
}

/** Where changes are noted while two operations are compared. */
export type Note = (rule: RuleName, pointer: string, text: string) => void;

export const isBreaking = ({ rule }: Change): boolean => rules[rule].breaking;
