import { calendarPage } from './calendar.ts';
import { clausePage } from './clauses.ts';
import { contentsPage } from './contents.ts';
import { coveragePage } from './coverage.ts';
import { figurePage } from './figures.ts';
import { glossaryPage } from './glossary.ts';
import type { Page } from './markdown.ts';
import { rulePages } from './rules.ts';
import { workflowPages } from './workflows.ts';

/** Every generated page. The same core gives the same pages, to the byte. */
export const pages = (): readonly Page[] => [
  contentsPage(),
  ...rulePages(),
  clausePage(),
  coveragePage(),
  figurePage(),
  calendarPage(),
  ...workflowPages(),
  glossaryPage(),
];
