/** What the server compiles into the site file, and what `window.trackflow` offers. */

import type { Fingerprint } from "./fingerprint";

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
  /** Path of the file with the overlays, on the origin of this script. */
  overlays?: string;
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

/** A CSS selector, or alternatives of which the first counts that is in the page. */
export type Target = string | (string | Fingerprint)[];

export type Trigger =
  | { type: "page_view"; pages?: string[] }
  | { type: "time_on_page"; seconds: number }
  | { type: "scroll_depth"; percent: number }
  | { type: "exit_intent" }
  | { type: "inactivity"; seconds: number }
  | { type: "click"; target: Target }
  | { type: "custom_event"; event: string; where?: Condition };
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

/** A change of the page that is undone when its time is over. */
export type Edit = { id: string; target: Target } & (
  | { type: "replace_text"; text: string }
  | { type: "hide" | "show" | "highlight" }
  | { type: "set_style"; styles: Record<string, string | number> }
);

/**
 * Steps as the server compiles them: a list without nesting, in which a branch that does not hold passes over as many
 * steps as `else` says, and `skip` over as many as `steps` says, itself included.
 */
export type Step =
  | Overlay
  | Edit
  | { id: string; type: "redirect"; url: string; new_tab?: boolean }
  | { id: string; type: "track"; event: string; properties?: Properties }
  | { id: string; type: "wait"; seconds?: number; until?: Trigger; limit_seconds?: number }
  | { id: string; type: "branch"; if: Condition; else: number; asks_outcome?: boolean }
  | { id: string; type: "skip"; steps: number };

export type StepOf<K> = Extract<Step, { type: K }>;

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
