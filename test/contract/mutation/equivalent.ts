/** Constraints whose loss changes nothing, because another one covers them: `constant: what is taken out`, and what covers it. */
export const equivalent: readonly { readonly survivor: RegExp; readonly why: string }[] = [
  { survivor: /^LanguageTag: without \.min\(2\)$/, why: 'The pattern asks for two letters.' },
  { survivor: /^LocationCode: without \.min\(1\)$/, why: 'The pattern asks for a letter.' },
  { survivor: /^[a-z]\w+: without \.min\(1\)$/, why: 'The pattern of Idempotency-Key asks for a character.' },
  { survivor: /^ProfileImageUpload: file may be null$/, why: 'A form has no null.' },
];
