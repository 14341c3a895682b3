// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'M4yJj6pv_Pn6_SjAsXznFLF8VuEhX1XDJGbR4uJd2P4' } as const;
