/** The longest name that is taken over from a provider; a longer one is left for the person to write. */
const LONGEST = 50;

/**
 * The name a provider tells, put where it belongs: written in Latin letters it is the English name, else the native one.
 * Only a suggestion: onboarding asks for both.
 */
export function namesFrom(name: string | null): { englishName: string | null; nativeName: string | null } {
  const trimmed = (name ?? '').normalize('NFC').trim();
  const usable = trimmed !== '' && [...trimmed].length <= LONGEST && !/\p{Cc}|[<>]/u.test(trimmed) ? trimmed : null;
  const isLatin = usable !== null && /^[\p{Script=Latin}\p{M} .'’-]+$/u.test(usable);
  return { englishName: isLatin ? usable : null, nativeName: isLatin ? null : usable };
}
