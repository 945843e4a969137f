import { distinctCallbacks } from '#contracts/gateway/evidence/callbacks';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import { requestOf } from './request.ts';

export const callbackIdentity = rule({
  topic: 'callback-identity',
  title: 'A callback is about an accepted request: it has its payment_id and its project_id',
  cites: { source: cite('platform-callbacks', 'Callback contents'), covers: ['X-75'] },
  needs: ['customer'],
  // A member that is not there is a matter of the members.
  select: (evidence) =>
    distinctCallbacks(evidence).filter(({ json }) => hasMember(json, '/payment/id') && hasMember(json, '/project_id')),
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
