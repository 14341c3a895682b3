import { nameFaults, tidyName } from '../../profile/index.ts';

/**
 * Puts the name from a provider where it belongs: in Latin letters it is the English name, otherwise the native name. A
 * name that a profile would refuse is left out, so that the user writes it.
 */
export function namesFrom(name: string | null): { englishName: string | null; nativeName: string | null } {
  const tidied = tidyName(name ?? '');
  const usable = nameFaults('', tidied).length === 0 ? tidied : null;
  const isLatin = usable !== null && /^[\p{Script=Latin}\p{M} .'’-]+$/u.test(usable);
  return { englishName: isLatin ? usable : null, nativeName: isLatin ? null : usable };
}
