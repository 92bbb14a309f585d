import { camel, kebab, pascal } from './names.ts';

/** What the files of a subject are made from. */
export interface Named {
  readonly name: string;
  readonly folder: string;
  readonly zh: string;
  readonly en: string;
}

/** The files of a subject: one area, in which a case is opened and closed. */
export const filesOf = ({ name, folder, zh, en }: Named): Readonly<Record<string, string>> => {
  const [one, One, file, small] = [camel(name), pascal(name), kebab(name), en.toLowerCase()];
  return {
    [`${file}.ts`]: `import type { CaseContext } from '../county/context.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';

/** ${zh}, from its opening to its end. */
export interface ${One} {
  readonly stage: 'open' | 'closed';
  readonly id: string;
  readonly title: string;
  readonly openedOn: CalendarDay;
  readonly closeBy: Due;
  readonly closedOn?: CalendarDay;
}

/** ${zh}, or none yet. */
export type ${One}State = { readonly stage: 'none' } | ${One};

/** What the world brings along when it is judged. */
export type ${One}Context = CaseContext<${One}State>;

/** The case as it was opened. */
export const opened = (state: ${One}State): ${One} => {
  if (state.stage === 'none') throw new Error('a case that was not opened has no facts');
  return state;
};
`,
    'opening/opening.ts': `import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { fact } from '../../kernel/fact.ts';
import { textOf } from '../../kernel/text.ts';

const title = textOf(100).describe('名称');

/** ${zh}: what people may ask. */
export const openingCommands = {
  Open${One}: command(
    { zh: '启动${zh}', en: 'Open the ${small}' },
    { title, closeBy: CalendarDay.describe('办结期限') },
  ),
  Close${One}: command({ zh: '办结${zh}', en: 'Close the ${small}' }, {}),
} as const;

/** ${zh}: what can happen. */
export const openingFacts = {
  ${One}Opened: fact(
    { zh: '启动${zh}', en: 'opened the ${small}' },
    { id: z.string(), title, closeBy: Due },
  ),
  ${One}Closed: fact({ zh: '办结${zh}', en: 'closed the ${small}' }, {}),
} as const;
`,
    'opening/moves.ts': `import { areaOf } from '../../kernel/area.ts';
import { type ${One}Context, type ${One}State, opened } from '../${file}.ts';
import { openingCommands, openingFacts } from './opening.ts';

/** ${zh}: opened, and closed. */
export const opening = areaOf<${One}State, ${One}Context>()({
  commands: openingCommands,
  facts: openingFacts,
  decide: {
    Open${One}: (_state, { title, closeBy }, { today: on, caseId: id, register }) => ({
      type: '${One}Opened',
      on,
      id,
      title,
      closeBy: { by: closeBy, version: register.profile.version },
    }),
    // What it leads to is to be written: nothing comes of it yet.
    Close${One}: () => [],
  },
  evolve: {
    ${One}Opened: (_state, { type: _, on: openedOn, ...rest }) => ({
      ...rest,
      stage: 'open',
      openedOn,
    }),
    ${One}Closed: (state, { on: closedOn }) => ({ ...opened(state), stage: 'closed', closedOn }),
  },
});
`,
    'opening/rules.ts': `import { decided } from '../../law/instruments.ts';
import type { OnCommand } from '../rule.ts';
import type { ${One}State } from '../${file}.ts';

/** A case is opened while there is time to close it. */
export const isStillToBeClosed: OnCommand<'Open${One}', unknown, ${One}State> = {
  kind: 'command',
  id: '${folder}.opening.still-to-be-closed',
  title: { zh: '办结期限未到', en: 'Still to be closed' },
  cites: [decided('出处待替换为所依据的文件')],
  holds: ({ command: { closeBy }, ctx: { today } }) => today <= closeBy,
  message: () => ({
    zh: '办结期限须不早于启动之日。',
    en: 'The day by which it is to be closed is not over yet.',
  }),
};
`,
    'opening/table.ts': `import { rowsOf, type Table } from '../../kernel/workflow.ts';
import { decided } from '../../law/instruments.ts';
import type { Role } from '../../words/county.ts';
import type { ${One}Command } from '../areas.ts';
import type { ${One}Context, ${One}State } from '../${file}.ts';
import { isStillToBeClosed } from './rules.ts';

const office = ['cppcc_office'] as const;

// biome-ignore format: a table is read by its columns
const rows = rowsOf<{ readonly state: ${One}State; readonly role: Role; readonly command: ${One}Command; readonly context: ${One}Context }>()([
  { from: 'none', on: 'Open${One}',  to: 'open',   by: office, rules: [isStillToBeClosed] },
  { from: 'open', on: 'Close${One}', to: 'closed', by: office, rules: [] },
]);

/** ${zh}: how a case moves. */
export const caseTable: Table<${One}State, ${One}Command, ${One}Context> = {
  part: 'case',
  title: { zh: '${zh}', en: '${en}' },
  stages: {
    open: { zh: '进行中', en: 'under way' },
    closed: { zh: '办结', en: 'closed' },
  },
  final: ['closed'],
  cites: [decided('出处待替换为所依据的文件')],
  steps: rows,
  partsOf: (state) => (state.stage === 'none' ? [] : [state]),
  targetOf: (_command, state) => (state.stage === 'none' ? undefined : state.id),
};
`,
    'areas.ts': `import type { CommandIn, FactIn } from '../kernel/area.ts';
import { opening } from './opening/moves.ts';

/** ${zh}: its areas. */
export const areas = [opening] as const;

/** ${zh}: what people may ask. */
export type ${One}Command = CommandIn<typeof areas>;

/** ${zh}: what can happen. */
export type ${One}Event = FactIn<typeof areas>;
`,
    'rule.ts': `import type { Asked, CaseRule, CommandRule, Facts } from '../kernel/rule.ts';
import type { ${One}Command } from './areas.ts';
import type { ${One}, ${One}Context } from './${file}.ts';

/** A rule that looks at the case alone. */
export type OnCase<Part = unknown, State = ${One}> = CaseRule<Facts<State, Part, ${One}Context>>;

/** A rule that reads the input of the commands named. */
export type OnCommand<
  Type extends ${One}Command['type'],
  Part = unknown,
  State = ${One},
> = CommandRule<
  Asked<State, Part, ${One}Context, Extract<${One}Command, { readonly type: Type }>>
>;
`,
    'rules.ts': `export * from './access.ts';
export * from './opening/rules.ts';
`,
    'visibility.ts': `import type { Actor } from '../county/actor.ts';
import type { CaseField } from '../county/showing.ts';
import { everything, opens, type Scope, type ScopeFacts } from '../kernel/scope.ts';
import type { ${One}State } from './${file}.ts';

/** Whoever is not named here is shown nothing. */
export const isInside = ({ role }: Actor): boolean => role === 'cppcc_office';

/** Which cases somebody may read. */
export const readable${One}s = (actor: Actor): Scope<CaseField> =>
  isInside(actor) ? everything : [];

/** What a case holds in each field a scope may name. */
export const scopeFactsOf${One} = ({ stage }: ${One}State): ScopeFacts<CaseField> => ({
  stage: stage === 'none' ? [] : [stage],
  person: [],
  unit: [],
  public: ['no'],
  secret: ['no'],
});

/** May this actor read this case at all? */
export const mayRead${One} = (state: ${One}State, actor: Actor): boolean =>
  opens(readable${One}s(actor), scopeFactsOf${One}(state));
`,
    'access.ts': `import { decided } from '../law/instruments.ts';
import type { ${One}State } from './${file}.ts';
import type { OnCase } from './rule.ts';
import { mayRead${One} } from './visibility.ts';

/** Nobody acts on a case they may not read; one that does not exist looks the same. */
export const mayRead: OnCase<unknown, ${One}State> = {
  kind: 'case',
  id: '${folder}.access.may-read',
  title: { zh: '可查阅方可办理', en: 'Known to those concerned' },
  cites: [decided('按角色和环节限定查阅范围')],
  holds: ({ state, ctx: { actor } }) => state.stage !== 'none' && mayRead${One}(state, actor),
  message: () => ({
    zh: '没有这件${zh},或您无权查阅。',
    en: 'There is no such ${small}, or you may not read it.',
  }),
};
`,
    'view.ts': `import { z } from 'zod';
import { CalendarDay } from '../kernel/day.ts';
import { shownBy } from '../kernel/shown-by.ts';
import type { ${One} } from './${file}.ts';

/** What is shown of a case, field by field; what is not listed is not shown. */
export const ${One}View = z.object({
  title: z.string().describe('名称'),
  closeBy: CalendarDay.describe('办结期限'),
});

/** What an actor who may read a case sees of it. */
export const project${One} = ({ title, closeBy }: ${One}): z.input<typeof ${One}View> =>
  shownBy(${One}View, { title, closeBy: closeBy.by });
`,
    'status.ts': `import type { ${One}State } from './${file}.ts';

/** ${zh}: where a case can stand, in words. */
export const ${one}StatusWords = {
  open: { zh: '进行中', en: 'under way' },
  closed: { zh: '办结', en: 'closed' },
} as const;

/** Where a case stands, computed from what has happened. */
export const statusOf${One} = ({ stage }: ${One}State): keyof typeof ${one}StatusWords | 'none' =>
  stage;
`,
    'next-step.ts': `import type { NextStep } from '../county/next-step.ts';
import type { ${One}State } from './${file}.ts';

/** Who owes the next step of a case: one party while it is open, nobody after. */
export const next${One}Step = (state: ${One}State): NextStep | undefined =>
  state.stage === 'open'
    ? { party: 'cppcc_office', who: [], kind: '${folder}.close', due: state.closeBy }
    : undefined;
`,
    'showing.ts': `import type { Showing } from '../county/showing.ts';
import { yearOf } from '../kernel/day.ts';
import type { ${One}Event } from './areas.ts';
import { type ${One}State, opened } from './${file}.ts';
import { next${One}Step } from './next-step.ts';
import { ${one}StatusWords, statusOf${One} } from './status.ts';
import { ${One}View, project${One} } from './view.ts';
import { isInside, readable${One}s, scopeFactsOf${One} } from './visibility.ts';

/** ${zh}: how cases are shown. */
export const ${one}Showing: Showing<${One}State, ${One}Event, typeof ${One}View> = {
  statuses: ${one}StatusWords,
  view: ${One}View,
  readable: readable${One}s,
  scopeFacts: scopeFactsOf${One},
  heading: (state) => {
    const { title, openedOn: beganOn, closedOn } = opened(state);
    return {
      title,
      status: statusOf${One}(state),
      year: yearOf(beganOn),
      beganOn,
      ...(closedOn ? { endedOn: closedOn } : {}),
    };
  },
  project: (state) => project${One}(opened(state)),
  showsEvent: (_event, _state, actor) => isInside(actor),
  showsEveryEvent: isInside,
  showsAction: (_action, _state, actor) => isInside(actor),
  nextStep: next${One}Step,
  showsSteps: (_state, actor) => isInside(actor),
  deadlines: () => [],
  // As proposals are, until the profile of a county has a section for it.
  warnings: ({ proposal: { periods } }) => periods,
};
`,
    'subject.ts': `import { playedBy } from '../kernel/area.ts';
import type { Subject } from '../kernel/subject.ts';
import { areas, type ${One}Command, type ${One}Event } from './areas.ts';
import type { ${One}Context, ${One}State } from './${file}.ts';
import { ${one}Workflow } from './workflow.ts';

/** ${zh} as a subject. */
export const ${one}: Subject<${One}State, ${One}Command, ${One}Event, ${One}Context> = {
  name: '${name}',
  ...playedBy(areas, ${one}Workflow),
  initial: { stage: 'none' },
  othersNamed: () => [],
};
`,
    'workflow.ts': `import { checked } from '../kernel/check.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { roleWords } from '../words/county.ts';
import { mayRead } from './access.ts';
import type { ${One}Command } from './areas.ts';
import { caseTable } from './opening/table.ts';
import type { ${One}Context, ${One}State } from './${file}.ts';

/** ${zh}: how a case moves, row by row. */
export const ${one}Workflow: Workflow<${One}State, ${One}Command, ${One}Context> = checked({
  subject: '${name}',
  title: { zh: '${zh}', en: '${en}' },
  roles: roleWords,
  access: mayRead,
  tables: [caseTable],
});
`,
    'index.ts': `export type { ${One}Command, ${One}Event } from './areas.ts';
export type { ${One}, ${One}State } from './${file}.ts';
export * as ${one}Rules from './rules.ts';
export { ${one}Showing } from './showing.ts';
export { ${one}StatusWords } from './status.ts';
export { ${one} } from './subject.ts';
export { ${one}Workflow } from './workflow.ts';
`,
  };
};
