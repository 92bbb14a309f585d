import { BodyId, ConsultationId, UnitId } from '@xieshang/core';
import { cppccOffice, governmentOffice, office, officerOf, partyOffice } from '../actors.ts';
import { unitNamed } from '../units.ts';
import { followUpId, meetingDay, outcomeIn } from './consultation.ts';
import { deedId } from './plan-names.ts';
import type { PlannedConsultation } from './planned-consultation.ts';
import { after, type TimelineEntry, timelineOf } from './timeline.ts';

type Diary = ReturnType<typeof timelineOf<'instruction'>>;

const handler = (one: PlannedConsultation, place: number) =>
  officerOf(unitNamed(one.units[place % one.units.length] ?? one.units[0]));

const instructed = (
  { ask }: Diary,
  one: PlannedConsultation,
  at: (days: number) => ReturnType<typeof after>,
) => {
  const addressees = [UnitId.parse(one.units[0])];
  ask(at(24), governmentOffice, {
    type: 'RecordLeaderInstruction',
    leader: 'county_head',
    on: at(23),
    text: '所提建议针对性强,请有关部门抓紧研究落实,结果反馈县政协。',
    secrecy: 'internal',
    addressees,
  });
  // Two leaders who differ: each instruction is kept as it is.
  if (one.key === 'putao')
    ask(at(25), partyOffice, {
      type: 'RecordLeaderInstruction',
      leader: 'county_party_secretary',
      on: at(24),
      text: '先做好产区规划衔接,再行推进。',
      secrecy: 'internal',
      addressees,
    });
  ask(at(29), handler(one, 0), {
    type: 'FeedBackOnInstruction',
    leaderInstruction: 'L1',
    text: '已成立专班,提出办理意见。',
  });
  if (one.key === 'putao')
    ask(at(30), handler(one, 0), {
      type: 'FeedBackOnInstruction',
      leaderInstruction: 'L2',
      text: '正与产区规划衔接。',
    });
  ask(at(32), office, { type: 'ConcludeInstruction', leaderInstruction: 'L1' });
};

const adopted = (
  { ask }: Diary,
  one: PlannedConsultation,
  at: (days: number) => ReturnType<typeof after>,
) => {
  for (const place of one.recommendations.keys())
    ask(at(27), office, { type: 'HandOutRecommendation', recommendation: `R${place + 1}` });
  one.recommendations.forEach((text, place) => {
    const recommendation = `R${place + 1}`;
    const unit = unitNamed(one.units[place % one.units.length] ?? one.units[0]);
    ask(at(30), handler(one, place), {
      type: 'TakeOnRecommendation',
      recommendation,
      responsible: { name: `${unit.name}主要负责人`, isHead: true },
    });
    const carryOutBy = at(150);
    if (place === 0)
      ask(at(45), handler(one, place), {
        type: 'AdoptRecommendation',
        recommendation,
        text: `采纳。${text},已列入年度工作。`,
        carryOutBy,
      });
    else
      ask(at(46), handler(one, place), {
        type: 'AdoptRecommendationInPart',
        recommendation,
        text: '先行试点。',
        reason: '资金分年安排。',
        carryOutBy,
      });
  });
  ask(at(50), cppccOffice, { type: 'PassOnFeedback' });
  ask(at(51), governmentOffice, {
    type: 'RecordFollowUpNote',
    recommendation: 'R1',
    text: '承办单位已列入年度工作,按季跟踪。',
  });
  if (one.key === 'putao' || one.key === 'shengtai') {
    ask(at(52), cppccOffice, {
      type: 'RequestCountyInspection',
      recommendations: ['R1'],
      reason: '事关全县重点工作。',
    });
    ask(at(56), office, { type: 'ReceiveForInspection', inspection: 'D1' });
    ask(at(80), office, {
      type: 'ReportInspectionProgress',
      inspection: 'D1',
      text: '已实地督查,按计划推进。',
    });
  }
};

const carriedOut = (
  { ask }: Diary,
  one: PlannedConsultation,
  at: (days: number) => ReturnType<typeof after>,
) => {
  one.recommendations.forEach((_, place) => {
    const recommendation = `R${place + 1}`;
    ask(at(140), handler(one, place), {
      type: 'ReportCarriedOut',
      recommendation,
      on: at(138),
      text: '已按答复落实到位。',
    });
    ask(at(145), cppccOffice, { type: 'TakeNoteOfReport', recommendation });
  });
  if (one.key === 'putao')
    ask(at(146), office, { type: 'ConcludeInspection', inspection: 'D1', text: '落实情况属实。' });
  if (one.key === 'shengtai')
    ask(at(146), office, { type: 'ConcludeInspection', inspection: 'D1', text: '落实情况属实。' });
  ask(at(149), cppccOffice, { type: 'PassOnFeedback' });
  ask(at(160), cppccOffice, {
    type: 'ReportFollowUp',
    text: '各条意见建议均已答复并落实,情况报县委、县政府。',
  });
  ask(at(166), cppccOffice, { type: 'CloseFollowUp', publish: true });
};

/** What followed from the outcome of one consultation: instructions that came, and ones that did not. */
export const followUpStory = (
  planned: PlannedConsultation,
  year: number,
  isOver: boolean,
): readonly TimelineEntry[] => {
  const outcome = outcomeIn(planned, isOver);
  if (!['closed', 'followed_up', 'no_instruction'].includes(outcome)) return [];
  const one = { ...planned, outcome };
  const diary = timelineOf('instruction', followUpId(one.key, year));
  const meeting = meetingDay(one, year);
  const at = (days: number) => after(meeting, days);
  diary.ask(at(20), cppccOffice, {
    type: 'OpenFollowUp',
    consultation: ConsultationId.parse(deedId(one.key, year)),
    committee: BodyId.parse(one.body),
    // Who took part is told without being named.
    members: [],
    bodies: [],
    experts: [],
    platforms: [],
  });
  if (outcome === 'no_instruction') {
    diary.ask(at(56), cppccOffice, {
      type: 'RecordNoInstruction',
      reason: '呈送后未获批示。',
    });
    for (const n of one.recommendations.keys())
      diary.ask(at(60), cppccOffice, { type: 'SendForReference', recommendation: `R${n + 1}` });
    diary.ask(at(70), cppccOffice, {
      type: 'ReportFollowUp',
      text: '成果未获批示,已送有关单位参考。',
    });
    diary.ask(at(80), cppccOffice, { type: 'CloseFollowUp', publish: false });
    return diary.entries();
  }
  instructed(diary, one, at);
  adopted(diary, one, at);
  if (outcome === 'closed') carriedOut(diary, one, at);
  return diary.entries();
};
