/** Ids of what the data of the seed name. An area makes the ids of its other rows (src/areas/define-seed.ts). */
import { namedGroup, seedIds } from '../../areas/define-seed.ts';

const ofNamed = seedIds(namedGroup);

const makers = {
  person: ofNamed,
  session: (number: number) => ofNamed(0x100 + number),
  generated: seedIds(0x8001),
  report: seedIds(0x8004),
  operation: seedIds(0x8005),
  request: seedIds(0x8006),
};

/** The id number `number` (from 1) of a kind. */
export function seedId(kind: keyof typeof makers, number: number): string {
  return makers[kind](number);
}
