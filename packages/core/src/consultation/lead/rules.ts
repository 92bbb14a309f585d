import { isAnother, twoHands } from '../../county/two-hands.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import type { OnCase } from '../rule.ts';
import { approves, organises } from './lead.ts';

/** The office acts for the CPPCC, a body for itself: nobody organises another's consultation. */
export const organiserActs: OnCase = {
  kind: 'case',
  id: 'consultation.lead.organiser-acts',
  title: { zh: '牵头方组织', en: 'Organised by who leads' },
  cites: [
    cite(
      'huailai-goals-2023',
      '总体绩效目标·有为',
      'SEEN',
      '各专委会按照协商计划开展对口协商、界别协商和提案办理协商',
    ),
    decided('协商由牵头的专委会、界别、小组组织;县政协牵头的由政协办公室组织'),
  ],
  holds: ({ state, ctx: { actor } }) => organises(state, actor),
  message: () => ({
    zh: '此事项由本次协商的牵头方办理。',
    en: 'This step is taken by the body that leads the consultation.',
  }),
};

/** Plans and drafts are approved by the leadership, or by the committee for its own consultation. */
export const approverApproves: OnCase = {
  kind: 'case',
  id: 'consultation.lead.approver-approves',
  title: { zh: '主席会议或牵头专委会审定', en: 'Approved by who may' },
  cites: [believed('调研方案、工作方案和成果由主席会议审定,专委会协商的由该专委会审定')],
  holds: ({ state, ctx: { actor } }) => approves(state, actor),
  message: () => ({
    zh: '由主席会议审定;专委会牵头的协商,由该专委会审定。',
    en: "The chairpersons' meeting approves, or the committee that leads.",
  }),
};

/** Whoever drafted a plan or an outcome does not approve it: another person of the committee does. */
export const approvedByAnother: OnCase<{ readonly draftedBy?: string }> = {
  ...twoHands,
  id: 'consultation.lead.approved-by-another',
  holds: ({ part, ctx: { actor } }) => isAnother(actor, part.draftedBy),
};
