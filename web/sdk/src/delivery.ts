/**
 * Batches of events to the server: every 3 seconds or 40 events while the page lives, and at once when it goes, by
 * requests that outlive it. What does not get through is kept (200 events), and sent again with the same message ids.
 */
import { guarded } from "./guard";
import { isVisible } from "./listen";
import type { Message } from "./memory";
import { recall, remember } from "./store";

const EVERY = 3_000;
const FULL = 40;
/** Bodies in flight with keepalive share 64 kB. */
const LARGEST_BODY = 59_000;
const KEPT = 200;
const LONGEST_WAIT = 300_000;

let url: string;
let writeKey: string;
let queue: Message[] = [];
let timer: ReturnType<typeof setTimeout> | 0 | undefined;
let failures = 0;
let notBefore = 0;
let isSending: boolean;

export function openDelivery(origin: string, key: string): void {
  url = origin + "/v1/batch";
  writeKey = key;
  const leave = guarded(() => {
    if (Date.now() < notBefore) keep();
    else while (queue[0]) send();
  });
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => isVisible() || leave());
  queue = recall("unsent") || [];
  schedule();
}

function schedule(): void {
  timer ||= setTimeout(flush, EVERY);
}

/** One batch at a time, so that a server in trouble sees one request and not all of them. */
const flush = guarded(() => {
  timer = 0;
  if (isSending || Date.now() < notBefore) schedule();
  else if (queue[0]) send();
});

export function deliver(message: Message): void {
  if (queue.push(message) < FULL) schedule();
  else flush();
}

/** What waits is dropped, not sent late. */
export const drop = () => (queue = []);

function send(): void {
  const batch = take();
  isSending = true;
  void fetch(url, {
    method: "POST",
    body: JSON.stringify({ writeKey, sentAt: new Date().toISOString(), batch }),
    keepalive: true,
  })
    .then(async (answer) => {
      const { ok, status } = answer;
      if (ok) remember({ offset: (await answer.json()).time - Date.now() });
      return ok || (status !== 429 && status < 500);
    })
    .catch(() => false)
    .then((isDone) => {
      isSending = false;
      if (isDone) failures = notBefore = 0;
      else {
        queue = batch.concat(queue).slice(-KEPT);
        notBefore = Date.now() + Math.min(EVERY * 2 ** failures++, LONGEST_WAIT) * (1 + Math.random());
      }
      keep();
      schedule();
    });
}

/** As much of the queue as fits into one request. */
function take(most = FULL): Message[] {
  const { size } = new Blob([JSON.stringify(queue.slice(0, most))]);
  return size > LARGEST_BODY ? take(most >> 1) : queue.splice(0, most);
}

const keep = () => remember({ unsent: failures ? queue : [] });
