import { sign, stringToSign } from '#schemas/signature/sign';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { set } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import { body, refusal } from '#targets/gateway/overrides/replies';

/** Says something of the request with a wrong signature in the words of its refusal. */
function says(of: (message: Parameters<typeof sign>[0], key: Parameters<typeof sign>[1]) => string): Override {
  return (compliant) => {
    let last = '';
    return {
      verify: (message, key) => {
        last = of(message, key);
        return compliant.verify(message, key);
      },
      reply: (reply, { refusal: why }) =>
        why?.code === '3261' ? body(set('/message', `Invalid signature: ${last}`))(reply) : reply,
    };
  };
}

const STACK = [
  'SyntaxError: Unexpected token',
  '    at JSON.parse (<anonymous>)',
  '    at parse (/srv/gateway/node_modules/body-parser/lib/types/json.js:92:19)',
].join('\n');

const caughtBy = ['refusal-discloses-nothing'] as const;

/** Refusals that say more than they should, which helps who forges. */
export const disclosingDefects: readonly Defect[] = [
  defect('refusal-shows-right-signature', 'Says which signature it expected.', { caughtBy }, says(sign)),
  defect(
    'refusal-shows-right-signature-in-hex',
    'Says in hexadecimal digits which signature it expected.',
    { caughtBy },
    says((message, key) => Buffer.from(sign(message, key), 'base64').toString('hex')),
  ),
  defect(
    'refusal-shows-string-to-sign',
    'Says which string it signed to check a signature.',
    { caughtBy },
    says((message) => stringToSign(message)),
  ),
  defect(
    'refusal-shows-stack-trace',
    'Answers a body that it cannot read with the stack trace of its reader.',
    { caughtBy },
    refusal(body(set('/message', STACK)), '2003'),
  ),
  defect(
    'refusal-shows-path',
    'Says in which file of its own a member is missing.',
    { caughtBy },
    refusal(body(set('/message', 'Missing member, see /var/www/gateway/src/Validator.php')), '2004'),
  ),
];
