import type { HttpReply, HttpRequest } from '#core/http';
import type { Step } from '#core/model';

/** A step that is done in the browser. */
export type PageStep = Extract<Step, { readonly do: 'open-page' | 'page' }>;

/** The pages that one scenario has open. */
export interface PageSession {
  /** Performs a step and writes down what is seen then; what a page does never rejects. */
  perform(step: PageStep): Promise<void>;
  /** What a browser that comes to an address of the scenario is shown there; `undefined` where it is none that asks. */
  atShop(request: HttpRequest): HttpReply | undefined;
  close(): Promise<void>;
}
