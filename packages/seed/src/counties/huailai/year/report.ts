import { InstructionId } from '@xieshang/core';
import { cppccOffice, governmentOffice, leadership } from '../actors.ts';
import type { Plenary } from '../sessions.ts';
import { followUpId, meetingDay, outcomeIn } from './consultation.ts';
import { plannedConsultations } from './themes.ts';
import { after, type TimelineEntry, timelineOf, workday } from './timeline.ts';

const followedUp: readonly string[] = ['closed', 'followed_up', 'no_instruction'];

const TO_THE_FOLLOW_UP = 20;

// What was opened in December has no result yet, and is left to the report of the next year.
const takenUpIn = (year: number, isOver: boolean): readonly InstructionId[] =>
  plannedConsultations
    .filter((one) => followedUp.includes(outcomeIn(one, isOver)))
    .filter((one) => after(meetingDay(one, year), TO_THE_FOLLOW_UP) < workday(year, '12-01'))
    .map(({ key }) => InstructionId.parse(followUpId(key, year)));

/** The report of a year, from the first follow-up taken up to the members of the next plenary. */
export const reportStory = (
  year: number,
  isOver: boolean,
  plenary: Plenary | undefined,
): readonly TimelineEntry[] => {
  const { ask, entries } = timelineOf('tracking_report', `tracking-${year}`);
  const [first, ...others] = takenUpIn(year, isOver);
  const on = (date: string) => workday(year, date);
  ask(on('12-14'), cppccOffice, { type: 'OpenTrackingReport', year });
  if (first) ask(on('12-15'), cppccOffice, { type: 'TakeUpFollowUps', followUps: [first] });
  if (others.length > 0)
    ask(on('12-16'), cppccOffice, { type: 'TakeUpFollowUps', followUps: others });
  ask(on('12-17'), cppccOffice, {
    type: 'CloseFollowUpCollection',
    reason: '12月启动的尚无办理结果,列入下年度报告说明。',
  });
  ask(on('12-21'), cppccOffice, {
    type: 'DrawUpTrackingReport',
    text: '本年度协商成果的意见建议均已呈批、交办,多数已采纳并落实;未获批示的已送有关单位参考。',
  });
  ask(on('12-22'), leadership, {
    type: 'ReturnTrackingReport',
    reason: '请补充未获批示事项的后续安排。',
  });
  ask(on('12-23'), cppccOffice, {
    type: 'DrawUpTrackingReport',
    text: '本年度协商成果的意见建议均已呈批、交办,多数已采纳并落实;未获批示的已送有关单位参考,由专委会继续跟踪。',
  });
  ask(on('12-24'), leadership, { type: 'ApproveTrackingReport' });
  ask(on('12-25'), cppccOffice, { type: 'SendTrackingReport', to: 'party_committee' });
  ask(on('12-25'), cppccOffice, { type: 'SendTrackingReport', to: 'government' });
  if (!plenary) return entries();
  const { term, no: session, opensOn } = plenary.session;
  ask(on('12-28'), cppccOffice, { type: 'NamePlenary', term, session });
  ask(workday(year + 1, '01-05'), cppccOffice, { type: 'PrintTrackingReport' });
  ask(after(opensOn, 20), governmentOffice, {
    type: 'AnswerTrackingReport',
    text: '县政府已将报告所列未落实事项列入督查,年内反馈。',
  });
  ask(after(opensOn, 24), leadership, { type: 'PublishTrackingReport' });
  ask(after(opensOn, 60), cppccOffice, { type: 'CloseTrackingReport' });
  return entries();
};
