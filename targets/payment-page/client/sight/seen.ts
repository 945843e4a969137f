import type { BrowserContext } from 'playwright-core';
import { isStuck, said } from '#core/faults';
import { at, type Json } from '#core/json';
import type { PageSeen } from '#core/model';
import type { SessionState } from '#targets/gateway/client/session-state';
import { BRIEFLY, PAGE_PATIENCE } from '#targets/payment-page/client/bounded';
import { refuseCrowded } from '#targets/payment-page/client/crowded';
import type { Elements } from '#targets/payment-page/client/elements';
import type { Tab } from '#targets/payment-page/client/tab';
import { lookAt, qrOf } from './look.ts';
import { screenshot } from './screenshot.ts';

/** Elements whose state is worth a screenshot, once a scenario. */
const TELLING = ['result', 'error', 'qr'] as const;
/** What a scenario has pictures of: a state of the page, or a move that failed. */
export type Pictured = (typeof TELLING)[number] | 'failure';

/** What a look has to work with. */
export interface Looking {
  readonly state: SessionState;
  readonly context: BrowserContext;
  readonly tab: Tab;
  readonly pictured: Set<Pictured>;
}

/** What was done before a look. */
interface Done {
  /** The parameters that opened the page; `null` for other moves. */
  readonly sent: Json;
  /** Why it could not be done. */
  readonly failed: string | null;
  readonly method: string | undefined;
}

type Seen = Omit<PageSeen, 'kind' | 'as' | 'tab' | 'move' | 'sent' | 'clock'>;

/** What there is to see. A page that goes on while it is read is read again; one that cannot be read is a failure. */
export async function seenIn(looking: Looking, elements: Elements, done: Done): Promise<Seen> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await sight(looking, elements, done);
    } catch (error) {
      if (isStuck(error)) throw error;
      const line = firstLine(error);
      if (attempt < 2 && /navigat|context was destroyed/i.test(line)) continue;
      const nothing = { url: '', status: null, text: '', source: '', injected: [], storage: '', elements: {} };
      return { ...nothing, ...looking.tab.collected(), screenshot: null, failure: done.failed ?? line };
    }
  }
}

async function sight(looking: Looking, elements: Elements, { sent, failed, method }: Done): Promise<Seen> {
  const { state, context, tab, pictured } = looking;
  const page = tab.page();
  const patience = failed === null ? PAGE_PATIENCE : BRIEFLY;
  await refuseCrowded(page, patience);
  const [read, texts] = await Promise.all([lookAt(page, context, patience), elements.texts(method)]);
  const qr = 'qr' in texts ? await qrOf(elements) : undefined;
  const telling = failed === null ? TELLING.find((name) => name in texts) : 'failure';
  const wanted = telling !== undefined && state.connection.browser?.pictures === true && !pictured.has(telling);
  if (wanted) pictured.add(telling);
  const picture = wanted ? await screenshot(page, secretsOf(state, sent)) : null;
  return {
    url: page.url(),
    status: tab.status(),
    ...read,
    elements: texts,
    ...(qr === undefined ? {} : { qr }),
    ...tab.collected(),
    screenshot: picture,
    failure: failed,
  };
}

/** What no picture shows: the keys of the projects, and the signature that opened the page. */
function secretsOf({ projects, events }: SessionState, sent: Json): readonly string[] {
  const before = events.findLast((event) => event.kind === 'page' && event.sent !== null);
  const opening = sent ?? (before?.kind === 'page' ? before.sent : null);
  const signature = at(opening, '/signature');
  const keys = Object.values(projects).map(({ key }) => key);
  return typeof signature === 'string' && signature !== '' ? [...keys, signature] : keys;
}

const firstLine = (error: unknown): string => said(error).split('\n')[0] ?? '';
