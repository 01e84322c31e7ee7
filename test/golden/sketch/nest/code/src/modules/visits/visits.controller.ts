import { AuthGuard } from "../../auth/auth.guard";
export class VisitsController { guard = AuthGuard; }
