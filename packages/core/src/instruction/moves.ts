import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import { areaOf } from '../kernel/area.ts';
import type { Due } from '../kernel/deadline.ts';
import { partsIn } from '../kernel/parts.ts';
import { required } from '../kernel/required.ts';
import type { leadersOffice } from './fields.ts';
import {
  type Instruction,
  type InstructionCase,
  type InstructionContext,
  opened,
} from './instruction.ts';

/** Puts an area of a follow-up together. */
export const instructionArea = areaOf<Instruction, InstructionContext>();

/** A list of parts of a follow-up. */
export const parts = partsIn<Instruction, InstructionCase>(opened);

/** The office that acts for its leaders. */
export const officeOf = ({ role }: Pick<Actor, 'role'>): z.output<typeof leadersOffice> =>
  role === 'party_office' ? 'party_office' : 'government_office';

/** The part of an id. */
export const partIn = <Part extends { readonly id: string }>(
  list: readonly Part[],
  id: string,
): Part =>
  required(
    list.find((one) => one.id === id),
    'a part',
  );

/** The case with something that waits to be passed on: the oldest of it sets the day. */
export const passingOn = (
  state: InstructionCase,
  { on: since, passOnBy }: { readonly on: Due['by']; readonly passOnBy: Due },
): InstructionCase => ({
  ...state,
  passing: { ...state.passing, pending: state.passing.pending ?? { since, passOnBy } },
});
