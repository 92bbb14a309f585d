import { isSeated, type Register } from '../../county/register.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { InstructionCase } from '../instruction.ts';
import type { HandledRecommendation } from '../recommendation/recommendation.ts';
import type { SpeechFollowUp } from './speech.ts';

interface When {
  readonly register: Register;
  readonly today: CalendarDay;
}

/** The recommendation that rests on a plenary statement. */
export const restingOn = (
  { recommendations }: InstructionCase,
  { recommendation }: SpeechFollowUp,
): HandledRecommendation | undefined => recommendations.find(({ id }) => id === recommendation);

/**
 * True once nothing more is owed on a plenary statement: the speaker has appraised the answer, or let
 * the time pass (which is no satisfaction), or holds no seat any more; or no instruction came.
 */
export const isSpeechOver = (
  state: InstructionCase,
  speech: SpeechFollowUp,
  { register, today }: When,
): boolean =>
  speech.stage === 'appraised' ||
  (speech.answer !== undefined && today > speech.answer.appraiseBy.by) ||
  restingOn(state, speech)?.stage === 'sent_for_reference' ||
  !isSeated(register, speech.by, today);

/** The recommendations that rest on plenary statements, were handed out, and that no committee has noted. */
export const unfollowed = ({
  speeches,
  recommendations,
  notes,
}: InstructionCase): readonly HandledRecommendation[] =>
  recommendations.filter(
    ({ id, handedOut }) =>
      handedOut !== undefined &&
      speeches.some(({ recommendation }) => recommendation === id) &&
      !notes.some(({ by, recommendation }) => by === 'special_committee' && recommendation === id),
  );
