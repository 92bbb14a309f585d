import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { fact } from '../../kernel/fact.ts';
import { termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import type { Part } from '../../kernel/workflow.ts';
import {
  type PublicationReview,
  publicationExtentWords,
  withholdingReasonWords,
} from '../../words/publication.ts';
import { because, reason, reply } from '../fields.ts';
import { RecordedProposer } from './proposers.ts';

const note = textOf(500).describe('说明');

const statement = {
  consent: z.boolean().describe('是否同意公开'),
  reason: textOf(200).optional().describe('不同意公开的理由'),
};
const published = {
  extent: termOf(publicationExtentWords, 'PublicationExtent', '公开方式'),
  summary: textOf(2000).optional().describe('答复摘要;摘要公开时必填'),
};
const withholding = {
  reason: termOf(withholdingReasonWords, 'WithholdingReason', '不予公开的理由'),
  note,
};

/** Whether the case may be public at all: open, withheld for a time, or secret for good. */
export interface CasePublication {
  readonly id: 'publication';
  readonly stage: 'open' | 'withheld' | 'secret';
  readonly withholding?: FieldsOf<typeof withholding> & { readonly on: CalendarDay };
  readonly secrecy?: { readonly on: CalendarDay; readonly reason: string };
}

/** The publication (公开) of a reply: the full text, or a summary in its place. */
export interface ReplyPublication extends FieldsOf<typeof published> {
  readonly on: CalendarDay;
}

/** A delivered reply as something that may be published, and what the review of publication says. */
export interface PublishableReply extends Part {
  readonly stage: 'unpublished' | 'published';
  readonly review: PublicationReview;
}

/** A case that was just received is open: to publish is the rule (公开为常态). */
export const openAtFirst: CasePublication = { id: 'publication', stage: 'open' };

/** 公开: what people may ask of the publication of a case and its reply. */
export const publicationCommands = {
  ChangePublicationConsent: command(
    { zh: '变更公开意愿', en: 'Change the consent to publication' },
    statement,
  ),
  PublishReply: command({ zh: '公开答复', en: 'Publish the reply' }, { reply, ...published }),
  WithholdPublication: command({ zh: '不予公开', en: 'Withhold from publication' }, withholding),
  ReopenPublication: command({ zh: '恢复公开', en: 'Reopen publication' }, { note }),
  MarkSecret: command({ zh: '标为涉密', en: 'Mark as secret' }, { reason }),
} as const;

/** What can happen to the publication of a case and its reply. */
export const publicationFacts = {
  PublicationConsentChanged: fact(
    { zh: '变更公开意愿', en: 'changed the consent to publication' },
    { proposer: RecordedProposer, ...statement },
    {
      // The reason of a refusal is for those who review; a sentence goes to co-signers as well.
      tells: ({ consent }) =>
        consent
          ? { zh: '改为同意公开', en: 'agreed to publication' }
          : { zh: '改为不同意公开', en: 'refused publication' },
    },
  ),
  ReplyPublished: fact(
    { zh: '公开答复', en: 'published the reply' },
    { reply, ...published },
    {
      tells: ({ extent }) => ({
        zh: `公开答复(${publicationExtentWords[extent].zh})`,
        en: `published the reply (${publicationExtentWords[extent].en})`,
      }),
    },
  ),
  PublicationWithheld: fact({ zh: '不予公开', en: 'withheld publication' }, withholding, {
    tells: ({ reason: ground, note: why }) => ({
      zh: `不予公开(${withholdingReasonWords[ground].zh}):${why}`,
      en: `withheld publication (${withholdingReasonWords[ground].en}): ${why}`,
    }),
  }),
  PublicationReopened: fact({ zh: '恢复公开', en: 'reopened publication' }, { note }),
  ProposalMarkedSecret: fact(
    { zh: '标为涉密', en: 'marked the proposal as secret' },
    { reason },
    { tells: because({ zh: '标为涉密', en: 'marked the proposal as secret' }) },
  ),
} as const;
