import { cite, decided } from './instruments.ts';

/** What places choose of consultation on handling (提案办理协商); a county chooses by its profile. */
export const handlingConsultationFigures = {
  flags: {
    consultBeforeFiling: {
      value: false,
      cites: [
        decided('先协商后立案由各县选择,默认不作要求'),
        cite('city-handling-consultation', '第五条至第七条', 'SEEN', '先协商,后立案'),
      ],
    },
    consultBeforeAssignment: {
      value: false,
      cites: [
        decided('先协商后交办由各县选择,默认不作要求'),
        cite('city-handling-consultation', '第五条至第七条'),
      ],
    },
  },
} as const;
