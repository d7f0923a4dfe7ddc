/** Consent that another tool has asked for: Google Consent Mode, or a consent platform that speaks TCF. */
import { guarded } from "./guard";
import type { Desk } from "./start";
import type { Consent } from "./types";

interface TcfData {
  gdprApplies?: boolean;
  eventStatus?: string;
  purpose?: { consents?: Record<string, boolean> };
}
type Tcf = (command: string, version: number, callback: (data: TcfData, isOk: boolean) => void) => void;
interface Asked extends Window {
  dataLayer?: ArrayLike<unknown> & { push(...entries: unknown[]): number };
  __tcfapi?: Tcf;
}

/** Store and access information; measure; develop and improve products. */
const PURPOSES = ["1", "8"];
const LOOK = 300;
const LOOKS = 100;

let last: Consent | undefined;

function tell(isGranted: boolean): void {
  const choice: Consent = isGranted ? "granted" : "cookieless";
  if (choice === last) return;
  last = choice;
  (window.trackflow as unknown as { consent(choice: Consent): void }).consent(choice);
}

export const run = (...[, , , usual]: Desk): void => (/tcf/.test(usual) ? followTcf(0) : followGoogle());

/** gtag puts its arguments into the data layer: `["consent", "update", {analytics_storage: "granted"}]`. */
function followGoogle(): void {
  const page = window as unknown as Asked;
  const layer = (page.dataLayer ||= [] as unknown as NonNullable<Asked["dataLayer"]>);
  const read = guarded((entry: any) => {
    const said = entry?.[0] === "consent" && entry[2]?.analytics_storage;
    if (said) tell(said === "granted");
  });
  Array.from(layer).forEach(read);
  const push = layer.push;
  layer.push = function (...entries) {
    entries.forEach(read);
    return push.apply(layer, entries);
  };
}

/** The platform may come later than we do. */
function followTcf(looks: number): void {
  const api = (window as unknown as Asked).__tcfapi;
  if (!api) {
    if (looks < LOOKS) setTimeout(() => followTcf(looks + 1), LOOK);
    return;
  }
  api("addEventListener", 2, guarded((data: TcfData, isOk: boolean) => {
    if (!isOk) return;
    if (data.gdprApplies === false) tell(true);
    else if (/tcloaded|useractioncomplete/.test(data.eventStatus || "")) tell(PURPOSES.every((id) => data.purpose?.consents?.[id]));
  }));
}
