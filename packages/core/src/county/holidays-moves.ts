import { areaOf } from '../kernel/area.ts';
import { saysOf } from '../kernel/says.ts';
import type { CountyContext } from './context.ts';
import { type HolidayFact, holidayCommands, holidayFacts } from './holidays.ts';
import type { Register, Unfounded } from './register.ts';

type State = Register | Unfounded;

const says = saysOf<HolidayFact, State, CountyContext>();

/** 放假通知: the holidays a county counts by, as it learns of them. */
export const holidaysArea = areaOf<State, CountyContext>()({
  commands: holidayCommands,
  facts: holidayFacts,
  decide: { RecordHolidayNotice: says('HolidayNoticeRecorded') },
  evolve: {
    HolidayNoticeRecorded: (state, { type: _, ...notice }) =>
      state.stage === 'none' ? state : { ...state, holidays: [...(state.holidays ?? []), notice] },
  },
});
