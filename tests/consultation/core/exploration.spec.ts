import {
  type Actor,
  type AvailableAction,
  available,
  type CalendarDay,
  type Consultation,
  type ConsultationCommand,
  type ConsultationContext,
  type ConsultationEvent,
  type ConsultationStage,
  type CountyEvent,
  stateCouncilCalendar as calendar,
  consultation,
  day,
  nextConsultationStep,
  plusDays,
  startOf,
  consultationWorkflow as workflow,
} from '@xieshang/core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  followedUpBy,
  merged,
  planned,
  researchMayFollow,
  standing,
  table,
  to,
} from '../../support/consultation-facts.ts';
import { sampleOf } from '../../support/consultation-samples.ts';
import { judgedByOthers } from '../../support/other-cases.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';

const LARGEST = 12_000;
const ends = new Set(workflow.tables[0]?.final);
const cases = { ...planned, ...followedUpBy('closed') };

interface Place {
  readonly state: Consultation;
  readonly today: CalendarDay;
}

type Type = ConsultationCommand['type'];

/** A part of the law that is walked on all its ways. */
interface Theme {
  readonly facts: readonly ConsultationEvent[];
  readonly from: string;
  readonly commands: readonly Type[];
  /** The stages that every situation can come to. */
  readonly goal: readonly ConsultationStage[];
  readonly county?: readonly CountyEvent[];
}

const ledByTheOffice = (facts: readonly ConsultationEvent[]) =>
  facts.map((one) =>
    one.type === 'ConsultationOpened' ? { ...one, lead: { kind: 'cppcc' as const } } : one,
  );

const actors = [
  as('special_committee', 'economy-committee'),
  { ...as('special_committee', 'economy-committee'), id: 'another-officer' },
  as('cppcc_office'),
  as('leadership'),
  as('member', 'm1'),
  as('expert', 'e1'),
  as('handling_unit', 'health-bureau'),
  as('handling_unit', 'agriculture-bureau'),
  as('party_office'),
  as('government_office'),
];

const researching = [
  'PlanResearch',
  'ApproveResearchPlan',
  'ReturnResearchPlan',
  'BeginResearch',
  'RecordResearch',
  'GiveExpertOpinion',
  'CompleteResearch',
  'PrepareConsultation',
] as const;
const changing = [
  'PostponeConsultation',
  'ResumeResearch',
  'ResumePreparation',
  'CancelConsultation',
] as const;
const preparing = [
  'DraftConsultationWorkPlan',
  'ApproveConsultationWorkPlan',
  'ReturnConsultationWorkPlan',
  'MoveConsultationMeeting',
  'SendConsultationNotice',
  'SendConsultationMaterials',
  'HandInStatement',
  'ConveneConsultation',
] as const;
const meeting = [
  'BriefConsultation',
  'AskQuestion',
  'AnswerQuestion',
  'DeferAnswer',
  'MakeStatement',
  'HandInStatement',
  'ConcludeConsultation',
] as const;
const drafting = [
  'DraftConsultationOutcome',
  'AdoptConsultationOutcome',
  'ReturnConsultationOutcome',
  'IssueConsultationMinutes',
  'AddConsultationRecommendation',
  'DropConsultationRecommendation',
  'SubmitConsultationOutcome',
  'AnswerQuestion',
] as const;
const following = [
  'AcknowledgeConsultationOutcome',
  'LinkInstruction',
  'CloseConsultation',
  'PublishConsultation',
] as const;
const unresearched = to('minutesIssued').filter(({ type }) => type !== 'ResearchCompleted');

const themes: Readonly<Record<string, Theme>> = {
  调研和变更: {
    facts: to('opened'),
    from: '2026-03-02',
    commands: [...researching, ...changing],
    goal: ['preparing', 'cancelled'],
  },
  调研可以后补: {
    facts: to('opened'),
    from: '2026-03-02',
    commands: [...researching, ...changing],
    goal: ['preparing', 'cancelled'],
    county: [researchMayFollow],
  },
  筹备和变更: {
    facts: to('completed'),
    from: '2026-03-20',
    commands: [...preparing, ...changing],
    goal: ['in_session', 'cancelled'],
  },
  县政协牵头的筹备: {
    facts: ledByTheOffice(to('completed')),
    from: '2026-03-20',
    commands: [...preparing, ...changing],
    goal: ['in_session', 'cancelled'],
  },
  承继单位: {
    facts: to('convened'),
    from: '2026-04-20',
    commands: [...meeting, 'PostponeConsultation', 'ReplaceConsultedUnit'],
    goal: ['held', 'postponed'],
    county: [merged],
  },
  会议: {
    facts: to('convened'),
    from: '2026-04-20',
    commands: [...meeting, ...changing],
    goal: ['held', 'cancelled'],
  },
  未经调研的会后: {
    facts: unresearched,
    from: '2026-04-24',
    commands: ['SubmitConsultationOutcome', ...researching],
    goal: ['outcome_submitted'],
    county: [researchMayFollow],
  },
  成果: {
    facts: to('concluded'),
    from: '2026-04-20',
    commands: drafting,
    goal: ['outcome_submitted'],
  },
  县政协牵头的成果: {
    facts: ledByTheOffice(to('concluded')),
    from: '2026-04-20',
    commands: drafting,
    goal: ['outcome_submitted'],
  },
  督办和办结: {
    facts: to('submitted'),
    from: '2026-05-06',
    commands: following,
    goal: ['closed'],
  },
  没有意见建议的: {
    facts: to('submitted', 'recommended'),
    from: '2026-05-06',
    commands: following,
    goal: ['closed'],
  },
};

const contextAt = (
  today: CalendarDay,
  actor: Actor,
  { county = [] }: Theme,
): ConsultationContext => ({
  caseId: 'c1',
  actor,
  today,
  now: startOf(today),
  register: registerAfter(...table, ...county),
  calendar,
  numbers: {},
  others: {},
  cases,
});

// Of what piles up, only which kinds there are; of days ahead, only how they lie to today.
const kinds = (parts: readonly { readonly stage: string }[]) =>
  [...new Set(parts.map(({ stage }) => stage))].toSorted();
const lies = (by: CalendarDay | undefined, today: CalendarDay) =>
  by === undefined ? '' : by < today ? 'past' : by === today ? 'today' : 'ahead';

const situation = ({ state, today }: Place): string => {
  if (state.stage === 'none') return 'none';
  const plan = state.workPlans.at(-1);
  return JSON.stringify([
    state.stage,
    kinds(state.researchPlans),
    state.records.some(({ problems }) => problems.some(({ cause }) => cause)),
    state.records.length > 0,
    state.research !== undefined,
    [plan?.stage, plan?.materialsInAdvance, lies(plan?.meetingOn, today)],
    [lies(plan?.noticeBy?.by, today), lies(plan?.materialsBy?.by, today)],
    [state.noticeOn !== undefined, state.materials.length > 0],
    [state.briefings.length > 0, kinds(state.questions), kinds(state.statements)],
    [
      ...new Set(state.outcomes.map(({ stage, type }) => `${type === 'minutes'} ${stage}`)),
    ].toSorted(),
    kinds(state.drafts),
    state.submission?.acknowledged.map(({ office }) => office).toSorted(),
    [state.followUps.length > 0, state.publishedOn !== undefined],
    [today.slice(0, 4) === String(state.year), state.units.includes('health-bureau' as never)],
    state.stage === 'postponed' && lies(state.postponed?.until, today),
  ]);
};

const decided = ({ state, today }: Place, actor: Actor, one: ConsultationCommand, theme: Theme) =>
  consultation.decide(state, one, contextAt(today, actor, theme));

/** Time passes to the day of the meeting or of the resumption, or beyond it. */
const later = ({ state, today }: Place): readonly CalendarDay[] => {
  if (state.stage === 'none' || ends.has(state.stage)) return [];
  const named =
    state.stage === 'postponed' ? state.postponed?.until : state.workPlans.at(-1)?.meetingOn;
  const matters = ['preparing', 'postponed', 'in_session'].includes(state.stage);
  if (!matters || named === undefined || named < today) return [];
  return [named > today ? named : plusDays(today, 1)];
};

interface Explored {
  readonly places: ReadonlyMap<string, Place>;
  readonly ways: ReadonlyMap<string, ReadonlySet<string>>;
  readonly taken: ReadonlySet<string>;
  readonly stages: ReadonlySet<string>;
  /** Steps that are offered although none of the inputs that are tried passes, by the rules that refuse them. */
  readonly misleading: ReadonlySet<string>;
}

/** What is offered to an actor at a place, with the rules that read no input. */
const offered = ({ state, today }: Place, actor: Actor, theme: Theme) =>
  available(workflow, { state, ctx: contextAt(today, actor, theme) }).filter(
    ({ allowed }) => allowed,
  );

/** The inputs of a step that are tried; two that make no difference are one. */
const samplesOf = (
  { command, target }: AvailableAction,
  place: Place,
): readonly ConsultationCommand[] => {
  const all = [0, 1, 2].map((n) => sampleOf(command as Type, { ...place, n, target }));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
};

const explore = (theme: Theme): Explored => {
  const from: Place = { state: standing(theme.facts), today: day(theme.from) };
  const places = new Map([[situation(from), from]]);
  const ways = new Map<string, Set<string>>();
  const taken = new Set<string>();
  const stages = new Set<string>();
  const misleading = new Set<string>();
  for (const [key, place] of places) {
    const reached = new Set<string>();
    ways.set(key, reached);
    const arrive = (next: Place) => {
      for (const { part, partsOf } of workflow.tables)
        for (const { stage } of partsOf(next.state)) stages.add(`${part} ${stage}`);
      const there = situation(next);
      if (!places.has(there)) places.set(there, next);
      reached.add(there);
    };
    for (const actor of actors)
      for (const action of offered(place, actor, theme)) {
        if (!theme.commands.some((one) => one === action.command)) continue;
        const broken = new Set<string>();
        let passed = false;
        for (const one of samplesOf(action, place)) {
          const decision = decided(place, actor, one, theme);
          if (!decision.ok) {
            for (const { rule } of decision.violations) broken.add(rule);
            continue;
          }
          passed = true;
          taken.add(one.type);
          const state = decision.events.reduce(consultation.evolve, place.state);
          arrive({ state, today: place.today });
        }
        const decides = [...broken].some((rule) => judgedByOthers.has(rule));
        if (!passed && !decides)
          misleading.add(`${action.command}: ${[...broken].toSorted().join(', ')}`);
      }
    for (const today of later(place)) arrive({ state: place.state, today });
    if (places.size > LARGEST) throw new Error('the walk does not end');
  }
  return { places, ways, taken, stages, misleading };
};

const walks = new Map<string, Explored>();
const walkOf = (name: string, theme: Theme): Explored => {
  const known = walks.get(name) ?? explore(theme);
  walks.set(name, known);
  return known;
};

const leadingToTheGoal = ({ places, ways }: Explored, { goal }: Theme): ReadonlySet<string> => {
  const back = new Map<string, string[]>();
  for (const [from, reached] of ways)
    for (const one of reached) {
      const known = back.get(one);
      if (known) known.push(from);
      else back.set(one, [from]);
    }
  const good = new Set(
    [...places]
      .filter(([, { state }]) => goal.some((one) => one === state.stage))
      .map(([key]) => key),
  );
  for (const key of good) for (const before of back.get(key) ?? []) good.add(before);
  return good;
};

const isOpen = ({ state }: Place): boolean => state.stage !== 'none' && !ends.has(state.stage);

describe.each(Object.entries(themes))('%s的全部情形', (name, theme) => {
  it('all lead to what the theme comes to: no consultation is ever stuck', () => {
    const explored = walkOf(name, theme);
    const good = leadingToTheGoal(explored, theme);
    expect(good.size).toBeGreaterThan(0);
    expect([...explored.places.keys()].filter((key) => !good.has(key))).toEqual([]);
  });

  it('offer no step that no input passes', () =>
    expect([...walkOf(name, theme).misleading]).toEqual([]));

  it('name one party that owes the next step, which can act, and nobody at the end', () => {
    const wrong = [...walkOf(name, theme).places].filter(([, place]) => {
      const owed = nextConsultationStep(place.state);
      if (!isOpen(place)) return owed !== undefined;
      const own = actors.filter(({ role }) => role === owed?.party);
      return !own.some((actor) => offered(place, actor, theme).length > 0);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

describe('全部情形合计', () => {
  afterAll(() => {
    const sizes = [...walks].map(([name, { places }]) => `${places.size} situations: ${name}`);
    console.info(sizes.join('\n'));
  });

  it('take every command of a consultation', () => {
    const taken = new Set(
      Object.entries(themes).flatMap(([name, theme]) => [...walkOf(name, theme).taken]),
    );
    expect([...taken, 'OpenConsultation'].toSorted()).toEqual(
      Object.keys(consultation.commands).toSorted(),
    );
  });

  it('reach every stage of every table', () => {
    const seen = new Set(
      Object.entries(themes).flatMap(([name, theme]) => [...walkOf(name, theme).stages]),
    );
    const missing = workflow.tables.flatMap(({ part, stages }) =>
      Object.keys(stages).filter((stage) => !seen.has(`${part} ${stage}`)),
    );
    expect(missing).toEqual([]);
  });
});
