import type { Evidence, EvidenceEvent, PageSeen } from '#core/model';
import { domOf } from './dom.ts';

/** A screenshot, by the event that it is of. */
export interface Picture {
  readonly event: number;
  readonly bytes: Uint8Array;
}

/** The events of a trace, and the requests in it. */
interface Actions {
  readonly trace: readonly object[];
  readonly network: readonly object[];
}

/** Where the screenshot of an event stands in a trace. */
export const pictureIn = (event: number): string => `screencast/event-${event}.png`;

const SECOND_MS = 1_000;
/** A little less than a second, so that one action ends before the next begins. */
const LASTS_MS = 900;
const VIEWPORT = { width: 1280, height: 720 };

/** What happened, as actions: a second each, with what was seen, said and requested in it. */
export function actionsOf(
  { scenario, events }: Evidence,
  pictures: readonly Picture[],
  wrong: ReadonlyMap<number, string>,
): Actions {
  const began = events.map(clockOf).find((ms) => ms > 0) ?? 0;
  const context = {
    version: 10,
    type: 'context-options',
    origin: 'library',
    browserName: 'chromium',
    title: `${scenario.id}: ${scenario.title}`,
    options: { viewport: VIEWPORT },
    platform: '',
    wallTime: began,
    monotonicTime: 0,
    sdkLanguage: 'javascript',
  };
  const has = new Set(pictures.map(({ event }) => event));
  return {
    trace: [
      context,
      ...events.flatMap((event, index) =>
        action(event, { index, isPictured: has.has(index), wrong: wrong.get(index) }),
      ),
    ],
    network: events.flatMap((event, index) => (event.kind === 'page' ? requests(event, index, began) : [])),
  };
}

/** The clock of the target at an event, in milliseconds; `NaN` where it has none. */
const clockOf = (event: EvidenceEvent): number => Date.parse(('clock' in event && event.clock) || '');

interface Place {
  readonly index: number;
  readonly isPictured: boolean;
  readonly wrong: string | undefined;
}

function action(event: EvidenceEvent, { index, isPictured, wrong }: Place): readonly object[] {
  const callId = `call@${index}`;
  const startTime = index * SECOND_MS;
  const page = event.kind === 'page' ? { pageId: `page@${event.tab}` } : {};
  const failure = 'failure' in event && event.failure !== null ? [event.failure] : [];
  const said = [...failure, ...(wrong === undefined ? [] : [wrong])].join('\n\n');
  const before = {
    type: 'before',
    callId,
    startTime,
    title: titleOf(event),
    class: 'Page',
    method: event.kind,
    params: {},
    ...page,
  };
  const after = {
    type: 'after',
    callId,
    endTime: startTime + LASTS_MS,
    ...(said === '' ? {} : { error: { message: said } }),
  };
  return [before, ...(event.kind === 'page' ? sights(event, index, isPictured) : []), after];
}

/** What an event was, in words. */
function titleOf(event: EvidenceEvent): string {
  switch (event.kind) {
    case 'page':
      return `${event.move}: ${event.as}`;
    case 'control':
      return `control: ${event.operation}`;
    case 'exchange':
      return `${event.method} ${event.path}: ${event.reply?.status ?? 'no reply'}`;
    case 'callback':
      return `callback to ${event.address}: answered ${event.answered ?? 'nothing'}`;
    case 'image':
      return `image drawn by ${event.by}`;
    case 'waited':
      return `wait for ${event.stage}: ${event.came ? 'came' : 'did not come'}`;
    default:
      return event.kind;
  }
}

/** The document, the picture and the console lines of a look. */
function sights({ tab, url, source, console: lines }: PageSeen, index: number, isPictured: boolean): readonly object[] {
  const pageId = `page@${tab}`;
  const timestamp = index * SECOND_MS + LASTS_MS;
  const snapshot = {
    callId: `call@${index}`,
    phase: 'after',
    pageId,
    frameId: `frame@${tab}`,
    frameUrl: url,
    doctype: 'html',
    html: domOf(source),
    viewport: VIEWPORT,
    timestamp,
    collectionTime: 0,
    resourceOverrides: [],
    isMainFrame: true,
  };
  const frame = { type: 'screencast-frame', pageId, file: pictureIn(index), ...VIEWPORT, timestamp };
  const location = { url, lineNumber: 0, columnNumber: 0 };
  return [
    ...lines.map((line) => {
      const [, messageType = 'log', text = line] = /^(\w+): (.*)$/s.exec(line) ?? [];
      return { type: 'console', messageType, text, location, time: timestamp, pageId };
    }),
    { type: 'frame-snapshot', snapshot },
    ...(isPictured ? [frame] : []),
  ];
}

function requests({ tab, requests: all }: PageSeen, index: number, began: number): readonly object[] {
  const nothing = { httpVersion: '', cookies: [], headers: [], headersSize: -1, bodySize: -1 };
  return all.map(({ method, url, status }, place) => {
    const atMs = index * SECOND_MS + place;
    const snapshot = {
      pageref: `page@${tab}`,
      startedDateTime: new Date(began + atMs).toISOString(),
      time: 0,
      request: { method, url, queryString: [], ...nothing },
      response: {
        status: status ?? -1,
        statusText: '',
        content: { size: -1, mimeType: 'x-unknown' },
        redirectURL: '',
        ...nothing,
      },
      cache: {},
      timings: { send: -1, wait: -1, receive: -1 },
      _frameref: `frame@${tab}`,
      _monotonicTime: atMs,
    };
    return { type: 'resource-snapshot', snapshot };
  });
}
