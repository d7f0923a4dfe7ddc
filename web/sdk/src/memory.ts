/** What is remembered about a visitor: plain data, which survives a page as JSON. */
import type { Outcome, Properties, Workflow } from "./types";

export interface Session {
  id: string;
  start: number;
  last: number;
  pages: number;
  landing: { url: string; referrer: string };
}

export interface PageContext {
  url: string;
  path: string;
  referrer: string;
  title: string;
  search: string;
}

export interface Message {
  type: "page" | "track" | "identify";
  messageId: string;
  anonymousId: string;
  userId?: string;
  timestamp: string;
  event?: string;
  properties: Properties;
  traits?: Properties;
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
  workflow?: Workflow;
  /** The session it began in, or in which its last overlay was shown. */
  session: string;
  /** Index of the step at hand. */
  at: number;
  /** Indexes of the edits that stand. */
  edits: number[];
  /** What came of the last overlay; "" where it could not be shown. */
  outcome?: Outcome | "";
  /** When the wait at hand is over, milliseconds since 1970. */
  due?: number;
  /** The page view in which the wait at hand began. */
  since?: number;
  /** Whether the exposure has been logged, and whether the frequency counts it. */
  exposed?: boolean;
  counted?: boolean;
}

export interface Memory {
  anonymousId?: string;
  userId?: string;
  visits?: number;
  firstSeen?: number;
  /** End of the visit before this one. */
  lastVisit?: number;
  session?: Session;
  /** Server clock minus this clock, milliseconds. */
  offset?: number;
  /** By workflow: when it was shown, and what came of it. */
  histories?: Record<string, History>;
  /** By workflow: the run whose edits go on. */
  runs?: Record<string, Run>;
  /** Batches that did not get through. */
  unsent?: Message[][];
}
