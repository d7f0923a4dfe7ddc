/** What the server compiles into the site file, and what `window.trackflow` offers. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Properties = Record<string, unknown>;
export type Condition = Record<string, unknown>;

export interface Config {
  /** Version of this format; another one is refused. */
  v: number;
  /** Public write key of the site. */
  key: string;
  site: string;
  /** When the server compiled the file, milliseconds since 1970. */
  as_of: number;
  timezone?: string;
  workflows: Workflow[];
}

export interface Workflow {
  id: string;
  version: number;
  pages?: string[];
  audience?: Condition;
  triggers?: TriggerGroup[];
  steps: Step[];
  goal?: { event: string };
  frequency?: Frequency;
}

export type Trigger =
  | { type: "page_view"; pages?: string[] }
  | { type: "time_on_page"; seconds: number };
export type TriggerGroup = Trigger | { all: TriggerGroup[] };

export type Outcome = "clicked" | "dismissed" | "submitted" | "converted";

export interface Frequency {
  limit?: number;
  /** `page`, `session` (also where nothing is said), `visitor`, or a length of time: `30m`, `12h`, `14d`. */
  per?: string;
  stop_after?: Outcome[];
}

export interface Action {
  label: string;
  url?: string;
}

export interface Overlay {
  id: string;
  type: "overlay";
  style: "modal" | "banner";
  position?: "top" | "bottom" | "center";
  title: string;
  body?: string;
  image?: string;
  cta?: Action;
  secondary_cta?: Action;
  coupon?: string;
  close_after_seconds?: number;
}

export interface ReplaceText {
  id: string;
  type: "replace_text";
  /** A CSS selector; every element it finds gets the text. */
  target: string;
  text: string;
}

export type Step = Overlay | ReplaceText;

export type Listener = (properties: Properties) => void;

/** `window.trackflow` once the script has run. */
export interface TrackFlow {
  readonly version: string;
  /** Records an event, for example `track("signup", { plan: "team" })`. */
  track(event: string, properties?: Properties): void;
  /** Says who the visitor is from now on. */
  identify(userId: string | number, traits?: Properties): void;
  /** Records a page view that the site itself decides on. */
  page(properties?: Properties): void;
  /** Calls `listener` for every event of that name, or for every `page` or `identify`. */
  on(name: string, listener: Listener): void;
  /** Does one queued call, `["track", "signup", {}]`. */
  push(call: readonly unknown[]): void;
}

/** What a site may put there before the script has loaded. */
export type Queue = (readonly unknown[])[];

declare global {
  interface Window {
    trackflow?: TrackFlow | Queue;
  }
}
