import type { SeedData } from '../../areas/seed-data.ts';

/** What a seed adds to a database that has some of its people: the others, and what involves at least one of these. */
export function removeKnownPeople(seed: SeedData, known: ReadonlySet<string>): SeedData {
  return {
    people: seed.people.filter(({ id }) => !known.has(id)),
    newcomers: seed.newcomers.filter(({ id }) => !known.has(id)),
    blocks: seed.blocks.filter(({ blockerId, blockedId }) => !known.has(blockerId) || !known.has(blockedId)),
    requests: seed.requests.filter(({ senderId, receiverId }) => !known.has(senderId) || !known.has(receiverId)),
    reports: seed.reports.filter(({ reporterId, subjectId }) => !known.has(reporterId) || !known.has(subjectId)),
  };
}
