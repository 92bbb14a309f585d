import {
  type Citation,
  type InstrumentId,
  instruments,
  stateCouncilCalendar,
  subjects,
  type Workflow,
} from '../../packages/core/src/index.ts';
import { counting } from './calendar.ts';
import { forceOf } from './citations.ts';
import { figured } from './figures.ts';
import { code, list, type Page, page, paragraphs, table } from './markdown.ts';
import { ruleLink, shownRules } from './rules.ts';

/** One place where a source is cited, linked to what rests on it. */
interface Use {
  readonly cite: Citation;
  readonly link: string;
  readonly kind: 'rule' | 'figure' | 'table';
}

const uses = (kind: Use['kind'], link: string, cites: readonly Citation[]): readonly Use[] =>
  cites.map((cite) => ({ cite, link, kind }));

const BUILT_IN = 'built-in.md';

const all: readonly Use[] = [
  ...shownRules
    .filter(({ page: file, card }) => file !== BUILT_IN || !card.id.startsWith('workflow.'))
    .flatMap(({ card: { id, cites } }) => uses('rule', ruleLink(id, 'rules'), cites)),
  ...figured.flatMap(({ name, cites }) => uses('figure', `[${name}](figures.md)`, cites)),
  ...Object.values(subjects).flatMap(({ workflow }) =>
    (workflow as Workflow).tables.flatMap(({ part, cites }) =>
      uses(
        'table',
        `[${workflow.subject} ${part}](../workflows/${workflow.subject}.md#${part})`,
        cites,
      ),
    ),
  ),
  ...counting.flatMap(({ en, cites }) => uses('figure', `[counting: ${en}](calendar.md)`, cites)),
  ...[...stateCouncilCalendar.notices.values()].flatMap(({ year, cites }) =>
    uses('figure', `[days off of ${year}](calendar.md#${year})`, [cites]),
  ),
];

const links = (found: readonly Use[], kind: Use['kind']): string =>
  [...new Set(found.filter((use) => use.kind === kind).map(({ link }) => link))].join('<br>');

const clauseTable = (found: readonly Use[]): string =>
  table(
    ['条款 Place', '核实 Checked', '原文 Quote', '规则 Rules', '数值 Figures', '流程表 Tables'],
    [...Map.groupBy(found, ({ cite }) => cite.article)].map(([article, here]) => [
      article,
      [...new Set(here.map(({ cite }) => code(cite.verification)))].join(' '),
      [...new Set(here.flatMap(({ cite }) => cite.quote ?? []))].join('<br>'),
      links(here, 'rule'),
      links(here, 'figure'),
      links(here, 'table'),
    ]),
  );

const section = (id: InstrumentId, found: readonly Use[]): string =>
  paragraphs(
    `## ${id}`,
    `**${instruments[id].title}**`,
    `${instruments[id].issuer}. ${forceOf(id)}.`,
    clauseTable(found),
  );

const flags = list([
  '`SEEN`: the words were read in a text of the instrument. 见原文。',
  '`SEEN-part`: read, but the text was cut inside the article. 见部分。',
  '`PRACTICE`: reported practice of a named place, not a norm. 各地做法。',
  '`SYS`: vocabulary of an existing system, not law. 系统词汇。',
  '`GK`: general knowledge, shown as `default, unverified`. 通行做法,未见文本。',
  '`DESIGN`: a decision of this model where every text is silent, shown as `default, unverified`. 本模型决定。',
]);

/** Per instrument: which rules, figures and tables rest on which of its places. */
export const clausePage = (): Page => {
  const ids = Object.keys(instruments) as InstrumentId[];
  const byId = Map.groupBy(all, ({ cite }) => cite.instrument as InstrumentId);
  const silent = ids.filter((id) => !byId.has(id));
  return page(
    'rules/clauses.md',
    '条款对照 · Clauses',
    'Every source, and what rests on it. The two refusals the tables themselves give cite the sources of their table and are not repeated here.',
    '核实程度 How far a source was checked:',
    flags,
    ...ids.flatMap((id) => {
      const found = byId.get(id);
      return found ? [section(id, found)] : [];
    }),
    silent.length > 0 ? '## 尚未引用 · Listed, not cited yet' : '',
    list(silent.map((id) => `${code(id)} ${instruments[id].title} (${instruments[id].issuer})`)),
  );
};
