import type { JsonObject } from '../json.ts';
import type { CalendarTime, Millis } from '../time.ts';
import type { AlertStep } from './alert.ts';
import type { Callback, Purchase } from './merchant.ts';
import type { Send } from './messages.ts';
import type { Claim, Label, RuleId, Scope } from './names.ts';
import type { OpenPage, PageMove } from './page.ts';

/** One move of a scenario. */
export type Step =
  | Send
  | Purchase
  | Callback
  /** Reads the merchant's books of a payment; `until` they show that status, or the run's patience ends. */
  | { readonly do: 'read'; readonly payment: Label; readonly until?: string; readonly withNext?: true }
  /** Reads the books of every payment until they hold all that was taken, or the run's patience ends; those of the whole run once more with `run`. */
  | { readonly do: 'audit'; readonly of?: 'run' }
  /** Visits the return address that the merchant named for the payment. */
  | { readonly do: 'visit'; readonly payment: Label; readonly address: 'success' | 'decline' | 'return' }
  /** Lets the merchant's next commits to its books fail. */
  | { readonly do: 'fault'; readonly next: number }
  | AlertStep
  /** What follows needs these claims as well: a target that lacks one is left here, and what was done so far counts. */
  | { readonly do: 'need'; readonly claims: readonly Claim[] }
  | {
      readonly do: 'project';
      readonly as: Label;
      readonly scope: Scope;
      readonly settings?: JsonObject;
      /** Whether the project has a callback address and return addresses at the kit's listener; yes unless `false`. */
      readonly callbacks?: boolean;
    }
  | {
      readonly do: 'customer';
      readonly payment: Label;
      readonly project: Label;
      readonly action: 'pay' | 'decline' | 'leave';
      readonly amount?: number;
      /** The customer of a purchase that was refused has nothing to do; without it a target that knows none ends the scenario. */
      readonly ifTaken?: true;
    }
  /**
   * Moves the clock on by `ms`, or to `ms` after the message labelled `since`, the customer's move (`pay p1`), the callback
   * that was waited for (`final p1`), or the nth one (`final p1 #2`), after which nothing moves where it did not come.
   */
  | { readonly do: 'advance'; readonly ms: Millis; readonly since?: Label }
  /** Waits until the payment has had a callback of that stage, within the target's patience. */
  | { readonly do: 'await'; readonly payment: Label; readonly stage: 'intermediate' | 'final' }
  /** Waits until every callback that is due was tried; a clock that can be moved is moved on by `ms` first. */
  | { readonly do: 'settle'; readonly ms?: Millis }
  /**
   * From here on the listener answers callbacks with this status; with `null` it ends the connection without an answer.
   * Of the callbacks of one payment and stage those beyond `most` are answered 200 again.
   */
  | { readonly do: 'answer'; readonly status: number | null; readonly most?: number }
  /** Lets the kit look at the purchases that reached the provider. */
  | { readonly do: 'look'; readonly project: Label }
  /** Opens Payment Page in a browser. */
  | OpenPage
  /** What the customer does on the page that is open in a tab, or on the provider's site. */
  | { readonly do: 'page'; readonly as: Label; readonly move: PageMove; readonly tab?: Label; readonly method?: string }
  /** Calls an operation of a library; with `locale` one that was started in that locale of the environment, where it is a program. */
  | {
      readonly do: 'call';
      readonly as: Label;
      readonly operation: string;
      readonly params: JsonObject;
      readonly locale?: 'C';
    };

/** What is done with a target, as plain data. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Claims without which the scenario cannot be begun. */
  readonly needs: readonly Claim[];
  /**
   * What it shows hardly depends on the method: of the scenarios of a run with the same word here the first is run, and
   * where that is slow it stands for the others, whose rules judge it too, and the report says so.
   */
  readonly once?: string;
  /** To when the target's clock is moved before the first step; without it, and where no clock is claimed, it begins where the clock stands. */
  readonly begins?: CalendarTime;
  readonly steps: readonly Step[];
  /** The rules for which it was made during a run: they alone judge it. Absent where a contract has it written down. */
  readonly for?: readonly RuleId[];
}
