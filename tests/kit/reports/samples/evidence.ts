import type { Evidence } from '#core/model';
import { sample } from './sample.ts';

/** A project key as the platform issues them; no writer may show it. */
export const SECRET = 'kx7/Qm+2"ปลา"rT9vLw4&Zs';

/** The evidence of each scenario of the sample; the key of its project stands in what was sent and what came back. */
export function sampleEvidence(): readonly Evidence[] {
  return sample().scenarios.map(({ id, title, abort_reason: abortReason }) => ({
    scenario: { id, title, needs: ['projects'], steps: [{ do: 'settle' }] },
    capabilities: { name: 'Siam Pay Sandbox', version: '2.3.1', claims: ['projects'], scopes: [], settings: {} },
    projects: { shop: { projectId: 120, key: SECRET, scope: { method: 'promptpay', channel: 'display' } } },
    payments: { p1: 'p-1' },
    customers: { c1: 'c-1' },
    urls: { callback: 'http://127.0.0.1:9090/callback' },
    events: [
      {
        kind: 'control',
        operation: 'project',
        sent: { project_id: 120, key: SECRET, method: 'promptpay', channel: 'display' },
        status: 204,
        answer: null,
        failure: null,
        clock: null,
      },
      {
        kind: 'callback',
        project: 'shop',
        address: 'project',
        method: 'POST',
        contentType: 'application/json',
        body: { text: JSON.stringify({ payment: { id: 'p-1', description: 'ก๋วยเตี๋ยวเรือ' }, debug: { key: SECRET } }) },
        answered: 200,
        clock: '2026-01-05T09:00:03+07:00',
      },
    ],
    abortReason,
  }));
}
