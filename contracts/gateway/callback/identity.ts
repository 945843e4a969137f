import { preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import { requestOf } from './request.ts';
import { inBothStages, sentence } from './stages.ts';

export const callbackIdentity = inBothStages({
  topics: { intermediate: 'intermediate-identity', final: 'callback-identity' },
  title: (which) => sentence(`${which} is about an accepted request: it has its payment_id and its project_id`),
  cites: { source: cite('platform-callbacks', 'Callback contents'), covers: ['X-75'] },
  // A member that is not there is a matter of the members.
  which: ({ json }) => hasMember(json, '/payment/id') && hasMember(json, '/project_id'),
  check: (callback) => {
    const request = requestOf(callback);
    const project = at(callback.json, '/project_id');
    if (!request) {
      const id = preview(at(callback.json, '/payment/id'));
      return [problem(`${callback.at}/body/payment/id`, 'payment.id of an accepted request', `payment.id ${id}`)];
    }
    // A request that the kit altered on the wire cannot be compared with.
    if (request.sent === undefined) return [];
    const expected = at(request.sent, '/general/project_id');
    return unless(
      project === expected,
      `${callback.at}/body/project_id`,
      `project_id ${preview(expected)}`,
      `project_id ${preview(project)}`,
    );
  },
});

function hasMember(...[json, where]: Parameters<typeof at>): boolean {
  return (at(json, where) ?? null) !== null;
}
