import { at, randomFor } from '../../random.ts';
import { castFor, rotaOf } from './actors.ts';
import { type Outcome, outcomes } from './outcomes.ts';
import { particulars } from './particulars.ts';
import { namesFor, rotaFor } from './people.ts';
import type { Almanac } from './placement.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { type Dated, scheduleOf, yearOf } from './schedule.ts';
import type { Case } from './steps/case.ts';
import { strayOf, tasksOf } from './team.ts';
import { contentOf, resultAt } from './texts.ts';
import { topicOf } from './topics/all.ts';
import { neighbourOf, unitNamed } from './units.ts';

interface Laid extends Scenario {
  readonly dated: readonly Dated[];
}

const keepsCompany = ({ place }: Outcome): boolean => 'in' in place && place.in === 'company';

/** Lays the plots out on the calendar; those that are merged follow the case they join. */
const laidOut = (almanac: Almanac, seed: number): readonly Laid[] => {
  const days = new Map<string, readonly Dated[]>();
  const lay = ({ topic, outcome }: Scenario): void => {
    const { into } = topicOf(topic);
    const company = into ? days.get(into) : undefined;
    days.set(topic, scheduleOf(outcomes[outcome], almanac, randomFor(seed, topic), company));
  };
  const isBeside = ({ outcome }: Scenario): boolean => keepsCompany(outcomes[outcome]);
  scenarios.filter((scenario) => !isBeside(scenario)).forEach(lay);
  scenarios.filter(isBeside).forEach(lay);
  return scenarios.map((scenario) => ({ ...scenario, dated: days.get(scenario.topic) ?? [] }));
};

const orderOf = ({ dated }: Laid): string =>
  (dated.find(({ milestone }) => milestone === 'submitted') ?? at(dated, 0)).on;

const numbered = (laid: readonly Laid[], almanac: Almanac): ReadonlyMap<string, string> => {
  const counts = new Map<number, number>();
  const inOrder = laid.toSorted((one, other) =>
    orderOf(one) < orderOf(other) ? -1 : Number(orderOf(one) > orderOf(other)),
  );
  return new Map(
    inOrder.map((scenario) => {
      const year = yearOf(scenario.dated, almanac);
      const count = (counts.get(year) ?? 0) + 1;
      counts.set(year, count);
      return [scenario.topic, `hl-${year}-p${String(count).padStart(3, '0')}`] as const;
    }),
  );
};

const isDraft = ({ path }: Outcome): boolean => path.length === 1;

const strayedTo = ({ path }: Outcome): number =>
  path.filter((milestone) => milestone === 'tried' || milestone === 'triedAgain').length;

/** Every proposal of the story, with all that is decided about it. */
export const casesFor = (almanac: Almanac, seed: number): readonly Case[] => {
  const laid = laidOut(almanac, seed);
  const ids = numbered(laid, almanac);
  const next = rotaOf(rotaFor(seed));
  const [chair = '', viceChair = '', head = '', viceHead = ''] = namesFor(seed, 'patrons', 4);
  const leaders = namesFor(seed, 'leaders', scenarios.length * 2);
  let replies = 0;
  return laid.map(({ topic: key, by, outcome: name, dated }, place): Case => {
    const topic = topicOf(key);
    const outcome: Outcome = outcomes[name];
    const random = randomFor(seed, `telling ${key}`);
    const particular = particulars[key] ?? {};
    const { sideEvents = [], team = { mode: 'sole' } } = particular;
    const unit = unitNamed(topic.unit);
    if (outcome.path.includes('replied')) replies += 1;
    return {
      id: ids.get(key) ?? key,
      place,
      topic,
      outcome,
      cast: castFor(by, isDraft(outcome), next, random),
      dated,
      content: contentOf(topic, random),
      sideEvents,
      unit,
      tasks: tasksOf(team, unit, topic.suggestions.length, strayedTo(outcome)),
      neighbour: neighbourOf(topic.unit),
      stray: strayOf(topic.unit),
      result: particular.result ?? resultAt(replies),
      promisedFor: particular.promisedFor,
      countyIssues: sideEvents.some((one) => one === 'number-one' || one === 'key-supervised'),
      unpublished: sideEvents.some((one) => one === 'withheld' || one === 'secret'),
      patrons: { chair, viceChair, head, viceHead },
      today: almanac.on,
      leader: at(leaders, place * 2),
      clerk: at(leaders, place * 2 + 1),
      into: topic.into && ids.get(topic.into),
      random,
    };
  });
};
