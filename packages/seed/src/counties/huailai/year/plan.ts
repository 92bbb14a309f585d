import {
  type CalendarDay,
  ConsultationId,
  day,
  GrassrootsConsultationId,
  SupervisionId,
} from '@xieshang/core';
import { cppccOffice, governmentOffice, leadership, partyOffice } from '../actors.ts';
import { consultationItems, supervisionItems, topicsFor } from './plan-items.ts';
import { deedId, issuedOn, itemAt, planId } from './plan-names.ts';
import type { PlannedConsultation } from './planned-consultation.ts';
import { plannedSupervisions } from './supervision-themes.ts';
import { plannedConsultations } from './themes.ts';
import { after, type TimelineEntry, timelineOf, workday } from './timeline.ts';

/** Collected, drafted, agreed with the government, approved, adopted, issued. */
const madeIn = (
  diary: ReturnType<typeof timelineOf<'annual_plan'>>,
  kind: 'consultation' | 'supervision',
  year: number,
): void => {
  const { ask } = diary;
  const opened = workday(year - 1, '12-10');
  const topics = topicsFor(kind);
  const items = kind === 'consultation' ? consultationItems : supervisionItems;
  const title = `${year}年度${kind === 'consultation' ? '协商' : '民主监督'}计划`;
  ask(opened, cppccOffice, {
    type: 'OpenPlan',
    kind,
    year,
    title,
    collectUntil: day(`${year - 1}-12-30`),
  });
  for (const { title: about, theme, by, source } of topics)
    ask(workday(year - 1, '12-16'), by, {
      type: 'ProposeTopic',
      title: about,
      theme,
      reasons: '调研和来信中多有反映。',
      source,
    });
  const drafting = workday(year, '01-04');
  ask(drafting, cppccOffice, { type: 'CloseTopicCollection' });
  topics.forEach(({ item }, place) => {
    const topic = `T${place + 1}`;
    ask(
      drafting,
      cppccOffice,
      item === undefined
        ? { type: 'DeclineTopic', topic, reason: '属个别事项,已转有关单位参考。' }
        : { type: 'TakeUpTopic', topic },
    );
  });
  items.forEach((item, place) => {
    const taken = topics.flatMap((topic, at) => (topic.item === place ? [`T${at + 1}`] : []));
    ask(drafting, cppccOffice, { ...item, topics: taken });
  });
  const body = 'party_group';
  ask(workday(year, '01-12'), cppccOffice, { type: 'SubmitPlanDraft' });
  ask(workday(year, '01-18'), governmentOffice, { type: 'AgreePlan' });
  const approved = workday(year, '01-25');
  ask(approved, leadership, { type: 'RecordPlanApproval', body, heldOn: approved });
  const decided = workday(year, '02-03');
  ask(decided, partyOffice, { type: 'RecordPlanDecision', heldOn: decided });
  const adopted = workday(year, '02-10');
  ask(adopted, leadership, { type: 'AdoptPlan', body: 'standing_committee', heldOn: adopted });
  ask(issuedOn(year), cppccOffice, {
    type: 'IssuePlan',
    offices: ['party_office', 'government_office', 'cppcc_office'],
  });
};

/** The day on which an item was carried out; the office records it some days later. */
export type Deeds = ReadonlyMap<string, CalendarDay>;

const inOrder = (deeds: Deeds) =>
  [...deeds].toSorted(([, one], [, other]) => (one < other ? -1 : Number(one > other)));

const deedOf = (key: string, year: number, kind: 'consultation' | 'supervision') => {
  if (kind === 'supervision') return { supervision: SupervisionId.parse(deedId(key, year)) };
  return plannedConsultations.some((one) => one.key === key && one.form === 'grassroots')
    ? { grassroots: GrassrootsConsultationId.parse(deedId(key, year)) }
    : { consultation: ConsultationId.parse(deedId(key, year)) };
};

const amendmentsIn = (diary: ReturnType<typeof timelineOf<'annual_plan'>>, year: number): void => {
  const asked = workday(year, '09-10');
  const place = (outcome: PlannedConsultation['outcome']) =>
    itemAt(plannedConsultations.findIndex((one) => one.outcome === outcome));
  diary.ask(asked, cppccOffice, {
    type: 'ProposeItemPostponement',
    item: place('postponed'),
    reason: '保护规划尚在修编,待规划批复后协商。',
  });
  diary.ask(after(asked, 6), partyOffice, { type: 'ApproveAmendment', amendment: 'V1' });
  const later = after(asked, 28);
  diary.ask(later, cppccOffice, {
    type: 'ProposeItemCancellation',
    item: place('cancelled'),
    reason: '省级统一部署物流体系建设,本县不再单独协商。',
  });
  diary.ask(after(later, 6), partyOffice, { type: 'ApproveAmendment', amendment: 'V2' });
};

/** The plan of a kind for a year, with the deeds that carry it out, up to the balance. */
export const planStory = (
  kind: 'consultation' | 'supervision',
  year: number,
  deeds: Deeds,
): readonly TimelineEntry[] => {
  const diary = timelineOf('annual_plan', planId(kind, year));
  madeIn(diary, kind, year);
  const list: readonly { readonly key: string }[] =
    kind === 'consultation' ? plannedConsultations : plannedSupervisions;
  const putao = itemAt(0);
  if (kind === 'consultation') {
    const registered = after(issuedOn(year), 9);
    diary.ask(registered, governmentOffice, {
      type: 'RegisterMatter',
      matter: 'major_project',
      title: '怀来产区葡萄酒文旅综合项目',
      item: putao,
    });
    amendmentsIn(diary, year);
  }
  for (const [key, on] of inOrder(deeds)) {
    const item = itemAt(list.findIndex((one) => one.key === key));
    diary.ask(after(on, 12), cppccOffice, {
      type: 'RecordItemCarriedOut',
      item,
      ...deedOf(key, year, kind),
    });
    if (kind === 'consultation' && item === putao)
      diary.ask(after(on, 30), governmentOffice, { type: 'RecordMatterDecided', matter: 'M1' });
  }
  const open = list.flatMap(({ key }, place) => {
    const outcome = plannedConsultations[place]?.outcome;
    const gone = kind === 'consultation' && (outcome === 'postponed' || outcome === 'cancelled');
    return deeds.has(key) || gone ? [] : [itemAt(place)];
  });
  diary.ask(workday(year + 1, '01-15'), cppccOffice, {
    type: 'BalancePlan',
    left: open.map((item) => ({ item, reason: '年内未能开展,转入下一年度研究。' })),
  });
  return diary
    .entries()
    .toSorted((one, other) =>
      one.on === other.on ? one.minute - other.minute : one.on < other.on ? -1 : 1,
    );
};
