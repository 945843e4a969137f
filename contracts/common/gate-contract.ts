import type { Ambiguity, Contract } from '#core/model';
import { acceptance } from './acceptance.ts';
import { echoLaws } from './callback-echo.ts';
import { signatureLaws } from './callback-signature.ts';
import { sumLaws } from './callback-sums.ts';
import { callbackLaws } from './callbacks.ts';
import { deliveryLaws } from './delivery.ts';
import { displayLaws } from './display.ts';
import { finalLaws } from './final.ts';
import type { GateFacts } from './gate.ts';
import { identity } from './identity.ts';
import { instructionLaws } from './instruction.ts';
import { type Law, rulesOf, type Word } from './laws.ts';
import { lifetimeLaws } from './lifetime.ts';
import { gateReadings } from './readings.ts';
import { refusalLaws } from './refusals.ts';
import { retryLaws } from './retries.ts';
import { statusLaws } from './status.ts';
import { gateStories } from './stories.ts';
import { vocabularyLaws } from './vocabulary.ts';

/** What a method adds to the stories and laws of all. */
export interface OwnWords {
  readonly stories?: Contract['stories'];
  readonly laws?: readonly Law<never>[];
  readonly ambiguities?: readonly Ambiguity[];
}

/** The contract of one method and channel: the common laws whose topics its documents speak of, and its own. */
export function gateContract(facts: GateFacts, words: Readonly<Record<string, Word>>, own: OwnWords = {}): Contract {
  const laws = [
    ...acceptance(facts),
    ...refusalLaws(facts),
    ...identity(),
    ...callbackLaws(facts),
    ...signatureLaws,
    ...echoLaws,
    ...sumLaws(facts),
    ...vocabularyLaws(facts),
    ...instructionLaws(facts),
    ...displayLaws,
    ...finalLaws,
    ...lifetimeLaws(facts),
    ...deliveryLaws,
    ...retryLaws,
    ...statusLaws,
    ...(own.laws ?? []),
  ];
  return {
    id: facts.id,
    title: facts.title,
    judges: 'gateway',
    scope: facts.scope,
    stories: [...gateStories(facts), ...(own.stories ?? [])],
    rules: rulesOf(facts, laws, words),
    ambiguities: [...gateReadings(facts), ...(own.ambiguities ?? [])],
  };
}
