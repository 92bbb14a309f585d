import { z } from 'zod';
import { command } from '../kernel/command.ts';
import { type FactOf, fact } from '../kernel/fact.ts';
import { termOf } from '../kernel/field.ts';
import { keyOf } from '../kernel/id.ts';
import { textOf } from '../kernel/text.ts';
import { registerChangeWords } from '../words/county.ts';
import { Body, Expert, Member, Platform, Unit } from './entries.ts';
import { MonitoringPoint } from './points.ts';

const reason = textOf(200).describe('理由');

/** Entries as they should have been recorded; each takes the place of the one with its id. */
const corrected = {
  units: z.array(Unit).optional().describe('更正后的单位'),
  bodies: z.array(Body).optional().describe('更正后的集体提案者'),
  members: z.array(Member).optional().describe('更正后的委员'),
  experts: z.array(Expert).optional().describe('更正后的智库专家'),
  platforms: z.array(Platform).optional().describe('更正后的平台'),
  points: z.array(MonitoringPoint).optional().describe('更正后的监测点'),
  reason,
};

/** What was recorded to change from a day on, and is taken back: the last of its kind of one entry. */
const cancelled = {
  change: termOf(registerChangeWords, 'RegisterChange', '名册变动'),
  entry: keyOf(64).describe('单位、委员、监测点、平台或专家的编号'),
  reason,
};

/** What may be asked to put right what was recorded of entries and their changes. */
export const correctionCommands = {
  CorrectEntries: command({ zh: '更正名册登记', en: 'Correct entries' }, corrected),
  CancelChange: command({ zh: '撤销变动登记', en: 'Cancel a change' }, cancelled),
} as const;

/** How what was recorded of entries was put right; the earlier facts stay in the log. */
export const correctionFacts = {
  EntriesCorrected: fact({ zh: '更正名册登记', en: 'corrected entries' }, corrected, {
    tells: ({ reason, units, bodies, members, experts, platforms, points }) => {
      const names = [units, bodies, members, experts, platforms, points]
        .flatMap((entries): readonly { readonly name: string }[] => entries ?? [])
        .map(({ name }) => name);
      return {
        zh: `更正登记${names.length}项(${names.join('、')}):${reason}`,
        en: `corrected entries (${names.join(', ')}): ${reason}`,
      };
    },
  }),
  ChangeCancelled: fact({ zh: '撤销变动登记', en: 'cancelled a change' }, cancelled, {
    tells: ({ change, entry, reason }, names) => {
      const isUnit = change === 'unit_renaming' || change === 'unit_succession';
      const name = isUnit ? names.unit(entry) : names.person(entry);
      const { zh, en } = registerChangeWords[change];
      return {
        zh: `撤销${name}的${zh}登记:${reason}`,
        en: `cancelled the ${en} of ${name}: ${reason}`,
      };
    },
  }),
} as const;

/** How what was recorded of entries was put right. */
export type CorrectionFact = FactOf<typeof correctionFacts>;
