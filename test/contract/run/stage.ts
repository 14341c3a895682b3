/**
 * Holds the state in which the cases of one operation run. The state is created at first use, and again after a case
 * has changed it.
 */
import type { CaseFile, RequestParts } from '../../../src/codegen/emit/cases/case.ts';
import type { Answer } from '../../support/app.ts';
import type { PersonName } from '../../support/people.ts';
import { people } from '../../support/people.ts';
import { scenarios } from '../../support/scenarios.ts';
import { freshWorld } from '../../support/world.ts';
import type { State } from './derived-situations.ts';
import { fillParts, send, type Sender } from './send.ts';
import { everywhere, type Variables } from './variables.ts';

const caseFiles = import.meta.glob<CaseFile>('../../../generated/cases/*/*.json', { import: 'default' });

/** Resets the state and runs the scenario. Returns the variables of the scenario. */
export function prepareWorld(scenario: string | null): Promise<Variables> {
  return prepareAfter([{ scenario }]);
}

/** Resets the state and runs one scenario after the other. Returns the variables of all. */
export async function prepareAfter(states: readonly State[]): Promise<Variables> {
  await freshWorld();
  let variables = everywhere;
  for (const { scenario, as } of states) variables = { ...variables, ...(await bringAbout(scenario, as)) };
  return variables;
}

async function bringAbout(scenario: string | null, as?: string): Promise<Variables> {
  if (scenario === null) return everywhere;
  if (scenario.includes('/')) return sendExample(scenario, as);
  const named = scenarios[scenario];
  if (named === undefined)
    throw new Error(
      `No scenario "${scenario}" in test/areas/*/scenarios.ts (there are ${Object.keys(scenarios).join(', ')}).`,
    );
  return { ...everywhere, ...(await named()) };
}

async function sendExample(scenario: string, as?: string): Promise<Variables> {
  const [operation = '', name] = scenario.split('/');
  const load = Object.entries(caseFiles).find(([file]) => file.endsWith(`/${operation}.json`))?.[1];
  const file = await load?.();
  const example = file?.cases.find((each) => each.act === 'example' && each.example === name);
  if (file === undefined || example?.act !== 'example')
    throw new Error(`The scenario ${scenario} is no example: there is no contract/examples/${scenario}.yaml.`);
  const variables = await bringAbout(example.scenario, as);
  const { status, text } = await send(file, fillParts(example.request, variables), senderOf(as ?? example.as));
  if (status !== example.status || status >= 300) throw new Error(`The scenario ${scenario} fails: ${text}`);
  return variables;
}

/** Returns the sender that an example names. For `none`, the sender is anonymous. */
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

  /** Returns the variables of the base example's scenario, in a state that no case has changed. */
  async set(): Promise<Variables> {
    if (this.isSpoilt) this.variables = null;
    this.isSpoilt = false;
    return this.setAnyhow();
  }

  /**
   * Returns the same variables, but other cases may have changed the state. It is for cases that do not depend on the
   * exact state.
   */
  async setAnyhow(): Promise<Variables> {
    this.variables ??= await prepareWorld(this.file.base?.scenario ?? null);
    return this.variables;
  }

  /** Marks the state as changed. The next call of `set()` creates it again. */
  spoil(): void {
    this.isSpoilt = true;
  }

  /** Returns the sender that may make the base request. */
  get sender(): Sender {
    const { base, access } = this.file;
    if (base !== null) return senderOf(base.as);
    return access === 'public' ? {} : { as: access === 'admin' ? 'hana' : 'mina' };
  }

  /** Returns the base request with its variables filled in. */
  async baseParts(): Promise<RequestParts> {
    return fillParts(this.file.base?.request ?? this.file.complete, await this.set());
  }

  /** Returns the complete request with its variables filled in. By default, the variables come from `set()`. */
  async completeParts(variables?: Variables): Promise<RequestParts> {
    return fillParts(this.file.complete, variables ?? (await this.set()));
  }

  /**
   * Sends one request and returns the response. A successful request marks the state as changed, unless it is only a
   * read.
   */
  async call(parts: RequestParts, sender: Sender = this.sender): Promise<Answer> {
    const answer = await send(this.file, parts, sender);
    const isRead = this.file.method === 'GET' && (answer.status === 200 || answer.status === 304);
    if (answer.status < 400 && !isRead) this.spoil();
    return answer;
  }
}
