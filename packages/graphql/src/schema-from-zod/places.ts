import {
  bodyIn,
  expertIn,
  type In,
  memberIn,
  platformIn,
  pointIn,
  unitIn,
} from '../register/place.ts';
import {
  BodyNode,
  ExpertType,
  MemberNode,
  MonitoringPointType,
  PlatformType,
  UnitNode,
} from '../register/place.type.ts';
import { type Described, nameOf } from './zod-schema.ts';

interface Place {
  // biome-ignore lint/suspicious/noExplicitAny: refs are typed by what they show, which differs by place
  readonly type: any;
  /** What an id stands for, as the register has it. */
  readonly found: (id: In<string>) => unknown;
}

// What a view names by its id on the register is shown as what it is.
const places: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['UnitId', { type: UnitNode, found: unitIn }],
  ['MemberId', { type: MemberNode, found: memberIn }],
  ['BodyId', { type: BodyNode, found: bodyIn }],
  ['ExpertId', { type: ExpertType, found: expertIn }],
  ['PlatformId', { type: PlatformType, found: platformIn }],
  ['MonitoringPointId', { type: MonitoringPointType, found: pointIn }],
]);

/** What a schema names on the register by its id; nothing when it names nothing there. */
export const placeNamedBy = (schema: Described): Place | undefined =>
  places.get(nameOf(schema) ?? '');
