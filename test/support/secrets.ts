/**
 * The secrets of the Worker under test. They are fixed, so that tests can create tokens outside the Worker. They are
 * long enough for HS512 (64 bytes).
 */
export const secrets = {
  JWT_SECRET: 'test-only-jwt-secret-test-only-jwt-secret-test-only-jwt-secret-0001',
  CURSOR_SECRET: 'test-only-cursor-secret-test-only-cursor-secret-0001',
  GOOGLE_CLIENT_SECRET: 'test-only-google-client-secret-0001',
  NAVER_CLIENT_SECRET: 'test-only-naver-client-secret-00001',
  VAPID_PRIVATE_KEY: 'OMquD2bBUOyVJBcfuPwviMd9a-MkFyJAbdTBl8y-Qe0',
} as const;

/**
 * The public half of the push key. It is set like a secret, because both halves change together, but everybody may know
 * it.
 */
export const publicKeys = {
  VAPID_PUBLIC_KEY: 'BPd-y-Q7OQMWbRlBUyhzkDfMEnYgzD63J9nvsnWSvHTmkdv7mA9wGS4wMYpKVD2hccCaMo6SJjrdh9tRDQA6PP0',
} as const;
