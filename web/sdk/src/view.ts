/** A page in view, from its first moment to the next route. */
import type { Session } from "./memory";

export interface View {
  path: string;
  start: number;
  session: Session;
}
