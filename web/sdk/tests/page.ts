import { vi } from "vitest";

/** The page around the script, as the tests need it. */

export function setVisible(isVisible: boolean): void {
  const value = isVisible ? "visible" : "hidden";
  Object.defineProperty(document, "visibilityState", { value, configurable: true });
  Object.defineProperty(document, "hidden", { value: !isVisible, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

/** The tag that the script came from, with what the owner says in it. */
export function setTag(dataset: Record<string, string> = {}): void {
  const value = { src: "https://t.example/s/wk.js", dataset };
  Object.defineProperty(document, "currentScript", { value, configurable: true });
}

export function setReadyState(value: DocumentReadyState): void {
  Object.defineProperty(document, "readyState", { value, configurable: true });
}

/** Forgets what scripts have hung on the page since it was watched: the next one begins with a page of its own. */
export function watchListeners(): () => void {
  const added: (() => void)[] = [];
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    vi.spyOn(target, "addEventListener").mockImplementation((type: string, listener: any, options?: any) => {
      added.push(() => target.removeEventListener(type, listener, options));
      add(type, listener, options);
    });
  }
  const { pushState, replaceState } = history;
  const observe = MutationObserver.prototype.observe;
  vi.spyOn(MutationObserver.prototype, "observe").mockImplementation(function (this: MutationObserver, ...args) {
    added.push(() => this.disconnect());
    observe.apply(this, args);
  });
  return () => {
    added.splice(0).forEach((remove) => remove());
    Object.assign(history, { pushState, replaceState });
  };
}

export interface Sent {
  type: string;
  event?: string;
  messageId: string;
  properties: Record<string, unknown>;
  [field: string]: any;
}

/** Stands for the server: answers as told, keeps what came. */
export function fakeServer() {
  const requests: { url: string; messages: Sent[]; body: any }[] = [];
  const answers: (number | "offline")[] = [];
  const take = (url: string, text: string) => {
    const body = JSON.parse(text);
    requests.push({ url, body, messages: body.batch });
  };
  const server = {
    requests,
    /** What comes next; 200 when nothing is said. */
    answers,
    time: 0,
    messages: () => requests.flatMap((request) => request.messages),
    events: () => requests.flatMap((request) => request.messages.map((each) => each.event ?? each.type)),
    fetch: async (url: string, { body }: { body: string }) => {
      const answer = answers.shift() ?? 200;
      if (answer === "offline") throw new TypeError("Failed to fetch");
      take(url, body);
      return new Response(JSON.stringify({ success: true, time: server.time || Date.now() }), { status: answer });
    },
  };
  return server;
}
