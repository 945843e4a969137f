import type { MerchantFacts } from '#contracts/merchant/facts';
import { callbackPage, signaturePage } from '#contracts/merchant/sources';
import type { Cites, ScenarioTemplate } from '#contracts/rule';
import { EMPTIES, LONG_INTEGERS, NULLS, SPELLINGS, TEXTS, type Untameds, VALUES } from './catalogue.ts';
import { genuine } from './taken.ts';
import { holding, spelled } from './untame.ts';

/** That the successes of one part of the catalogue are taken, where the tame one beside them is. */
function untamed(
  topic: string,
  title: string,
  cost: string,
  cites: Cites,
  scenario: ScenarioTemplate<MerchantFacts>,
  all: Untameds,
) {
  const isOne = ({ delivery }: { readonly delivery: { readonly as: string } }) => Object.hasOwn(all, delivery.as);
  return genuine(topic, title, cost, cites, scenario, isOne, ({ delivery }) => ` with ${all[delivery.as]?.what}`);
}

const ORDER = 'members-reversed';
const { [ORDER]: reversed, ...otherSpellings } = SPELLINGS;

/** What genuine callbacks may hold and how they may be spelled. */
export const untamedRules = [
  untamed(
    'member-order-taken',
    'A success is credited in whatever order its members stand',
    'A check over the text as it was received breaks with the next version of the platform’s JSON library.',
    callbackPage('Callback contents', 'X-07'),
    spelled,
    { ...(reversed && { [ORDER]: reversed }) },
  ),
  untamed(
    'spellings-taken',
    'A success is credited in every spelling of JSON that means the same',
    'The documents print slashes as \\/, and a receiver that writes the text anew finds its signature wrong.',
    signaturePage('X-34', 'X-40'),
    spelled,
    otherSpellings,
  ),
  untamed(
    'long-integers-taken',
    'A success whose operation id is above 2^53 is verified by the digits that were sent',
    'Ids grew past what a double holds, and from that day no signature was right.',
    signaturePage('X-107'),
    spelled,
    LONG_INTEGERS,
  ),
  untamed(
    'texts-taken',
    'A success is credited whatever its texts hold',
    'One product with an ampersand in its name, and its orders were paid and never delivered.',
    signaturePage('X-34'),
    holding,
    TEXTS,
  ),
  untamed(
    'nulls-taken',
    'A success with nulls where a member has no value is credited',
    'A null that is signed as the word null makes every signature wrong.',
    callbackPage('Callback contents', 'X-106'),
    holding,
    NULLS,
  ),
  untamed(
    'empties-taken',
    'A success with empty lists and objects is credited',
    'An empty list that leaves a line in the string to sign makes every signature wrong.',
    signaturePage('X-84'),
    holding,
    EMPTIES,
  ),
  untamed(
    'values-taken',
    'A success with booleans and numbers in members that no document names is credited',
    'A flag was added to callbacks, and a receiver signed true as a word.',
    callbackPage('Callback contents', 'X-07'),
    holding,
    VALUES,
  ),
];
