/**
 * Batches of events to the server: every 3 seconds or 40 events while the page lives, by beacon when it goes.
 * What does not get through is kept (five batches), and sent again with the same message ids.
 */
import { guarded } from "./guard";
import type { Message } from "./memory";
import type { Store } from "./store";
import { isVisible } from "./visibility";

const EVERY = 3_000;
const FULL = 40;
/** Bodies in flight with keepalive share 64 kB; the server takes 32 kB an event. */
const LARGEST_BODY = 60_000;
const LARGEST_EVENT = 32_000;
const KEPT = 5;
const LONGEST_WAIT = 5 * 60_000;

export interface Delivery {
  add(message: Message): void;
  flush(): void;
}

/** `settle` is called before messages are read, for what only became known after they were made. */
export function openDelivery(url: string, writeKey: string, store: Store, settle: () => void): Delivery {
  let queue: Message[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let notBefore = 0;
  let sending = false;

  const schedule = (wait: number) => {
    timer ??= setTimeout(guarded(flush), wait);
  };

  function add(added: Message): void {
    queue.push(added);
    if (queue.length >= FULL) flush();
    else schedule(Math.max(EVERY, notBefore - Date.now()));
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const batches = take();
    if (Date.now() < notBefore || sending) {
      batches.forEach(keep);
      if (!sending) schedule(notBefore - Date.now());
      return;
    }
    const all = [...(store.get("unsent") || []), ...batches];
    if (!all.length) return;
    sending = true;
    void sendAll(all).then(
      () => (sending = false),
      () => (sending = false),
    );
  }

  /** One after the other, so that a server in trouble sees one request and not all of them. */
  async function sendAll(batches: Message[][]): Promise<void> {
    const outcomes = batches.map(() => false);
    for (const [index, batch] of batches.entries()) {
      if (!(await send(batch))) break;
      outcomes[index] = true;
      forget(batch);
    }
    batches.filter((_, index) => !outcomes[index]).forEach(keep);
    if (queue.length || store.get("unsent")?.length) schedule(Math.max(EVERY, notBefore - Date.now()));
  }

  /** True where the batch is done with: taken, or refused for good. */
  async function send(batch: Message[]): Promise<boolean> {
    let wait = 0;
    try {
      const response = await fetch(url, { method: "POST", body: body(batch), keepalive: true, credentials: "omit" });
      if (response.ok) {
        failures = 0;
        learnClock(await response.json().catch(() => null));
        return true;
      }
      if (response.status !== 429 && response.status < 500) return true;
      wait = Number(response.headers.get("retry-after")) * 1000 || 0;
    } catch {
      // The network failed: the same as a server in trouble.
    }
    const backOff = Math.min(EVERY * 2 ** failures++, LONGEST_WAIT) * (1 + Math.random() / 2);
    notBefore = Date.now() + Math.max(wait, backOff);
    return false;
  }

  function learnClock(answer: { time?: unknown } | null): void {
    if (typeof answer?.time === "number") store.set("offset", answer.time - Date.now());
  }

  /** The queue as batches that fit into one request each; an event that fits into none is dropped. */
  function take(): Message[][] {
    settle();
    const batches: Message[][] = [];
    let room = 0;
    for (const each of queue.splice(0)) {
      const size = bytes(JSON.stringify(each));
      if (size > LARGEST_EVENT) continue;
      if (size > room || batches[0]!.length >= FULL) {
        batches.unshift([]);
        room = LARGEST_BODY - 500;
      }
      batches[0]!.push(each);
      room -= size + 1;
    }
    return batches.reverse();
  }

  const isSame = (batch: Message[]) => (other: Message[]) => other[0]?.messageId === batch[0]?.messageId;

  function keep(batch: Message[]): void {
    const unsent = store.get("unsent") || [];
    if (!unsent.some(isSame(batch))) store.set("unsent", [...unsent, batch].slice(-KEPT));
  }

  function forget(batch: Message[]): void {
    const unsent = store.get("unsent");
    if (unsent?.some(isSame(batch))) store.set("unsent", unsent.filter((other) => !isSame(batch)(other)));
  }

  const body = (batch: Message[]) => JSON.stringify({ writeKey, sentAt: new Date().toISOString(), batch });

  /** The page may not come back: a beacon outlives it. */
  function leave(): void {
    for (const batch of take()) {
      if (Date.now() < notBefore || !navigator.sendBeacon?.(url, body(batch))) keep(batch);
    }
  }

  addEventListener("pagehide", guarded(leave));
  document.addEventListener("visibilitychange", guarded(() => isVisible() || leave()));
  if (store.get("unsent")?.length) schedule(EVERY);
  return { add, flush };
}

const bytes = (text: string) => new TextEncoder().encode(text).length;
