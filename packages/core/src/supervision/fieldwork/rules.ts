import { actsFor, worksFor } from '../../county/acting.ts';
import { isSeated } from '../../county/register.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import { supervisesHere } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** A unit acts only on parts addressed to itself. */
export const supervisedUnitActs: OnCase<{ readonly unit: string }> = {
  kind: 'case',
  id: 'supervision.fieldwork.supervised-unit-acts',
  title: { zh: '被监督单位本单位办理', en: 'The supervised unit acts' },
  cites: [
    cite('lvliang-supervision-2018', '知情明政、协调落实、办理反馈'),
    cite('datong-supervision-2018', '第一、二条', 'SEEN', '相关部门、单位和有关责任人员'),
  ],
  holds: ({ part, ctx: { actor, register } }) => actsFor(part.unit, actor, register),
  message: () => ({
    zh: '此事项由对应的被监督单位办理。',
    en: 'This is for the supervised unit it concerns.',
  }),
};

/** Visits begin when every unit has briefed its supervisors, or its day to do so is over. */
export const briefedOrOverdue: OnCase = {
  kind: 'case',
  id: 'supervision.fieldwork.briefed-or-overdue',
  title: { zh: '先知情、后监督', en: 'Informed first' },
  cites: [
    cite('lvliang-supervision-2018', '知情明政机制'),
    decided('逾期不通报情况的,不影响启动监督'),
  ],
  holds: ({ state, ctx: { today } }) =>
    state.briefings.every(({ stage, due }) => stage === 'given' || today > due.by),
  message: () => ({
    zh: '被监督单位尚未通报情况,请待其通报或期限届满后启动。',
    en: 'Begin when every unit has given its briefing, or when the time for it has passed.',
  }),
};

/** Only the leading committee and supervisors of this case who are in office act on it. */
export const supervisorActs: OnCase = {
  kind: 'case',
  id: 'supervision.fieldwork.supervisor-acts',
  title: { zh: '监督员或牵头专委会办理', en: 'A supervisor acts' },
  cites: [
    cite('danfeng-supervisors', '统一委派'),
    cite('county-supervisors-essay', '委派民主监督员'),
    believed('聘期届满、不再担任委员的,监督员资格自动终止'),
  ],
  holds: ({ state, ctx }) => supervisesHere(state, ctx),
  message: () => ({
    zh: '此事项由本案在任的民主监督员或牵头专门委员会办理。',
    en: 'This is for the supervisors in office and the responsible committee of this case.',
  }),
};

/** Nobody supervises the unit they work for. */
export const supervisorIsImpartial: OnCase = {
  kind: 'case',
  id: 'supervision.fieldwork.supervisor-is-impartial',
  title: { zh: '监督员回避', en: 'Not their own employer' },
  cites: [believed('监督员不监督本人所在单位')],
  holds: ({ state, ctx: { actor, register } }) =>
    actor.role !== 'member' || !worksFor(register, actor.member, state.units),
  message: () => ({
    zh: '您在被监督单位任职,请回避。',
    en: 'You work for a supervised unit; please stand back.',
  }),
};

/** Visitors are members in office who work for none of the supervised units. */
export const visitorsAreImpartial: OnCommand<'RecordSupervisionVisit'> = {
  kind: 'command',
  id: 'supervision.fieldwork.visitors-are-impartial',
  title: { zh: '参加人员回避', en: 'Impartial visitors' },
  cites: [believed('监督员不监督本人所在单位'), decided('参加监督活动的为在任委员')],
  holds: ({ state, command: { visitors, day }, ctx: { register } }) =>
    visitors.every(
      (member) => isSeated(register, member, day) && !worksFor(register, member, state.units),
    ),
  message: () => ({
    zh: '参加人员须为在任委员,且不在被监督单位任职。',
    en: 'Visitors are members in office who work for none of the supervised units.',
  }),
};

/** A visit names one of the supervised units, or none. */
export const visitedUnitIsSupervised: OnCommand<'RecordSupervisionVisit'> = {
  kind: 'command',
  id: 'supervision.fieldwork.visited-unit-is-supervised',
  title: { zh: '走访被监督单位', en: 'A supervised unit is visited' },
  cites: [
    cite('datong-supervision-2018', '第一、二条', 'SEEN', '相关部门、单位和有关责任人员'),
    decided('走访记录写明的单位须为本案被监督单位'),
  ],
  holds: ({ state, command: { unit } }) => unit === undefined || state.units.includes(unit),
  message: () => ({
    zh: '走访的单位须为本案被监督单位;不限于一个单位的可不填。',
    en: 'Name a unit supervised in this case, or none where it is about no one of them.',
  }),
};

/** The day of a visit lies between the beginning of the supervision and today. */
export const recordedAfterwards: OnCommand<'RecordSupervisionVisit'> = {
  kind: 'command',
  id: 'supervision.fieldwork.recorded-afterwards',
  title: { zh: '如实记录', en: 'Recorded afterwards' },
  cites: [decided('监督活动在启动之后、记录之前')],
  holds: ({ state, command: { day }, ctx: { today } }) =>
    state.begunOn !== undefined && state.begunOn <= day && day <= today,
  message: ({ state, ctx: { today } }) => ({
    zh: `活动日期须在${state.begunOn ?? '启动之日'}至${today}之间。`,
    en: `The day lies between ${state.begunOn ?? 'the beginning'} and ${today}.`,
  }),
};

/** 不调研、不建言: advice and closing need a recorded visit or meeting. */
export const somethingWasSeen: OnCase = {
  kind: 'case',
  id: 'supervision.fieldwork.something-was-seen',
  title: { zh: '不调研、不建言', en: 'No advice without a look' },
  cites: [
    cite('huailai-goals-2023', '提升协商成效', 'SEEN', '坚持“不调研、不建言”'),
    cite('shandong-supervision-2017', '组织监督活动', 'SEEN', '4个基本环节作出具体规定'),
  ],
  holds: ({ state }) => state.visits.length > 0,
  message: () => ({
    zh: '请先记录至少一次走访或座谈。',
    en: 'Record at least one visit or meeting first.',
  }),
};
