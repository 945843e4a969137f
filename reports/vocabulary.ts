import type {
  Body,
  CallbackSeen,
  CallSeen,
  Capabilities,
  ControlOperation,
  ControlSeen,
  Evidence,
  EvidenceEvent,
  Exchange,
  Outcome,
  ProjectUsed,
  Report,
  Scenario,
  Step,
  TargetKind,
  Verdict,
  Waited,
} from '#core/model';

type Members<T> = T extends readonly (infer Item)[]
  ? Members<Item>
  : T extends object
    ? Extract<keyof T, string> | Members<T[keyof T]>
    : never;

/** Every member name of a report in the order in which `report.json` writes it; the compiler keeps the list complete. */
export const REPORT_MEMBERS = Object.keys({
  name: true,
  version: true,
  kind: true,
  kit: true,
  seed: true,
  started: true,
  took_ms: true,
  target: true,
  claims: true,
  methods: true,
  method: true,
  channel: true,
  ambiguity: true,
  rule: true,
  id: true,
  title: true,
  level: true,
  outcome: true,
  source: true,
  document: true,
  section: true,
  covers: true,
  subjects: true,
  problems: true,
  because: true,
  readings: true,
  at: true,
  expected: true,
  actual: true,
  scenario: true,
  excerpt: true,
  events: true,
  abort_reason: true,
  evidence: true,
  verdicts: true,
  ambiguities: true,
  scenarios: true,
  notes: true,
} satisfies Record<Members<Report>, true>);

type Seen = keyof Exchange | keyof CallbackSeen | keyof ControlSeen | keyof Waited | keyof CallSeen;
type NamesOf<T> = T extends object ? Extract<keyof T, string> : never;
type Told = keyof Scenario | NamesOf<Step> | keyof ProjectUsed | keyof Capabilities | keyof Body;
type EvidenceMember = Exclude<keyof Evidence | Told | Seen, Members<Report>>;

const EVIDENCE_MEMBERS = Object.keys({
  capabilities: true,
  scopes: true,
  settings: true,
  do: true,
  signed: true,
  after: true,
  wire: true,
  callbacks: true,
  action: true,
  amount: true,
  ms: true,
  since: true,
  text: true,
  base64: true,
  truncated: true,
  projects: true,
  payments: true,
  customers: true,
  urls: true,
  needs: true,
  steps: true,
  for: true,
  once: true,
  withNext: true,
  spelling: true,
  most: true,
  projectId: true,
  key: true,
  scope: true,
  as: true,
  project: true,
  path: true,
  sent: true,
  reply: true,
  failure: true,
  tries: true,
  clock: true,
  address: true,
  contentType: true,
  body: true,
  answered: true,
  status: true,
  answer: true,
  payment: true,
  stage: true,
  came: true,
  operation: true,
  params: true,
  result: true,
  message: true,
  irregular: true,
  abortReason: true,
} satisfies Record<EvidenceMember, true>);

type Word =
  | Outcome
  | Verdict['level']
  | Report['outcome']
  | TargetKind
  | EvidenceEvent['kind']
  | ControlOperation
  | Step['do'];

const WORDS = Object.keys({
  pass: true,
  fail: true,
  inapplicable: true,
  unproven: true,
  must: true,
  should: true,
  conformant: true,
  'not-conformant': true,
  incomplete: true,
  'not-judged': true,
  gateway: true,
  merchant: true,
  sdk: true,
  'alert-bank': true,
  'alert-biller': true,
  exchange: true,
  callback: true,
  control: true,
  waited: true,
  call: true,
  send: true,
  project: true,
  customer: true,
  advance: true,
  await: true,
  settle: true,
  answer: true,
  look: true,
  reset: true,
  clock: true,
  purchases: true,
} satisfies Record<Word, true>);

/** Member names that the kit itself writes. */
export const OWN_NAMES: ReadonlySet<string> = new Set([...REPORT_MEMBERS, ...EVIDENCE_MEMBERS]);

/** Closed words that the kit itself writes as whole values, such as outcomes. */
export const OWN_WORDS: ReadonlySet<string> = new Set(WORDS);
