import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';
import type { PromiseOutcome } from './promise.ts';

/** What has happened to a promise. */
export type PromiseEvent =
  | (Dated & {
      readonly type: 'PromiseReported';
      readonly promise: string;
      readonly outcome: PromiseOutcome;
      readonly text: string;
      readonly late: boolean;
      readonly newDue?: Due;
      readonly confirmBy: Due;
    })
  | (Dated & { readonly type: 'PromiseConfirmed'; readonly promise: string })
  | (Dated & {
      readonly type: 'PromiseReportSentBack';
      readonly promise: string;
      readonly reason: string;
    })
  | (Dated & {
      readonly type: 'PromiseFoundBroken';
      readonly promise: string;
      readonly reason: string;
    })
  | (Dated & {
      readonly type: 'PromiseMade';
      readonly reply: string;
      readonly promise: string;
      readonly text: string;
      readonly due: Due;
    });
