import {
  type Actor,
  available,
  type CalendarDay,
  type CaseSubject,
  type Decision,
  deadlinesShown,
  nextStepShown,
  plusDays,
  type Showing,
  type Subject,
  type ViewContext,
} from '@xieshang/core';
import fc from 'fast-check';
import { contextAt, type Staged, type Typed, type Walked } from './case-walks.ts';
import { type Told, tracesOf } from './traces.ts';

/** What somebody is answered who asks for something, in the rules and words of a refusal. */
export const answerTo = (decision: Decision<unknown>): readonly string[] =>
  decision.ok ? ['done'] : decision.violations.map(({ rule, message }) => `${rule} ${message.en}`);

/** A case as somebody is told it: its fields, heading, next step and deadlines. */
export const toldBy = <State extends { readonly stage: string }, Event extends Typed>(
  subject: CaseSubject,
  showing: Showing<State, Event>,
  state: State,
  actor: Actor,
  around: ViewContext,
): NonNullable<Told> => ({
  ...showing.project(state, actor, around),
  heading: showing.heading(state),
  nextStep: nextStepShown(subject, state, actor, around),
  deadlines: deadlinesShown(subject, state, actor, around),
});

interface Dice {
  readonly n: number;
  readonly days: number;
}

const dice: fc.Arbitrary<readonly Dice[]> = fc.array(
  fc.record({ n: fc.nat(1000), days: fc.nat(3) }),
  { minLength: 40, maxLength: 40 },
);

/**
 * Walks cases at random and says what readers notice of a command none of whose facts they are shown: a
 * field, a number, an action, or the answer to what they ask for.
 */
export const noticedIn = <State extends Staged, Command extends Typed, Event extends Typed>(
  name: CaseSubject,
  walked: Walked<State, Command, Event>,
  readers: readonly Actor[],
  numRuns: number,
): { readonly noticed: readonly string[]; readonly moves: number } => {
  const { subject, showing } = walked;
  const { workflow } = subject as unknown as Pick<Subject<State, never, Event, never>, 'workflow'>;
  const noticed = new Set<string>();
  let moves = 0;
  for (const throws of fc.sample(dice, { seed: 20261130, numRuns })) {
    let [state, today]: [State, CalendarDay] = [subject.initial, walked.begin];
    const known: Event[] = [];
    const asked: Command[] = [];
    for (const { n, days } of throws) {
      today = plusDays(today, days);
      const open = walked.actors.flatMap((actor) =>
        available(workflow, { state, ctx: contextAt(walked, actor, today) })
          .filter(({ allowed }) => allowed)
          .flatMap(({ command: type, target }) =>
            walked
              .samples({ type, actor, target, state, today })
              .map((command) => ({ actor, command })),
          ),
      );
      const chosen = open[n % Math.max(open.length, 1)];
      if (!chosen) continue;
      const ctx = contextAt(walked, chosen.actor, today);
      const decision = subject.decide(state, chosen.command, ctx);
      if (!decision.ok) continue;
      const after = decision.events.reduce(subject.evolve, state);
      asked.push(chosen.command);
      const move = { before: state, after, known: [...known], fresh: decision.events };
      const [on, lately] = [today, asked.slice(-5)];
      const tells = (of: State, actor: Actor): Told => {
        const own = contextAt(walked, actor, on);
        return {
          ...toldBy(name, showing, of, actor, own),
          actions: available(workflow, { state: of, ctx: own }).filter((one) =>
            showing.showsAction(one, of, actor, own),
          ),
          answers: lately.map((command) => [
            command.type,
            answerTo(subject.decide(of, command, own)),
          ]),
        };
      };
      if (state.stage !== 'none')
        for (const reader of readers) {
          const traces = tracesOf(name, move, [reader], tells, ctx);
          for (const trace of traces) noticed.add(`${trace} (${reader.role})`);
        }
      known.push(...decision.events);
      moves += 1;
      state = after;
    }
  }
  // That a case opens to somebody, or closes, shows by itself.
  return { noticed: [...noticed].filter((one) => !/: (opens|closes) /.test(one)), moves };
};
