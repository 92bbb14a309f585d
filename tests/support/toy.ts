import type { CaseRule, CommandRule, Table, Workflow } from '@xieshang/core';

/** A door with a lock, small enough to see every way in which a table can be wrong. */
export interface Door {
  readonly stage: 'none' | 'open' | 'shut' | 'removed';
  readonly bolt: 'loose' | 'fast';
}

const cites = [{ instrument: 'model-design', article: '测试', verification: 'DESIGN' }] as const;

/** A door is painted only while it is dry; a passer-by is told that alone. */
export const isDry: CaseRule<{
  readonly ctx: { readonly wet?: boolean; readonly passing?: boolean };
}> = {
  kind: 'case',
  tellsAlone: ({ ctx }) => ctx.passing === true,
  id: 'door.paint.dry',
  title: { zh: '干燥', en: 'Dry' },
  cites,
  holds: ({ ctx }) => ctx.wet !== true,
  message: () => ({ zh: '门是湿的。', en: 'The door is wet.' }),
};

/** The colour is one that doors have. */
export const colourIsUsual: CommandRule<{ readonly command: { readonly colour?: string } }> = {
  kind: 'command',
  id: 'door.paint.colour',
  title: { zh: '颜色', en: 'Colour' },
  cites,
  holds: ({ command }) => command.colour === 'red',
  message: () => ({ zh: '门是红的。', en: 'Doors are red.' }),
};

/** Nobody handles a door they may not see. */
export const maySee: CaseRule<{
  readonly state: Door;
  readonly ctx: { readonly blind?: boolean };
}> = {
  kind: 'case',
  id: 'door.access.may-see',
  title: { zh: '可见', en: 'Seen' },
  cites,
  holds: ({ state, ctx }) => state.stage !== 'none' && ctx.blind !== true,
  message: () => ({ zh: '没有这扇门。', en: 'There is no such door.' }),
};

/** How a door moves. */
export const doorTable: Table<Door> = {
  part: 'case',
  title: { zh: '门', en: 'Door' },
  stages: {
    open: { zh: '开', en: 'open' },
    shut: { zh: '关', en: 'shut' },
    removed: { zh: '拆', en: 'removed' },
  },
  final: ['removed'],
  cites,
  steps: [
    { from: 'none', on: 'Hang', to: 'open', by: ['carpenter'], rules: [] },
    { from: 'open', on: 'Shut', to: 'shut', by: ['anyone', 'carpenter'], rules: [] },
    { from: 'shut', on: 'Open', to: 'open', by: ['anyone'], rules: [] },
    { from: 'open', on: 'Paint', to: 'open', by: ['carpenter'], rules: [isDry, colourIsUsual] },
    { from: 'open', on: 'Remove', to: 'removed', by: ['carpenter'], rules: [] },
  ],
  partsOf: ({ stage }) => (stage === 'none' ? [] : [{ id: 'door', stage }]),
  targetOf: (_command, { stage }) => (stage === 'none' ? undefined : 'door'),
};

/** How its bolt moves: only on a door that is shut. */
export const boltTable: Table<Door> = {
  part: 'bolt',
  title: { zh: '门闩', en: 'Bolt' },
  stages: { loose: { zh: '松', en: 'loose' }, fast: { zh: '紧', en: 'fast' } },
  initial: ['loose'],
  final: ['fast'],
  cites,
  steps: [{ from: 'loose', on: 'Bolt', to: 'fast', by: ['anyone'], rules: [], within: ['shut'] }],
  partsOf: ({ stage, bolt }) => (stage === 'none' ? [] : [{ id: 'bolt', stage: bolt }]),
  targetOf: () => 'bolt',
};

/** A door and its bolt. */
export const doorWorkflow: Workflow<Door> = {
  subject: 'door',
  title: { zh: '门', en: 'Door' },
  roles: { anyone: { zh: '任何人', en: 'anyone' }, carpenter: { zh: '木匠', en: 'carpenter' } },
  access: maySee,
  tables: [doorTable, boltTable],
};
