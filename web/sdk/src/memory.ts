/** What is remembered about a visitor: plain data, which survives a page as JSON. */
import type { Consent, Outcome, Properties, Workflow } from "./types";

export interface Session {
  id: string;
  start: number;
  last: number;
  pages: number;
  /** The paths seen in this visit, each between line breaks: "\n/\n/pricing\n". */
  trail?: string;
  landing: { url: string; referrer: string };
}

export interface PageContext {
  url: string;
  referrer: string;
  title: string;
}

export interface Message {
  type: "page" | "track" | "identify";
  messageId: string;
  anonymousId: string;
  userId?: string | undefined;
  timestamp: string;
  event?: string | undefined;
  properties: Properties;
  traits?: Properties | undefined;
  context: { page: PageContext } & Properties;
}

/** Of one workflow: when it was shown last, oldest first, and what came of it. */
export interface History {
  shown: number[];
  outcomes: Outcome[];
}

export interface Run {
  id: string;
  version: number;
  /** The workflow as it was when the run began: a run ends on its own version. Gone once every step is done. */
  workflow?: Workflow | undefined;
  /** The session it began in, or in which its last overlay was shown. */
  session: string;
  /** Index of the step at hand. */
  at: number;
  /** Indexes of the edits that stand. */
  edits: number[];
  /** Where an experiment is going on: its step and its arm. */
  arm?: [step: string, arm: string] | undefined;
  /** What came of the last overlay; "" where it could not be shown. */
  outcome?: Outcome | "" | undefined;
  /** When the wait at hand is over, milliseconds since 1970. */
  due?: number | undefined;
  /** The page view in which the wait at hand began. */
  since?: number | undefined;
  /** Whether the exposure has been logged, and whether the frequency counts it. */
  exposed?: boolean;
  counted?: boolean;
}

export interface Memory {
  /** What the visitor has chosen herself. */
  consent?: Consent;
  anonymousId?: string;
  userId?: string | undefined;
  traits?: Properties;
  visits?: number;
  firstSeen?: number;
  /** End of the visit before this one. */
  lastVisit?: number | undefined;
  session?: Session;
  /** Paths seen in any visit. */
  viewed?: string[];
  /** By attribute (`did.purchase.30d`): when it was done. */
  did?: Record<string, number[]>;
  /** Server clock minus this clock, milliseconds. */
  offset?: number;
  /** By workflow: when it was shown, and what came of it. */
  histories?: Record<string, History>;
  /** By workflow: the run whose edits go on. */
  runs?: Record<string, Run>;
  /** By experiment: the arm the visitor is in. */
  arms?: Record<string, string | undefined>;
  /** By workflow and step: when its countdown is over. */
  deadlines?: Record<string, number>;
  /** Events that did not get through. */
  unsent?: Message[];
}
