/** What the server compiles into the site file, and what `window.trackflow` offers. */
import type { Fingerprint } from "./fingerprint";

export type Properties = Record<string, unknown>;
export type Condition = Record<string, unknown>;

/** What is neither granted nor denied counts as cookieless. `granted`: all. `cookieless`: no storage and no identity. `denied`: no events, and no workflow runs. */
export type Consent = "granted" | "cookieless" | "denied";

export interface Config {
  /** Version of this format. */
  v: number;
  /** Public write key of the site. */
  key: string;
  site: string;
  /** When the server compiled the file, milliseconds since 1970. */
  as_of: number;
  timezone?: string;
  /** Where the server is, for a script that is written into the page. */
  origin?: string;
  /** Paths of what is loaded at first use, on the origin of this script. */
  files: Partial<Record<FileName, string>>;
  /** Attributes that count events: which event, on which pages (a regular expression), in how many days. */
  did?: Record<string, { event: string; pages?: string; days?: number }>;
  workflows: Workflow[];
}

export type FileName = "overlay" | "extras" | "form" | "recommend" | "consent" | "debug" | "preview";

export interface Workflow {
  id: string;
  version: number;
  /** A regular expression over the path. */
  pages?: string;
  audience?: Condition;
  triggers?: TriggerGroup[];
  steps: Step[];
  goal?: { event: string };
  frequency?: Frequency;
  /** Not at this time, by its schedule: no run begins. */
  off?: boolean;
  /** It asks for what the whole page says. */
  late?: boolean;
}

/** A CSS selector, or alternatives of which the first counts that is in the page. */
export type Target = string | (string | Fingerprint)[];

export type Trigger =
  | { type: "when"; where: Condition }
  | { type: "time" | "idle"; seconds: number }
  | { type: "scroll"; percent: number }
  | { type: "exit" }
  | { type: "on"; events: string; target?: Target; detail?: number }
  | { type: "hover"; target: Target; seconds: number }
  | { type: "seen" | "abandon"; target: Target }
  | { type: "event"; event: string; where?: Condition };
export type TriggerGroup = Trigger | { all: TriggerGroup[] };

export type Outcome = "clicked" | "dismissed" | "submitted" | "converted";

export interface Frequency {
  limit?: number;
  /** Or milliseconds; this session where nothing is said. */
  per?: "page" | number;
  stop_after?: Outcome[];
}

export interface Action {
  label: string;
  url?: string;
}

export interface Field {
  name: string;
  label?: string;
  type?: string;
  required?: boolean;
  options?: string[];
}

export interface Overlay {
  id: string;
  type: "overlay";
  style: "modal" | "banner" | "slide_in" | "tooltip" | "fullscreen" | "corner";
  position?: string;
  target?: Target;
  title?: string;
  body?: string;
  image?: string;
  video?: string;
  cta?: Action;
  secondary_cta?: Action;
  coupon?: string;
  /** Seconds for each visitor, or the end, milliseconds since 1970. */
  countdown?: { seconds?: number; until?: number };
  form?: Field[];
  recommend?: { count?: number; strategy?: string };
  close_after_seconds?: number;
  /** It has something that is in a file of its own. */
  extras?: boolean;
}

/** Markup: text, or tag, attributes and children. */
export type Tree = string | [tag: string, attributes: Record<string, string>, ...children: Tree[]];

/** A change of the page that is undone when its time is over; it means every element that the target finds. */
export interface Edit {
  id: string;
  type: "edit";
  target: Target;
  text?: string;
  html?: (Tree | Node)[];
  at?: "before" | "after" | "prepend" | "append";
  /** Null takes one away. */
  attributes?: Record<string, string | null>;
  /** A style sheet about elements that are marked by one of the attributes. */
  css?: string;
  /** Only where it is hidden. */
  show?: boolean;
  /** Its content is built by a file that is loaded for it. */
  part?: "form" | "recommend";
  fields?: Field[];
  count?: number;
  strategy?: string;
}

/** From and up to, but not including, shares of 1. */
export type Range = readonly [low: number, high: number];

export interface Arm {
  id: string;
  name?: string;
  /** How many steps on its own steps begin. */
  at: number;
  range: Range;
  /** The same with equal weights. */
  even: Range;
  control?: boolean;
}

export interface Experiment {
  id: string;
  type: "experiment";
  arms: Arm[];
  /** How many steps on the experiment is over. */
  end: number;
  /** One experiment of a group per visitor: this one has a share of them. */
  group: string;
  share: Range;
}

/**
 * Steps as the server compiles them: a list without nesting, in which a branch that does not hold passes over as many
 * steps as `else` says, and `skip` over as many as `steps` says, itself included.
 */
export type Step =
  | Overlay
  | Edit
  | Experiment
  | { id: string; type: "scroll"; target: Target }
  | { id: string; type: "redirect"; url: string; new_tab?: boolean }
  | { id: string; type: "track"; event: string; properties?: Properties }
  | { id: string; type: "identify"; traits: Properties }
  | { id: string; type: "wait"; seconds?: number; until?: Trigger; next?: boolean; limit_seconds?: number }
  | { id: string; type: "branch"; if: Condition; else: number; asks_outcome?: boolean }
  | { id: string; type: "skip"; steps: number };

export type StepOf<K> = Extract<Step, { type: K }>;

export type Listener = (properties: Properties) => void;

/** What a workflow's experiment says for this visitor. */
export interface Decision {
  variant: string;
  name?: string | undefined;
  control: boolean;
}

/** `window.trackflow` once the script has run. */
export interface TrackFlow {
  readonly version: string;
  /** Records an event, for example `track("signup", { plan: "team" })`. */
  track(event: string, properties?: Properties): void;
  /** Says who the visitor is from now on. */
  identify(userId: string | number, traits?: Properties): void;
  /** Records a page view that the site itself decides on. */
  page(properties?: Properties): void;
  /** What the visitor has chosen; it holds until she chooses again. */
  consent(choice: Consent): void;
  /** The variant of a workflow's experiment, kept for this visitor; undefined where she takes no part. */
  decide(workflow: string): Decision | undefined;
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
