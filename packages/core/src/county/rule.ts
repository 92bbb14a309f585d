import type { Asked } from '../kernel/rule.ts';
import type { CountyCommand } from './areas.ts';
import type { CountyContext } from './context.ts';
import type { Register } from './register.ts';

/** What a rule of the register is asked about: the commands named. */
export type When<Type extends CountyCommand['type']> = Asked<
  Register,
  Register,
  CountyContext,
  Extract<CountyCommand, { readonly type: Type }>
>;
