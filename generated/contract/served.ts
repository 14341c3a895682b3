// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'pxVqeRLYuCV6xhMFE7xK8WohRG44kSlf_bbSSR5R7Vk' } as const;
