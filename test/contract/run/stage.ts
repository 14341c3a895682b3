/** The state the cases of one operation run in: made when first needed, made anew after something has changed it. */
import type { CaseFile, RequestParts } from '../../../src/codegen/emit/cases/case.ts';
import type { Answer } from '../../support/app.ts';
import type { PersonName } from '../../support/people.ts';
import { people } from '../../support/people.ts';
import { scenarios } from '../../support/scenarios.ts';
import { freshWorld } from '../../support/world.ts';
import { fillParts, send, type Sender } from './send.ts';
import { everywhere, type Variables } from './variables.ts';

/** A fresh world in which this scenario has happened. */
export async function prepareWorld(scenario: string | null): Promise<Variables> {
  await freshWorld();
  if (scenario === null) return everywhere;
  const bringAbout = scenarios[scenario];
  if (bringAbout === undefined)
    throw new Error(
      `No scenario "${scenario}" in test/areas/*/scenarios.ts (there are ${Object.keys(scenarios).join(', ')}).`,
    );
  return { ...everywhere, ...(await bringAbout()) };
}

/** The person an example names; nobody for `none`. */
export function senderOf(as: string): Sender {
  if (as === 'none') return {};
  if (!(as in people)) throw new Error(`"${as}" is none of the named people (test/support/people.ts).`);
  return { as: as as PersonName };
}

export class Stage {
  readonly file: CaseFile;
  private variables: Variables | null = null;
  private isSpoilt = false;

  constructor(file: CaseFile) {
    this.file = file;
  }

  /** Variables of the base example's scenario, in a world that no case has changed. */
  async set(): Promise<Variables> {
    if (this.isSpoilt) this.variables = null;
    this.isSpoilt = false;
    return this.setAnyhow();
  }

  /** The same, in a world that other cases may have changed: for cases that any declared answer will do for. */
  async setAnyhow(): Promise<Variables> {
    this.variables ??= await prepareWorld(this.file.base?.scenario ?? null);
    return this.variables;
  }

  /** Cases that mind must not build on this state. */
  spoil(): void {
    this.isSpoilt = true;
  }

  /** The person who may make the base call. */
  get sender(): Sender {
    const { base, access } = this.file;
    if (base !== null) return senderOf(base.as);
    return access === 'public' ? {} : { as: access === 'admin' ? 'hana' : 'mina' };
  }

  /** The base request with its variables filled in. */
  async baseParts(): Promise<RequestParts> {
    return fillParts(this.file.base?.request ?? this.file.complete, await this.set());
  }

  /** The complete request with its variables filled in; `variables` are those of `set()` unless given. */
  async completeParts(variables?: Variables): Promise<RequestParts> {
    return fillParts(this.file.complete, variables ?? (await this.set()));
  }

  /** One call; a success spoils the state, unless it has only been read. */
  async call(parts: RequestParts, sender: Sender = this.sender): Promise<Answer> {
    const answer = await send(this.file, parts, sender);
    const isRead = this.file.method === 'GET' && (answer.status === 200 || answer.status === 304);
    if (answer.status < 400 && !isRead) this.spoil();
    return answer;
  }
}
