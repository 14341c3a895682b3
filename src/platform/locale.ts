/** The languages of the API's texts, the default first. */
export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A language range of `Accept-Language` in lower case, with its weight. */
interface Range {
  readonly range: string;
  readonly weight: number;
}

/** How many characters of the header are read. What follows is ignored, because no browser sends more. */
const longestHeader = 1000;

/**
 * The best language for an `Accept-Language` header: the one with the highest weight, and of equal ones the one that
 * the header names first (RFC 9110 section 12.5.4). `en-GB` asks for English (lookup, RFC 4647 section 3.4). `*` stands
 * for every language that no other range names. An item with a malformed weight is ignored. A language with the weight
 * 0 is given only if the header refuses every language. Korean if the header is missing or says nothing.
 */
export function localeOf(acceptLanguage: string | null | undefined): Locale {
  const ranges = readRanges(acceptLanguage ?? '');
  const wishes = locales.map((locale) => ({ locale, ...findWish(ranges, locale) }));
  const [best] = wishes.sort((one, other) => other.weight - one.weight || one.order - other.order);
  return best === undefined || best.weight === 0 ? locales[0] : best.locale;
}

/** How much the header wants a language: nothing said counts more than refused and less than any wish. */
function findWish(ranges: readonly Range[], locale: Locale): { readonly weight: number; readonly order: number } {
  const exact = ranges.find(({ range }) => range === locale);
  if (exact?.weight === 0) return { weight: 0, order: 0 };
  const named = ranges.filter(({ range, weight }) => weight > 0 && range.split('-', 1)[0] === locale);
  const matching = named.length > 0 ? named : ranges.filter(({ range }) => range === '*');
  if (matching.length === 0) return { weight: unsaid, order: 0 };
  const weight = Math.max(...matching.map((range) => range.weight));
  return { weight, order: ranges.findIndex((range) => matching.includes(range) && range.weight === weight) };
}

/** Less than 0.001, the smallest weight above zero. */
const unsaid = 0.0001;

function readRanges(header: string): Range[] {
  const items = header.slice(0, longestHeader).split(',');
  // The last item may have been cut in the middle.
  if (header.length > longestHeader) items.pop();
  return items.flatMap((item) => readRange(item.trim().toLowerCase()));
}

/** Reads one item. A weight is 0 to 1 with at most three digits after the point (RFC 9110 section 12.4.2). */
function readRange(item: string): Range[] {
  const [, range, weight = '1'] =
    /^(\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)(?:[ \t]*;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/.exec(item) ?? [];
  return range === undefined ? [] : [{ range, weight: Number(weight) }];
}
