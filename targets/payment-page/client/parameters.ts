import { edited, isObject, type JsonObject } from '#core/json';
import type { OpenPage } from '#core/model';
import { signedAs, tokenValue } from '#targets/gateway/client/messages';
import type { SessionState } from '#targets/gateway/client/session-state';
import { filled } from '#targets/gateway/client/tokens';

/** The parameters of an opening as they are sent: tokens filled in, signed at their top level, then altered. */
export function parametersFor(state: SessionState, step: OpenPage): JsonObject {
  const body = filled(step.body, (token) => tokenValue(state, token));
  if (!isObject(body)) throw new Error(`scenario ${state.scenario.id} opens a page without parameters`);
  const message =
    step.signed === null
      ? body
      : signedAs(state, body, { project: step.project }, { at: '/signature', ...step.signed });
  const altered = edited(message, step.after ?? []);
  return isObject(altered) ? altered : message;
}

/** Parameters as a query or a form spells them. */
export function spelled(parameters: JsonObject): readonly (readonly [string, string])[] {
  return Object.entries(parameters).map(([name, value]) => [name, String(value ?? '')]);
}
