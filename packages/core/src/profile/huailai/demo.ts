import { deadlineChoices, deadlineFigures, escalationSteps } from '../../law/deadline-figures.ts';
import { proposalFigures as figures } from '../../law/figures.ts';
import { handlingConsultationFigures } from '../../law/handling-consultation-figures.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import { promiseFigures } from '../../law/promise-figures.ts';
import {
  ratingSignalFigures,
  resultBenchmarks,
  statisticsTargets as targets,
  visitBands,
  visitScores,
} from '../../law/statistics-figures.ts';
import { type CountyProfile, readProfile } from '../profile.ts';
import { huailaiConsultation } from './consultation.ts';
import { huailaiGrassroots } from './grassroots.ts';
import { huailaiInstruction } from './instruction.ts';
import { huailaiKeyProposals } from './key-proposals.ts';
import { huailaiMonitoring } from './monitoring.ts';
import { huailaiPlan } from './plan.ts';
import { huailaiSupervision } from './supervision.ts';
import { huailaiSupervisors } from './supervisors.ts';
import { huailaiTracking } from './tracking.ts';

const listed = (place: number) =>
  [cite('national-refusal-answer-2011', `所列第${place}项`)] as const;
const usual = [believed('地方常用的不予立案情形')] as const;

/**
 * The choices of the demo county. No rule of the real county was seen: every figure comes from the
 * place its citation names.
 */
export const huailaiDemoProfile: CountyProfile = readProfile({
  id: 'huailai-demo',
  version: 1,
  title: { zh: '怀来(演示)', en: 'Huailai (demo)' },
  consultation: huailaiConsultation,
  supervision: huailaiSupervision,
  instruction: huailaiInstruction,
  monitoring: huailaiMonitoring,
  plan: huailaiPlan,
  grassroots: huailaiGrassroots,
  supervisors: huailaiSupervisors,
  tracking: huailaiTracking,
  proposal: {
    periods: {
      reply: figures.reply.threeMonths,
      returnAssignment: figures.returnAssignment.woyang,
      rulingOnReturn: figures.rulingOnReturn.guangzhou,
      assign: figures.assign.city,
      firstContact: figures.firstContact.chongyi,
      feedback: figures.feedback.chongyi,
      review: figures.review.customary,
      revise: figures.revise.customary,
      approveReply: figures.approveReply.customary,
      close: figures.close.customary,
      lead: figures.lead.customary,
      conversionConsent: figures.conversionConsent.customary,
      rulingOnDisagreement: figures.rulingOnDisagreement.customary,
      settle: figures.settle.customary,
      plenaryWindow: figures.plenaryWindow.fuyang,
      firstWarning: figures.firstWarning.customary,
      secondWarning: figures.secondWarning.customary,
      coHandling: deadlineFigures.coHandling.oneMonth,
      rehandle: deadlineFigures.rehandle.sichuan,
      maxReply: deadlineFigures.maxReply.sixMonths,
      extensionStep: deadlineFigures.extensionStep.oneMonth,
      rulingOnExtension: deadlineFigures.rulingOnExtension.customary,
      resumeClock: deadlineFigures.resumeClock.customary,
    },
    promises: {
      confirm: promiseFigures.confirm.customary,
      make: promiseFigures.make.customary,
      postpone: promiseFigures.postpone.customary,
    },
    flags: {
      sectorMayProposeInRecess: {
        value: false,
        cites: [cite('national-proposal-regulation-2018', '第二条')],
      },
      cutOffIncluded: { value: true, cites: [decided('截止时刻含本数')] },
      ...handlingConsultationFigures.flags,
      ...deadlineChoices,
      mainLeaderSigns: {
        value: true,
        cites: [cite('foping-2024-9', '一(二)'), cite('yexian-2025', '一')],
      },
      groupMayProposeInRecess: {
        value: false,
        cites: [cite('national-proposal-regulation-2018', '第二条')],
      },
      allowUpperLevelMembers: {
        value: true,
        cites: [cite('district-review-template', '二(一)5')],
      },
      formerMembersReadOwn: {
        value: true,
        cites: [decided('届满未连任、离任的原委员仍收到对本人提案的答复')],
      },
      conversionNeedsConsent: {
        value: false,
        cites: [cite('review-answer', '未立案提案的处理')],
      },
      coHandlersCountersign: { value: false, cites: [believed('会办单位会签')] },
    },
    sources: {
      value: [
        'individual_member',
        'joint_members',
        'party',
        'peoples_organisation',
        'special_committee',
        'sector',
        'member_group',
        'joint_group',
      ],
      cites: [
        cite('national-proposal-regulation-2018', '第二条'),
        cite('fuyang-review-2019', '第四条(一)'),
      ],
    },
    reviewStages: {
      plenary: { value: [], cites: [decided('演示县审查不分级')] },
      recess: { value: [], cites: [decided('演示县审查不分级')] },
    },
    rehandleTriggers: {
      value: ['dissatisfied'],
      cites: [cite('sichuan-handling-2024', '新闻摘要', 'SEEN', '应当重新办理')],
    },
    maxReplies: {
      value: 2,
      cites: [cite('sichuan-handling-2024', '新闻摘要', 'SEEN', '组织……当面协商或专门说明')],
    },
    limits: [],
    escalation: escalationSteps,
    resultLetters: {
      value: {
        resolved: 'A',
        adopted: 'A',
        partly_resolved: 'B',
        in_progress: 'B',
        planned: 'B',
        constrained: 'C',
        reference_only: 'C',
        infeasible: 'C',
      },
      cites: [cite('foping-2024-9', '一(二)', 'SEEN', '在首页右上角注明答复类别')],
    },
    ...huailaiKeyProposals,
    statistics: {
      targets: {
        reply: targets.reply.huoqiu,
        onTimeReply: targets.onTimeReply.weixian,
        standardReply: targets.standardReply.weixian,
        contact: targets.contact.huoqiu,
        solved: targets.solved.weixian,
        satisfaction: targets.satisfaction.weixian,
      },
      visitBands: visitBands.weixian,
      visitScore: visitScores.template,
      satisfied: {
        value: ['satisfied', 'basically_satisfied'],
        cites: [cite('city-146-items', '满意率', 'PRACTICE')],
      },
      benchmark: resultBenchmarks.hebei,
      signals: {
        allSatisfied: ratingSignalFigures.allSatisfied.design,
        cluster: ratingSignalFigures.cluster.design,
      },
    },
    // biome-ignore format: a table is read by its columns
    refusalGrounds: [
      { id: 'state_or_party_secret',      cites: listed(1),  words: { zh: '涉及党和国家秘密', en: 'state or Party secret' } },
      { id: 'prohibited_by_state',        cites: listed(2),  words: { zh: '国家明令禁止', en: 'prohibited by the state' } },
      { id: 'cpc_internal_personnel',     cites: listed(3),  words: { zh: '中共党员对党内有关组织、人事安排等有意见', en: 'CPC internal personnel' } },
      { id: 'party_internal_affairs',     cites: listed(4),  words: { zh: '民主党派成员反映本组织内部问题', en: 'internal affairs of a party' } },
      { id: 'in_litigation_or_arbitration', cites: listed(5), words: { zh: '进入民事、刑事、行政诉讼及仲裁程序', en: 'in litigation or arbitration' } },
      { id: 'academic_discussion',        cites: listed(6),  words: { zh: '学术研讨', en: 'academic discussion' } },
      { id: 'personal_matter',            cites: listed(7),  words: { zh: '为本人或亲属解决个人问题', en: 'personal matter' } },
      { id: 'promotes_product_or_work',   cites: listed(8),  words: { zh: '宣传、推介具体作品、产品', en: 'promotes a product or work' } },
      { id: 'named_accusation',           cites: listed(9),  words: { zh: '指名举报', en: 'named accusation' } },
      { id: 'vague_no_suggestion',        cites: listed(10), words: { zh: '内容空泛、没有具体建议', en: 'vague, without a suggestion' } },
      { id: 'beyond_jurisdiction',        cites: usual,      words: { zh: '超出本级职权范围', en: 'beyond the jurisdiction' } },
      { id: 'multiple_matters',           cites: usual,      words: { zh: '不符合一事一案', en: 'more than one matter' } },
      { id: 'duplicate_no_new_content',   cites: usual,      words: { zh: '与已立案提案雷同且无新内容', en: 'duplicate without new content' } },
      { id: 'already_regulated',          cites: usual,      words: { zh: '已有明确规定或正在实施', en: 'already regulated or under way' } },
      { id: 'ineligible_proposer',        cites: usual,      words: { zh: '非提案者提出', en: 'not submitted by a proposer' } },
      { id: 'bad_format',                 cites: usual,      words: { zh: '格式不符', en: 'wrong format' } },
    ],
  },
});
