/** Adds to an operation of the contract what a developer of a client asks about it, as Markdown that Redoc shows. */

/** An operation of the OpenAPI document, as far as this file reads it. */
export interface ContractOperation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly description?: string;
  readonly parameters?: readonly { readonly name?: string; readonly $ref?: string }[];
  readonly requestBody?: object;
  readonly 'x-access'?: string;
  readonly 'x-sensitive'?: boolean;
  readonly 'x-rate-limit'?: string;
  readonly 'x-idempotent'?: boolean;
  readonly 'x-problems'?: readonly string[];
  readonly 'x-max-body'?: number;
  readonly 'x-budget'?: { readonly roundTrips: number; readonly rowsRead: number; readonly rowsWritten: number };
  readonly 'x-invalidates'?: readonly { readonly operation: string }[];
  readonly 'x-rules'?: readonly { readonly at: string; readonly rule: { readonly en: string } }[];
}

/** `/assets/docs/reference.json`, which `src/cli/docs` makes. */
export interface ReferenceData {
  readonly operations: Readonly<
    Record<string, { readonly sdk: string; readonly curl: string; readonly problems: readonly string[] }>
  >;
  readonly problems: Readonly<Record<string, { readonly status: number; readonly title: string }>>;
  /** Requests a minute of each class of the rate limit. */
  readonly limits: Readonly<Record<string, number>>;
}

const callers: Readonly<Record<string, string>> = {
  public: 'anyone, without a token',
  user: 'every signed-in user',
  self: 'the signed-in user, about their own data',
  member: 'the members of the room',
  participant: 'the two users whom it concerns',
  admin: 'administrators',
};

/** Returns the operation with code samples, and with facts and problems below its description. */
export function describeOperation(method: string, node: ContractOperation, data: ReferenceData): object {
  const id = node.operationId;
  const known = id === undefined ? undefined : data.operations[id];
  if (id === undefined || known === undefined) return node;
  const facts = listFacts(method, node, data).map(([name, fact]) => `| ${name} | ${fact} |`);
  const description = [
    `\`studymate.${id}()\` · [Try it](/docs/try#/${node.tags?.[0] ?? 'default'}/${id})`,
    node.description?.trim() ?? '',
    ['| Subject | This operation |', '| --- | --- |', ...facts].join('\n'),
    ...listRules(node),
    listProblems(node, known.problems, data),
  ].join('\n\n');
  return {
    ...node,
    description,
    'x-codeSamples': [
      { lang: 'TypeScript', label: 'SDK', source: known.sdk },
      { lang: 'Shell', label: 'curl', source: known.curl },
    ],
  };
}

function listFacts(method: string, node: ContractOperation, { limits }: ReferenceData): (readonly [string, string])[] {
  const access = node['x-access'] ?? 'public';
  const limit = node['x-rate-limit'] ?? 'standard';
  const budget = node['x-budget'];
  const stale = [...new Set(node['x-invalidates']?.map(({ operation }) => linkOperation(operation)))];
  const check = node['x-sensitive'] ? '; a token of an ended session is refused at once' : '';
  return [
    ['Who can call it', `${callers[access] ?? access} (\`${access}\`)${check}`],
    ['Rate limit', `${limits[limit] ?? '?'} requests a minute (\`${limit}\`)`],
    ['Repeating it', describeRepeating(method, node)],
    ...describeVersions(node),
    ...(node.requestBody ? [['Largest body', formatBytes(node['x-max-body'] ?? 65_536)] as const] : []),
    ...(budget
      ? [
          [
            'Cost at most',
            `${budget.roundTrips} database round trips, ${budget.rowsRead} rows read, ${budget.rowsWritten} written`,
          ] as const,
        ]
      : []),
    ...(stale.length > 0 ? [['Out of date after a success', stale.join(', ')] as const] : []),
  ];
}

function describeRepeating(method: string, node: ContractOperation): string {
  if (node['x-idempotent']) return 'safe with an `Idempotency-Key`: the same key takes effect once. The SDK sends one';
  if (method === 'get') return 'safe: it changes nothing';
  if (method === 'put' || method === 'delete') return 'safe: the second time changes nothing';
  return 'read the resource first if an answer was lost. The SDK does not repeat it';
}

function describeVersions({ parameters = [] }: ContractOperation): (readonly [string, string])[] {
  const takes = (name: string) =>
    parameters.some((parameter) => (parameter.name ?? parameter.$ref ?? '').replaceAll('-', '').endsWith(name));
  return [
    ...(takes('IfNoneMatch') ? [['Reading again', 'send `If-None-Match`; 304 if nothing has changed'] as const] : []),
    ...(takes('IfMatch') ? [['Parallel changes', 'send `If-Match`; 412 if someone was faster'] as const] : []),
  ];
}

/** The rules that the schema cannot say. They are answered with 422, or with the problem that the rule names. */
function listRules({ 'x-rules': rules = [] }: ContractOperation): string[] {
  if (rules.length === 0) return [];
  const rows = rules.map(({ at, rule }) => `| \`${at}\` | ${rule.en.replaceAll('|', '\\|')} |`);
  return [['| Place | Rule that the schema cannot say |', '| --- | --- |', ...rows].join('\n')];
}

function listProblems(node: ContractOperation, codes: readonly string[], { problems }: ReferenceData): string {
  const own = node['x-problems'] ?? [];
  const others = codes.filter((code) => !own.includes(code));
  const rows = own.map((code) => {
    const problem = problems[code];
    return `| ${linkProblem(code)} | ${problem?.status ?? ''} | ${problem?.title ?? ''} |`;
  });
  return [
    ...(rows.length > 0 ? ['| Problem | Status | Title |\n| --- | --- | --- |', ...rows] : []),
    `\n**Problems of every such request:** ${others.map(linkProblem).join(', ')}.`,
  ].join('\n');
}

const linkProblem = (code: string): string => `[\`${code}\`](/docs/problems/${code})`;
const linkOperation = (id: string): string => `[\`${id}\`](#operation/${id})`;

function formatBytes(bytes: number): string {
  return bytes < 1_048_576 ? `${bytes / 1024} KiB` : `${bytes / 1_048_576} MiB`;
}
