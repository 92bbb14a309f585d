import type { Instrument } from '../instrument.ts';

/** Vocabularies of existing systems, what is believed usual, and decisions of this model. */
export const ownSources = {
  'system-hongkou': {
    title: '虹口区政协履职系统(词汇)',
    issuer: 'public source code',
    force: 'system',
  },
  'system-bayannur': {
    title: '巴彦淖尔市政协提案系统(词汇)',
    issuer: 'public source code',
    force: 'system',
  },
  'system-manual': {
    title: '提案系统操作说明',
    issuer: 'issuer not shown',
    force: 'system',
  },
  'common-practice': {
    title: '通行做法(未见文本)',
    issuer: 'general knowledge, no text seen',
    force: 'custom',
  },
  'model-design': {
    title: '本模型的设计决定(文本未作规定)',
    issuer: 'Xieshang',
    force: 'custom',
  },
} as const satisfies Readonly<Record<string, Instrument>>;
