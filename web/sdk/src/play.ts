/** The runs at work in this page. */
import type { Run } from "./memory";
import type { Properties, Workflow } from "./types";

/** A run at work in this page, as the steps that are no edits see it. */
export interface Play {
  readonly workflow: Workflow;
  readonly run: Run;
  /** What stands on the page, and how to take it away. */
  readonly undos: Set<() => void>;
  /** An overlay waits for its turn: the steps behind it wait too. */
  isBusy?: boolean;
  isOpen?: boolean;
  isGone?: boolean;
  /** Does what can be done now; whoever is waited for calls it again. */
  advance(): void;
  /** Passes over so many steps. */
  move(steps?: number): true;
  /** False where another tab has gone on with the run, or ended it. */
  isAtHand(): boolean;
  save(): void;
  about(step: string): Properties;
  /** The change of a step has become visible. */
  expose(step: string): void;
  /** The frequency counts runs, each from the moment in which it has done something. */
  count(): void;
  leave(): void;
}

export const playing = new Map<string, Play>();
