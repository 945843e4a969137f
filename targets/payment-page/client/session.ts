import { isStuck, said, stuck } from '#core/faults';
import type { JsonObject } from '#core/json';
import type { Label } from '#core/model';
import type { SessionState } from '#targets/gateway/client/session-state';
import { control } from '#targets/gateway/client/waits';
import { BRIEFLY, inTime, orElse } from './bounded.ts';
import type { Lane } from './browser/lane.ts';
import { refuseCrowded } from './crowded.ts';
import { elementsOf } from './elements.ts';
import { move, type Scene, shown } from './moves.ts';
import { openPaymentPage } from './opening.ts';
import type { PageSession, PageStep } from './page-session.ts';
import { parametersFor } from './parameters.ts';
import { openShop, type Shop } from './shop.ts';
import { type Looking, type Pictured, seenIn } from './sight/seen.ts';
import { type Tab, tabOf } from './tab.ts';

/** One thing that a step does, with all its waits. */
const STEP_MS = 60_000;
/** A page that answered so many steps in a row not at all is not asked on. */
const MOST_UNANSWERED = 2;

/** Opens a browser for a scenario. Rejects with `stuck` where the run has none. */
export async function pageSession(state: SessionState): Promise<PageSession> {
  const { browser } = state.connection;
  if (!browser) throw stuck('pages are not looked at in this run');
  const { lane, close, hung } = await browser.open(state.clock !== null);
  const { context } = lane;
  // The shop is answered for, so its address counts as public, and the page may lie on this machine.
  await orElse(context.grantPermissions(['local-network-access']), undefined);
  const shop = await openShop(context, state);
  const tabs = new Map<Label, Tab>();
  const count = { unanswered: 0 };
  const pictured = new Set<Pictured>();
  return {
    async perform(step) {
      const label = step.tab ?? 'first';
      await orElse(setClock(lane, state), undefined);
      const tab = tabs.get(label) ?? (tabs.size === 0 ? tabOf(lane.page) : await opensTab(lane));
      tabs.set(label, tab);
      await performed({ state, context, shop, tab, count, pictured }, label, step);
      if (count.unanswered < MOST_UNANSWERED) return;
      hung();
      throw stuck(`Payment Page did not answer ${MOST_UNANSWERED} times in a row`);
    },
    atShop: shop.visited,
    close,
  };
}

/** A browser that a page of another scenario has brought down opens nothing. */
async function opensTab(lane: Lane): Promise<Tab> {
  try {
    return tabOf(await lane.opensTab());
  } catch (error) {
    throw stuck(`the browser opened no tab: ${firstLine(error)}`);
  }
}

interface Stage extends Looking {
  readonly shop: Shop;
  readonly count: { unanswered: number };
}

/** The browser's clock stands where that of the target stands. */
async function setClock(lane: Lane, { clock }: SessionState): Promise<void> {
  if (clock === null || clock === lane.clock) return;
  await inTime(lane.context.clock.setFixedTime(clock));
  lane.clock = clock;
}

async function performed(stage: Stage, tab: Label, step: PageStep): Promise<void> {
  const { state } = stage;
  const scene = sceneOf(stage, step);
  state.sentAt[step.as] = state.clock === null ? Date.now() : Date.parse(state.clock);
  const sent = step.do === 'open-page' ? parametersFor(state, step) : null;
  let failure: string | null = null;
  try {
    await inTime(step.do === 'open-page' ? opened(stage, scene, step, sent ?? {}) : moved(stage, scene, step), STEP_MS);
  } catch (error) {
    if (isStuck(error)) throw error;
    failure = firstLine(error);
  }
  const seen = await seenIn(stage, scene.elements, { sent, failed: failure, method: methodOf(state, step) });
  stage.count.unanswered = /did not answer|imeout/.test(seen.failure ?? '') ? stage.count.unanswered + 1 : 0;
  state.events.push({ kind: 'page', as: step.as, tab, move: stepMove(step), sent, ...seen, clock: state.clock });
}

const stepMove = (step: PageStep) => (step.do === 'open-page' ? 'open' : step.move);

/** Makes a move on a page that answers; one that did not answer before is asked briefly. */
async function moved({ count }: Stage, scene: Scene, step: Extract<PageStep, { do: 'page' }>): Promise<void> {
  await refuseCrowded(scene.page(), count.unanswered > 0 ? BRIEFLY : undefined);
  await move(scene, step.move, step.method);
}

/** The method that a step names, else that of its project: the page is looked at for the choice of it. */
function methodOf({ projects }: SessionState, step: PageStep): string | undefined {
  if (step.do === 'open-page') return projects[step.project]?.scope.method;
  return step.method ?? Object.values(projects)[0]?.scope.method;
}

function sceneOf({ state, shop, tab }: Stage, step: PageStep): Scene {
  const { connection } = state;
  return {
    page: tab.page,
    elements: elementsOf(tab.page, connection.capabilities.page ?? {}, (url) => url === shop.url),
    shop,
    address: `${connection.url}/payment`,
    async customer(action) {
      const [project] = Object.values(state.projects);
      const payment = Object.values(state.payments).at(-1) ?? '';
      const sent = { project_id: project?.projectId ?? 0, payment_id: payment, action };
      if (connection.control === null) throw stuck(`nothing on the provider's site is called ${step.do}`);
      await control(state, 'customer', sent, [404, 409]);
    },
  };
}

async function opened(
  { state, tab, shop }: Stage,
  scene: Scene,
  { by, again }: Extract<PageStep, { do: 'open-page' }>,
  parameters: JsonObject,
): Promise<void> {
  const script = state.connection.capabilities.page?.widget_script;
  const widget = script === undefined ? undefined : new URL(script, `${state.connection.url}/`).href;
  await openPaymentPage(tab.page(), shop, { by, address: scene.address, parameters, again, widget });
  await refuseCrowded(tab.page());
  if ((tab.status() ?? 200) < 400) await shown(scene);
}

const firstLine = (error: unknown): string => said(error).split('\n')[0] ?? '';
