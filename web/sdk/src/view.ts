/** The page in view, from its first moment to the next route. */
import type { Session } from "./memory";

export let path: string;
export let start: number;
export let session: Session;

export function enter(visit: Session): void {
  path = plain(location.pathname);
  session = visit;
  start = Date.now();
}

/** A slash at the end does not matter. */
export const plain = (pathname: string) => pathname.replace(/\/+$/, "") || "/";

/** Pages are a regular expression over the path. */
export const isOn = (pages: string | undefined) => !pages || new RegExp(pages).test(path);
