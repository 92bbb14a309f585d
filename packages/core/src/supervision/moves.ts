import { areaOf } from '../kernel/area.ts';
import type { SupervisionContext, SupervisionState } from './supervision.ts';

/** Puts an area of a supervision together. */
export const supervisionArea = areaOf<SupervisionState, SupervisionContext>();
