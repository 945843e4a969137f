import { acknowledgementDefects } from './acknowledgement.ts';
import { blockingDefects } from './blocking.ts';
import type { Defect } from './defect.ts';
import { deliveryDefects } from './delivery.ts';
import { inquiryDefects } from './inquiry.ts';
import { refusalDefects } from './refusal.ts';
import { repeatDefects } from './repeats.ts';
import { scheduleDefects } from './schedule.ts';
import { sendingDefects } from './sending.ts';

/** Every known way in which a bank can break its contract: the reference with one thing wrong each. */
export const bankDefects: readonly Defect[] = [
  ...sendingDefects,
  ...scheduleDefects,
  ...inquiryDefects,
  ...deliveryDefects,
  ...acknowledgementDefects,
  ...blockingDefects,
  ...refusalDefects,
  ...repeatDefects,
];
