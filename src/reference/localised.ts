import type { Names, ReferenceItem } from './item.ts';
import { referenceLists, type ReferenceListContent, type ReferenceListName } from './lists.ts';

type Language = keyof Names;

/** Returns the names of all lists in one language, with the number of their items. */
export function localiseIndex(language: Language) {
  return listNames.map((list) => ({
    list,
    name: referenceLists[list].name[language],
    itemCount: referenceLists[list].items.length,
  }));
}

/** Returns one list in one language. */
export function localiseList(list: ReferenceListName, language: Language) {
  const content: ReferenceListContent = referenceLists[list];
  return { list, name: content.name[language], items: content.items.map((item) => localiseItem(item, language)) };
}

// The type of Object.keys is string[], since objects may have more keys than their type. This one has not.
const listNames = Object.keys(referenceLists) as ReferenceListName[];

function localiseItem({ name, description, countryName, city, ...facts }: ReferenceItem, language: Language) {
  return {
    ...facts,
    name: name[language],
    ...(description && { description: description[language] }),
    ...(countryName && { countryName: countryName[language] }),
    ...(city && { city: city[language] }),
  };
}
