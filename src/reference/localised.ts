import type { Names, ReferenceItem } from './item.ts';
import { referenceLists, type ReferenceListContent, type ReferenceListName } from './lists.ts';

type Language = keyof Names;

/** All lists with name and size in one language. */
export function localiseIndex(language: Language) {
  return listNames.map((list) => ({
    list,
    name: referenceLists[list].name[language],
    itemCount: referenceLists[list].items.length,
  }));
}

/** One list in one language. */
export function localiseList(list: ReferenceListName, language: Language) {
  const content: ReferenceListContent = referenceLists[list];
  return { list, name: content.name[language], items: content.items.map((item) => localiseItem(item, language)) };
}

// Object.keys cannot know that its object has no other keys.
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
