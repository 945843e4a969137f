import type { Edit, Json, JsonObject } from '../json.ts';
import type { Label } from './names.ts';

/** Opens Payment Page in a tab of the browser: with a query, a form, or the widget on a page of the shop. */
export interface OpenPage {
  readonly do: 'open-page';
  readonly as: Label;
  readonly project: Label;
  readonly by: 'get' | 'post' | 'widget';
  readonly tab?: Label;
  /** The parameters before they are spelled as texts, with tokens. */
  readonly body: JsonObject;
  /** Whose key signs, and by which fault; `null` leaves the parameters unsigned. */
  readonly signed: { readonly fault?: string; readonly by?: Label } | null;
  /** Changes made after signing: tampering. */
  readonly after?: readonly Edit[];
  /** Parameters that stand once more behind all others, unsigned: names that stand twice. */
  readonly again?: JsonObject;
}

/**
 * What a customer does in a tab. `choose` only chooses the method; `pay` chooses the method, gives names and goes on until there is a code, the provider or
 * a result; `pay-preselected` does so without choosing, `pay-twice` clicks twice at once, `result` reloads and waits for a result,
 * and `arrive` waits to be sent to the shop where `return` clicks.
 */
export type PageMove =
  | 'choose'
  | 'pay'
  | 'pay-preselected'
  | 'pay-twice'
  | 'provider-pay'
  | 'provider-decline'
  | 'provider-leave'
  | 'look'
  | 'reload'
  | 'back'
  | 'disconnect'
  | 'connect'
  | 'result'
  | 'arrive'
  | 'return'
  | 'follow-return';

/** What a customer saw in a tab after a move, and what the browser did meanwhile. */
export interface PageSeen {
  readonly kind: 'page';
  readonly as: Label;
  readonly tab: Label;
  readonly move: 'open' | PageMove;
  /** The parameters that opened the page; `null` for other moves. */
  readonly sent: Json;
  readonly url: string;
  /** HTTP status of the document that is shown; `null` where it is not known. */
  readonly status: number | null;
  /** The text that can be seen. */
  readonly text: string;
  readonly source: string;
  /** The elements of the page map that can be seen, by name, with their text. */
  readonly elements: Readonly<Record<string, string>>;
  /** What the pixels of the code say: its text, `null` where no code can be read in them; absent where no code is shown. */
  readonly qr?: string | null;
  /** Marks of the kit that became markup or ran as a script: the names of their parameters. */
  readonly injected: readonly string[];
  /** Addresses of the documents that the tab and its frames went through since the last look, in order. */
  readonly visited: readonly string[];
  readonly requests: readonly { readonly method: string; readonly url: string; readonly status: number | null }[];
  readonly console: readonly string[];
  /** Cookies and stores of the browser, as JSON text. */
  readonly storage: string;
  /** A PNG as Base64, or its file beside the evidence once it is written; `null` where none was taken. */
  readonly screenshot: string | null;
  /** What the browser could not do, such as load the page in time. */
  readonly failure: string | null;
  readonly clock: string | null;
}
