import type { Target } from '#core/model';
import { gatewaySession } from '#targets/gateway/client/session';
import { type Connection, firstProject, runMark } from '#targets/gateway/client/session-state';
import { MOST_WORLDS, type openWorlds } from './worlds.ts';

/** A connected gateway as a target: its scenarios run in its worlds, or one after the other where it has none. */
export function targetOf(
  at: string,
  connection: Omit<Connection, 'run' | 'patience' | 'pace' | 'projects'>,
  worlds: Awaited<ReturnType<typeof openWorlds>> | undefined,
  close: () => Promise<unknown>,
): Target {
  const whole: Connection = {
    ...connection,
    run: runMark(),
    patience: { misses: 0, graces: 0, heard: false, straggled: false, seen: new Set(), despaired: new Set() },
    pace: { callbacks: 0, tookMs: 0 },
    projects: { last: firstProject() },
  };
  const { capabilities } = connection;
  let scenarios = 0;
  if (!worlds || 'failure' in worlds)
    return {
      kind: 'gateway',
      at,
      capabilities,
      notes: worlds ? [`scenarios ran one after the other, since POST /worlds failed: ${worlds.failure}`] : [],
      open: (scenario) => gatewaySession(whole, scenario, ++scenarios),
      close: async () => void (await close()),
    };
  return {
    kind: 'gateway',
    at,
    capabilities,
    sideBySide: MOST_WORLDS,
    async open(scenario) {
      const number = ++scenarios;
      const world = await worlds.take();
      const session = await gatewaySession({ ...whole, ...world }, scenario, number);
      return {
        ...session,
        async close() {
          await session.close();
          worlds.give(world);
        },
      };
    },
    async close() {
      await worlds.hangUp();
      await close();
    },
  };
}
