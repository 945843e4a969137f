import type { Evidence, EvidenceEvent } from '#core/model';
import { controlRequest, isGatewayOperation } from '#targets/gateway/client/control';

/** A request of a run without the kit around it. */
export interface PlainRequest {
  readonly to: 'payment' | 'control';
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** The requests of the evidence; addresses of the kit's listener are those of `taker`. */
export function plainRequests(evidence: readonly Evidence[], taker: string): readonly PlainRequest[] {
  return evidence.flatMap(({ events, urls }) => events.flatMap((event) => plainRequest(event, urls, taker)));
}

function plainRequest(event: EvidenceEvent, urls: Evidence['urls'], taker: string): readonly PlainRequest[] {
  if (event.kind === 'exchange')
    return [{ to: 'payment', method: event.method, path: event.path, body: event.sent.text }];
  if (event.kind !== 'control' || !isGatewayOperation(event.operation)) return [];
  const { method, path, body } = controlRequest(event.operation, event.sent);
  const toTaker = (text: string) =>
    Object.values(urls).reduce((all, url) => all.replaceAll(new URL(url).origin, taker), text);
  return [{ to: 'control', method, path, body: toTaker(body) }];
}

/** The statuses with which each address answered its callbacks, one after the other. */
export type Answers = ReadonlyMap<string, (number | null)[]>;

/** The answers that the kit's listener gave in the evidence. */
export function takenAnswers(evidence: readonly Evidence[]): Answers {
  const answers = new Map<string, (number | null)[]>();
  for (const { events, urls } of evidence)
    for (const event of events) {
      const url = event.kind === 'callback' ? urls[event.address] : undefined;
      if (event.kind !== 'callback' || url === undefined) continue;
      const { pathname } = new URL(url);
      answers.set(pathname, [...(answers.get(pathname) ?? []), event.answered]);
    }
  return answers;
}

/** The next answer of an address: 200 where none is left, or where the listener gave none. */
export function takeAnswer(answers: Answers, path: string): number {
  return answers.get(path)?.shift() ?? 200;
}
