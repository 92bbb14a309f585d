import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';

interface OfInspection extends Dated {
  readonly inspection: string;
}

/** What has happened to an inspection. */
export type InspectionEvent =
  | (OfInspection & {
      readonly type: 'CountyInspectionRequested';
      readonly recommendations: readonly string[];
      readonly reason: string;
      readonly receiveBy: Due;
    })
  | (OfInspection & { readonly type: 'InspectionReceived'; readonly concludeBy: Due })
  | (OfInspection & { readonly type: 'InspectionProgressReported'; readonly text: string })
  | (OfInspection & {
      readonly type: 'InspectionConcluded';
      readonly text: string;
      readonly late: boolean;
    });
