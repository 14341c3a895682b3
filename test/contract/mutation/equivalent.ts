/**
 * Constraints that another constraint covers. To remove one of them changes nothing. `survivor` matches `constant:
 * removed constraint`, and `why` names what covers it.
 */
export const equivalent: readonly { readonly survivor: RegExp; readonly why: string }[] = [
  { survivor: /^(LanguageTag|StatsLanguage): without z\.minLength\(2\)$/, why: 'The pattern asks for two letters.' },
  {
    survivor: /^(CommunicationMethod|DailyMinutes|LocationCode|ReferenceCode|TimeZone): without z\.minLength\(1\)$/,
    why: 'The pattern asks for one character.',
  },
  { survivor: /^SessionLink: without z\.minLength\(1\)$/, why: 'The format asks for a scheme.' },
  { survivor: /^Cursor: without z\.maxLength\(1024\)$/, why: 'The pattern says how long each part is.' },
  {
    survivor: /^(ProfileImageUpload: file|OneClickUnsubscription: 'List-Unsubscribe') may be null$/,
    why: 'A form has no null.',
  },
];
