/**
 * The address if it can be one (RFC 5321: 64 characters, `@`, 255 characters), else null: tokens and providers may carry
 * anything, and a person is not to be kept out for it.
 */
export function plausibleEmail(text: string | null): string | null {
  return text !== null && /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(text) ? text : null;
}
