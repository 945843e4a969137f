import { answerOf, type Delivered, deliveries } from '#contracts/merchant/evidence';
import { rule } from '#contracts/merchant/rule';
import { callbackPage, signaturePage } from '#contracts/merchant/sources';
import { problem, unless } from '#contracts/problem';
import { isObject } from '#core/json';
import { readJson } from '#schemas/json/read';
import { sign, stringToSign } from '#schemas/signature/sign';

/** Callbacks that got an answer. */
const answered = (evidence: Parameters<typeof deliveries>[0]): readonly Delivered[] =>
  deliveries(evidence).filter(({ delivery }) => delivery.reply !== null);

const bodyOf = ({ delivery }: Delivered): string => delivery.reply?.body.text ?? '';

/** The signature that the body should have carried, and its string to sign. */
function rightSignature({
  delivery,
  evidence,
}: Delivered): { readonly signature: string; readonly text: string } | undefined {
  const read = readJson(Buffer.from(delivery.sent.text));
  if (!delivery.forged || !read.ok || !isObject(read.value)) return undefined;
  const { signature: _, ...message } = read.value;
  const key = evidence.projects.main?.key ?? '';
  return { signature: sign(message, key), text: stringToSign(message) };
}

/** How traces of the common languages begin. */
const TRACES = [
  /Traceback \(most recent call last\)/,
  /\n\s+at .+\(.+:\d+:\d+\)/,
  /\bat [\w.$]+\([\w]+\.java:\d+\)/,
  /#\d+ .+\.php\(\d+\)/,
  /(Fatal error|Warning|Notice): .+ on line \d+/,
  /File ".+", line \d+/,
  /goroutine \d+ \[running\]/,
  /\.rb:\d+:in `/,
];

export const answerRules = [
  rule<Delivered>({
    topic: 'answered-in-time',
    title: 'Every callback is answered in time, whatever its body',
    cost: 'The platform waits for no slow receiver: it counts silence as a refusal and sends the callback again.',
    cites: callbackPage('Response to callbacks', 'X-03'),
    select: (evidence) =>
      deliveries(evidence).filter(({ delivery }) => !(delivery.failure ?? '').includes('without waiting')),
    check: (one) =>
      unless(one.delivery.reply !== null, one.at, 'an answer within the time-out of the run', answerOf(one)),
  }),
  rule<Delivered>({
    topic: 'key-not-leaked',
    title: 'No answer to a callback shows the secret key',
    cost: 'With the key in an error page, anyone can sign.',
    cites: signaturePage('X-21', 'P-22'),
    select: answered,
    check: (one) => {
      const key = one.evidence.projects.main?.key ?? '';
      return unless(
        key === '' || !bodyOf(one).includes(key),
        one.at,
        'an answer without the key',
        'the secret key, in the answer',
      );
    },
  }),
  rule<Delivered>({
    topic: 'signature-not-leaked',
    title: 'No answer to a forged callback shows the right signature or the string to sign',
    cost: 'A receiver that says what it expected signs whatever it is sent.',
    cites: signaturePage('X-96'),
    select: (evidence) => answered(evidence).filter(({ delivery }) => delivery.forged),
    check: (one) => {
      const body = bodyOf(one);
      const right = body === '' ? undefined : rightSignature(one);
      if (!right || one.delivery.sent.text.includes(right.signature)) return [];
      if (body.includes(right.signature))
        return [
          problem(
            one.at,
            'an answer without the signature that the callback should have had',
            'that signature, in the answer',
          ),
        ];
      return unless(
        !body.includes(right.text),
        one.at,
        'an answer without the string to sign',
        'the string to sign, in the answer',
      );
    },
  }),
  rule<Delivered>({
    topic: 'no-stack-trace',
    title: 'No answer to a callback shows a stack trace',
    cost: 'A trace names the files, versions and hosts that the next attack is written for.',
    cites: signaturePage('X-96'),
    select: answered,
    check: (one) => {
      const trace = TRACES.find((pattern) => pattern.test(bodyOf(one)));
      return unless(
        trace === undefined,
        one.at,
        'an answer without its inner workings',
        `a stack trace, which matches ${trace}`,
      );
    },
  }),
];
