import { isAnother, twoHands } from '../county/two-hands.ts';
import { cite, decided } from '../law/instruments.ts';
import { nextPlenary } from './plenary.ts';
import { recipientOf } from './recipient.ts';
import type { OnReport, OnReportCommand } from './rule.ts';
import { wasSentTo, wasSentToBoth } from './tracking.ts';

const printedForMembers = cite(
  'municipal-follow-up-2011',
  '跟踪问效',
  'SEEN',
  '在下年初召开的政协全会上印发给全体委员',
);

/** The report is sent to each of the two once. */
export const sentOnceToEach: OnReportCommand<'SendTrackingReport'> = {
  kind: 'command',
  id: 'tracking.sending.once-to-each',
  title: { zh: '各报送一次', en: 'Sent to each once' },
  cites: [decided('报送县委、县政府各记录一次')],
  holds: ({ state, command: { to } }) => !wasSentTo(state, to),
  possible: ({ state }) => !wasSentToBoth(state),
  message: () => ({
    zh: '已经报送,无须重复;请核对是否还应报送另一方。',
    en: 'It was sent there already; see whether it is still to be sent to the other.',
  }),
};

/** 下次全体会议: the report is printed for the session that comes next after its year. */
export const plenaryIsNext: OnReportCommand<'NamePlenary'> = {
  kind: 'command',
  id: 'tracking.printing.plenary-is-next',
  title: { zh: '下次全体会议', en: 'The next plenary session' },
  cites: [printedForMembers],
  holds: ({ state, command: { term, session }, ctx: { register, today } }) => {
    const next = nextPlenary(register, state.year, today);
    return next?.term === term && next.no === session;
  },
  possible: ({ state, ctx: { register, today } }) =>
    nextPlenary(register, state.year, today) !== undefined,
  message: ({ state, ctx: { register, today } }) => {
    const next = nextPlenary(register, state.year, today);
    return next
      ? {
          zh: `下次全体会议是第${next.term}届第${next.no}次会议,${next.opensOn}开幕。`,
          en: `The next plenary is session ${next.no} of term ${next.term}, which opens on ${next.opensOn}.`,
        }
      : {
          zh: '名册中还没有下次全体会议;请先登记会议。',
          en: 'The register has no next plenary session yet; call it first.',
        };
  },
};

/** The Party committee and the government have the report before members do. */
export const sentBeforePrinting: OnReport = {
  kind: 'case',
  id: 'tracking.printing.sent-before',
  title: { zh: '先报送后印发', en: 'Sent before it is printed' },
  cites: [
    cite('municipal-follow-up-2011', '跟踪问效', 'SEEN'),
    decided('先报送县委、县政府,再印发全体委员'),
  ],
  holds: ({ state }) => wasSentToBoth(state),
  message: ({ state }) => {
    const missing = wasSentTo(state, 'party_committee') ? 'government' : 'party_committee';
    return missing === 'government'
      ? { zh: '请先报送县政府。', en: 'Send it to the government first.' }
      : { zh: '请先报送县委。', en: 'Send it to the Party committee first.' };
  },
};

/** What is printed is printed for a session that was named and is not over. */
export const printedForAPlenary: OnReport = {
  kind: 'case',
  id: 'tracking.printing.for-a-plenary',
  title: { zh: '在全体会议上印发', en: 'Printed for a plenary session' },
  cites: [printedForMembers],
  holds: ({ state: { plenary }, ctx: { today } }) =>
    plenary !== undefined && today <= plenary.closesOn,
  message: ({ state: { plenary } }) =>
    plenary
      ? {
          zh: `所定全体会议已于${plenary.closesOn}闭幕,请确定下次全体会议。`,
          en: `The session named closed on ${plenary.closesOn}; name the next one.`,
        }
      : { zh: '请先确定印发的全体会议。', en: 'Name the plenary session first.' },
};

/** Whoever answers the report has it. */
export const answererHasIt: OnReport = {
  kind: 'case',
  id: 'tracking.answer.has-it',
  title: { zh: '收到后答复', en: 'Answered by who has it' },
  cites: [decided('报送后方可答复;答复与否由县委、县政府决定')],
  holds: ({ state, ctx: { actor } }) => wasSentTo(state, recipientOf(actor)),
  message: () => ({
    zh: '报告尚未报送贵方。',
    en: 'The report was not sent to you yet.',
  }),
};

/** The Party committee and the government each answer once. */
export const answeredOnce: OnReport = {
  kind: 'case',
  id: 'tracking.answer.once',
  title: { zh: '各答复一次', en: 'Answered once by each' },
  cites: [decided('县委、县政府的答复各记录一次')],
  holds: ({ state: { answers }, ctx: { actor } }) =>
    answers.every(({ from }) => from !== recipientOf(actor)),
  message: () => ({ zh: '贵方的答复已经记录。', en: 'Your answer is on record.' }),
};

/** What is public is made so once. */
export const publishedOnce: OnReport = {
  kind: 'case',
  id: 'tracking.publication.once',
  title: { zh: '公布一次', en: 'Published once' },
  cites: [decided('印发后由主席会议决定是否公布')],
  holds: ({ state: { publishedOn } }) => publishedOn === undefined,
  message: () => ({ zh: '报告已经公布。', en: 'The report is public already.' }),
};

/** Whoever drew up the report does not approve it. */
export const reportApprovedByAnother: OnReport = {
  ...twoHands,
  id: 'tracking.approval.approved-by-another',
  holds: ({ state, ctx: { actor } }) => isAnother(actor, state.draft?.draftedBy),
};
