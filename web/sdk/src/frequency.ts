/** How often a workflow may be shown, and after what never again. */
import type { History } from "./memory";
import type { Store } from "./store";
import type { Frequency, Outcome } from "./types";

/** The beginnings of the page view and the session that `per` may mean, and the present. */
export interface Clock {
  now: number;
  page: number;
  session: number;
}

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Since when showings count; undefined for words that mean nothing here. */
function since(per: string, clock: Clock): number | undefined {
  if (per === "page" || per === "session") return clock[per];
  if (per === "visitor") return 0;
  const [, count, unit] = /^(\d+)([mhd])$/.exec(per) || [];
  return unit ? clock.now - Number(count) * UNITS[unit]! : undefined;
}

export function isReadable({ limit, per }: Frequency): boolean {
  const isCount = limit === undefined || (Number.isInteger(limit) && limit >= 0);
  return isCount && (per === undefined || since(per, { now: 0, page: 0, session: 0 }) !== undefined);
}

/** Whether the limit counts over more than the page in view, so that it needs a memory. */
export function spansPages({ limit, per, stop_after }: Frequency): boolean {
  return (limit !== undefined && per !== "page") || !!stop_after?.length;
}

export function mayShow(frequency: Frequency | undefined, history: History | undefined, clock: Clock): boolean {
  if (!frequency || !history) return frequency?.limit !== 0;
  if (frequency.stop_after?.some((outcome) => history.outcomes.includes(outcome))) return false;
  if (frequency.limit === undefined) return true;
  const from = since(frequency.per ?? "session", clock)!;
  return history.shown.filter((time) => time >= from).length < frequency.limit;
}

export function historyOf(store: Store, id: string): History | undefined {
  return store.get("histories")?.[id];
}

/** Remembers a showing; only as many as the limit counts are kept. */
export function recordShown(store: Store, id: string, limit: number | undefined, now: number): void {
  change(store, id, ({ shown, outcomes }) => ({ shown: [...shown, now].slice(-(limit || 1)), outcomes }));
}

export function recordOutcome(store: Store, id: string, outcome: Outcome): void {
  change(store, id, ({ shown, outcomes }) => ({ shown, outcomes: [...new Set([...outcomes, outcome])] }));
}

function change(store: Store, id: string, changed: (history: History) => History): void {
  const histories = store.get("histories") || {};
  store.set("histories", { ...histories, [id]: changed(histories[id] || { shown: [], outcomes: [] }) });
}
