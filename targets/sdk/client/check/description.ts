import { isObject, type JsonObject } from '#core/json';
import { validate } from '#schemas/validate';
import { type Answer, OPERATIONS, type Port } from '#targets/sdk/client/port';
import { type Advice, hint, wrong } from './advice.ts';
import { misshapen } from './shapes.ts';

/** What helps a program that does not come up. */
export const START =
  'run the command by hand and type {"jsonrpc":"2.0","id":1,"method":"describe","params":{}}: one line must come back at once, so flush after each line and keep reading until the input ends';

const SHAPE = '{"protocol":1,"name":"…","version":"…","language":"…","operations":["sign",…]}';
const KNOWN: readonly string[] = OPERATIONS;

/** What a library says of itself, where that is what the protocol demands, and advice on it. */
export interface Description {
  /** As its schema has it, with at least one operation of the protocol; missing where the advice says what is wrong. */
  readonly described?: JsonObject;
  readonly advice: readonly Advice[];
}

/** Asks a library to describe itself. */
export async function description(port: Port): Promise<Description> {
  const answer = await port.call('describe', {});
  if (answer.outcome !== 'result') return { advice: [notDescribed(answer)] };
  const described = answer.result;
  const due = misshapen('describe', described);
  if (due !== undefined) return { advice: [wrong(`describe is no answer of use: ${due} is due`, `answer ${SHAPE}`)] };
  const problems = validate('protocol/sdk-describe-result', described);
  if (problems.length > 0 || !isObject(described))
    return {
      advice: problems.map(({ at, expected, actual }) =>
        wrong(`describe${at}: ${expected}, not ${actual}`, `answer ${SHAPE}`),
      ),
    };
  const offered = described.operations as readonly string[];
  if (!offered.some((one) => KNOWN.includes(one)))
    return { advice: [wrong('describe offers no operation of the protocol', `name those of: ${KNOWN.join(', ')}`)] };
  return { described, advice: offered.filter((one) => !KNOWN.includes(one)).map(unknownToTheKit) };
}

function notDescribed({ outcome, message }: Answer): Advice {
  const words = message === '' ? '' : `: ${message}`;
  return outcome === 'absent'
    ? wrong(`describe is not offered${words}`, `answer describe with ${SHAPE}`)
    : wrong(`describe ends in a ${outcome}${words}`, START);
}

function unknownToTheKit(operation: string): Advice {
  return hint(`describe offers ${operation}, which the kit does not know`, `the operations are ${KNOWN.join(', ')}`);
}
