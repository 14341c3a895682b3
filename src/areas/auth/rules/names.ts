import { nameFaults, tidyName } from '../../profile/index.ts';

/**
 * The name a provider tells, put where it belongs: written in Latin letters it is the English name, else the native one. A
 * name that a profile would refuse is left for the person to write.
 */
export function namesFrom(name: string | null): { englishName: string | null; nativeName: string | null } {
  const tidied = tidyName(name ?? '');
  const usable = nameFaults('', tidied).length === 0 ? tidied : null;
  const isLatin = usable !== null && /^[\p{Script=Latin}\p{M} .'’-]+$/u.test(usable);
  return { englishName: isLatin ? usable : null, nativeName: isLatin ? null : usable };
}
