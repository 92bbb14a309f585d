import { z } from 'zod';
import { figureOf } from '../../kernel/figure.ts';

const flag = figureOf(z.boolean());

/** What a county demands of consultation on handling (提案办理协商), among its flags. */
export const handlingConsultationFlags = {
  /** 先协商后立案: a proposal is filed only after a consultation with a proposer. */
  consultBeforeFiling: flag,
  /** 先协商后交办: a proposal is assigned only after a consultation with a unit. */
  consultBeforeAssignment: flag,
};
