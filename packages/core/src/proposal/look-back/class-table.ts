import { office } from '../table.ts';
import * as look from './rules.ts';

const common = [look.classDiffers, look.occasionFits, look.classFitsPromises] as const;
const onGrounds = [...common, look.raisedWhenKept, look.loweredAfterLookBack] as const;

/** The rows of a reply on which its class changes; there is no other way to change it. */
// biome-ignore format: a table is read by its columns
export const resultClassRows = [
  { from: 'submitted', on: 'ChangeResultClass', to: 'submitted', by: office, within: ['filed', 'merged'],           rules: common },
  { from: 'approved',  on: 'ChangeResultClass', to: 'approved',  by: office, within: ['filed', 'merged', 'closed'], rules: onGrounds },
] as const;
