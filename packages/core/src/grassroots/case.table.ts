import { cite } from '../law/instruments.ts';
import * as agreed from './agreed/rules.ts';
import * as session from './session/rules.ts';
import { caseRows, type GrassrootsTable, platform, raisers } from './table.ts';
import * as topic from './topic/rules.ts';

const own = topic.itsOwnPlatform;
const raised = [topic.platformOnRegister, topic.raisedByThoseConcerned] as const;
const called = [
  own,
  session.afterFactFinding,
  session.chairOfPlatform,
  session.noticeInTime,
  session.partiesOnRegister,
  session.bothSidesThere,
] as const;
const recorded = [
  own,
  session.dayHasCome,
  session.partiesOnRegister,
  session.bothSidesThere,
  session.residentsHeard,
  session.observersHavePlaces,
] as const;
const listed = [own, agreed.itemsCanBeCarriedOut, agreed.ownMattersOnList] as const;

// biome-ignore format: a table is read by its columns
const caseSteps = caseRows([
  { from: 'none',         on: 'RaiseGrassrootsTopic',        to: 'raised',                  by: raisers,  rules: raised },
  { from: 'raised',       on: 'AcceptGrassrootsTopic',       to: 'accepted',                by: platform, rules: [own, topic.publicMatter] },
  { from: 'raised',       on: 'ReferGrassrootsTopic',        to: 'referred',                by: platform, rules: [own, topic.rightChannel] },
  { from: 'accepted',     on: 'RecordGrassrootsFinding',     to: 'accepted',                by: platform, rules: [own, session.foundByMembers] },
  { from: 'accepted',     on: 'CallGrassrootsSession',       to: 'called',                  by: platform, rules: called },
  { from: 'called',       on: 'MoveGrassrootsSession',       to: 'called',                  by: platform, rules: [own, session.noticeInTime] },
  { from: 'called',       on: 'RecordGrassrootsSession',     to: 'held',                    by: platform, rules: recorded },
  { from: 'accepted',     on: 'StopGrassrootsConsultation',  to: 'stopped',                 by: platform, rules: [own] },
  { from: 'called',       on: 'StopGrassrootsConsultation',  to: 'stopped',                 by: platform, rules: [own] },
  { from: 'held',         on: 'IssueAgreedList',             to: 'following_up',            by: platform, rules: listed },
  { from: 'held',         on: 'EndWithoutAgreement',         to: 'ended_without_agreement', by: platform, rules: [own] },
  { from: 'following_up', on: 'PublishAgreedList',           to: 'following_up',            by: platform, rules: [own, agreed.publishedOnce] },
  { from: 'following_up', on: 'RecordGrassrootsFeedback',    to: 'following_up',            by: platform, rules: [own, agreed.itemsEnded, agreed.feedbackOnce] },
  { from: 'following_up', on: 'CloseGrassrootsConsultation', to: 'closed',                  by: platform, rules: [own, agreed.itemsEnded, agreed.noStepMissing] },
]);

/** 基层协商: from the topic to the feedback. A session agrees; it has no vote and decides nothing. */
export const caseTable: GrassrootsTable = {
  part: 'case',
  title: { zh: '基层协商', en: 'Grass-roots consultation' },
  stages: {
    raised: { zh: '待筛选', en: 'to be screened' },
    referred: { zh: '已转出', en: 'referred' },
    accepted: { zh: '已选题', en: 'accepted' },
    called: { zh: '已召集', en: 'called' },
    held: { zh: '已协商', en: 'held' },
    following_up: { zh: '办理落实', en: 'following up' },
    closed: { zh: '办结', en: 'closed' },
    ended_without_agreement: { zh: '未达成共识', en: 'ended without agreement' },
    stopped: { zh: '终止', en: 'stopped' },
  },
  final: ['referred', 'closed', 'ended_without_agreement', 'stopped'],
  cites: [
    cite('nantong-council-rooms', '协商流程', 'SEEN-part'),
    cite('qidong-council-rooms-2021', '协商流程', 'SEEN-part'),
    cite('consultation-platform-essay', '政协是协商平台', 'SEEN', '政协是协商平台,不是协商主体'),
  ],
  steps: caseSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : [state]),
  targetOf: (_command, _state, { caseId }) => caseId,
};
