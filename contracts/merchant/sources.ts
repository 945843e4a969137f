import { cite } from '#contracts/register/sources';
import type { Cites } from '#contracts/rule';
import type { RequirementId } from '#core/model';

/** What the target protocol settles for merchants, and the rows of the register that this makes observable. */
export const protocol = (...covers: readonly RequirementId[]): Cites => ({
  source: cite('target-protocol', 'Merchant'),
  covers,
});

/** The platform's pages for all methods. */
export const signaturePage = (...covers: readonly RequirementId[]): Cites => ({
  source: cite('platform-signature', 'Signature verification'),
  covers,
});
export const callbackPage = (section: string, ...covers: readonly RequirementId[]): Cites => ({
  source: cite('platform-callbacks', section),
  covers,
});
export const gatePage = (section: string, ...covers: readonly RequirementId[]): Cites => ({
  source: cite('platform-gate-api', section),
  covers,
});
export const pageParameters = (...covers: readonly RequirementId[]): Cites => ({
  source: cite('platform-page-parameters', 'Parameter values'),
  covers,
});
