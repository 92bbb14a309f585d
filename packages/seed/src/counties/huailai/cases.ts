import { at, randomFor } from '../../random.ts';
import type { Case } from './beats/case.ts';
import { castFor, rotaOf } from './casting.ts';
import { type Course, courses } from './courses.ts';
import { namesFor, rotaFor } from './people.ts';
import type { Almanac } from './placement.ts';
import { type Plot, plots } from './plots.ts';
import { type Dated, scheduleOf, yearOf } from './schedule.ts';
import { strayOf, tasksOf } from './team.ts';
import { contentOf, resultAt } from './telling.ts';
import { topicOf } from './topics/all.ts';
import { turns } from './turns.ts';
import { neighbourOf, unitNamed } from './units.ts';

interface Laid extends Plot {
  readonly dated: readonly Dated[];
}

const keepsCompany = ({ place }: Course): boolean => 'in' in place && place.in === 'company';

/** Lays the plots out on the calendar; those that are merged follow the case they join. */
const laidOut = (almanac: Almanac, seed: number): readonly Laid[] => {
  const days = new Map<string, readonly Dated[]>();
  const lay = ({ topic, course }: Plot): void => {
    const { into } = topicOf(topic);
    const company = into ? days.get(into) : undefined;
    days.set(topic, scheduleOf(courses[course], almanac, randomFor(seed, topic), company));
  };
  const isBeside = ({ course }: Plot): boolean => keepsCompany(courses[course]);
  plots.filter((plot) => !isBeside(plot)).forEach(lay);
  plots.filter(isBeside).forEach(lay);
  return plots.map((plot) => ({ ...plot, dated: days.get(plot.topic) ?? [] }));
};

const orderOf = ({ dated }: Laid): string =>
  (dated.find(({ milestone }) => milestone === 'submitted') ?? at(dated, 0)).on;

const numbered = (laid: readonly Laid[], almanac: Almanac): ReadonlyMap<string, string> => {
  const counts = new Map<number, number>();
  const inOrder = laid.toSorted((one, other) =>
    orderOf(one) < orderOf(other) ? -1 : Number(orderOf(one) > orderOf(other)),
  );
  return new Map(
    inOrder.map((plot) => {
      const year = yearOf(plot.dated, almanac);
      const count = (counts.get(year) ?? 0) + 1;
      counts.set(year, count);
      return [plot.topic, `hl-${year}-p${String(count).padStart(3, '0')}`] as const;
    }),
  );
};

const isDraft = ({ path }: Course): boolean => path.length === 1;

const strayedTo = ({ path }: Course): number =>
  path.filter((milestone) => milestone === 'tried' || milestone === 'triedAgain').length;

/** Every proposal of the story, with all that is decided about it. */
export const casesFor = (almanac: Almanac, seed: number): readonly Case[] => {
  const laid = laidOut(almanac, seed);
  const ids = numbered(laid, almanac);
  const next = rotaOf(rotaFor(seed));
  const [chair = '', viceChair = '', head = '', viceHead = ''] = namesFor(seed, 'patrons', 4);
  const leaders = namesFor(seed, 'leaders', plots.length * 2);
  let replies = 0;
  return laid.map(({ topic: key, by, course: name, dated }, place): Case => {
    const topic = topicOf(key);
    const course: Course = courses[name];
    const random = randomFor(seed, `telling ${key}`);
    const turn = turns[key] ?? {};
    const { asides = [], team = { mode: 'sole' } } = turn;
    const unit = unitNamed(topic.unit);
    if (course.path.includes('replied')) replies += 1;
    return {
      id: ids.get(key) ?? key,
      place,
      topic,
      course,
      cast: castFor(by, isDraft(course), next, random),
      dated,
      content: contentOf(topic, random),
      asides,
      unit,
      tasks: tasksOf(team, unit, topic.suggestions.length, strayedTo(course)),
      neighbour: neighbourOf(topic.unit),
      stray: strayOf(topic.unit),
      result: turn.result ?? resultAt(replies),
      promisedFor: turn.promisedFor,
      countyIssues: asides.some((one) => one === 'number-one' || one === 'key-supervised'),
      unpublished: asides.some((one) => one === 'withheld' || one === 'secret'),
      patrons: { chair, viceChair, head, viceHead },
      today: almanac.on,
      leader: at(leaders, place * 2),
      clerk: at(leaders, place * 2 + 1),
      into: topic.into && ids.get(topic.into),
      random,
    };
  });
};
