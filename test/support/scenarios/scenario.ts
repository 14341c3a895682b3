/** Brings a state about in a fresh world and names what it made: `{ sessionId: '…' }` fills `{{sessionId}}`. */
export type Scenario = () => Promise<Readonly<Record<string, string>>>;

export type Scenarios = Readonly<Record<string, Scenario>>;
