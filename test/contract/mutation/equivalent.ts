/**
 * Constraints whose loss changes nothing, because another one covers them: `constant: what is taken out`, and what
 * covers it.
 */
export const equivalent: readonly { readonly survivor: RegExp; readonly why: string }[] = [
  { survivor: /^LanguageTag: without \.min\(2\)$/, why: 'The pattern asks for two letters.' },
  { survivor: /^ProfileImageUpload: file may be null$/, why: 'A form has no null.' },
];
