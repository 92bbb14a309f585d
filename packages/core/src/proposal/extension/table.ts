import { cite } from '../../law/instruments.ts';
import { allExtensions } from '../case/extensions.ts';
import { ownAccepted } from '../case/own.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Extension } from '../parts/extension.ts';
import { office, type ProposalTable, rowsAbout, unit } from '../table.ts';
import * as extend from './rules.ts';

// biome-ignore format: a table is read by its columns
const extensionSteps = rowsAbout<Extension, Assignment>()([
  { from: 'none',      on: 'RequestExtension', to: 'requested', by: unit,   within: ['filed', 'merged'], rules: [extend.acceptedUnitAsks, extend.notYetAnswered, extend.askedBeforeExpiry, extend.oneExtensionPending, extend.notWhileStopped, extend.extendsItsAssignment, extend.extendsTheDeadline, extend.withinTheStep, extend.withinTheCeiling] },
  { from: 'requested', on: 'GrantExtension',   to: 'granted',   by: office, within: ['filed', 'merged'], rules: [extend.grantedBeforeAnswer] },
  { from: 'requested', on: 'RefuseExtension',  to: 'refused',   by: office, within: ['filed', 'merged'], rules: [] },
]);

/** A unit's request for more time. */
export const extensionTable: ProposalTable = {
  part: 'extension',
  title: { zh: '延期', en: 'Extension' },
  stages: {
    requested: { zh: '申请延期', en: 'requested' },
    granted: { zh: '同意延期', en: 'granted' },
    refused: { zh: '不同意延期', en: 'refused' },
  },
  final: ['granted', 'refused'],
  cites: [cite('local-handling-rule', '第八条'), cite('city-notice-2008', '延期办理')],
  steps: extensionSteps,
  partsOf: allExtensions,
  targetOf: (command) => ('extension' in command ? command.extension : undefined),
  about: {
    partsOf: (state, ctx) => ownAccepted(state, ctx),
    namedBy: (command) => (command.type === 'RequestExtension' ? command.assignment : undefined),
  },
};
