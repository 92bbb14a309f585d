import {
  type CalendarDay,
  type Consultation,
  type ConsultationCommand,
  plusDays,
  type UnitId,
} from '@xieshang/core';
import { instruction, opening, recommendation, research, workPlan } from './consultation-facts.ts';
import { member, unit } from './county.ts';

/** Which sample is wanted, of which case, on which day; `n` varies what may vary. */
export interface Wish {
  readonly state: Consultation;
  readonly today: CalendarDay;
  readonly n: number;
  readonly target?: string | undefined;
}

type Type = ConsultationCommand['type'];
type Maker<Name extends Type> = (
  wish: Wish,
) => Omit<Extract<ConsultationCommand, { readonly type: Name }>, 'type'>;

const text = '内容。';
const reason = '理由。';
const outcomeTypes = ['minutes', 'report', 'formal_proposal_of_cppcc', 'research_report'] as const;
const adopters = ['special_committee', 'chairpersons_meeting', 'standing_committee'] as const;
const pick = <Item>(items: readonly [Item, ...Item[]], n: number): Item =>
  items[n % items.length] ?? items[0];

const unitAsked = ({ state }: Wish): UnitId =>
  (state.stage === 'none' ? undefined : state.workPlans.at(-1)?.units[0]) ?? unit('health-bureau');
const grounds = ({ state }: Wish): readonly string[] =>
  state.stage === 'none' ? [] : [...state.records, ...state.statements].map(({ id }) => id);
const needsPlan = ({ state, today }: Wish) =>
  state.stage !== 'none' && state.plan && today.slice(0, 4) !== String(state.year)
    ? { plan: 'plan-2027' as never, item: 'J1' }
    : {};
const agreed = ({ today }: Wish) => ({ agreedOn: today });

const makers: { readonly [Name in Type]: Maker<Name> } = {
  OpenConsultation: () => opening,
  PlanResearch: ({ today }) => ({ ...research, from: today, to: plusDays(today, 10) }),
  ApproveResearchPlan: ({ target = 'P1' }) => ({ researchPlan: target }),
  ReturnResearchPlan: ({ target = 'P1' }) => ({ researchPlan: target, reason }),
  BeginResearch: () => ({}),
  RecordResearch: ({ today, n }) => ({
    date: today,
    place: '东村',
    samples: [{ kind: 'village', name: '东村', finding: text }],
    problems: n % 2 === 0 ? [{ text: '设备不足', cause: '经费' }] : [{ text: '设备不足' }],
  }),
  GiveExpertOpinion: () => ({ text }),
  CompleteResearch: () => ({ report: text }),
  PrepareConsultation: () => ({}),
  DraftConsultationWorkPlan: ({ today, n }) => ({
    ...workPlan,
    meetingOn: plusDays(today, 45),
    chair: { office: 'committee_director', member: member(3) },
    materialsInAdvance: n % 2 === 0,
  }),
  ApproveConsultationWorkPlan: ({ target = 'W1' }) => ({ workPlan: target }),
  ReturnConsultationWorkPlan: ({ target = 'W1' }) => ({ workPlan: target, reason }),
  MoveConsultationMeeting: ({ target = 'W1', today }) => ({
    workPlan: target,
    meetingOn: plusDays(today, 45),
    reason,
  }),
  SendConsultationNotice: () => ({}),
  SendConsultationMaterials: () => ({ titles: ['材料'] }),
  PostponeConsultation: (wish) => ({
    until: plusDays(wish.today, wish.n % 2 === 0 ? 20 : 400),
    reason,
    ...agreed(wish),
  }),
  ResumeResearch: needsPlan,
  ResumePreparation: needsPlan,
  CancelConsultation: (wish) => ({ reason, ...agreed(wish) }),
  ReplaceConsultedUnit: () => ({ unit: unit('health-bureau') }),
  ConveneConsultation: () => ({}),
  BriefConsultation: () => ({ text }),
  AskQuestion: (wish) => ({ unit: unitAsked(wish), text }),
  AnswerQuestion: ({ target = 'Q1' }) => ({ question: target, text }),
  DeferAnswer: ({ target = 'Q1' }) => ({ question: target }),
  MakeStatement: () => ({ text }),
  HandInStatement: () => ({ text }),
  ConcludeConsultation: (wish) => ({
    present: [member(1)],
    units: [{ unit: unitAsked(wish), name: '局长', isLeader: true }],
  }),
  DraftConsultationOutcome: ({ n }) => ({
    outcomeType: pick(outcomeTypes, n),
    title: '成果',
    text,
  }),
  AdoptConsultationOutcome: ({ target = 'O1', n }) => ({
    outcome: target,
    adopter: pick(adopters, n),
  }),
  ReturnConsultationOutcome: ({ target = 'O1' }) => ({ outcome: target, reason }),
  IssueConsultationMinutes: ({ target = 'O1' }) => ({ outcome: target }),
  AddConsultationRecommendation: (wish) => {
    const { type: _, ...asked } = recommendation;
    return { ...asked, restsOn: grounds(wish).slice(0, 2) };
  },
  DropConsultationRecommendation: ({ target = 'M1' }) => ({ recommendation: target }),
  SubmitConsultationOutcome: () => ({}),
  AcknowledgeConsultationOutcome: () => ({}),
  LinkInstruction: () => ({ instruction }),
  CloseConsultation: () => ({ note: text }),
  PublishConsultation: () => ({}),
};

/** A command of a type that somebody could mean. */
export const sampleOf = (type: Type, wish: Wish): ConsultationCommand =>
  ({ ...makers[type](wish), type }) as ConsultationCommand;
