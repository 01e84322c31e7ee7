import { Patient } from "./patient.entity";
import { now } from "../../common/clock";
/** Knows who was when at which clinic. */
export class PatientsService { all(): Patient[] { return [now()] as never; } }
