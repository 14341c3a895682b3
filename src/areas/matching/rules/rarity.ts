/** The weight of a topic that two users share: 1 for the most common topic, more for rarer ones. */
export type Rarity = (topic: string) => number;

/**
 * Makes the weights from the number of users who named each topic: 1 + ln(users of the most common topic / users of
 * this topic).
 */
export function rarityOf(people: ReadonlyMap<string, number>): Rarity {
  const most = Math.max(0, ...people.values());
  return (topic) => 1 + Math.log((most + 1) / ((people.get(topic) ?? 0) + 1));
}
