import { z } from 'zod';
import { ExpertId, MemberId, UnitId } from '../../county/entries.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact, type Names } from '../../kernel/fact.ts';
import { id } from '../fields.ts';
import { chair } from '../preparation/preparation.ts';
import { answer, briefing, question, questionId, statement, unitPresence } from './meeting.ts';

const said = {
  statement: z.strictObject({ ...statement, id, by: z.union([MemberId, ExpertId]) }),
};

/** The words that name the body a statement was made for; empty where it was made for nobody else. */
const inTheNameOf = (body: string | undefined, names: Names) => ({
  zh: body ? `代表${names.person(body)}` : '',
  en: body ? ` in the name of ${names.person(body)}` : '',
});

/** The facts of the meeting. */
export const meetingFacts = {
  ConsultationConvened: fact(
    { zh: '召开协商会议', en: 'convened the meeting' },
    { chair: z.strictObject(chair) },
    {
      tells: ({ chair: { member } }, names) => ({
        zh: `召开协商会议,${names.person(member)}主持`,
        en: `convened the meeting, ${names.person(member)} in the chair`,
      }),
    },
  ),
  ConsultationBriefed: fact(
    { zh: '会上通报情况', en: 'briefed the meeting' },
    { briefing: z.strictObject({ ...briefing, id, unit: UnitId }) },
  ),
  QuestionAsked: fact(
    { zh: '提问', en: 'asked a question' },
    { question: z.strictObject({ ...question, id, by: MemberId }) },
    {
      tells: ({ question: { unit, text } }, names) => ({
        zh: `向${names.unit(unit)}提问:${text}`,
        en: `asked ${names.unit(unit)}: ${text}`,
      }),
    },
  ),
  QuestionAnswered: fact(
    { zh: '解答', en: 'answered a question' },
    { question: questionId, ...answer },
  ),
  AnswerDeferred: fact(
    { zh: '会后书面解答', en: 'left the answer to writing' },
    { question: questionId },
  ),
  StatementMade: fact({ zh: '发言', en: 'made a statement' }, said, {
    tells: ({ statement: { onBehalfOf } }, names) => ({
      zh: `${inTheNameOf(onBehalfOf, names).zh}发言`,
      en: `made a statement${inTheNameOf(onBehalfOf, names).en}`,
    }),
  }),
  StatementHandedIn: fact({ zh: '提交书面发言', en: 'handed in a written statement' }, said, {
    tells: ({ statement: { onBehalfOf } }, names) => ({
      zh: `${inTheNameOf(onBehalfOf, names).zh}提交书面发言`,
      en: `handed in a written statement${inTheNameOf(onBehalfOf, names).en}`,
    }),
  }),
  ConsultationConcluded: fact(
    { zh: '会议结束', en: 'concluded the meeting' },
    {
      present: z.array(MemberId),
      units: z.array(z.strictObject(unitPresence)),
      minutesBy: Due,
      outcomeBy: Due,
    },
    {
      // Members read it, and are not shown the deadlines.
      tells: ({ present: { length } }) => ({
        zh: `会议结束,到会委员${length}名`,
        en: `concluded the meeting (members present: ${length})`,
      }),
    },
  ),
} as const;

/** A fact of the meeting. */
export type MeetingFact = FactOf<typeof meetingFacts>;
