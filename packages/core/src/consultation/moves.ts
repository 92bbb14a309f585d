import { areaOf } from '../kernel/area.ts';
import { partsIn } from '../kernel/parts.ts';
import {
  type Consultation,
  type ConsultationContext,
  type OpenedConsultation,
  opened,
} from './consultation.ts';

/** Declares an area of a consultation. */
export const consultationArea = areaOf<Consultation, ConsultationContext>();

/** A list of parts of a consultation. */
export const parts = partsIn<Consultation, OpenedConsultation>(opened);
