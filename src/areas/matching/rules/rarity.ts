/** How much a topic weighs when two people share it: 1 for the most common one, more for rarer ones. */
export type Rarity = (topic: string) => number;

/** Weights from the number of people who named each topic: 1 + ln of how much rarer it is than the most common one. */
export function rarityOf(people: ReadonlyMap<string, number>): Rarity {
  const most = Math.max(0, ...people.values());
  return (topic) => 1 + Math.log((most + 1) / ((people.get(topic) ?? 0) + 1));
}
