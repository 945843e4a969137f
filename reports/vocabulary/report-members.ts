import type { Report } from '#core/model';

/** The names of all members of a type, at every depth. */
export type Members<T> = T extends readonly (infer Item)[]
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
  screenshots: true,
  trace: true,
  file: true,
  event: true,
  verdicts: true,
  ambiguities: true,
  situations: true,
  deviations: true,
  first: true,
  worst: true,
  satang: true,
  cost: true,
  count: true,
  scenarios: true,
  notes: true,
} satisfies Record<Members<Report>, true>);
