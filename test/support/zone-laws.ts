/**
 * An independent opinion on time zones: moment-timezone has the rules of the IANA database in its own file, and does
 * not look at `Intl`. It is a development dependency for these tests alone, pinned, because its data are a part of what
 * they say.
 */
import moment from 'moment-timezone';

/** The release of the IANA database, for instance `2026f`. */
export const zoneRelease: string = moment.tz.dataVersion;

const MINUTE = 60_000;
/** What was before is of no interest here. */
const BEGIN = Date.UTC(2025, 0);

/** What the database says of one zone. Instants are milliseconds since 1970, offsets minutes, positive east of UTC. */
export class ZoneLaw {
  readonly #untils: readonly number[];
  readonly #offsets: readonly number[];

  constructor(name: string) {
    const zone = moment.tz.zone(name);
    if (zone === null) throw new Error(`moment-timezone does not know ${name}.`);
    // The last offset holds for ever, which the file writes as null.
    const untils = zone.untils.map((until) => until ?? Infinity);
    const first = untils.findIndex((until) => until > BEGIN);
    this.#untils = untils.slice(first);
    this.#offsets = zone.offsets.slice(first).map((offset) => -offset);
  }

  /** The offset at an instant. */
  offsetAt(instant: number): number {
    return this.#offsets[this.#untils.findIndex((until) => instant < until)] ?? Number.NaN;
  }

  /** The instants from one moment to another at which the clocks are changed. */
  changesBetween(from: number, to: number): number[] {
    return this.#untils.filter(
      (until, index) => until >= from && until < to && this.#offsets[index] !== this.#offsets[index + 1],
    );
  }

  /** The first instant at which clocks show this, or something later: `wall` is written as if it were UTC. */
  firstInstantAt(wall: number): number {
    const fits = this.#offsets
      .map((offset) => wall - offset * MINUTE)
      .filter((instant) => instant + this.offsetAt(instant) * MINUTE === wall);
    if (fits.length > 0) return Math.min(...fits);
    const skips = this.changesBetween(wall - 1440 * MINUTE, wall + 1440 * MINUTE).filter(
      (change) => change + this.offsetAt(change - 1) * MINUTE <= wall && wall < change + this.offsetAt(change) * MINUTE,
    );
    return Math.min(...skips);
  }
}
