import { recorded } from '../kernel/recorded.ts';
import type { CommandRule } from '../kernel/rule.ts';
import { decided } from '../law/instruments.ts';
import { registerChangeWords } from '../words/county.ts';
import { takenBack } from './changes.ts';
import { type Corrected, withCorrected } from './corrected.ts';
import { isWithinReach } from './dated-entries.ts';
import { everyEntryIsPlaced } from './placed.ts';
import type { Register } from './register.ts';
import type { When } from './rule.ts';

type Listed = readonly (readonly [
  Readonly<Record<string, unknown>>,
  readonly { readonly id: string }[],
])[];

const listed = (state: Register, to: Corrected): Listed => [
  [state.units, to.units ?? []],
  [state.bodies, to.bodies ?? []],
  [state.members, to.members ?? []],
  [state.experts, to.experts ?? []],
  [state.platforms, to.platforms ?? []],
  [state.points, to.points ?? []],
];

/** Only what was recorded is corrected, under the id it has: what refers to it finds it still. */
export const entriesAreKnown: CommandRule<When<'CorrectEntries'>> = {
  kind: 'command',
  id: 'county.entry.known',
  title: { zh: '已登记的各项', en: 'Entries on the register' },
  cites: [decided('只更正已登记的各项,编号不变')],
  holds: ({ state, command }) => {
    const lists = listed(state, recorded(command));
    return (
      lists.some(([, entries]) => entries.length > 0) &&
      lists.every(
        ([known, entries]) =>
          entries.every(({ id }) => Object.hasOwn(known, id)) &&
          new Set(entries.map(({ id }) => id)).size === entries.length,
      )
    );
  },
  message: () => ({
    zh: '请列出要更正的各项,每项一次,编号与名册一致。',
    en: 'List what is to be corrected, each entry once, under its id on the register.',
  }),
};

/** After a correction everything on the register has its place still: sectors, units, people. */
export const correctedEntriesArePlaced: CommandRule<When<'CorrectEntries'>> = {
  kind: 'command',
  id: 'county.entry.corrected-in-place',
  title: { zh: '更正后归属明确', en: 'Corrected entries have their place' },
  cites: [decided('更正后各项的届次、界别、单位、委员仍在名册中,类别相符,日期合理')],
  holds: ({ state, command, ctx: { today } }) =>
    everyEntryIsPlaced(withCorrected(state, recorded(command))) &&
    (command.points ?? []).every(({ from }) => isWithinReach(state, from, today)),
  message: () => ({
    zh: '更正后,委员的届次、界别、专委会、小组和单位,平台的乡镇、召集人,监测点的委员和日期,对口联系表所列,须与名册相符。',
    en: 'After the correction, terms, bodies, units and people that entries name must be on the register as what they are named.',
  }),
};

/** Only a change that was recorded is taken back. */
export const changeIsRecorded: CommandRule<When<'CancelChange'>> = {
  kind: 'command',
  id: 'county.change.recorded',
  title: { zh: '已登记的变动', en: 'A change on the register' },
  cites: [decided('只撤销已登记的变动;案件中已记载的事实不变')],
  holds: ({ state, command }) => takenBack(state, command) !== undefined,
  message: ({ command: { change, entry } }) => ({
    zh: `名册中没有登记 ${entry} 的${registerChangeWords[change].zh}。`,
    en: `The register has no ${registerChangeWords[change].en} of ${entry}.`,
  }),
};
