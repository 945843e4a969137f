import { askingDefects } from './asking.ts';
import { blockedDefects } from './blocked.ts';
import { decidingDefects } from './deciding.ts';
import type { Defect } from './defect.ts';
import { followingDefects } from './following.ts';
import { keepingDefects } from './keeping.ts';
import { leavingDefects } from './leaving.ts';
import { oddDefects } from './odd.ts';
import { outcomeDefects } from './outcomes.ts';
import { readingDefects } from './reading.ts';
import { receivingDefects } from './receiving.ts';
import { requestContentDefects } from './request-content.ts';
import { requestingDefects } from './requesting.ts';
import { tellingDefects } from './telling.ts';

/** Every known way in which a biller can break its contract: the reference with one thing wrong each. */
export const billerDefects: readonly Defect[] = [
  ...receivingDefects,
  ...readingDefects,
  ...oddDefects,
  ...leavingDefects,
  ...keepingDefects,
  ...decidingDefects,
  ...tellingDefects,
  ...outcomeDefects,
  ...askingDefects,
  ...blockedDefects,
  ...requestingDefects,
  ...requestContentDefects,
  ...followingDefects,
];
