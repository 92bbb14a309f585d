import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { enumOf } from '../../kernel/field.ts';
import { keyOf } from '../../kernel/id.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { id, itemId, matterId } from '../fields.ts';

/** 应协商事项: its entry in the county's list, its title, and the item by which it is consulted on. */
const matter = {
  matter: keyOf(40).describe('应协商事项类别'),
  title: textOf(100).describe('事项名称'),
  item: itemId,
};

/** 应协商事项: a matter that is not decided before it was consulted on. */
export interface Matter extends FieldsOf<typeof matter> {
  readonly id: string;
  readonly stage: 'registered' | 'decided';
  readonly registeredOn: CalendarDay;
  readonly decidedOn?: CalendarDay;
}

/** 应协商事项: the commands on matters that must be consulted. */
export const matterCommands = {
  RegisterMatter: command(
    { zh: '登记应协商事项', en: 'Register a matter that must be consulted' },
    matter,
  ),
  TieMatterToItem: command(
    { zh: '另定协商事项', en: 'Tie a matter to another item' },
    { matter: matterId, item: itemId },
  ),
  RecordMatterDecided: command(
    { zh: '记录已经决策', en: 'Record that a matter was decided' },
    { matter: matterId },
  ),
} as const;

/** The facts of matters that must be consulted. */
export const matterFacts = {
  MatterRegistered: fact(
    { zh: '登记应协商事项', en: 'registered a matter that must be consulted' },
    { ...matter, id },
    {
      tells: ({ title }) => ({
        zh: `登记应协商事项:${title}`,
        en: `registered a matter that must be consulted: ${title}`,
      }),
    },
  ),
  MatterTied: fact(
    { zh: '另定协商事项', en: 'tied a matter to another item' },
    { matter: matterId, item: itemId },
  ),
  MatterDecided: fact(
    { zh: '记录已经决策', en: 'recorded that a matter was decided' },
    { matter: matterId },
  ),
} as const;

/** A fact of matters that must be consulted. */
export type MatterFact = FactOf<typeof matterFacts>;

/** The view of a matter. */
export const MatterView = z
  .object({
    id,
    stage: enumOf(['registered', 'decided'], 'AnnualPlanMatterStage', '应协商事项环节').describe(
      '环节',
    ),
    matter: matter.matter.describe('类别'),
    title: matter.title.describe('名称'),
    item: itemId.describe('对应的计划事项'),
    registeredOn: CalendarDay.describe('登记日期'),
    decidedOn: CalendarDay.optional().describe('决策日期'),
  })
  .meta({ id: 'AnnualPlanMatter', description: '应协商事项' });
