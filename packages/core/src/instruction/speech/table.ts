import { cite } from '../../law/instruments.ts';
import { cppcc, type InstructionTable, partRows, units } from '../table.ts';
import * as speech from './rules.ts';
import type { SpeechFollowUp } from './speech.ts';

const within = ['open'] as const;

// biome-ignore format: a table is read by its columns
const steps = partRows<SpeechFollowUp>()([
  { from: 'to_lead',  on: 'NameLeadingViceChair', to: 'led',       by: cppcc,      within, rules: [speech.leaderHoldsSeat] },
  { from: 'led',      on: 'AnswerFaceToFace',     to: 'answered',  by: units,      within, rules: [speech.handlingUnitAnswers, speech.metBefore] },
  { from: 'answered', on: 'AppraiseSpeechAnswer', to: 'appraised', by: ['member'], within, rules: [speech.speakerAppraises, speech.appraisedInTime] },
]);

/** 大会发言督办: of its five steps, assigning by document and the notes of the committee lie in other tables. */
export const speechTable: InstructionTable = {
  part: 'speech',
  title: { zh: '大会发言督办', en: 'Follow-up of a plenary statement' },
  stages: {
    to_lead: { zh: '待明确领衔', en: 'to be led' },
    led: { zh: '副主席领衔', en: 'led' },
    answered: { zh: '已面商答复', en: 'answered face to face' },
    appraised: { zh: '已测评', en: 'appraised' },
  },
  initial: ['to_lead'],
  final: ['appraised'],
  cites: [cite('xintian-speeches-2022', '大会发言督办', 'PRACTICE')],
  steps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.speeches),
  targetOf: (command) => ('speech' in command ? command.speech : undefined),
};
